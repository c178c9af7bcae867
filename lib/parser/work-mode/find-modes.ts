import { WORK_MODES, type WorkMode } from '../../model/profile';
import { firstOf, latin } from '../phrases/latin';
import { isNegated } from '../phrases/negation';
import { countOfficeDays } from './count-days';
import type { WorkModeWords } from './words';

/** Words that state one mode: offsets into the folded text, end exclusive. */
export interface ModeMention {
  mode: WorkMode;
  officeDays?: number;
  start: number;
  end: number;
  /** Which list of words found it, for the receipt. */
  by: 'days' | 'firm' | 'told' | 'bare';
}

/** How much a sentence may be trusted to speak of this position's place. */
export interface Trust {
  /** It stands where the position or its place is told of. */
  isTold: boolean;
  /** It is a line of facts, a place line, a title: single words between separators count. */
  isFacts: boolean;
}

const NEAR = 32;
/** "Home-based (1-2 days per week)": so much of the week and no more. */
const SOME_DAYS =
  /^ ?[(:,]? ?\d(?: ?(?:-|to|or|bis|à|a|tot) ?\d)? ?(?:days?|tage?|jours?|dagen|días?|giorni|dias)(?!\p{L})/u;
const WORKING_DAYS = 5;

interface Compiled {
  bare: Record<WorkMode, RegExp>;
  before: RegExp;
  after: RegExp;
}
const compiled = new WeakMap<WorkModeWords, Compiled>();

function patternsOf(words: WorkModeWords): Compiled {
  let found = compiled.get(words);
  if (!found) {
    const left = `(?:^[^\\p{L}\\p{N}]{0,4}|[(\\[,·|/:;•] ?| - | (?:or|oder|ou|of|o) |(?<!\\p{L})(?:${words.labels.join('|')}) ?:? ?)`;
    const right = '(?= ?(?:$|[()\\[\\],·|/;.•+]| - )| (?:or|oder|ou|of|o|in|en|within|y|et|and|und|from) )';
    const bare = (mode: WorkMode) =>
      new RegExp(latin(`${left}(?<word>${words.bare[mode].join('|')})${right}`));
    const labelled = `(?<!\\p{L})(?:${words.labels.join('|')}) ?:? ?`;
    const either = (mode: WorkMode) =>
      new RegExp(latin(`${bare(mode).source}|${labelled}(?<value>${words.bare[mode].join('|')})(?!\\p{L})`));
    found = {
      bare: { remote: either('remote'), hybrid: either('hybrid'), onsite: either('onsite') },
      before: new RegExp(latin(`(?<!\\p{L})(?:${words.deniedBefore.join('|')}) (?!only)[^.;,:|]{0,18}$`)),
      after: new RegExp(latin(`^[^.;,:|]{0,20}(?<!\\p{L})(?:${words.deniedAfter.join('|')})(?!\\p{L})`)),
    };
    compiled.set(words, found);
  }
  return found;
}

/**
 * The modes a sentence states for this position, at most one mention a mode, in the order of the text.
 * @param folded the sentence, folded
 */
export function findModes(folded: string, lexicons: readonly WorkModeWords[], trust: Trust): ModeMention[] {
  const days = countOfficeDays(folded, lexicons);
  if (days) return [withDays(days.officeDays, days.start, days.end)];
  const found = new Map<WorkMode, ModeMention>();
  for (const words of lexicons) {
    for (const mode of WORK_MODES) {
      const mention = findMode(folded, mode, words, lexicons, trust);
      if (mention && !found.has(mode)) found.set(mode, mention);
    }
  }
  return settle(
    [...found.values()].sort((a, b) => a.start - b.start),
    folded,
  );
}

function withDays(officeDays: number, start: number, end: number): ModeMention {
  if (officeDays >= WORKING_DAYS) return { mode: 'onsite', start, end, by: 'days' };
  if (officeDays <= 0) return { mode: 'remote', start, end, by: 'days' };
  return { mode: 'hybrid', officeDays, start, end, by: 'days' };
}

function findMode(
  folded: string,
  mode: WorkMode,
  words: WorkModeWords,
  lexicons: readonly WorkModeWords[],
  trust: Trust,
): ModeMention | undefined {
  const { bare } = patternsOf(words);
  const lists = [
    ['firm', words.firm[mode]],
    ['told', trust.isTold ? words.told[mode] : undefined],
  ] as const;
  for (const [by, patterns] of lists) {
    const match = patterns && patterns.length > 0 ? firstOf(patterns, folded) : null;
    if (!match) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (isDenied(folded, start, end, words, lexicons) || isForSome(folded, mode, end)) continue;
    return { mode, start, end, by };
  }
  const match = trust.isFacts ? bare[mode].exec(folded) : null;
  const word = match?.groups?.word ?? match?.groups?.value;
  if (!match || !word) return undefined;
  const end = match.index + match[0].length;
  const start = end - word.length;
  if (isDenied(folded, start, end, words, lexicons) || isForSome(folded, mode, end)) return undefined;
  return { mode, start, end, by: 'bare' };
}

function isForSome(folded: string, mode: WorkMode, end: number): boolean {
  return mode === 'remote' && SOME_DAYS.test(folded.slice(end, end + NEAR));
}

/**
 * True when the words around a mode, or those that name it, say that it is not so. Postings mix two
 * languages: what one names the other may deny, "kein Homeoffice".
 * @param words the lexicon that found it
 */
export function isDenied(
  folded: string,
  start: number,
  end: number,
  words: WorkModeWords,
  lexicons: readonly WorkModeWords[],
): boolean {
  const head = folded.slice(Math.max(0, start - NEAR), start);
  const tail = folded.slice(end, end + NEAR);
  if (isNegated(folded.slice(start, end))) return true;
  return lexicons.some((other) => {
    if (other !== words && words.isDeniedAlone) return false;
    const { before, after } = patternsOf(other);
    return before.test(head) || after.test(tail);
  });
}

/** "Hybrid" beside "remote" or "on site" tells of one arrangement, unless the words are set as choices. */
function settle(mentions: ModeMention[], folded: string): ModeMention[] {
  const hybrid = mentions.find(({ mode }) => mode === 'hybrid');
  if (!hybrid) return mentions;
  return mentions.filter((mention) => {
    if (mention === hybrid) return true;
    if (mention.start < hybrid.end && hybrid.start < mention.end) return false;
    const between =
      mention.start < hybrid.start
        ? folded.slice(mention.end, hybrid.start)
        : folded.slice(hybrid.end, mention.start);
    return /^ ?(?:\/|\||,|·|&|,? ?(?:or|oder|ou|of|o|and|und|et|en|y)) (?:\p{L}{1,9} ){0,2}$|^ ?[/|] ?$/u.test(
      between,
    );
  });
}
