import type { ClockSpan } from './clock-times';
import type { Token } from './tokens';

/** A number of hours asked for, with its place among the tokens. */
export interface HoursCount {
  hours: number;
  first: number;
  last: number;
}

/** More than this is a working day, not a share of it. */
const MAX_SHARED = 7;

/** "4 hours", "4+ hours", "3-4h": the lower number counts. Numbers that are part of a clock span are left out. */
export function findCounts(tokens: readonly Token[], spans: readonly ClockSpan[]): HoursCount[] {
  const counts: HoursCount[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const clock = tokens[i]!.clock;
    // Dutch "4 uur" is four hours as well as four o'clock.
    const isHour = clock?.suffix === 'uur' && clock.minute === 0;
    if (!clock || (clock.isClock && !isHour) || clock.hour === 0 || clock.hour > MAX_SHARED) continue;
    if (tokens[i - 1]?.isDelta) continue;
    let last = i;
    if (tokens[last + 1]?.text === '+') last++;
    const isPair =
      tokens[last + 1]?.text === '-' || tokens[last + 1]?.is.has('to') || tokens[last + 1]?.is.has('or');
    if (isPair && tokens[last + 2]?.clock && !tokens[last + 2]!.clock!.isClock) last += 2;
    if (tokens[last + 1]?.text === '+') last++;
    // "4 overlapping hours", "4 full hours"
    const unit = [1, 2, 3].find((step) => tokens[last + step]?.is.has('unit'));
    const isBetweenFree =
      unit === undefined ||
      unit === 1 ||
      tokens
        .slice(last + 1, last + unit)
        .every((token) => token.is.has('filler') || token.is.has('overlap') || token.text === '-');
    const isHours =
      isHour ||
      (unit !== undefined && isBetweenFree) ||
      [clock, tokens[last]!.clock].some((one) => one?.suffix === 'h');
    if (
      !isHours ||
      spans.some((span) => span.isSure && span.first <= i && i <= span.last && span.first !== span.last)
    )
      continue;
    counts.push({
      hours: clock.hour + (clock.minute >= 30 || clock.minute === 5 ? 0.5 : 0),
      first: i,
      last: unit === undefined ? last : last + unit,
    });
    i = last;
  }
  return counts;
}

/** Index of the word that asks for an overlap, or -1. "for some overlap" only gives the reason of something else. */
export function findOverlapWord(tokens: readonly Token[]): number {
  return tokens.findIndex(
    (token, i) =>
      token.is.has('overlap') &&
      !['for'].includes(tokens[i - 1]?.text ?? '') &&
      !(tokens[i - 2]?.text === 'for' && tokens[i - 1]!.is.has('filler')),
  );
}
