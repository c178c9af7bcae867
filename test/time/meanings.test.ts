import { describe, expect, it } from 'vitest';
import type { Facet } from '../../lib/model/facet';
import { EMPTY_PROFILE } from '../../lib/model/profile';
import { describeLimit } from '../../lib/parser/time-zone/describe';
import { TimeZoneLimit } from '../../lib/parser/time-zone/model';
import { judgeMeanings } from '../../lib/time/meanings';

const NOW = new Date('2026-01-15T12:00:00Z');
const CST: TimeZoneLimit = {
  type: 'zone',
  utc: -6,
  iana: 'America/Chicago',
  or: [{ utc: 8, iana: 'Asia/Shanghai' }],
};
const BERLIN: TimeZoneLimit = { type: 'zone', utc: 1, iana: 'Europe/Berlin' };

const judge = (limits: TimeZoneLimit[], timeZone: string) =>
  judgeMeanings(
    limits.map(
      (data): Facet<TimeZoneLimit> => ({
        id: 'x',
        kind: 'time-zone',
        data,
        strength: 'must',
        evidence: { block: 0, start: 0, end: 1, sentence: [0, 1], rule: 'x' },
      }),
    ),
    { ...EMPTY_PROFILE, timeZone, workingHours: { from: '09:00', to: '17:00' } },
    NOW,
  );

describe('limits with several meanings', () => {
  it('are not stated where the meanings differ, and both are named', () => {
    const [verdict] = judge([CST], 'America/Chicago');
    expect(verdict!.state).toBe('not-stated');
    expect(verdict!.reason.key).toBe('verdict.timeZone.severalMeanings');
    const words = JSON.stringify(verdict!.reason);
    expect(words).toContain('Chicago');
    expect(words).toContain('Shanghai');
  });

  it('have a verdict where every meaning comes to the same', () => {
    expect(judge([CST], 'Europe/Lisbon')[0]!.state).toBe('missed');
    // Another zone that is accepted beside it will do, whatever the letters mean.
    expect(judge([CST, BERLIN], 'Europe/Berlin').map(({ state }) => state)).toEqual(['met', 'met']);
  });

  it('leave settled limits as they are', () => {
    expect(judge([BERLIN], 'Europe/Berlin')[0]!.state).toBe('met');
  });

  it('are told in all their meanings', () => {
    expect(describeLimit(CST).key).toBe('facet.timeZone.either');
    expect(describeLimit(BERLIN).key).toBe('facet.timeZone.zone');
  });

  it('keep to their shape', () => {
    expect(TimeZoneLimit.safeParse(CST).success).toBe(true);
    const window = { type: 'range', utc: [-8, -4], or: [{ utc: [6, 10] }] };
    expect(TimeZoneLimit.safeParse(window).success).toBe(true);
    expect(TimeZoneLimit.safeParse({ ...window, or: [{ utc: 6 }] }).success).toBe(false);
  });
});
