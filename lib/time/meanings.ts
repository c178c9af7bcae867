import type { Facet } from '../model/facet';
import { phrase } from '../model/phrase';
import type { Profile } from '../model/profile';
import type { Verdict } from '../model/verdict';
import { describeLimit } from '../parser/time-zone/describe';
import { meanings, type TimeZoneLimit } from '../parser/time-zone/model';
import { judgeTimeZones } from './judge';

/**
 * Verdicts for limits some of which may be on one of several clocks ("CST" where the posting does not say
 * whose): as `judgeTimeZones` where each meaning comes to the same state, `not-stated` with the meanings named
 * where they differ: it is the posting that does not say.
 */
export function judgeMeanings(
  facets: readonly Facet<TimeZoneLimit>[],
  profile: Profile,
  now: Date,
): Verdict[] {
  const all = facets.map(({ data }) => meanings(data));
  const most = Math.max(1, ...all.map(({ length }) => length));
  // The same letters mean the same in the whole posting, so the meanings are taken by their place in the list.
  const verdicts = Array.from({ length: most }, (_, nth) =>
    judgeTimeZones(
      facets.map((facet, i) => ({ ...facet, data: all[i]![nth] ?? all[i]![0]! })),
      profile,
      now,
    ),
  );
  return facets.map(({ data }, i) => {
    const [first, ...rest] = verdicts.map((one) => one[i]!);
    if (rest.every(({ state }) => state === first!.state)) return first!;
    return { state: 'not-stated', reason: phrase('verdict.timeZone.severalMeanings', describeLimit(data)) };
  });
}
