import { SECTION_LABELS, type SectionLabel } from '../../model/section';
import type { Lexicon } from '../lexicon';
import { latin } from '../phrases/latin';
import { normalise } from './normalise';

export type Scores = Partial<Record<SectionLabel, number>>;

/** How much one cue says: a legal or a softening phrase hardly ever stands in another section. */
const WEIGHT: Record<SectionLabel, number> = {
  about: 0.7,
  role: 1,
  responsibilities: 1,
  requirements: 1,
  preferred: 2,
  benefits: 1.1,
  compensation: 1.3,
  logistics: 1,
  process: 1.2,
  legal: 1.6,
  chrome: 1.4,
};
/** A second cue adds less than the first, a fourth nothing. */
const STEPS = [1, 0.6, 0.3];

/** A line that opens with words for pay is about pay, even in a list of benefits. */
const OPENS_WITH_PAY = 3.5;
const IS_WORD = /^\p{Alpha}/u;

const compiled = new WeakMap<Lexicon, [SectionLabel, RegExp][]>();

function cuesOf(lexicon: Lexicon): [SectionLabel, RegExp][] {
  let list = compiled.get(lexicon);
  if (!list) {
    list = SECTION_LABELS.flatMap((section): [SectionLabel, RegExp][] => {
      const patterns = lexicon.cues?.[section];
      if (!patterns) return [];
      return [[section, new RegExp(latin(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}])`), 'g')]];
    });
    compiled.set(lexicon, list);
  }
  return list;
}

/** The patterns of a lexicon's cues, compiled once. */
export function cuePatterns(lexicon: Lexicon): RegExp[] {
  return cuesOf(lexicon).map(([, pattern]) => pattern);
}

/** Whom to ask or where to write to, the same in every language: an address, a telephone number that is no date. */
const CONTACT =
  /[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,}|(?:\+\d|\b0\d(?![./-]\d\d?[./-]\d{2,4}\b))[\d ()/.-]{6,16}\d\b/;
/** Such a line, or a longer one that has more to say besides. */
const CONTACT_WEIGHT = { line: 3, prose: 1 };
const MAX_CONTACT_LINE = 80;

/** The words of an address on the web are not the line's own. */
const ADDRESS = /https?:\/\/\S{1,300}/g;

/** A list mark set as text: the line starts behind it. */
const MARK = /^[-*•▪●◦·‣⁃✓✔➢➤→►]{1,3} ?(?=\p{Alpha})/u;

/** What the words of one sentence say of its section, by the cues of all given languages. */
export function scoreCues(text: string, lexicons: readonly Lexicon[]): Scores {
  const line = normalise(text.length > 600 ? text.slice(0, 600) : text)
    .replace(MARK, '')
    .replace(ADDRESS, '');
  const scores: Scores = {};
  let payFirst = 0;
  for (const lexicon of lexicons) {
    for (const [section, cue] of cuesOf(lexicon)) {
      let found = 0;
      let score = 0;
      cue.lastIndex = 0;
      for (let match = cue.exec(line); match && found < STEPS.length; match = cue.exec(line)) {
        if (section === 'preferred' && !softensAll(line, match)) continue;
        score += STEPS[found++]! * WEIGHT[section];
        if (section === 'compensation' && match.index === 0 && IS_WORD.test(match[0]))
          payFirst = OPENS_WITH_PAY;
      }
      if (score > 0) scores[section] = Math.max(scores[section] ?? 0, score);
    }
  }
  // "You know the trade?" is addressed to the reader, and asks nothing of them.
  if (scores.requirements && line.endsWith('?')) scores.requirements *= 0.5;
  if (payFirst > 0) scores.compensation = (scores.compensation ?? 0) + payFirst;
  if (CONTACT.test(line)) {
    const weight = line.length <= MAX_CONTACT_LINE ? CONTACT_WEIGHT.line : CONTACT_WEIGHT.prose;
    scores.process = (scores.process ?? 0) + weight;
  }
  return scores;
}

const firm = new WeakMap<Lexicon, [SectionLabel, RegExp][]>();

function firmOf(lexicon: Lexicon): [SectionLabel, RegExp][] {
  let list = firm.get(lexicon);
  if (!list) {
    list = Object.entries(lexicon.firm ?? {}).map(([section, any]): [SectionLabel, RegExp] => [
      section as SectionLabel,
      // Compiled without the sets of all letters: each is a long step as it is.
      new RegExp(latin(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}])`)),
    ]);
    firm.set(lexicon, list);
  }
  return list;
}

/** The patterns of a lexicon's firm cues, compiled once. */
export function firmPatterns(lexicon: Lexicon): RegExp[] {
  return firmOf(lexicon).map(([, pattern]) => pattern);
}

/**
 * The section a sentence names in so many words, whatever heads it: "this role is remote"; else null. What is named
 * first wins.
 */
export function firmCue(text: string, lexicons: readonly Lexicon[]): SectionLabel | null {
  const line = normalise(text.slice(0, 600)).replace(MARK, '');
  for (const lexicon of lexicons) {
    let named: SectionLabel | null = null;
    let first = Number.POSITIVE_INFINITY;
    for (const [section, pattern] of firmOf(lexicon)) {
      const at = line.search(pattern);
      if (at < 0 || at >= first) continue;
      named = section;
      first = at;
    }
    if (named) return named;
  }
  return null;
}

/** What parts a line into clauses that are asked each for itself. */
const CLAUSE = /[;•]|\.(?= )| - (?=\p{Alpha}{3})/u;

/**
 * True when a softening word speaks for its whole line, as it does first or last in it. In brackets, in
 * the middle ("Python, ideally also Go") or beside a clause of its own right it softens only a part, and
 * the line stays required.
 */
function softensAll(line: string, { index, 0: words }: RegExpMatchArray): boolean {
  const at = index ?? 0;
  const before = line.slice(0, at);
  const after = line.slice(at + words.length);
  // A bracket that closes the line speaks for all of it: "Teaching experience (preferred)".
  const isInBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
  if (isInBrackets && !/\($/.test(before)) return false;
  // So does one that opens it: "(Optional) Teaching experience".
  if (before === '(' && /^\) ?\p{Alpha}/u.test(after)) return true;
  if (isInBrackets && !/^\)[.;]?$/.test(after)) return false;
  if (before.split(CLAUSE).slice(0, -1).join('').length > 20) return false;
  // "3 years in the trade, a certificate is a plus": the number is asked of everyone.
  if (/\d/.test(before.slice(0, Math.max(0, before.lastIndexOf(','))))) return false;
  return (at < 13 && !before.includes(',')) || after.length < 12;
}

/** The section that scores most, or null where nothing scores. */
export function pickBest(scores: Scores): { section: SectionLabel; score: number } | null {
  let best: { section: SectionLabel; score: number } | null = null;
  for (const [name, score] of Object.entries(scores)) {
    if (score > (best?.score ?? 0)) best = { section: name as SectionLabel, score };
  }
  return best;
}
