import type { Facet } from '../model/facet';
import { phrase } from '../model/phrase';
import type { Profile } from '../model/profile';
import type { Verdict } from '../model/verdict';
import type { TimeZoneLimit } from '../parser/time-zone/model';
import { leastShift } from './least-shift';
import type { Solution } from './solution';
import { solve } from './solve';
import { solveAny } from './union';

/** True for limits on the clock itself, of which a posting may name several that will do. */
export const isAlternative = ({ data }: Facet<TimeZoneLimit>): boolean =>
  ['zone', 'range', 'region'].includes(data.type);

/**
 * Verdicts for all time-zone limits of one posting, one for each and in their order, over the year from
 * `now` on. Zones, windows and regions of one strength are alternatives: each has the verdict of them
 * together. Hours and overlaps are asked beside them and stand for themselves.
 */
export function judgeTimeZones(
  facets: readonly Facet<TimeZoneLimit>[],
  profile: Profile,
  now: Date,
): Verdict[] {
  return facets.map((facet) => {
    const own = withinShift((shift) => solve(facet.data, profile, now, shift), profile);
    if (!isAlternative(facet)) return own;
    const others = facets.filter((other) => isAlternative(other) && other.strength === facet.strength);
    if (others.length < 2) return own;
    const limits = others.map(({ data }) => data);
    const { state } = withinShift((shift) => solveAny(limits, profile, now, shift), profile);
    return state === own.state ? own : { state, reason: phrase('verdict.timeZone.other', own.reason) };
  });
}

/** The verdict as the reader works now, or, where they would shift their day, with the least shift that meets it. */
function withinShift(solveAt: (shift: number) => Solution, { workingHours, maxShift = 0 }: Profile): Verdict {
  const now = solveAt(0);
  if (now.state === 'met' || now.state === 'unknown' || !workingHours || maxShift === 0)
    return toVerdict(now);
  const met = leastShift(solveAt, maxShift * 60);
  if (!met) return toVerdict(now);
  const count = Math.abs(met.shift) / 60;
  const key = met.shift > 0 ? 'verdict.timeZone.later' : 'verdict.timeZone.earlier';
  return { state: 'met', reason: { key, count, args: [count, met.reason] } };
}

const toVerdict = ({ state, reason }: Solution): Verdict => ({ state, reason });
