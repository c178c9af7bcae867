import { phrase } from '../model/phrase';
import type { Profile } from '../model/profile';
import type { Verdict } from '../model/verdict';
import type { Region } from '../parser/data/zones';
import type { HoursLimit, OverlapLimit, TimeZoneLimit } from '../parser/time-zone/model';
import { offsetText } from './clock-name';
import { DAY, type DaySpan, sharedMinutes, shift, toMinutes, toSpan } from './day-span';
import { offsetAt, standardOffset } from './offset';

/** A working day where the posting names a zone and no hours. */
const BUSINESS_DAY: DaySpan = toSpan('09:00', '17:00');
/** Hours of a business day that must be shared for a zone's day to be worked in full, or in part. */
const FULL_DAY = 7;
const HALF_DAY = 4;
/** A meeting or a start named by one time of day takes this much of it, in minutes. */
const MEETING = 60;
/** "Some overlap" without a number. */
const SOME_HOURS = 1;

/** Standard offsets in hours, lowest and highest, of the working population of each region. */
const REGION_OFFSETS: Readonly<Record<Region, readonly [number, number]>> = {
  americas: [-10, -3],
  'north-america': [-10, -3.5],
  us: [-10, -5],
  latam: [-8, -3],
  europe: [0, 3],
  emea: [0, 4],
  apac: [5, 13],
};

/** The reader's clock. */
interface Reader {
  /** Standard offset in hours. */
  utc: number;
  /** Offset now, in minutes. */
  offset: number;
  hours: DaySpan | null;
}

/**
 * What one limit means for the reader on the day of `now`. Zones, windows and regions are compared by
 * standard offsets, as postings mean them; hours by the clocks of that day.
 */
export function fitOf(limit: TimeZoneLimit, profile: Profile, now: Date): Verdict {
  const reader = readerOf(profile, now);
  if (!reader) return { state: 'unknown', reason: phrase('verdict.timeZone.noZone') };
  switch (limit.type) {
    case 'zone':
      return fitZone(limit.utc, limit.iana, reader, now);
    case 'range':
      return fitWindow(limit.utc, reader);
    case 'region':
      return fitWindow(REGION_OFFSETS[limit.region], reader);
    case 'overlap':
      return fitOverlap(limit, reader, now);
    case 'hours':
      return fitHours(limit, reader, now);
  }
}

function readerOf({ timeZone, workingHours }: Profile, now: Date): Reader | null {
  if (timeZone === undefined) return null;
  const utc = standardOffset(timeZone, now);
  const offset = offsetAt(timeZone, now);
  if (utc === null || offset === null) return null;
  const hours = workingHours ? toSpan(workingHours.from, workingHours.to) : null;
  return { utc, offset, hours: hours && hours.length > 0 ? hours : null };
}

/** Minutes that a limit's clock is ahead of UTC on the day. A zone unknown here keeps its standard offset. */
const offsetOf = (utc: number, iana: string | undefined, now: Date): number =>
  (iana === undefined ? null : offsetAt(iana, now)) ?? utc * 60;

/** Hours between two offsets the short way round: UTC+13 and UTC-11 are no day apart. */
const apart = (a: number, b: number): number => {
  const distance = Math.abs(a - b) % 24;
  return Math.min(distance, 24 - distance);
};

const toHours = (minutes: number): number => Math.round((minutes / 60) * 100) / 100;

function sharedHours(reader: Reader & { hours: DaySpan }, asked: DaySpan, offset: number): number {
  return toHours(sharedMinutes(reader.hours, shift(asked, reader.offset - offset)));
}

const hasHours = (reader: Reader): reader is Reader & { hours: DaySpan } => reader.hours !== null;

function fitZone(utc: number, iana: string | undefined, reader: Reader, now: Date): Verdict {
  const distance = apart(reader.utc, utc);
  if (distance === 0) return { state: 'met', reason: phrase('verdict.timeZone.sameZone') };
  if (!hasHours(reader)) {
    return { state: distance <= 2 ? 'partly' : 'missed', reason: phrase('verdict.timeZone.apart', distance) };
  }
  // The limit may be met from elsewhere by someone who works that zone's day.
  const shared = sharedHours(reader, BUSINESS_DAY, offsetOf(utc, iana, now));
  const state = shared >= FULL_DAY ? 'met' : shared >= HALF_DAY ? 'partly' : 'missed';
  return { state, reason: phrase('verdict.timeZone.apartShared', distance, shared) };
}

function fitWindow([low, high]: readonly [number, number], { utc }: Reader): Verdict {
  const isInside = [utc, utc + 24, utc - 24].some((offset) => offset >= low && offset <= high);
  const here = offsetText(utc);
  if (isInside) return { state: 'met', reason: phrase('verdict.timeZone.inside', here) };
  const distance = Math.min(apart(utc, low), apart(utc, high));
  return {
    state: distance <= 1 ? 'partly' : 'missed',
    reason: phrase('verdict.timeZone.outside', here, distance),
  };
}

function fitOverlap({ hours, utc, iana, with: region }: OverlapLimit, reader: Reader, now: Date): Verdict {
  if (utc === undefined && region === undefined)
    return { state: 'unknown', reason: phrase('verdict.timeZone.noClock') };
  if (!hasHours(reader)) return { state: 'unknown', reason: phrase('verdict.timeZone.noHours') };
  const offsets =
    region && utc === undefined ? offsetsIn(REGION_OFFSETS[region]) : [offsetOf(utc ?? 0, iana, now)];
  const shared = Math.max(...offsets.map((offset) => sharedHours(reader, BUSINESS_DAY, offset)));
  const asked = hours ?? SOME_HOURS;
  const state = shared >= asked ? 'met' : shared > 0 ? 'partly' : 'missed';
  return { state, reason: phrase('verdict.timeZone.shared', shared, asked) };
}

/** Every whole hour of a region, in minutes: someone there shares the reader's day best. */
const offsetsIn = ([low, high]: readonly [number, number]): number[] =>
  Array.from({ length: Math.floor(high - low) + 1 }, (_, i) => (low + i) * 60);

function fitHours({ from, to, utc, iana }: HoursLimit, reader: Reader, now: Date): Verdict {
  if (utc === undefined) return { state: 'unknown', reason: phrase('verdict.timeZone.noClock') };
  if (!hasHours(reader)) return { state: 'unknown', reason: phrase('verdict.timeZone.noHours') };
  const asked = askedSpan(from, to);
  const shared = sharedHours(reader, asked, offsetOf(utc, iana, now));
  const all = toHours(asked.length);
  const state = shared >= all ? 'met' : shared > 0 ? 'partly' : 'missed';
  return { state, reason: phrase('verdict.timeZone.shared', shared, all) };
}

/** A start or an end alone asks for the hour at it. */
function askedSpan(from: string | undefined, to: string | undefined): DaySpan {
  if (from !== undefined && to !== undefined) return toSpan(from, to);
  if (from !== undefined) return { from: toMinutes(from), length: MEETING };
  return { from: (toMinutes(to ?? '00:00') - MEETING + DAY) % DAY, length: MEETING };
}
