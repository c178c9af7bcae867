import { describe, expect, it } from 'vitest';
import {
  DAY,
  type DaySpan,
  sharedMinutes,
  sharedSpans,
  shift,
  spanText,
  toPieces,
  toSpan,
} from '../../lib/time/day-span';

/** Minute by minute: what the formula must agree with. */
function count(a: DaySpan, b: DaySpan): number {
  const covers = (span: DaySpan, minute: number): boolean => (minute - span.from + DAY) % DAY < span.length;
  return Array.from({ length: DAY }, (_, minute) => minute).filter(
    (minute) => covers(a, minute) && covers(b, minute),
  ).length;
}

describe('day spans', () => {
  it.each([
    ['09:00', '17:00', '12:00', '20:00', 300],
    ['09:00', '17:00', '17:00', '20:00', 0],
    ['22:00', '06:00', '05:00', '13:00', 60],
    ['22:00', '06:00', '23:30', '00:15', 45],
    ['20:00', '10:00', '08:00', '22:00', 240],
    ['09:00', '09:00', '00:00', '23:59', 0],
  ])('%s–%s and %s–%s share %i minutes', (a, b, c, d, minutes) => {
    expect(sharedMinutes(toSpan(a, b), toSpan(c, d))).toBe(minutes);
    expect(sharedMinutes(toSpan(c, d), toSpan(a, b))).toBe(minutes);
  });

  it('agrees with a count of minutes for spans all over the day', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    for (let i = 0; i < 200; i++) {
      const a = { from: random(DAY), length: random(DAY + 1) };
      const b = { from: random(DAY), length: random(DAY + 1) };
      expect(sharedMinutes(a, b), JSON.stringify([a, b])).toBe(count(a, b));
      const shared = sharedSpans(a, b);
      expect(shared.reduce((sum, { length }) => sum + length, 0)).toBe(count(a, b));
      for (const span of shared) expect([count(span, a), count(span, b)]).toEqual([span.length, span.length]);
    }
  });

  it('shifts over midnight both ways', () => {
    expect(shift(toSpan('01:00', '03:00'), -120)).toEqual({ from: 23 * 60, length: 120 });
    expect(shift(toSpan('23:00', '23:30'), 90)).toEqual({ from: 30, length: 30 });
  });

  it('gives what is shared in two parts where it is', () => {
    expect(sharedSpans(toSpan('20:00', '10:00'), toSpan('08:00', '22:00')).map(spanText)).toEqual(
      ['08:00–10:00', '20:00–22:00'].reverse(),
    );
    expect(sharedSpans(toSpan('22:00', '06:00'), toSpan('23:30', '00:15')).map(spanText)).toEqual([
      '23:30–00:15',
    ]);
    expect(sharedSpans(toSpan('09:00', '17:00'), toSpan('17:00', '20:00'))).toEqual([]);
  });

  it('cuts at midnight', () => {
    expect(toPieces(toSpan('22:00', '06:00'))).toEqual([
      [1320, 1440],
      [0, 360],
    ]);
    expect(toPieces(toSpan('16:00', '00:00'))).toEqual([[960, 1440]]);
    expect(toPieces(toSpan('09:00', '09:00'))).toEqual([]);
  });
});
