import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../lib/model/profile';
import type { TimeZoneLimit } from '../../lib/parser/time-zone/model';
import { spanText } from '../../lib/time/day-span';
import { leastShift } from '../../lib/time/least-shift';
import { solve } from '../../lib/time/solve';
import { solveAny } from '../../lib/time/union';

const NOW = new Date('2026-01-15T12:00:00Z');
const NEW_YORK = { utc: -5, iana: 'America/New_York' };
const CORE: TimeZoneLimit = { type: 'hours', from: '10:00', to: '15:00', ...NEW_YORK };

const reader = (timeZone: string, from?: string, to?: string): Profile => ({
  ...EMPTY_PROFILE,
  timeZone,
  ...(from && to ? { workingHours: { from, to } } : {}),
});
/** Each stretch in a line: its dates, the asked hours for the reader, the minutes shared, the state. */
const year = (limit: TimeZoneLimit, profile: Profile, shift = 0, now = NOW): string[] =>
  solve(limit, profile, now, shift).stretches.map(
    ({ from, to, asked, shared, state, isChange }) =>
      `${from} ${to} ${asked.map(spanText).join()} ${shared} ${state}${isChange ? ' (change)' : ''}`,
  );

describe('a year of core hours in New York', () => {
  it('for Lisbon: an hour earlier while only one of them has summer time', () => {
    expect(year(CORE, reader('Europe/Lisbon', '09:00', '18:00'))).toEqual([
      '2026-01-15 2026-03-07 15:00–20:00 180 partly',
      '2026-03-08 2026-03-28 14:00–19:00 240 partly',
      '2026-03-29 2026-10-24 15:00–20:00 180 partly',
      '2026-10-25 2026-10-31 14:00–19:00 240 partly',
      '2026-11-01 2027-01-14 15:00–20:00 180 partly',
    ]);
  });

  it('for New York: the same all year', () => {
    expect(year(CORE, reader('America/New_York', '09:00', '17:00'))).toEqual([
      '2026-01-15 2027-01-14 10:00–15:00 300 met',
    ]);
  });

  it('for Kolkata: half an hour off, and past midnight', () => {
    expect(year(CORE, reader('Asia/Kolkata', '19:30', '01:00'))).toEqual([
      '2026-01-15 2026-03-07 20:30–01:30 270 partly',
      '2026-03-08 2026-10-31 19:30–00:30 300 met',
      '2026-11-01 2027-01-14 20:30–01:30 270 partly',
    ]);
  });

  it('for Sydney: both change, in opposite directions, New York on what is the day after in Sydney', () => {
    expect(year(CORE, reader('Australia/Sydney', '06:00', '14:00'))).toEqual([
      '2026-01-15 2026-03-08 02:00–07:00 60 partly',
      '2026-03-09 2026-04-04 01:00–06:00 0 missed',
      '2026-04-05 2026-10-03 00:00–05:00 0 missed',
      '2026-10-04 2026-11-01 01:00–06:00 0 missed',
      '2026-11-02 2027-01-14 02:00–07:00 60 partly',
    ]);
  });

  it('for Kathmandu and Lord Howe: quarter hours, and summer time of half an hour', () => {
    expect(year(CORE, reader('Asia/Kathmandu', '20:00', '04:00'))[0]).toContain('20:45–01:45 300 met');
    const asked = year({ type: 'hours', from: '09:00', to: '12:00', utc: 10 }, reader('Australia/Lord_Howe'));
    expect(asked).toEqual([
      '2026-01-15 2026-04-04 10:00–13:00 null unknown',
      '2026-04-05 2026-10-03 09:30–12:30 null unknown',
      '2026-10-04 2027-01-14 10:00–13:00 null unknown',
    ]);
  });

  it('follows rules that are not those of the north: Casablanca’s month of fasting', () => {
    const stretches = year(
      { type: 'hours', from: '09:00', to: '12:00', utc: 0 },
      reader('Africa/Casablanca'),
    );
    expect(stretches.map((line) => line.slice(22, 33))).toEqual([
      '10:00–13:00',
      '09:00–12:00',
      '10:00–13:00',
    ]);
  });

  it('does not change with the time of the day it is asked at, but with the day', () => {
    const lisbon = reader('Europe/Lisbon', '09:00', '18:00');
    const late = new Date('2026-01-15T23:59:00Z');
    expect(year(CORE, lisbon, 0, late)).toEqual(year(CORE, lisbon));
    expect(year(CORE, reader('Asia/Tokyo', '09:00', '18:00'), 0, late)[0]).toMatch(/^2026-01-16/);
  });
});

describe('what a solution tells', () => {
  it('names the worst and the best days, what is asked and what is short', () => {
    const { state, worst, best, need, basis, clock, own } = solve(
      CORE,
      reader('Europe/Lisbon', '09:00', '18:00'),
      NOW,
    );
    expect([state, need, basis, clock, own && spanText(own)]).toEqual([
      'partly',
      300,
      'stated',
      NEW_YORK,
      '10:00–15:00',
    ]);
    expect(worst).toMatchObject({ from: '2026-01-15', shared: 180, short: 120 });
    expect(best).toMatchObject({ from: '2026-03-08', shared: 240, short: 60 });
  });

  it('counts the night on which a clock changes, and leaves it out of the verdict', () => {
    const nights: TimeZoneLimit = { type: 'hours', from: '22:00', to: '06:00', ...NEW_YORK };
    const profile = reader('America/New_York', '22:00', '06:00');
    expect(year(nights, profile)).toEqual([
      '2026-01-15 2026-03-06 22:00–06:00 480 met',
      '2026-03-07 2026-03-07 22:00–06:00 420 partly (change)',
      '2026-03-08 2026-10-30 22:00–06:00 480 met',
      '2026-10-31 2026-10-31 22:00–06:00 540 met (change)',
      '2026-11-01 2027-01-14 22:00–06:00 480 met',
    ]);
    expect(solve(nights, profile, NOW)).toMatchObject({
      state: 'met',
      worst: { shared: 480 },
      best: { shared: 480 },
    });
  });

  it('is unknown, without days, where a clock is not known', () => {
    expect(solve(CORE, reader('Mars/Olympus'), NOW)).toMatchObject({ state: 'unknown', stretches: [] });
    expect(solve({ type: 'overlap', hours: 4 }, reader('UTC'), NOW)).toMatchObject({
      state: 'unknown',
      stretches: [],
    });
    expect(solve(CORE, reader('UTC'), new Date('nonsense')).state).toBe('unknown');
  });

  it('keeps a standard offset where the zone of a limit is not known here', () => {
    const limit: TimeZoneLimit = { type: 'hours', from: '09:00', to: '10:00', utc: 3, iana: 'Mars/Olympus' };
    expect(year(limit, reader('UTC', '06:00', '07:00'))).toEqual([
      '2026-01-15 2027-01-14 06:00–07:00 60 met',
    ]);
  });

  it('ends a year from a leap day before its 28 February', () => {
    const { stretches } = solve(CORE, reader('UTC', '09:00', '17:00'), new Date('2028-02-29T12:00:00Z'));
    expect([stretches[0]!.from, stretches.at(-1)!.to]).toEqual(['2028-02-29', '2029-02-27']);
  });
});

describe('zones, windows and regions', () => {
  it('asks nothing of the hours where the reader’s clock is inside', () => {
    const window: TimeZoneLimit = { type: 'range', utc: [-2, 4], iana: 'Europe/Berlin' };
    expect(year(window, reader('Europe/Lisbon', '22:00', '06:00'))).toEqual([
      '2026-01-15 2027-01-14  null met',
    ]);
  });

  it('is inside for a part of the year where the window moves and the reader’s clock does not', () => {
    const window: TimeZoneLimit = { type: 'range', utc: [-2, 4], iana: 'Europe/Berlin' };
    expect(year(window, reader('Asia/Karachi'))).toEqual([
      '2026-01-15 2026-03-28 10:00–18:00 null partly',
      '2026-03-29 2026-10-24  null met',
      '2026-10-25 2027-01-14 10:00–18:00 null partly',
    ]);
  });

  it('takes a window of bare offsets by standard time, as postings write it', () => {
    expect(solve({ type: 'range', utc: [-3, 2] }, reader('Europe/Helsinki'), NOW).state).toBe('met');
  });

  it('accepts a zone’s day worked in full from elsewhere, every day of the year', () => {
    const zone: TimeZoneLimit = { type: 'zone', ...NEW_YORK };
    expect(solve(zone, reader('Europe/Berlin', '15:00', '23:00'), NOW)).toMatchObject({
      state: 'met',
      worst: { shared: 420 },
    });
    // Seven hours of it in winter, six in summer.
    expect(solve(zone, reader('America/Bogota', '10:00', '18:00'), NOW).state).toBe('met');
    expect(solve(zone, reader('America/Panama', '10:30', '18:30'), NOW).state).toBe('met');
    expect(solve(zone, reader('America/Caracas', '11:00', '19:00'), NOW)).toMatchObject({
      state: 'partly',
      worst: { shared: 360 },
      best: { shared: 420 },
    });
  });

  it('shares a region’s day with the clock in it that is nearest', () => {
    const region: TimeZoneLimit = { type: 'overlap', hours: 4, with: 'us' };
    expect(solve(region, reader('Europe/Lisbon', '09:00', '18:00'), NOW).clock).toEqual(NEW_YORK);
    expect(solve(region, reader('Pacific/Auckland', '05:00', '13:00'), NOW).clock!.iana).toBe(
      'America/Los_Angeles',
    );
  });
});

describe('a day that is moved', () => {
  it('is later by a positive shift, over midnight too', () => {
    const profile = reader('Europe/Lisbon', '09:00', '18:00');
    expect(year(CORE, profile, 120)[0]).toBe('2026-01-15 2026-03-07 15:00–20:00 300 met');
    expect(year(CORE, profile, -240)[0]).toBe('2026-01-15 2026-03-07 15:00–20:00 0 missed');
    expect(solve(CORE, profile, NOW, 720).stretches[0]!.reader).toEqual({ from: 1260, length: 540 });
  });

  it('is met by the least shift there is', () => {
    const profile = reader('Europe/Lisbon', '09:00', '18:00');
    const at = (shift: number) => solve(CORE, profile, NOW, shift);
    expect(leastShift(at, 180)?.shift).toBe(120);
    expect(leastShift(at, 105)).toBeNull();
    expect(leastShift((shift) => solve(CORE, reader('UTC', '15:00', '20:15'), NOW, shift), 600)).toBeNull();
  });
});

describe('several limits that are alternatives', () => {
  it('take each day as it fits best', () => {
    // Karachi keeps UTC+5: inside the first window while Berlin has summer time, and inside the second
    // while Sydney has.
    const limits: TimeZoneLimit[] = [
      { type: 'range', utc: [-2, 4], iana: 'Europe/Berlin' },
      { type: 'range', utc: [2, 4], iana: 'Australia/Sydney' },
    ];
    const profile = reader('Asia/Karachi');
    const met = limits.map((limit) =>
      solve(limit, profile, NOW)
        .stretches.filter(({ state }) => state === 'met')
        .map(({ from, to }) => `${from} ${to}`),
    );
    expect(met).toEqual([['2026-03-29 2026-10-24'], ['2026-01-15 2026-04-04', '2026-10-04 2027-01-14']]);
    const { state, stretches, reason } = solveAny(limits, profile, NOW);
    expect([state, reason.key]).toEqual(['met', 'verdict.timeZone.together']);
    expect(stretches.map(({ from, to }) => `${from} ${to}`)).toEqual(['2026-01-15 2027-01-14']);
  });

  it('are cut where any of them changes', () => {
    const limits: TimeZoneLimit[] = [
      { type: 'zone', utc: 1, iana: 'Europe/Berlin' },
      { type: 'zone', utc: -3, iana: 'America/Sao_Paulo' },
    ];
    const { stretches } = solveAny(limits, reader('America/New_York', '05:00', '12:00'), NOW);
    expect(stretches.map(({ from, to, shared }) => `${from} ${to} ${shared}`)).toEqual([
      '2026-01-15 2026-03-07 360',
      '2026-03-08 2026-03-28 420',
      '2026-03-29 2026-10-24 360',
      '2026-10-25 2026-10-31 420',
      '2026-11-01 2027-01-14 360',
    ]);
  });

  it('are met where one of them is', () => {
    const limits: TimeZoneLimit[] = [CORE, { type: 'zone', utc: 0, iana: 'Europe/Lisbon' }];
    expect(solveAny(limits, reader('Europe/Lisbon', '09:00', '18:00'), NOW).state).toBe('met');
    expect(solveAny([CORE], EMPTY_PROFILE, NOW).state).toBe('unknown');
  });
});
