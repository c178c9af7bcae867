import { WORK_MODES, type WorkMode } from '../../model/profile';
import { jointsOf } from '../joints';
import type { Lexicon } from '../lexicon';
import { alternatives, perLexicons } from '../per-lexicons';
import { firstOf, latin } from '../phrases/latin';
import { isNegated } from '../phrases/negation';
import { countOfficeDays } from './count-days';
import { countNamedDays } from './name-days';
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
/** A question with its answer is no longer than this, in letters. */
const ANSWER_LENGTH = 60;
const WORKING_DAYS = 5;

interface Compiled {
  words: WorkModeWords;
  bare: Record<WorkMode, RegExp>;
  before: RegExp;
  after: RegExp;
  answer: RegExp | undefined;
  question: RegExp | undefined;
}

function compile(words: WorkModeWords, or: string, behind: string): Compiled {
  const labelled = `(?<!\\p{L})(?:${words.labels.join('|')}) ?:? ?`;
  const left = `(?:^[^\\p{L}\\p{N}]{0,4}|[(\\[,·|/:;•] ?| - | (?:${or}) |${labelled})`;
  const right = `(?= ?(?:$|[()\\[\\],·|/;.•+]| - )| (?:${behind}) )`;
  const either = (mode: WorkMode) => {
    const word = words.bare[mode].join('|');
    return new RegExp(latin(`${left}(?<word>${word})${right}|${labelled}(?<value>${word})(?!\\p{L})`));
  };
  const { asked } = words;
  const question = `^[^\\p{L}\\p{N}]{0,4}(?:${asked?.labels})`;
  return {
    words,
    bare: { remote: either('remote'), hybrid: either('hybrid'), onsite: either('onsite') },
    before: new RegExp(latin(`(?<!\\p{L})(?:${words.deniedBefore.join('|')}) (?!only)[^.;,:|]{0,18}$`)),
    after: new RegExp(latin(`^[^.;,:|]{0,20}(?<!\\p{L})(?:${words.deniedAfter.join('|')})(?!\\p{L})`)),
    answer:
      asked &&
      new RegExp(
        latin(`${question} ?[:?-][:? ]{0,2}\\n?(?:(?<yes>${asked.yes})|${asked.no})[^\\p{L}]{0,3}$`),
      ),
    question: asked && new RegExp(latin(`${question} ?[:?]{0,2}$`)),
  };
}

const patternsOf = perLexicons((lexicons) => {
  const { and, or, to } = jointsOf(lexicons);
  const all = lexicons.flatMap(({ kinds }) => kinds?.workMode ?? []);
  const behind = [or, and, ...all.flatMap((words) => words.behind)].join('|');
  return {
    all: all.map((words) => compile(words, or, behind)),
    /** "Home-based (1-2 days per week)": so much of the week and no more. */
    someDays: new RegExp(
      `^ ?[(:,]? ?\\d(?: ?(?:-|${to}) ?\\d)? ?(?:${alternatives(all.map(({ days }) => days))})(?!\\p{L})`,
      'u',
    ),
    /** Between two modes that are set as choices. */
    choice: new RegExp(`^ ?(?:\\/|\\||,|·|&|,? ?(?:${or}|${and})) (?:\\p{L}{1,9} ){0,2}$|^ ?[/|] ?$`, 'u'),
  };
});

/**
 * The modes a sentence states for this position, at most one mention a mode, in the order of the text.
 * @param folded the sentence, folded
 */
export function findModes(folded: string, lexicons: readonly Lexicon[], trust: Trust): ModeMention[] {
  const answer = findAnswer(folded, lexicons);
  if (answer) return [answer];
  const days = countOfficeDays(folded, lexicons) ?? (trust.isTold ? countNamedDays(folded, lexicons) : null);
  if (days) return [withDays(days.officeDays, days.start, days.end)];
  const found = new Map<WorkMode, ModeMention>();
  for (const own of patternsOf(lexicons).all) {
    for (const mode of WORK_MODES) {
      const mention = findMode(folded, mode, own, lexicons, trust);
      if (mention && !found.has(mode)) found.set(mode, mention);
    }
  }
  return settle(
    [...found.values()].sort((a, b) => a.start - b.start),
    folded,
    lexicons,
  );
}

/** "Remote work: No", or the same in the two lines of a list of facts, put together with their line end. */
export function findAnswer(folded: string, lexicons: readonly Lexicon[]): ModeMention | null {
  for (const { answer } of patternsOf(lexicons).all) {
    const match = folded.length <= ANSWER_LENGTH ? answer?.exec(folded) : null;
    if (match)
      return { mode: match.groups?.yes ? 'remote' : 'onsite', start: 0, end: folded.length, by: 'told' };
  }
  return null;
}

/** True for the question of such an answer alone: "Work remotely:". */
export function isModeQuestion(folded: string, lexicons: readonly Lexicon[]): boolean {
  return (
    folded.length <= ANSWER_LENGTH && patternsOf(lexicons).all.some(({ question }) => question?.test(folded))
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
  { words, bare }: Compiled,
  lexicons: readonly Lexicon[],
  trust: Trust,
): ModeMention | undefined {
  const lists = [
    ['firm', words.firm[mode]],
    ['told', trust.isTold ? words.told[mode] : undefined],
  ] as const;
  for (const [by, patterns] of lists) {
    const match = patterns && patterns.length > 0 ? firstOf(patterns, folded) : null;
    if (!match) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (isDenied(folded, start, end, words, lexicons) || isForSome(folded, mode, end, lexicons)) continue;
    return { mode, start, end, by };
  }
  const match = trust.isFacts ? bare[mode].exec(folded) : null;
  const word = match?.groups?.word ?? match?.groups?.value;
  if (!match || !word) return undefined;
  const end = match.index + match[0].length;
  const start = end - word.length;
  if (isDenied(folded, start, end, words, lexicons) || isForSome(folded, mode, end, lexicons))
    return undefined;
  return { mode, start, end, by: 'bare' };
}

function isForSome(folded: string, mode: WorkMode, end: number, lexicons: readonly Lexicon[]): boolean {
  return mode === 'remote' && patternsOf(lexicons).someDays.test(folded.slice(end, end + NEAR));
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
  lexicons: readonly Lexicon[],
): boolean {
  const head = folded.slice(Math.max(0, start - NEAR), start);
  const tail = folded.slice(end, end + NEAR);
  if (isNegated(folded.slice(start, end), lexicons)) return true;
  return patternsOf(lexicons).all.some(({ words: other, before, after }) => {
    if (other !== words && words.isDeniedAlone) return false;
    return before.test(head) || after.test(tail);
  });
}

/** "Hybrid" beside "remote" or "on site" tells of one arrangement, unless the words are set as choices. */
function settle(mentions: ModeMention[], folded: string, lexicons: readonly Lexicon[]): ModeMention[] {
  const hybrid = mentions.find(({ mode }) => mode === 'hybrid');
  if (!hybrid) return mentions;
  return mentions.filter((mention) => {
    if (mention === hybrid) return true;
    if (mention.start < hybrid.end && hybrid.start < mention.end) return false;
    const between =
      mention.start < hybrid.start
        ? folded.slice(mention.end, hybrid.start)
        : folded.slice(hybrid.end, mention.start);
    return patternsOf(lexicons).choice.test(between);
  });
}
