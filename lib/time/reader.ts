import type { Profile } from '../model/profile';
import { type Clock, clockOf } from './clock';
import { type DaySpan, toSpan } from './day-span';
import { standardOffset } from './offset';

/** The reader's clock and working day. */
export interface Reader {
  /** Standard offset in hours. */
  utc: number;
  clock: Clock;
  /** As the profile says; null where it does not, and where both times are the same. */
  hours: DaySpan | null;
  /** Minutes by which their day is moved, later being positive. */
  shift: number;
}

/** The reader as the profile tells them; null where their zone is not told or not known here. */
export function readerOf({ timeZone, workingHours }: Profile, now: Date, shift: number): Reader | null {
  if (timeZone === undefined) return null;
  const clock = clockOf(timeZone, now);
  const utc = standardOffset(timeZone, now);
  if (!clock || utc === null) return null;
  const hours = workingHours ? toSpan(workingHours.from, workingHours.to) : null;
  return { utc, clock, hours: hours && hours.length > 0 ? hours : null, shift };
}
