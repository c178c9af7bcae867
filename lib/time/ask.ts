import type { HoursLimit, OverlapLimit, RangeLimit, TimeZoneLimit } from '../parser/time-zone/model';
import { type Clock, clockOf, fixedClock, setAhead } from './clock';
import type { ClockLabel } from './clock-name';
import { DAY, type DaySpan, toMinutes, toSpan } from './day-span';
import { standardOffset } from './offset';
import type { Reader } from './reader';
import { REGION_ZONES } from './regions';

/** A working day where the posting names a clock and no hours. */
const BUSINESS_DAY: DaySpan = toSpan('09:00', '17:00');
/** Minutes of a business day that must be shared for a zone's day to be worked in full. */
const FULL_DAY = 7 * 60;
/** A meeting or a start named by one time of day takes this much of it, in minutes. */
const MEETING = 60;
/** "Some overlap" without a number, in minutes. */
const SOME = 60;

/** Where the reader's clock stands to the accepted ones, for a limit on the clock itself. */
export interface Place {
  type: 'zone' | 'window';
  /** Hours that the reader's standard offset lies from the nearest accepted one; 0 is inside. */
  distance: number;
  /**
   * For a window: the differences (reader's clock less the ask's clock, in minutes) that are inside of it.
   * Summer time brings a reader into a window, or out of it, for a part of the year.
   */
  inside?: [low: number, high: number];
}

/** A limit made one to count with: hours of a day on one clock. */
export interface Ask {
  clock: Clock;
  name: ClockLabel;
  /** The hours on that clock. */
  span: DaySpan;
  /** Minutes of them that must be shared. */
  need: number;
  /** True for "some overlap": `need` is ours, and is not told as asked. */
  isAnyAmount?: boolean;
  basis: 'stated' | 'business-day';
  /** A single time of day was named, at which the hour begins or ends. */
  point?: 'from' | 'to';
  place?: Place;
}

/**
 * What a limit asks, on one clock each: several where it names a region, any of which will do. Names of
 * zones follow the clocks of their place all year ("EST" is what New York reads in July too), offsets such
 * as UTC+8 never change. Empty where the posting names no clock.
 */
export function asksOf(limit: TimeZoneLimit, reader: Reader, now: Date): Ask[] {
  switch (limit.type) {
    case 'zone':
      return [
        {
          ...businessDay(limit.utc, limit.iana, now),
          place: { type: 'zone', distance: apart(reader.utc, limit.utc) },
        },
      ];
    case 'range':
      return [rangeAsk(limit, reader, now)];
    case 'region': {
      const [west, east] = REGION_ZONES[limit.region].reach.map((zone) => standardOffset(zone, now) ?? 0);
      const distance = Math.max(0, beyond(reader.utc, west!, east!).hours);
      return regionDays(limit.region, now).map((ask) => ({ ...ask, place: { type: 'window', distance } }));
    }
    case 'overlap':
      return overlapAsks(limit, now);
    case 'hours':
      return hoursAsks(limit, now);
  }
}

/** A zone unknown here keeps its standard offset. */
const clockFor = (utc: number, iana: string | undefined, now: Date): Clock =>
  (iana === undefined ? null : clockOf(iana, now)) ?? fixedClock(Math.round(utc * 60));

const nameFor = (utc: number, iana: string | undefined): ClockLabel => (iana ? { utc, iana } : { utc });

const businessDay = (utc: number, iana: string | undefined, now: Date): Ask => ({
  clock: clockFor(utc, iana, now),
  name: nameFor(utc, iana),
  span: BUSINESS_DAY,
  need: FULL_DAY,
  basis: 'business-day',
});

const regionDays = (region: keyof typeof REGION_ZONES, now: Date): Ask[] =>
  REGION_ZONES[region].clocks.map((zone) => businessDay(standardOffset(zone, now) ?? 0, zone, now));

/** Hours between two offsets the short way round: UTC+13 and UTC-11 are no day apart. */
function apart(a: number, b: number): number {
  const distance = Math.abs(a - b) % 24;
  return Math.min(distance, 24 - distance);
}

/** Hours that an offset lies beyond the nearer end of a window; 0 inside. */
function beyond(utc: number, low: number, high: number): { hours: number; end: 'low' | 'high' } {
  if ([utc, utc + 24, utc - 24].some((offset) => offset >= low && offset <= high))
    return { hours: 0, end: utc - low < high - utc ? 'low' : 'high' };
  const [below, above] = [apart(utc, low), apart(utc, high)];
  return below <= above ? { hours: below, end: 'low' } : { hours: above, end: 'high' };
}

/** A window moves with the clock of the zone it was named from; its nearer end is held against the reader's. */
function rangeAsk({ utc: [low, high], iana }: RangeLimit, reader: Reader, now: Date): Ask {
  const { hours, end } = beyond(reader.utc, low, high);
  const utc = end === 'low' ? low : high;
  const clock = iana === undefined ? null : clockOf(iana, now);
  const standard = iana === undefined ? null : standardOffset(iana, now);
  const width = Math.round((high - low) * 60);
  const ahead = utc - (standard ?? 0);
  return {
    ...businessDay(utc, undefined, now),
    ...(clock && standard !== null
      ? { clock: setAhead(clock, Math.round(ahead * 60)), name: { utc, iana, ahead } }
      : {}),
    place: { type: 'window', distance: hours, inside: end === 'low' ? [0, width] : [-width, 0] },
  };
}

function overlapAsks({ hours, utc, iana, with: region }: OverlapLimit, now: Date): Ask[] {
  const days =
    utc !== undefined ? [businessDay(utc, iana, now)] : region !== undefined ? regionDays(region, now) : [];
  return days.map((day) => ({
    ...day,
    need: hours === undefined ? SOME : Math.round(hours * 60),
    ...(hours === undefined ? { isAnyAmount: true } : {}),
  }));
}

function hoursAsks({ from, to, utc, iana }: HoursLimit, now: Date): Ask[] {
  if (utc === undefined || (from === undefined && to === undefined)) return [];
  const point = to === undefined ? 'from' : from === undefined ? 'to' : undefined;
  const span: DaySpan =
    from !== undefined && to !== undefined
      ? toSpan(from, to)
      : from !== undefined
        ? { from: toMinutes(from), length: MEETING }
        : { from: (toMinutes(to!) - MEETING + DAY) % DAY, length: MEETING };
  return [
    {
      clock: clockFor(utc, iana, now),
      name: nameFor(utc, iana),
      span,
      need: span.length,
      basis: 'stated',
      ...(point ? { point } : {}),
    },
  ];
}
