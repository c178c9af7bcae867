import type { SectionLabel, Segment } from '../../model/section';
import type { Scores } from './cues';
import type { Current } from './current';
import {
  APPEAL,
  FIRM,
  HOLD,
  INERTIA,
  MAX_RUN_IN,
  MAX_TERM,
  MAY_BREAK_IN,
  NAMED,
  SOFT,
  TOLD,
} from './weights';

/** Everything that speaks for one section or another of a sentence. */
export interface Evidence {
  /** Length of the sentence in letters. */
  length: number;
  /** What its own words say. */
  cues: Scores;
  /** The section in force. */
  current: Current;
  /** Section of the sentence before. */
  previous: SectionLabel;
  /** Section that a heading run into the line names, or null. */
  runIn: SectionLabel | null;
  isItem: boolean;
  isLink: boolean;
  /** True when the sentence opens with the employer's name. */
  isOfCompany: boolean;
  /** Section it names in so many words, or null. */
  firm: SectionLabel | null;
  /** True when it opens as a list of duties does: "In this role, you …". */
  opensDuties: boolean;
  /** Sections that have a heading of their own somewhere in the posting. */
  headed: ReadonlySet<SectionLabel>;
  /** True for a question or a call to the reader behind the posting's last list. */
  isAppeal: boolean;
}

/** What is told of one sentence's section: the fields of its segment that the decision fills. */
type Decision = Pick<Segment, 'section' | 'rule' | 'opener' | 'runnerUp'>;

/** The section of one sentence, the rule that decided it, and what came second. */
export function decide(evidence: Evidence): Decision {
  const { cues, current, runIn } = evidence;
  // Whatever else a line among the requirements asks, a word that softens all of it decides.
  if ('preferred' in cues && !runIn && ASKING.has(current.section)) return explained('preferred', evidence);
  const [first, second] = claims(evidence);
  // "A plus" softens what is asked; among duties or perks it is a turn of phrase.
  const isOfWords = first!.section === 'preferred' && 'preferred' in cues && current.hold > 0;
  // "Some knowledge of sails is a plus" behind the duties softens what it asks itself.
  const isTurnOfPhrase = isOfWords && (evidence.isItem || !('requirements' in cues));
  if (isTurnOfPhrase && !ASKING.has(current.section)) return explained(current.section, evidence);
  // So it does where nothing but the words themselves asks.
  if ('preferred' in cues && !runIn && first!.section === 'requirements')
    return explained('preferred', evidence);
  const decision = explained(first!.section, evidence);
  if (!second || second.score <= 0) return decision;
  const margin = Math.round((first!.score - second.score) * 100) / 100;
  return { ...decision, runnerUp: { section: second.section, margin } };
}

/** What helps a perk in a list under a heading of pay. */
const PERK_UNDER_PAY = 1.2;

interface Claim {
  section: SectionLabel;
  score: number;
}

/** The sections a sentence can be of, the strongest first. What holds without its words wins a tie. */
function claims(evidence: Evidence): Claim[] {
  const { current, runIn, length } = evidence;
  const scores = weigh(evidence);
  const held = runIn ?? (current.hold === 0 && length > MAX_RUN_IN ? 'about' : current.section);
  const all: Claim[] = [{ section: held, score: scores[held] ?? 0 }];
  for (const [name, score] of Object.entries(scores)) {
    const section = name as SectionLabel;
    if (section === held || !mayBe(section, evidence)) continue;
    all.push({ section, score: score + bonusOf(section, evidence) });
  }
  return all.sort((one, other) => other.score - one.score);
}

/** Names the rule by which a sentence came to its section. */
function explained(section: SectionLabel, evidence: Evidence): Decision {
  const { current, runIn, cues, isOfCompany } = evidence;
  if (section === runIn) return { section, rule: `run-in:${section}` };
  if (section === current.section && current.opener) {
    return { section, rule: `carried:${current.opener.by}`, opener: current.opener.block };
  }
  if (section === firmOf(evidence)) return { section, rule: `firm:${section}` };
  if (section in cues) return { section, rule: `cue:${section}` };
  if (section === 'about' && isOfCompany) return { section, rule: 'company:about' };
  // Nothing heads it and nothing in it tells: what mostly stands at the top of a posting.
  return { section, rule: `opening:${section}` };
}

const ASKING: ReadonlySet<SectionLabel> = new Set(['requirements', 'preferred']);

function weigh(evidence: Evidence): Scores {
  const { length, cues, current, previous, runIn, isItem, isLink, isOfCompany } = evidence;
  const scores: Scores = { ...cues };
  const add = (section: SectionLabel, score: number): void => {
    scores[section] = (scores[section] ?? 0) + score;
  };
  if (isOfCompany) add('about', 1.2);
  const named = firmOf(evidence);
  if (named) add(named, isItem ? NAMED.item : NAMED.prose);
  if (runIn) add(runIn, HOLD.item);
  else add(current.section, current.hold * (isItem ? HOLD.item : HOLD.prose) * (SOFT[current.section] ?? 1));
  // One softened line says nothing of the next.
  const neighbour = previous === 'preferred' ? current.section : previous;
  add(neighbour, current.hold === 0 ? INERTIA.unheaded : INERTIA.headed);
  if (isLink && length < 40) add('chrome', 1.2);
  if (evidence.isAppeal) add('process', APPEAL);
  return scores;
}

/** The section that the sentence names in so many words, where it is let in. */
function firmOf({ firm, current, runIn, cues, length }: Evidence): SectionLabel | null {
  if (firm === null || runIn || firm === current.section) return null;
  // Whom the employer looks for is told of the candidate elsewhere.
  if (firm === 'role') return current.section === 'about' ? firm : null;
  if (firm === 'requirements' || firm === 'responsibilities')
    return TOLD.has(current.section) && !('legal' in cues) ? firm : null;
  // Among the benefits a perk is one of them, wherever and whenever it is enjoyed, and so is a text of many.
  const isPerk = 'benefits' in cues || length > MAX_TERM;
  return current.section === 'benefits' && firm === 'logistics' && isPerk ? null : firm;
}

/**
 * Where the duties have a heading, what is said of them in prose before or behind is a summary of the
 * role, unless it opens as duties do.
 */
function isSummary(section: SectionLabel, evidence: Evidence): boolean {
  const { current, previous, runIn, isItem, opensDuties, headed } = evidence;
  if (section !== 'responsibilities' || !headed.has(section) || isItem || opensDuties) return false;
  return section !== current.section && section !== previous && section !== runIn;
}

/** A section has to be named by words of the line itself, and let in by the heading above. */
function mayBe(section: SectionLabel, evidence: Evidence): boolean {
  const { cues, current, runIn, isOfCompany } = evidence;
  if (isSummary(section, evidence)) return false;
  if (section === firmOf(evidence) || (section === 'process' && evidence.isAppeal)) return true;
  // What is a plus is worded like what is required.
  if (section === 'requirements' && current.section === 'preferred' && section !== runIn) return false;
  if (!(section in cues) && !(section === 'about' && isOfCompany)) return false;
  const isLoose = current.hold < FIRM || current.section in SOFT;
  return section === current.section || section === runIn || section in MAY_BREAK_IN || isLoose;
}

function bonusOf(section: SectionLabel, { cues, current, isItem }: Evidence): number {
  if (current.hold === 0) return 0;
  // Whoever looks after personal data does so at work: one of the duties in their list.
  if (section === 'legal' && isItem && current.section in cues && current.section === 'responsibilities')
    return 0;
  // Perks are listed under the pay as often as not.
  if (section === 'benefits' && isItem && current.section === 'compensation')
    return 'compensation' in cues ? 0 : PERK_UNDER_PAY;
  // A sum of money among the benefits is a stipend's.
  if (section === 'compensation' && current.section === 'benefits' && 'benefits' in cues) return 0;
  return MAY_BREAK_IN[section] ?? 0;
}
