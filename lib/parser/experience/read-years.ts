import type { SectionLabel } from '../../model/section';
import { findAll, hasAny } from '../find-all';
import { matches } from '../matches';
import type { Span } from '../sentences';
import type { YearsPattern } from './pattern';

/** A number of years of experience asked of the candidate, with the offsets of its words. */
export interface Years {
  minYears: number;
  maxYears?: number;
  span: Span;
  rule: string;
}

/** More than this no posting asks: it is the age of the company. */
const MOST_YEARS = 25;
/** So many years with nothing said of what they were spent on are an age. */
const YOUNGEST = 14;
const ENDS = /^ ?(?:(?:or|and|o|y|e|ou|et|und|oder|of|en|lub|i) )?[\p{Alpha}.]{0,14}[).]{0,2} ?$/u;
/** How far the word "experience" may stand from its number, in letters. */
const REACH = 90;
/** A line under a label that holds its value is no longer than this, in words. */
const LABELLED_WORDS = 5;
/** No word of a compound: "10 years ago by an experienced cook". */
const APART = / (?:ago|by|an?|the|our)(?= )/;
const endsWith = new WeakMap<readonly string[], RegExp>();
const startsWith = new WeakMap<readonly string[], RegExp>();

/**
 * Years of experience that a sentence asks of the candidate. The employer's own years, ages, terms of
 * contracts and vesting are left out, and so is whatever is not plainly experience.
 * @param folded the sentence, folded
 * @param above the line above it, folded, where that is a label: "Minimum experience"
 */
export function readYears(folded: string, section: SectionLabel, pattern: YearsPattern, above = ''): Years[] {
  const { regex, labelled, numbers, words } = pattern;
  if (hasAny(folded, words.notWith) && !hasAny(folded, words.experience)) return [];
  if (hasAny(folded, words.notAnywhere)) return [];
  const isAsking = section === 'requirements' || section === 'preferred';
  const isLabelled = wordCount(folded) <= LABELLED_WORDS && hasAny(above, words.experience);
  const found: Years[] = [];
  let previousEnd = 0;
  for (const match of matches(folded, regex)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = folded.slice(Math.max(0, start - 60), start);
    const after = folded.slice(end, end + REACH);
    const months = match.groups?.months !== undefined;
    const low = toNumber(match.groups!.low!, numbers);
    // "3-5+ years" has no upper bound.
    const isOpen = match.groups!.high === undefined || match.groups!.open?.includes('+');
    const high = isOpen ? undefined : toNumber(match.groups!.high!, numbers);
    const rule =
      reasonFor(folded, [start, end], before, after, pattern, months, isAsking, previousEnd) ??
      (isLabelled && isAsking ? 'years-labelled' : null);
    previousEnd = end;
    if (!rule) continue;
    const years = bounds(
      low,
      high,
      months,
      /[<≤] ?$/.test(before) || stands(endsWith, words.atMost, before, 'end'),
    );
    if (!years || years.minYears > MOST_YEARS) continue;
    if (rule !== 'years-named' && years.minYears >= YOUNGEST && ENDS.test(after)) continue;
    found.push({ ...years, span: [start, end], rule: `experience:${rule}` });
  }
  for (const [told, minYears] of pattern.whole) {
    for (const { 0: all, index } of isAsking ? matches(folded, told) : []) {
      const span: Span = [index, index + all.length];
      if (!found.some((other) => other.span[0] < span[1] && span[0] < other.span[1]))
        found.push({ minYears, span, rule: 'experience:years-whole' });
    }
  }
  for (const { 0: all, groups, index } of isAsking ? matches(folded, labelled) : []) {
    const high = groups!.high === undefined ? undefined : Number(groups!.high);
    const years = bounds(Number(groups!.low), high, false, false);
    if (years && years.minYears <= MOST_YEARS)
      found.push({ ...years, span: [index, index + all.length], rule: 'experience:years-labelled' });
  }
  return found;
}

/** Names the rule that makes the number one of experience asked for, or null. */
function reasonFor(
  folded: string,
  [start, end]: Span,
  before: string,
  after: string,
  pattern: YearsPattern,
  isMonths: boolean,
  isAsking: boolean,
  previousEnd: number,
): string | null {
  const { words } = pattern;
  if (stands(endsWith, words.notAfter, before, 'end')) return null;
  if (stands(startsWith, words.notBefore, after, 'start') && !nounOfExperience(after, pattern)) return null;
  const clauseAfter = after.split(/[.;](?: |$)/, 1)[0]!;
  const clauseBefore = folded
    .slice(Math.max(previousEnd, start - REACH), start)
    .split(/[.;] /)
    .at(-1)!;
  const hasWord =
    hasAny(folded.slice(start, end), words.experience) ||
    hasAny(clauseAfter, words.experience) ||
    hasAny(clauseBefore, words.experience);
  if (hasAny(isAsking ? ownPart(folded, start, end, after, pattern) : folded, words.notWith)) return null;
  const lead = folded.slice(0, start);
  if (hasAny(lead, words.employer) && !hasAny(lead, words.candidate)) return null;
  if (!isAsking && !hasAny(folded, words.candidate) && wordCount(lead) > 3) return null;
  if (hasWord) return 'years-named';
  if (isMonths || !isAsking) return null;
  if (/^[^:]{2,60}: ?(?:\p{Alpha}{2,12}\.? ){0,2}$/u.test(lead) && /^ ?(?:$|[(,.])/.test(after))
    return 'years-labelled';
  // "React, 4 years", "SQL - 2 years", but no "degree, 4 years".
  if (
    /^(?:[\p{Alpha}\d+#./&]{1,20} ?){1,4}(?:,|-) ?$/u.test(lead) &&
    /^ ?(?:$|[(.])/.test(after) &&
    !hasAny(lead, words.notBefore)
  )
    return 'years-labelled';
  const hasFloor =
    stands(endsWith, words.atLeast, before, 'end') ||
    /\+/.test(folded.slice(start, end)) ||
    after.startsWith('+');
  const isFollowed = stands(startsWith, words.follows, after.replace(/^ ?\+/, ''), 'start');
  if (isFollowed && (hasFloor || wordCount(clauseBefore) <= 8)) return 'years-followed';
  return hasFloor && /^ ?(?:$|[.,;)])/.test(after) ? 'years-floor' : null;
}

/** "2 years of driving experience, a clean driving licence": what stands beside years so named is another matter. */
function ownPart(folded: string, start: number, end: number, after: string, pattern: YearsPattern): string {
  const noun = nounOfExperience(after, pattern);
  if (!noun) return folded;
  const rest = folded.slice(end + noun.length);
  const cuts = [rest.search(/[,;.(]/), rest.search(pattern.joint)].filter((at) => at >= 0);
  return folded.slice(start, end + noun.length + Math.min(rest.length, ...cuts));
}

/** The words right behind the years that end in the experience itself: "of service experience", "program management experience". */
function nounOfExperience(after: string, { words, joint }: YearsPattern): string | null {
  const [word] = findAll(after.slice(0, 60), words.experience);
  if (!word) return null;
  const nouns = after.slice(0, word[0]);
  return /^'? (?:[\p{Alpha}/&-]{2,20} ){0,4}$/u.test(nouns) && !joint.test(nouns) && !APART.test(nouns)
    ? after.slice(0, word[1])
    : null;
}

function bounds(
  low: number,
  high: number | undefined,
  isMonths: boolean,
  isMost: boolean,
): Pick<Years, 'minYears' | 'maxYears'> | null {
  const unit = (value: number) => (isMonths ? Math.max(0.5, Math.round(value / 6) / 2) : value);
  if (high === undefined) return isMost ? { minYears: 0, maxYears: unit(low) } : { minYears: unit(low) };
  if (low > high) return null;
  return low === high
    ? { minYears: unit(low) }
    : { minYears: low === 0 ? 0 : unit(low), maxYears: unit(high) };
}

function toNumber(text: string, numbers: ReadonlyMap<string, number>): number {
  return numbers.get(text) ?? Number(text.replace(',', '.'));
}

function wordCount(text: string): number {
  return text.match(/\p{Alpha}+/gu)?.length ?? 0;
}

function stands(
  cache: WeakMap<readonly string[], RegExp>,
  patterns: readonly string[],
  text: string,
  where: 'start' | 'end',
): boolean {
  let regex = cache.get(patterns);
  if (!regex) {
    const any = `(?:${patterns.join('|')})`;
    regex = new RegExp(
      where === 'end' ? `(?<![\\p{L}\\p{N}])${any} ?[:>~(]? ?$` : `^ ?[-']? ?\\(?${any}(?![\\p{L}\\p{N}])`,
      'u',
    );
    cache.set(patterns, regex);
  }
  return regex.test(text);
}
