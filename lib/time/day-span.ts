/** Minutes in a day. */
export const DAY = 1440;

/** A part of every day in minutes of one clock: `from` in 0–1439, `length` in 0–1440; it may run past midnight. */
export interface DaySpan {
  from: number;
  length: number;
}

const wrap = (minutes: number): number => ((minutes % DAY) + DAY) % DAY;

/**
 * A span from two times of day. An end before the start runs past midnight; equal times are an empty span.
 * @param from "09:00", 24-hour
 */
export function toSpan(from: string, to: string): DaySpan {
  const start = toMinutes(from);
  return { from: start, length: wrap(toMinutes(to) - start) };
}

/**
 * Minutes after midnight of a time of day.
 * @param clock "09:30", 24-hour
 */
export function toMinutes(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return wrap((hours ?? 0) * 60 + (minutes ?? 0));
}

/** The same span on a clock that is `minutes` ahead. */
export function shift(span: DaySpan, minutes: number): DaySpan {
  return { from: wrap(span.from + minutes), length: span.length };
}

/** Minutes a day that two spans on one clock share, over midnight too. */
export function sharedMinutes(a: DaySpan, b: DaySpan): number {
  const start = wrap(b.from - a.from);
  const behind = Math.max(0, Math.min(a.length, start + b.length) - start);
  const wrapped = Math.max(0, Math.min(a.length, start + b.length - DAY));
  return behind + wrapped;
}
