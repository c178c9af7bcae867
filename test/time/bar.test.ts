import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../lib/model/profile';
import type { TimeZoneLimit } from '../../lib/parser/time-zone/model';
import { barOf, minuteOfDay, seasonsOf } from '../../lib/time/bar';
import { solve } from '../../lib/time/solve';

const NOW = new Date('2026-01-15T12:00:00Z');
const CORE: TimeZoneLimit = { type: 'hours', from: '10:00', to: '15:00', utc: -5, iana: 'America/New_York' };
const solved = (timeZone: string, from = '09:00', to = '17:00', shift = 0) =>
  solve(CORE, { ...EMPTY_PROFILE, timeZone, workingHours: { from, to } }, NOW, shift);
const h = (hours: number): number => hours * 60;

describe('pieces of a bar', () => {
  it.each([
    ['America/New_York', { reader: [[9, 17]], asked: [[10, 15]], both: [[10, 15]] }],
    ['Europe/Lisbon', { reader: [[9, 17]], asked: [[15, 20]], both: [[15, 17]] }],
    // Past midnight, and by half hours.
    [
      'Asia/Kolkata',
      {
        reader: [[9, 17]],
        asked: [
          [19.5, 24],
          [0, 0.5],
        ],
        both: [],
      },
    ],
    ['Australia/Sydney', { reader: [[9, 17]], asked: [[0, 5]], both: [] }],
  ])('for a reader in %s', (zone, hours) => {
    const pieces = Object.fromEntries(
      Object.entries(hours).map(([part, list]) => [part, list.map((piece) => piece.map(h))]),
    );
    expect(barOf(seasonsOf(solved(zone))[0]!.stretch)).toEqual(pieces);
  });

  it('move with the reader’s day, over midnight too', () => {
    const night = seasonsOf(solved('Asia/Kolkata', '18:00', '23:00', h(3)))[0]!.stretch;
    expect(barOf(night)).toEqual({
      reader: [
        [h(21), h(24)],
        [0, h(2)],
      ],
      asked: [
        [h(19.5), h(24)],
        [0, h(0.5)],
      ],
      both: [
        [h(21), h(24)],
        [0, h(0.5)],
      ],
    });
  });

  it('leave out what is not known and what is not asked', () => {
    expect(barOf({ reader: null, asked: [{ from: h(23), length: h(1) }] })).toEqual({
      reader: [],
      asked: [[h(23), h(24)]],
      both: [],
    });
    expect(barOf({ reader: { from: 0, length: h(2) }, asked: [] })).toEqual({
      reader: [[0, h(2)]],
      asked: [],
      both: [],
    });
  });

  it('give two blocks where both spans reach around the clock', () => {
    const bar = barOf({ reader: { from: h(20), length: h(16) }, asked: [{ from: h(10), length: h(12) }] });
    expect(bar.both).toHaveLength(2);
    expect(bar.both).toEqual(
      expect.arrayContaining([
        [h(20), h(22)],
        [h(10), h(12)],
      ]),
    );
  });
});

describe('seasons of a year', () => {
  it('are sorted by their days, each with all of its dates', () => {
    const [most, weeks, ...rest] = seasonsOf(solved('Europe/Lisbon'));
    expect(rest).toEqual([]);
    expect(most?.isToday).toBe(true);
    expect(most?.ranges).toEqual([
      { from: '2026-01-15', to: '2026-03-07' },
      { from: '2026-03-29', to: '2026-10-24' },
      { from: '2026-11-01', to: '2027-01-14' },
    ]);
    expect(weeks?.isToday).toBe(false);
    expect(weeks?.stretch.asked).toEqual([{ from: h(14), length: h(5) }]);
  });

  it('are one where both clocks change together, and none without a zone', () => {
    expect(seasonsOf(solved('America/Toronto'))).toHaveLength(1);
    expect(seasonsOf(solve(CORE, EMPTY_PROFILE, NOW))).toEqual([]);
  });
});

describe('the minute of the day', () => {
  it.each([
    ['Europe/Lisbon', '2026-07-01T12:30:00Z', h(13.5)],
    ['Asia/Kolkata', '2026-01-15T20:00:00Z', h(1.5)],
    ['Pacific/Honolulu', '2026-01-15T03:00:30Z', h(17)],
  ])('in %s at %s', (zone, at, minute) => {
    expect(minuteOfDay(zone, new Date(at))).toBe(minute);
  });

  it('is not told of a zone that is none', () => {
    expect(minuteOfDay('Mars/Base', NOW)).toBeNull();
  });
});
