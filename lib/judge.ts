import type { Facet } from './model/facet';
import type { Profile } from './model/profile';
import type { Verdict } from './model/verdict';
import type { Kind } from './parser/kind';
import { KINDS } from './parser/kinds';

/** A fact of the posting and what it means for the person reading. */
export interface Judged {
  facet: Facet;
  kind: Kind;
  verdict: Verdict;
}

/**
 * Holds the facts of one posting against the profile, by the rule that each kind carries. Gives them in
 * the order of the registry, and within a kind in the order of the page. A facet of a kind that the
 * registry does not know, or whose data has not the kind's shape (a reading kept by another version), is
 * left out: what cannot be understood is not judged.
 * @param now the moment to judge for, where clocks matter
 */
export function judge(
  facets: readonly Facet[],
  profile: Profile,
  now: Date,
  kinds: readonly Kind[] = KINDS,
): Judged[] {
  return kinds.flatMap((kind) => {
    const own = facets.filter((facet) => facet.kind === kind.id && kind.schema.safeParse(facet.data).success);
    if (own.length === 0) return [];
    const verdicts = kind.judge(own, profile, now);
    return own.flatMap((facet, at): Judged[] => {
      const verdict = verdicts[at];
      return verdict ? [{ facet, kind, verdict }] : [];
    });
  });
}
