import { beforeAll, describe, expect, it } from 'vitest';
import { phrase } from '../../lib/model/phrase';
import { EMPTY_PROFILE } from '../../lib/model/profile';
import type { TimeZoneLimit } from '../../lib/parser/time-zone/model';
import { rangePhrase } from '../../lib/time/dates';
import { varying } from '../../lib/time/say';
import type { Stretch } from '../../lib/time/solution';
import { solve } from '../../lib/time/solve';
import { words } from '../../lib/words';
import { speakEnglish } from '../components/harness';

beforeAll(speakEnglish);

const NOW = new Date('2026-01-15T12:00:00Z');
const NEW_YORK = { utc: -5, iana: 'America/New_York' };
const BERLIN = { utc: 1, iana: 'Europe/Berlin' };
const told = (limit: TimeZoneLimit, timeZone: string, from?: string, to?: string): string => {
  const workingHours = from && to ? { from, to } : undefined;
  return words(solve(limit, { ...EMPTY_PROFILE, timeZone, workingHours }, NOW).reason);
};

describe('reasons in plain words', () => {
  const core: TimeZoneLimit = { type: 'hours', from: '10:00', to: '15:00', ...NEW_YORK };

  it('give asked hours on both clocks, and when they differ', () => {
    expect(told(core, 'Europe/Lisbon', '09:00', '18:00')).toBe(
      '10:00–15:00 New York is 15:00–20:00 for you; 14:00–19:00 from 8 to 28 March and from 25 to 31 October. ' +
        'Hours of it that you work: 3; 4 from 8 to 28 March and from 25 to 31 October. Asked: 5.',
    );
    expect(told(core, 'America/Toronto', '09:00', '17:00')).toBe(
      '10:00–15:00 New York is 10:00–15:00 for you. You work all of it.',
    );
    expect(told(core, 'Asia/Kolkata', '09:00', '17:00')).toBe(
      '10:00–15:00 New York is 19:30–00:30 for you; 20:30–01:30 until 7 March and from 1 November. ' +
        'None of it is in your working day.',
    );
    expect(told(core, 'Asia/Kolkata')).toMatch(
      /^10:00–15:00 New York is .* Your profile does not say your working hours\.$/,
    );
  });

  it('give a single time as one', () => {
    expect(told({ type: 'hours', from: '17:00', ...BERLIN }, 'Europe/Lisbon', '09:00', '18:00')).toBe(
      '17:00 Berlin is 16:00 for you. You work all of it.',
    );
    expect(told({ type: 'hours', to: '14:00', utc: 0 }, 'Asia/Kathmandu', '09:00', '19:15')).toBe(
      '14:00 UTC is 19:45 for you. Hours of it that you work: 0.5. Asked: 1.',
    );
  });

  it('say whose day is shared, and how much of it', () => {
    expect(told({ type: 'overlap', hours: 4, utc: 8 }, 'Asia/Tokyo', '09:00', '17:00')).toBe(
      'A working day there, 09:00–17:00 UTC+8, is 10:00–18:00 for you. Hours of it that you work: 7. Asked: 4.',
    );
    expect(told({ type: 'overlap', utc: 8 }, 'Asia/Tokyo', '09:00', '17:00')).not.toContain('Asked');
  });

  it('say how far zones lie apart, and when', () => {
    const zone: TimeZoneLimit = { type: 'zone', ...BERLIN };
    expect(told(zone, 'Europe/Madrid', '09:00', '17:00')).toBe('Your clock is the same.');
    expect(told(zone, 'Africa/Lagos')).toBe(
      'Your clock is the same by its standard time. ' +
        'Hours between the two: 1; 0 until 28 March and from 25 October.',
    );
    expect(told(zone, 'America/New_York')).toBe(
      'Hours between your clock and this one: 6; 5 from 8 to 28 March and from 25 to 31 October.',
    );
    expect(told(zone, 'Europe/Lisbon', '09:00', '18:00')).toBe(
      'A working day there, 09:00–17:00 Berlin, is 08:00–16:00 for you. Hours of it that you work: 7.',
    );
  });

  it('say whether and when a clock is inside of a window', () => {
    const window: TimeZoneLimit = { type: 'range', utc: [-2, 4], iana: 'Europe/Berlin' };
    expect(told(window, 'Europe/Lisbon')).toBe('Your clock (UTC) is inside.');
    expect(told(window, 'Asia/Karachi')).toBe(
      'Your clock (UTC+5) is inside from 29 March to 24 October, and outside otherwise.',
    );
    expect(told(window, 'Asia/Kolkata')).toBe('Your clock (UTC+5:30) is outside. Hours it lies beyond: 1.5.');
    expect(told(window, 'Asia/Kolkata', '09:00', '15:00')).toBe(
      'Your clock (UTC+5:30) is outside. Hours it lies beyond: 1.5. A working day there, 09:00–17:00 Berlin +3 h, ' +
        'is 09:30–17:30 for you; 10:30–18:30 until 28 March and from 25 October. ' +
        'Hours of it that you work: 5.5; 4.5 until 28 March and from 25 October.',
    );
  });
});

describe('what holds on most days, and what on others', () => {
  const stretch = (from: string, to: string, shared: number): Stretch => ({
    from,
    to,
    state: 'partly',
    asked: [],
    reader: null,
    shared,
    short: 0,
    isChange: false,
  });
  const whole = { from: '2026-01-15', to: '2027-01-14' };
  const tell = (stretches: Stretch[]): string =>
    words(
      phrase(
        'time.when',
        varying(stretches, whole, ({ shared }) => shared!),
        '',
      ),
    );

  it('closes the gap of a day left out, and no other', () => {
    const parts = [stretch('2026-01-15', '2026-03-01', 1), stretch('2026-03-02', '2026-03-28', 2)];
    const rest = stretch('2026-11-10', '2027-01-14', 1);
    expect(tell([...parts, stretch('2026-03-30', '2026-04-04', 2), rest])).toBe(
      '1; 2 from 2 March to 4 April ',
    );
    expect(tell([...parts, stretch('2026-11-01', '2026-11-09', 2), rest])).toBe(
      '1; 2 from 2 to 28 March and from 1 to 9 November ',
    );
  });
});

describe('ranges of days', () => {
  const YEAR = { from: '2026-03-20', to: '2027-03-19' };
  it.each([
    ['2026-10-25', '2026-10-31', 'from 25 to 31 October'],
    ['2026-04-05', '2026-10-03', 'from 5 April to 3 October'],
    ['2026-10-25', '2026-10-25', 'on 25 October'],
    ['2026-03-20', '2026-03-28', 'until 28 March'],
    ['2027-03-14', '2027-03-19', 'from 14 March 2027'],
    ['2026-11-01', '2027-03-19', 'from 1 November'],
  ])('%s to %s', (from, to, text) => {
    expect(words(rangePhrase({ from, to }, YEAR))).toBe(text);
  });
});
