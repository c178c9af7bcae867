import { phrase } from '../model/phrase';
import type { Profile } from '../model/profile';
import type { TimeZoneLimit } from '../parser/time-zone/model';
import type { Solution, Stretch } from './solution';
import { solve } from './solve';
import { compareStates, joined, stateOfAll, usualOf } from './stretches';
import { dateText, dayNumber } from './year';

/**
 * Several limits any of which will do ("EST or CET", "US, UK and EU time zones"): each day is taken as the
 * alternative that fits it best has it, so that two of them can meet the year together. What is not of a
 * day (clock, sentences) is that of the alternative that fits the year best by itself.
 * @param limits at least one
 */
export function solveAny(limits: readonly TimeZoneLimit[], profile: Profile, now: Date, shift = 0): Solution {
  const all = limits.map((limit) => solve(limit, profile, now, shift));
  const best = all.reduce((a, b) => (compareStates(b.state, a.state) < 0 ? b : a));
  const solved = all.filter(({ stretches }) => stretches.length > 0);
  if (best.state === 'met' || solved.length < 2) return best;
  const stretches = joined(bestOfDays(solved));
  const state = stateOfAll(usualOf(stretches));
  const counted = usualOf(stretches).filter(({ shared }) => shared !== null);
  return {
    ...best,
    state,
    reason: state === best.state ? best.reason : phrase('verdict.timeZone.together', best.reason),
    stretches,
    worst: counted.length > 0 ? counted.reduce((a, b) => (b.shared! < a.shared! ? b : a)) : null,
    best: counted.length > 0 ? counted.reduce((a, b) => (b.shared! > a.shared! ? b : a)) : null,
  };
}

/** For every day its stretch in the alternative that fits it best, cut where any of them changes. */
function bestOfDays(solutions: readonly Solution[]): Stretch[] {
  const starts = new Set(solutions.flatMap(({ stretches }) => stretches.map(({ from }) => from)));
  const sorted = [...starts].sort();
  const end = solutions[0]!.stretches.at(-1)!.to;
  return sorted.map((from, at) => {
    const next = sorted[at + 1];
    const here = solutions.map(({ stretches }) => stretches.findLast((one) => one.from <= from)!);
    const best = here.reduce((a, b) => (isBetter(b, a) ? b : a));
    return { ...best, from, to: next === undefined ? end : dateText(dayNumber(next) - 1) };
  });
}

const isBetter = (a: Stretch, b: Stretch): boolean =>
  compareStates(a.state, b.state) < 0 || (a.state === b.state && (a.shared ?? 0) > (b.shared ?? 0));
