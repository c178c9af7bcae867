import type { Facet } from '../model/facet';
import { phrase } from '../model/phrase';
import type { Profile } from '../model/profile';
import type { Verdict, VerdictState } from '../model/verdict';
import type { TimeZoneLimit } from '../parser/time-zone/model';
import { fitOf } from './fit';

/** Best first. */
const ORDER: readonly VerdictState[] = ['met', 'partly', 'missed', 'unknown', 'not-stated'];

const isPlace = ({ data }: Facet<TimeZoneLimit>): boolean => ['zone', 'range', 'region'].includes(data.type);

/**
 * Verdicts for all time-zone limits of one posting, one for each and in their order. Zones, windows and
 * regions of one strength are alternatives: each has the verdict of the best of them. Hours and overlaps
 * are asked beside them and stand for themselves.
 */
export function judgeTimeZones(
  facets: readonly Facet<TimeZoneLimit>[],
  profile: Profile,
  now: Date,
): Verdict[] {
  const fits = facets.map(({ data }) => fitOf(data, profile, now));
  return facets.map((facet, at) => {
    const own = fits[at]!;
    if (!isPlace(facet)) return own;
    const best = fits
      .filter((_, i) => isPlace(facets[i]!) && facets[i]!.strength === facet.strength)
      .map(({ state }) => state)
      .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))[0]!;
    return best === own.state ? own : { state: best, reason: phrase('verdict.timeZone.other', own.reason) };
  });
}
