import { describe, expect, it } from 'vitest';
import { clockName, offsetText, shortClockName } from '../../lib/time/clock-name';
import { offsetAt, standardOffset } from '../../lib/time/offset';

const JANUARY = new Date('2026-01-15T12:00:00Z');
const JULY = new Date('2026-07-15T12:00:00Z');

describe('offsets', () => {
  it.each([
    ['America/New_York', -300, -240, -5],
    ['Europe/Lisbon', 0, 60, 0],
    ['Europe/Dublin', 0, 60, 0],
    ['Australia/Sydney', 660, 600, 10],
    ['Australia/Adelaide', 630, 570, 9.5],
    ['Asia/Kolkata', 330, 330, 5.5],
    ['Asia/Kathmandu', 345, 345, 5.75],
    ['America/Phoenix', -420, -420, -7],
    ['Pacific/Auckland', 780, 720, 12],
  ])('%s', (zone, january, july, standard) => {
    expect(offsetAt(zone, JANUARY)).toBe(january);
    expect(offsetAt(zone, JULY)).toBe(july);
    expect(standardOffset(zone, JULY)).toBe(standard);
  });

  it('gives null for what is no zone and no date', () => {
    expect(offsetAt('Mars/Olympus', JULY)).toBeNull();
    expect(standardOffset('Mars/Olympus', JULY)).toBeNull();
    expect(offsetAt('Europe/Lisbon', new Date('nonsense'))).toBeNull();
  });

  it('keeps the offset at a moment with milliseconds', () => {
    expect(offsetAt('Asia/Kolkata', new Date('2026-01-15T23:59:59.999Z'))).toBe(330);
  });

  it('is written as people write it', () => {
    expect([0, 5.5, -3.5, 5.75, -8].map(offsetText)).toEqual([
      'UTC',
      'UTC+5:30',
      'UTC−3:30',
      'UTC+5:45',
      'UTC−8',
    ]);
    expect(clockName(-5, 'America/New_York')).toBe('New York (UTC−5)');
    expect(shortClockName({ utc: -5, iana: 'America/New_York' })).toBe('New York');
    expect(shortClockName({ utc: -2, iana: 'Europe/Berlin', ahead: -3 })).toBe('Berlin −3 h');
    expect(shortClockName({ utc: 8 })).toBe('UTC+8');
  });
});
