/**
 * What a clock is ahead of UTC, stretch by stretch: from `starts[i]` on (in minutes since 1970, UTC) it is
 * `offsets[i]` minutes ahead, until `starts[i + 1]`. The first start is minus infinity.
 */
export interface Clock {
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Days looked at before and after the years asked for, so that a day at their edge is whole on any clock. */
const SLACK = 4 * DAY;
/** Most zones that are kept; a posting names a handful. */
const MAX_KEPT = 200;

const kept = new Map<string, Clock | null>();

/** A clock that never changes. */
export function fixedClock(minutes: number): Clock {
  return { starts: [Number.NEGATIVE_INFINITY], offsets: [minutes] };
}

/** The same clock set `minutes` ahead: what "2 hours west of Berlin" reads all year. */
export function setAhead({ starts, offsets }: Clock, minutes: number): Clock {
  return { starts, offsets: offsets.map((offset) => offset + minutes) };
}

/**
 * A zone's clock from the January of the moment's year to the end of the year after it. Found by walking
 * the zone's transitions, a handful, and kept.
 * @param zone IANA id
 * @returns null for a zone that this machine does not know, or a moment that is none
 */
export function clockOf(zone: string, moment: Date): Clock | null {
  const year = moment.getUTCFullYear();
  if (Number.isNaN(year)) return null;
  const key = `${year} ${zone}`;
  let clock = kept.get(key);
  if (clock === undefined) {
    clock = walk(zone, Date.UTC(year, 0, 1) - SLACK, Date.UTC(year + 2, 0, 1) + SLACK);
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(key, clock);
  }
  return clock;
}

function walk(zone: string, from: number, to: number): Clock | null {
  const first = at(zone, from);
  if (!first) return null;
  const starts = [Number.NEGATIVE_INFINITY];
  const offsets = [offsetOf(first)];
  for (let next = first.getTimeZoneTransition('next'); next; next = next.getTimeZoneTransition('next')) {
    if (next.epochMilliseconds > to) break;
    const offset = offsetOf(next);
    if (offset === offsets.at(-1)) continue;
    starts.push(Math.round(next.epochMilliseconds / MINUTE));
    offsets.push(offset);
  }
  return { starts, offsets };
}

function at(zone: string, milliseconds: number): Temporal.ZonedDateTime | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Clocks of our time are whole minutes ahead of UTC. */
const offsetOf = (moment: Temporal.ZonedDateTime): number => Math.round(moment.offsetNanoseconds / 60e9);

/** What a clock is ahead of UTC at a minute since 1970, in minutes. */
export function offsetOn({ starts, offsets }: Clock, minute: number): number {
  let i = starts.length - 1;
  while (i > 0 && starts[i]! > minute) i--;
  return offsets[i]!;
}
