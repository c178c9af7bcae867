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

/**
 * The parts of a day that two spans on one clock share, in the order of `a`: what a bar of 24 hours draws
 * darker. Up to two, since both may run past midnight.
 */
export function sharedSpans(a: DaySpan, b: DaySpan): DaySpan[] {
  const start = wrap(b.from - a.from);
  return [start - DAY, start].flatMap((begin): DaySpan[] => {
    const from = Math.max(0, begin);
    const length = Math.min(a.length, begin + b.length) - from;
    return length > 0 ? [{ from: wrap(a.from + from), length }] : [];
  });
}

/**
 * A span cut at midnight, for a bar that runs from 0 to 1440.
 * @returns starts and ends in minutes, end exclusive: one pair, two for a span past midnight, none for an empty one
 */
export function toPieces({ from, length }: DaySpan): [from: number, to: number][] {
  const end = from + length;
  const pieces: [number, number][] =
    end > DAY
      ? [
          [from, DAY],
          [0, end - DAY],
        ]
      : [[from, end]];
  return pieces.filter(([start, stop]) => stop > start);
}

/** A time of day on a 24-hour clock, "09:30"; any number of minutes is taken around the clock. */
export function timeText(minutes: number): string {
  const minute = wrap(minutes);
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "16:00–21:00". */
export function spanText({ from, length }: DaySpan): string {
  return `${timeText(from)}–${timeText(from + length)}`;
}
