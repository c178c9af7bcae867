import { describe, expect, it } from 'vitest';
import type { Facet, Strength } from '../../lib/model/facet';
import { EMPTY_PROFILE, type Profile } from '../../lib/model/profile';
import type { TimeZoneLimit } from '../../lib/parser/time-zone/model';
import { judgeTimeZones } from '../../lib/time/judge';

const WINTER = new Date('2026-01-15T12:00:00Z');
const SUMMER = new Date('2026-07-15T12:00:00Z');
/** New York has changed its clocks, Europe has not. */
const MARCH = new Date('2026-03-18T12:00:00Z');

const facet = (data: TimeZoneLimit, strength: Strength = 'must'): Facet<TimeZoneLimit> => ({
  id: 'x',
  kind: 'time-zone',
  data,
  strength,
  evidence: { block: 0, start: 0, end: 1, sentence: [0, 1], rule: 'x' },
});
const reader = (timeZone: string, from?: string, to?: string): Profile => ({
  ...EMPTY_PROFILE,
  timeZone,
  ...(from && to ? { workingHours: { from, to } } : {}),
});
const judge = (limits: TimeZoneLimit[], profile: Profile, now = WINTER) =>
  judgeTimeZones(
    limits.map((one) => facet(one)),
    profile,
    now,
  );
const states = (...args: Parameters<typeof judge>) => judge(...args).map(({ state }) => state);

const NEW_YORK: TimeZoneLimit = { type: 'zone', utc: -5, iana: 'America/New_York' };
const BERLIN: TimeZoneLimit = { type: 'zone', utc: 1, iana: 'Europe/Berlin' };

describe('judging time-zone limits', () => {
  it('is unknown where the profile does not say', () => {
    expect(states([NEW_YORK], EMPTY_PROFILE)).toEqual(['unknown']);
    expect(states([NEW_YORK], reader('Mars/Olympus'))).toEqual(['unknown']);
    expect(states([{ type: 'overlap', hours: 4, utc: -5 }], reader('Europe/Lisbon'))).toEqual(['unknown']);
    expect(
      states([{ type: 'hours', from: '09:00', utc: 0 }], reader('Europe/Lisbon', '09:00', '09:00')),
    ).toEqual(['unknown']);
  });

  it('is unknown where the posting names no clock', () => {
    const profile = reader('Europe/Lisbon', '09:00', '17:00');
    expect(
      states(
        [
          { type: 'overlap', hours: 4 },
          { type: 'hours', from: '10:00', to: '15:00' },
        ],
        profile,
      ),
    ).toEqual(['unknown', 'unknown']);
  });

  it('compares zones by standard time, in summer and in both hemispheres', () => {
    expect(states([BERLIN], reader('Europe/Madrid'), SUMMER)).toEqual(['met']);
    expect(states([BERLIN], reader('Africa/Lagos'), SUMMER)).toEqual(['met']);
    expect(states([BERLIN], reader('Europe/Athens'))).toEqual(['partly']);
    expect(
      states([{ type: 'zone', utc: 10, iana: 'Australia/Sydney' }], reader('Australia/Brisbane'), WINTER),
    ).toEqual(['met']);
    expect(states([{ type: 'zone', utc: 5.5, iana: 'Asia/Kolkata' }], reader('Asia/Kathmandu'))).toEqual([
      'partly',
    ]);
    expect(states([NEW_YORK], reader('Asia/Tokyo'))).toEqual(['missed']);
  });

  it('counts the hours of someone who works another zone’s day', () => {
    expect(states([NEW_YORK], reader('Europe/Berlin', '15:00', '23:00'))).toEqual(['met']);
    expect(states([NEW_YORK], reader('Europe/Berlin', '13:00', '20:00'))).toEqual(['partly']);
    expect(states([NEW_YORK], reader('Europe/Berlin', '08:00', '16:00'))).toEqual(['missed']);
  });

  it('holds the reader’s standard offset against a window', () => {
    const window: TimeZoneLimit = { type: 'range', utc: [-3, 2] };
    expect(states([window], reader('Europe/Lisbon'))).toEqual(['met']);
    expect(states([window], reader('Europe/Helsinki'), SUMMER)).toEqual(['met']);
    expect(states([window], reader('America/Halifax'))).toEqual(['partly']);
    expect(states([window], reader('Asia/Kolkata'))).toEqual(['missed']);
    expect(states([{ type: 'range', utc: [6, 14] }], reader('Pacific/Honolulu'))).toEqual(['met']);
  });

  it('holds it against a region', () => {
    expect(states([{ type: 'region', region: 'us' }], reader('America/Denver'))).toEqual(['met']);
    expect(states([{ type: 'region', region: 'europe' }], reader('America/New_York'))).toEqual(['missed']);
    expect(states([{ type: 'region', region: 'apac' }], reader('Asia/Kolkata'))).toEqual(['met']);
  });

  it('counts shared hours by the clocks of every day of the year', () => {
    const limit: TimeZoneLimit = {
      type: 'hours',
      from: '10:00',
      to: '15:00',
      utc: -5,
      iana: 'America/New_York',
    };
    // New York is an hour nearer to Lisbon in the weeks when only one of them has summer time: whatever the
    // day it is asked on, the year is not met in full.
    for (const now of [WINTER, MARCH, SUMMER])
      expect(states([limit], reader('Europe/Lisbon', '15:00', '20:00'), now)).toEqual(['partly']);
    expect(states([limit], reader('Europe/Lisbon', '14:00', '20:00'), WINTER)).toEqual(['met']);
    // 10:00 in New York is 20:30 in Kolkata in winter and 19:30 in summer.
    expect(states([limit], reader('Asia/Kolkata', '20:30', '01:30'), WINTER)).toEqual(['partly']);
    expect(states([limit], reader('Asia/Kolkata', '19:30', '01:30'), WINTER)).toEqual(['met']);
    expect(states([limit], reader('Australia/Sydney', '09:00', '17:00'), WINTER)).toEqual(['missed']);
  });

  it('counts an overlap against a business day there', () => {
    const overlap: TimeZoneLimit = { type: 'overlap', hours: 4, utc: -8, iana: 'America/Los_Angeles' };
    expect(states([overlap], reader('America/New_York', '09:00', '17:00'))).toEqual(['met']);
    expect(states([overlap], reader('Europe/London', '12:00', '20:00'))).toEqual(['partly']);
    expect(states([overlap], reader('Europe/London', '08:00', '16:00'))).toEqual(['missed']);
    const europe: TimeZoneLimit = { type: 'overlap', hours: 3, with: 'europe' };
    // With London 09:00–13:00, with Berlin an hour less.
    expect(states([europe], reader('America/New_York', '08:00', '16:00'))).toEqual(['met']);
    expect(states([{ ...europe, hours: 5 }], reader('America/New_York', '08:00', '16:00'))).toEqual([
      'partly',
    ]);
  });

  it('takes a start or an end alone for the hour at it', () => {
    expect(
      states([{ type: 'hours', from: '23:30', utc: 0 }], reader('Asia/Kolkata', '05:00', '07:00')),
    ).toEqual(['met']);
    expect(
      states(
        [{ type: 'hours', to: '14:00', utc: -7, iana: 'America/Denver' }],
        reader('America/Denver', '07:00', '13:30'),
      ),
    ).toEqual(['partly']);
  });

  it('takes zones, windows and regions of one strength for alternatives', () => {
    const verdicts = judge([BERLIN, NEW_YORK], reader('America/Toronto'));
    expect(verdicts.map(({ state }) => state)).toEqual(['met', 'met']);
    expect(verdicts[0]!.reason.key).toBe('verdict.timeZone.other');
    const mixed = judgeTimeZones([facet(BERLIN, 'nice'), facet(NEW_YORK)], reader('America/Toronto'), WINTER);
    expect(mixed.map(({ state }) => state)).toEqual(['missed', 'met']);
  });

  it('takes alternatives together, each on the days on which it is met', () => {
    // Karachi keeps UTC+5: inside of these while Berlin, and while Sydney, has summer time.
    const windows: TimeZoneLimit[] = [
      { type: 'range', utc: [-2, 4], iana: 'Europe/Berlin' },
      { type: 'range', utc: [2, 4], iana: 'Australia/Sydney' },
    ];
    expect(windows.map((one) => states([one], reader('Asia/Karachi'))[0])).toEqual(['partly', 'partly']);
    expect(states(windows, reader('Asia/Karachi'))).toEqual(['met', 'met']);
  });

  it('counts the shift that the reader would take on, the smallest that does', () => {
    const limit: TimeZoneLimit = { type: 'hours', from: '10:00', to: '16:00', utc: 0 };
    const profile = reader('UTC', '08:00', '14:30');
    expect(states([limit], profile)).toEqual(['partly']);
    expect(states([limit], { ...profile, maxShift: 1 })).toEqual(['partly']);
    expect(judge([limit], { ...profile, maxShift: 3 })[0]).toMatchObject({
      state: 'met',
      reason: { key: 'verdict.timeZone.later', count: 1.5 },
    });
    const late = { ...reader('UTC', '12:00', '18:00'), maxShift: 2 };
    expect(judge([limit], late)[0]!.reason).toMatchObject({ key: 'verdict.timeZone.earlier', count: 2 });
    expect(states([limit], { ...reader('UTC'), maxShift: 3 })).toEqual(['unknown']);
  });
});
