import { clockOf, offsetOn } from './clock';

const MINUTE = 60_000;

/**
 * What a zone's clock is ahead of UTC at a moment, in minutes; half and quarter hours occur.
 * @param zone IANA id
 * @returns null for a zone that this machine does not know or a date that is none
 */
export function offsetAt(zone: string, moment: Date): number | null {
  const clock = clockOf(zone, moment);
  return clock && offsetOn(clock, Math.floor(moment.getTime() / MINUTE));
}

/**
 * A zone's standard offset in hours: the lower of its January's and July's in the moment's year, which
 * holds in both hemispheres since clocks go forward in summer.
 * @returns null for a zone that this machine does not know
 */
export function standardOffset(zone: string, moment: Date): number | null {
  const clock = clockOf(zone, moment);
  if (!clock) return null;
  const year = moment.getUTCFullYear();
  return Math.min(...[0, 6].map((month) => offsetOn(clock, Date.UTC(year, month, 1) / MINUTE))) / 60;
}
