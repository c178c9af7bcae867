import { findAll } from '../find-all';
import { jointsOf } from '../joints';
import type { Lexicon } from '../lexicon';
import { matches } from '../matches';
import { alternatives, perLexicons } from '../per-lexicons';
import { latin } from '../phrases/latin';
import type { Span } from '../sentences';
import type { TravelWords } from './words';

/** Travel asked in a sentence: offsets into the folded text, end exclusive. */
export interface TravelMention {
  start: number;
  end: number;
  /** The highest share of the time that is stated, in percent. */
  percent?: number;
  by: 'asked' | 'told' | 'share' | 'label';
}

export interface TravelTrust {
  /** It stands where the position is told of, not what is offered with it. */
  isTold: boolean;
  /** A heading or label right above asks about travel. */
  isLabelled: boolean;
}

const NEAR = 30;
/** How far a share of the time may stand from the words about travel, in letters. */
const REACH = 64;
const LONGEST_ANSWER = 90;
/** A stop behind a short word is that of an abbreviation: "ca. 20 %". */
const CLAUSE_END = /[;|]|(?<=[\p{Alpha}\d)]{4})(?<!approx)\. /u;

interface Compiled {
  before: RegExp;
  after: RegExp;
  label: RegExp;
}
const compiled = new WeakMap<TravelWords, Compiled>();

function compile(words: TravelWords): Compiled {
  let found = compiled.get(words);
  if (!found) {
    found = {
      before: new RegExp(latin(`(?<!\\p{L})(?:${words.notAfter.join('|')})(?: [\\p{L}-]{1,14}){0,2} ?$`)),
      after: new RegExp(latin(`^(?: |-)?(?:${words.notBefore.join('|')})(?!\\p{L})`)),
      label: new RegExp(latin(`^[^\\p{L}]{0,4}(?:${words.labels.join('|')}) ?(?:\\([^)]{0,20}\\))? ?:?$`)),
    };
    compiled.set(words, found);
  }
  return found;
}

const wordsOf = (lexicons: readonly Lexicon[]): TravelWords[] =>
  lexicons.flatMap(({ kinds }) => kinds?.travel ?? []);

const sharesOf = perLexicons((lexicons) => {
  const { to } = jointsOf(lexicons);
  const all = (pick: (words: TravelWords) => string | undefined): string =>
    alternatives(wordsOf(lexicons).map(pick));
  const percent = `(?:%|${all((words) => words.percent)})`;
  const aShare = `\\d{1,3} ?${percent}`;
  return {
    share: new RegExp(
      `(?<![\\d.,])(\\d{1,3})(?:[.,]\\d)? ?${percent}?(?: ?(?:-|${to}|\\/) ?(\\d{1,3}))? ?${percent}`,
      'g',
    ),
    /** A line that is nothing but a share: "Up to 25% (required)". */
    alone: new RegExp(
      `^[^\\p{L}\\d]{0,4}(?:(?:${all(({ upTo }) => upTo)}|~|<) ?)?\\d{1,3} ?%?(?: ?(?:-|${to}) ?\\d{1,3})? ?%(?:[^\\p{L}]{0,3}(?:\\p{L}+[ )]{0,2}){0,5})?\\.?$`,
      'u',
    ),
    noAnswer: new RegExp(`^[^\\p{L}\\d]{0,3}(?:n\\/a|${all(({ no }) => no)}|0 ?%)(?!\\p{L})`, 'u'),
    ahead: new RegExp(`${aShare}(?: of (?:the |your )?time)?(?: of)?(?: [\\p{L}/-]{1,14}){0,3} ?$`, 'u'),
    behind: new RegExp(
      `^(?: ?[:(,~<-] ?| [\\p{L}'.~<-]{1,14}){0,6} ?\\(?[~<]?(?:\\d{1,3} ?%? ?(?:-|${to}) ?)?${aShare}`,
      'u',
    ),
  };
});

/** True for a heading or a line that only labels what is asked of travel, without saying it. */
export function isTravelLabel(folded: string, lexicons: readonly Lexicon[]): boolean {
  return folded.length <= 60 && wordsOf(lexicons).some((words) => compile(words).label.test(folded));
}

/** The travel a sentence asks for, or null where it asks for none or takes it back. */
export function findTravel(
  folded: string,
  lexicons: readonly Lexicon[],
  trust: TravelTrust,
): TravelMention | null {
  const all = wordsOf(lexicons);
  if (trust.isLabelled) {
    const answer = readAnswer(folded, lexicons);
    if (answer) return answer;
  }
  if (all.some(({ none }) => findAll(folded, none).length > 0)) return null;
  const found = all
    .flatMap((words) => mentionsIn(folded, words, lexicons, trust))
    .sort((a, b) => a.start - b.start);
  return found.find(({ percent }) => percent !== undefined) ?? found[0] ?? null;
}

/** What stands under a label, "Willingness to travel:", when it is a share of the time. */
function readAnswer(folded: string, lexicons: readonly Lexicon[]): TravelMention | null {
  const { noAnswer, alone } = sharesOf(lexicons);
  if (folded.length > LONGEST_ANSWER || noAnswer.test(folded) || !alone.test(folded)) return null;
  const percent = shareIn(folded, lexicons);
  return percent ? { start: 0, end: folded.length, percent, by: 'label' } : null;
}

function mentionsIn(
  folded: string,
  words: TravelWords,
  lexicons: readonly Lexicon[],
  { isTold }: TravelTrust,
): TravelMention[] {
  const { before, after } = compile(words);
  const isOther = ([start, end]: Span, isFirm: boolean) =>
    after.test(folded.slice(end, end + NEAR)) ||
    (!isFirm && before.test(folded.slice(Math.max(0, start - NEAR), start)));
  const found: TravelMention[] = [];
  const add = (span: Span, by: TravelMention['by']) => {
    const percent = shareNear(folded, span, lexicons);
    // "0 %" is an answer too: none is asked.
    if (percent === 0) return;
    found.push({ start: span[0], end: span[1], ...(percent === undefined ? {} : { percent }), by });
  };
  for (const span of findAll(folded, words.asked)) if (!isOther(span, true)) add(span, 'asked');
  if (!isTold) return found;
  for (const span of findAll(folded, words.told)) if (!isOther(span, false)) add(span, 'told');
  for (const span of findAll(folded, words.travel)) {
    if (!isOther(span, false) && isBesideShare(folded, span, lexicons)) add(span, 'share');
  }
  const labelled = words.labels.length > 0 ? labelledIn(folded, words, lexicons) : null;
  if (labelled) add(labelled, 'label');
  return found;
}

/** "Travel: occasional trips to customers": a label and its answer on one line. */
function labelledIn(folded: string, words: TravelWords, lexicons: readonly Lexicon[]): Span | null {
  const colon = folded.indexOf(':');
  if (colon < 0 || colon > 40 || !compile(words).label.test(folded.slice(0, colon + 1))) return null;
  const answer = folded.slice(colon + 1).trim();
  if (answer.length < 2 || sharesOf(lexicons).noAnswer.test(answer) || answer.length > 2 * LONGEST_ANSWER)
    return null;
  return [0, folded.length];
}

function isBesideShare(folded: string, [start, end]: Span, lexicons: readonly Lexicon[]): boolean {
  const { ahead, behind } = sharesOf(lexicons);
  return ahead.test(folded.slice(Math.max(0, start - 36), start)) || behind.test(folded.slice(end, end + 48));
}

function shareNear(folded: string, [start, end]: Span, lexicons: readonly Lexicon[]): number | undefined {
  const inside = shareIn(folded.slice(start, end), lexicons);
  if (inside !== undefined) return inside;
  const right = folded.slice(end, end + REACH).split(CLAUSE_END, 1)[0]!;
  const left = folded
    .slice(Math.max(0, start - REACH / 2), start)
    .split(/[;|]|\. /)
    .at(-1)!;
  return shareIn(right, lexicons) ?? shareIn(left, lexicons);
}

function shareIn(text: string, lexicons: readonly Lexicon[]): number | undefined {
  const shares = matches(text, sharesOf(lexicons).share)
    .map(([, low, high]) => Number(high ?? low))
    .filter((share) => share <= 100);
  return shares.length > 0 ? Math.max(...shares) : undefined;
}
