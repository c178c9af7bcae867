import type { Group } from './groups';
import type { Token } from './tokens';

/** How far clocks may lie from a zone, in hours: below and above it. */
export interface Distance {
  below: number;
  above: number;
  /** Indices of the first and the last token. */
  first: number;
  last: number;
  /** True for "±": plain enough to make even a place a clock. */
  isSigned: boolean;
}

const MAX_HOURS = 12;

/** The distance that stands behind or before a group: "CET ± 2 hours", "within 3 hours of Pacific". */
export function findDistance(tokens: readonly Token[], group: Group): Distance | null {
  return behind(tokens, group.last + 1) ?? before(tokens, group.first - 1);
}

/** A number, or the higher of two: "3-4h". */
function readNumber(tokens: readonly Token[], at: number): { value: number; last: number } | null {
  const clock = tokens[at]?.clock;
  // Dutch "2 uur" is two hours as well as two o'clock.
  if (!clock || (clock.isClock && (clock.suffix !== 'uur' || clock.minute > 0))) return null;
  const value = clock.hour + (clock.minute > 0 ? 0.5 : 0);
  if (value > MAX_HOURS) return null;
  const link = tokens[at + 1];
  const next = tokens[at + 2]?.clock;
  let last = at;
  let highest = value;
  if (
    next &&
    !next.isClock &&
    next.hour <= MAX_HOURS &&
    (link?.text === '-' || link?.text === '/' || link?.is.has('to') || link?.is.has('or'))
  ) {
    highest = Math.max(value, next.hour);
    last = at + 2;
  }
  if (tokens[last + 1]?.is.has('unit')) last++;
  return { value: highest, last };
}

function behind(tokens: readonly Token[], from: number): Distance | null {
  let i = from;
  while (i < from + 3 && ['(', '[', ',', ':', '"', ')'].includes(tokens[i]?.text ?? '')) i++;
  const token = tokens[i];
  if (!token) return null;
  if (token.isDelta) {
    const number = readNumber(tokens, i + 1);
    return (
      number && { below: number.value, above: number.value, first: i, last: number.last, isSigned: true }
    );
  }
  // "-2/+4", "+1/-3 hours"
  const other = tokens[i + 2];
  if (
    token.signed !== undefined &&
    other?.signed !== undefined &&
    (tokens[i + 1]!.text === '/' || tokens[i + 1]!.is.has('to') || tokens[i + 1]!.is.has('and'))
  ) {
    const low = Math.min(token.signed, other.signed);
    const high = Math.max(token.signed, other.signed);
    const last = tokens[i + 3]?.is.has('unit') ? i + 3 : i + 2;
    if (low < 0 && high > 0) return { below: -low, above: high, first: i, last, isSigned: true };
  }
  return null;
}

function before(tokens: readonly Token[], from: number): Distance | null {
  let isDifference = false;
  for (let i = from, steps = 0; i >= 0 && steps < 10; i--, steps++) {
    const token = tokens[i]!;
    if (token.clock && (!token.clock.isClock || token.clock.suffix === 'uur'))
      return numberBefore(tokens, i, isDifference);
    if (token.is.has('overlap')) return null;
    if (token.is.has('difference')) isDifference = true;
    const isSmall =
      ['filler', 'unit', 'tz', 'time', 'difference', 'within', 'from', 'to', 'hours', 'at', 'and', 'or'].some(
        (name) => token.is.has(name as 'filler'),
      ) || ['(', '[', '-', ',', ':'].includes(token.text);
    if (!isSmall) return null;
  }
  return null;
}

function numberBefore(tokens: readonly Token[], at: number, isDifference: boolean): Distance | null {
  let first = at;
  // "3-4 hours": step to the first of the two.
  if (tokens[at - 2]?.clock && (tokens[at - 1]!.text === '-' || tokens[at - 1]!.is.has('to'))) first = at - 2;
  const number = readNumber(tokens, first);
  if (!number) return null;
  const hasUnit =
    tokens[number.last]?.is.has('unit') ||
    tokens[number.last + 1]?.is.has('tz') ||
    tokens[at]!.clock?.suffix === 'h';
  const sign = tokens[first - 1];
  const distance = { below: number.value, above: number.value, last: number.last };
  if (sign?.isDelta) return { ...distance, first: first - 1, isSigned: true };
  if (!hasUnit) return null;
  const near = tokens.slice(Math.max(0, first - 4), first);
  const within = near.findLastIndex((token) => token.is.has('within'));
  const isApart = isDifference || near.some((token) => token.is.has('difference'));
  if (within < 0 && !isApart) return null;
  return { ...distance, first: within < 0 ? first : first - near.length + within, isSigned: isApart };
}
