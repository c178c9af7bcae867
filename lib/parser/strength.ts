import type { Strength } from '../model/facet';
import type { SectionLabel } from '../model/section';
import { findAll, hasAny } from './find-all';
import { fold } from './fold';
import { jointsOf } from './joints';
import type { Sentence } from './kind';
import type { Lexicon } from './lexicon';
import { matches } from './matches';
import { perLexicons } from './per-lexicons';
import type { Span } from './sentences';
import { listEndingAt, startsJoined } from './strength/joined';
import './strength/words';

interface Cue {
  at: Span;
  side: 'ahead' | 'behind';
}

/** What parts two statements of one sentence: a semicolon, or a full stop that lost its space. */
const CLAUSE_END = /[;!?]|[.:](?= ?\p{Upper})|\. /gu;
/** How far words that soften may stand behind what they soften, in letters. */
const REACH = 100;
/** How far a parenthesis may stand from what it softens, in letters. */
const BESIDE = 60;
const WORD = /\p{Alpha}+/gu;
const patternsOf = perLexicons((lexicons) => {
  const joints = jointsOf(lexicons);
  return {
    /** What joins the softener to its subject. */
    copula: new RegExp(`(?<!\\p{L})(?:${joints.is})(?!\\p{L})`, 'u'),
    /** A second statement joined to the first has the softener for itself. */
    joins: new RegExp(`(?<!\\p{L})(?:${joints.and}|${joints.but})(?!\\p{L})`, 'u'),
  };
});

/**
 * How firmly a whole sentence asks what it asks: words that soften all of it first, then its section.
 * @param folded the sentence, folded
 * @returns null where neither words nor section say
 */
export function strengthOf(
  folded: string,
  section: SectionLabel,
  lexicons: readonly Lexicon[],
): Strength | null {
  for (const { at, side } of softeners(folded, lexicons)) {
    if (parenthesisAround(folded, at)) continue;
    const before = folded.slice(0, at[0]);
    const after = folded.slice(at[1]);
    if (wordsIn(before) <= 2 && !before.includes(',') && (side === 'ahead' || wordsIn(before) === 0))
      return 'nice';
    const reachesStart =
      !/[;(]/.test(before) && !isCutByComma(before, lexicons) && !hasMust(before, lexicons);
    if (side === 'behind' && wordsIn(after) <= 2 && reachesStart) return 'nice';
  }
  return ofSection(section);
}

/**
 * How firmly one statement inside a sentence is asked: "Python, ideally also Go" softens only Go.
 * @param start offset of the statement in the sentence
 * @param end exclusive
 * @param peers all statements of the same sort in the sentence, in order, this one among them:
 *   words that follow a list then soften the list and no more
 * @returns null where neither words nor section say
 */
export function strengthAt(
  sentence: Pick<Sentence, 'text' | 'folded' | 'section'> & Partial<Pick<Sentence, 'heading'>>,
  start: number,
  end: number,
  lexicons: readonly Lexicon[],
  peers: readonly Span[] = [[start, end]],
): Strength | null {
  const { folded } = sentence;
  const [from, to] = clauseAround(sentence.text, start, end);
  const cues = softeners(folded, lexicons).filter(({ at }) => at[0] >= from && at[1] <= to);
  if (cues.some((cue) => softens(folded, cue, [start, end], from, peers, lexicons))) return 'nice';
  if (sentence.section === 'preferred') {
    if (hasMust(folded.slice(from, to), lexicons) || isSoftInPart(sentence, lexicons)) return 'must';
  }
  return ofSection(sentence.section);
}

/**
 * True when the words around a statement say that it is not asked: "no degree required", "German is
 * not necessary".
 * @param start offset of the statement in the sentence
 * @param end exclusive
 */
export function isTakenBack(
  { text, folded }: Pick<Sentence, 'text' | 'folded'>,
  start: number,
  end: number,
  lexicons: readonly Lexicon[],
): boolean {
  const [from, to] = clauseAround(text, start, end);
  const before = folded.slice(Math.max(from, start - 50), start);
  const after = folded.slice(end, Math.min(to, end + 60));
  return lexicons.some(({ kinds, language }) => {
    const words = kinds?.strength;
    const ahead = findAll(before, words?.noneAhead).at(-1);
    // "No" is a preposition in Portuguese and Italian: a foreign word as short says nothing.
    const isForeign = language !== lexicons[0]!.language && ahead && ahead[1] - ahead[0] < 3;
    if (ahead && !isForeign && wordsIn(before.slice(ahead[1])) <= 3 && !/[,:()]/.test(before.slice(ahead[1])))
      return true;
    const behind = findAll(after, words?.noneBehind)[0];
    if (behind === undefined || /[,(]/.test(after.slice(0, behind[0]))) return false;
    // "Go is an asset but not required": a wish, in so many words.
    return !hasAny(after.slice(0, behind[0]), words?.behind);
  });
}

/** True when words of its own, and no heading, put a sentence among the wishes, and they soften only a part. */
function isSoftInPart(
  { folded, heading }: Pick<Sentence, 'folded'> & Partial<Pick<Sentence, 'heading'>>,
  lexicons: readonly Lexicon[],
): boolean {
  if (heading === undefined || softeners(folded, lexicons).length === 0) return false;
  const above = fold(heading ?? '');
  const isSoftAbove = lexicons.some(
    ({ headings, nice }) => hasAny(above, headings.preferred) || hasAny(above, nice),
  );
  return !isSoftAbove && strengthOf(folded, 'requirements', lexicons) !== 'nice';
}

function ofSection(section: SectionLabel): Strength | null {
  if (section === 'preferred') return 'nice';
  return section === 'requirements' ? 'must' : null;
}

function softeners(folded: string, lexicons: readonly Lexicon[]): Cue[] {
  const ahead = lexicons.flatMap(({ kinds }) => findAll(folded, kinds?.strength?.ahead));
  const behind = lexicons
    .flatMap(({ kinds }) => findAll(folded, kinds?.strength?.behind))
    // What has its object after it ("desirable experience in") softens nothing before it.
    .filter(([start]) => !ahead.some((at) => at[0] <= start && start < at[1]));
  return [
    ...ahead.map((at): Cue => ({ at, side: 'ahead' })),
    ...behind.map((at): Cue => ({ at, side: 'behind' })),
  ];
}

function hasMust(folded: string, lexicons: readonly Lexicon[]): boolean {
  return lexicons.some(({ must }) => hasAny(folded, must));
}

function softens(
  folded: string,
  { at, side }: Cue,
  span: Span,
  clauseStart: number,
  peers: readonly Span[],
  lexicons: readonly Lexicon[],
): boolean {
  const around = parenthesisAround(folded, at);
  const isInside = around !== null && span[0] > around[0] && span[1] <= around[1];
  if (around && !isInside) {
    // "Go (preferred)" softens Go; "a degree (preferably in physics)" softens nothing before it.
    const inner = folded.slice(at[1], around[1]);
    const rest = folded.slice(around[0], at[0]) + inner;
    // "Foo, Bar or Baz (Foo preferred)": one of them again.
    const again = rest.replace(/[^\p{Alpha}\p{N}+#.]+/gu, ' ').trim();
    const isNamed = peers.some(([from, to]) => to <= around[0] && folded.slice(from, to) === again);
    if (isNamed) return folded.slice(...span) === again;
    const isBeside = around[0] - span[1] <= BESIDE && !folded.slice(span[1], around[0]).includes(')');
    // "Git (ideally Gitea)" and "a tracker (Jira is a plus)" soften what stands inside.
    const isOther =
      (side === 'ahead' && wordsIn(inner) > 0) ||
      peers.some(([from, to]) => from > around[0] && to <= around[1]);
    return (
      !isOther && wordsIn(rest) <= 1 && isBeside && isListBefore(folded, around[0], span, peers, lexicons)
    );
  }
  const lead = folded.slice(around ? around[0] + 1 : clauseStart, at[0]);
  const isAhead = side === 'ahead' || wordsIn(lead) === 0;
  if (isAhead) return span[0] >= at[1] && !isFirm(folded.slice(at[1], span[0]), lexicons);
  if (span[1] > at[0]) return false;
  if (hasMust(folded.slice(span[1], at[0]), lexicons)) return false;
  return (
    isListBefore(folded, at[0], span, peers, lexicons) || isSubject(folded, at, span, clauseStart, lexicons)
  );
}

/** True when words between a softener and a statement make it firm again; "at least" before a number does not. */
function isFirm(between: string, lexicons: readonly Lexicon[]): boolean {
  if (between.includes(',')) return hasMust(between, lexicons);
  return lexicons.some(({ must }) => findAll(between, must).some(([, end]) => between.length - end > 4));
}

/** True when the softener is said of all that its clause names: "Go in the context of games is a plus". */
function isSubject(
  folded: string,
  at: Span,
  span: Span,
  clauseStart: number,
  lexicons: readonly Lexicon[],
): boolean {
  const { copula, joins } = patternsOf(lexicons);
  if (at[0] - span[1] > BESIDE || !copula.test(folded.slice(Math.max(0, at[0] - 12), at[1]))) return false;
  const plain = (text: string) => text.replace(/\([^()]{0,80}\)/g, '');
  return (
    !/[,:()]/.test(plain(folded.slice(clauseStart, at[0]))) &&
    !joins.test(plain(folded.slice(span[1], at[0])))
  );
}

/** True when the span belongs to the list that stands last before `before`. */
function isListBefore(
  folded: string,
  before: number,
  span: Span,
  peers: readonly Span[],
  lexicons: readonly Lexicon[],
): boolean {
  const open = /\) $/.test(folded.slice(0, before)) ? folded.lastIndexOf('(', before) : -1;
  if (open >= 0) {
    // "SDKs of Foo (Foo Core, Foo Web) preferred": the list inside, and what it is a list of.
    const isInside = span[0] > open;
    const isHead = !/[,;(]/.test(folded.slice(span[1], open)) && open - span[1] <= BESIDE;
    const others = peers.filter(([from, to]) => from > open && to <= before);
    if (others.length > 0 && (isInside || isHead)) return true;
  }
  const earlier = peers.filter(([, end]) => end <= before);
  const last = earlier.length - 1;
  if (last < 0 || before - earlier[last]![1] > REACH) return false;
  if (isCutByComma(folded.slice(earlier[last]![1], before), lexicons)) return false;
  return listEndingAt(folded, earlier, last, lexicons).some((index) => earlier[index]![0] === span[0]);
}

/** True when the last comma starts a statement of its own, and not the last member of a list. */
function isCutByComma(text: string, lexicons: readonly Lexicon[]): boolean {
  const comma = text.lastIndexOf(',');
  if (comma < 0) return false;
  const tail = text.slice(comma + 1);
  return wordsIn(tail) > 1 && !startsJoined(tail, lexicons);
}

function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

function clauseAround(text: string, start: number, end: number): Span {
  let from = 0;
  for (const match of matches(text, CLAUSE_END)) {
    const at = match.index;
    // A colon introduces what follows it; what comes before still softens ("Nice to have: Go").
    if (match[0] === ':') continue;
    if (at < start) from = at + 1;
    else if (at >= end && match.index < text.length - 1) return [from, at];
  }
  return [from, text.length];
}

/** Offsets of the innermost parenthesis that holds the span, or null. */
function parenthesisAround(folded: string, [start, end]: Span): Span | null {
  const open = folded.lastIndexOf('(', start);
  if (open < 0 || folded.slice(open, start).includes(')')) return null;
  const close = folded.indexOf(')', end);
  return [open, close < 0 ? folded.length : close];
}
