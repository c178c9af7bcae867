import type { Profile } from '../model/profile';
import type { VerdictState } from '../model/verdict';
import { meanings, type TimeZoneLimit } from '../parser/time-zone/model';
import { leastShift } from './least-shift';
import type { Solution } from './solution';
import { solve } from './solve';
import { solveAny } from './union';

/** One limit in one of its meanings, and what it means for the reader. */
export interface FitOption {
  limit: TimeZoneLimit;
  solution: Solution;
}

/** What one point of the panel says of the reader's day: limits any of which will do. */
export interface DayFit {
  /** That of all options together; `not-stated` where it hangs on which of its meanings the posting has in mind. */
  state: VerdictState;
  options: FitOption[];
  /** True where letters such as "CST" may mean several clocks, each of which is an option. */
  isOpen: boolean;
  /** Minutes by which the reader's day was moved, later being positive. */
  shift: number;
}

/**
 * Solves the alternatives of one point, each in all of its meanings.
 * @param limits at least one
 * @param shift minutes, later being positive
 */
export function dayFit(limits: readonly TimeZoneLimit[], profile: Profile, now: Date, shift = 0): DayFit {
  const all = limits.map(meanings);
  const states = new Set(readings(all).map((one) => solveAny(one, profile, now, shift).state));
  return {
    state: states.size === 1 ? [...states][0]! : 'not-stated',
    options: all.flat().map((limit) => ({ limit, solution: solve(limit, profile, now, shift) })),
    isOpen: all.some((one) => one.length > 1),
    shift,
  };
}

/** Every way to read the limits, each with one meaning of every one: letters mean the same in all of a posting. */
function readings(all: readonly TimeZoneLimit[][]): TimeZoneLimit[][] {
  const most = Math.max(...all.map((one) => one.length));
  return Array.from({ length: most }, (_, at) => all.map((one) => one[at] ?? one[0]!));
}

/**
 * The smallest shift that meets the limits, in minutes, later being positive: 0 where they are met as it is.
 * @param most minutes that the day may be moved at most, either way
 * @returns null where none does, or where the reader's zone or hours are not known
 */
export function meetingShift(
  limits: readonly TimeZoneLimit[],
  profile: Profile,
  now: Date,
  most: number,
): number | null {
  if (!profile.timeZone || !profile.workingHours) return null;
  return leastShift((shift) => dayFit(limits, profile, now, shift), most)?.shift ?? null;
}
