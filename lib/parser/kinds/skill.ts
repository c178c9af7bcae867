import { phrase } from '../../model/phrase';
import type { Verdict } from '../../model/verdict';
import { z } from '../../model/zod';
import { defineExtractor, defineKind } from '../kind';
import { findSkills } from '../skill/find-skills';
import { canonicalOf } from '../skill/vocabulary';
import '../skill/words';
import { isTakenBack, strengthAt } from '../strength';

const schema = z.object({
  /** As the posting writes it. */
  name: z.string(),
  /** The one name for all its spellings: "Kubernetes" for "k8s". */
  canonical: z.string(),
  /** Canonical names of the skills of which one is enough, this one left out. */
  or: z.optional(z.array(z.string())),
});

type Skill = z.infer<typeof schema>;

/** A hard skill with a name: a language, a tool, a method, a certificate, a standard. */
export const skillExtractor = defineExtractor<Skill>({
  id: 'skill',
  tone: 'requirement',
  // What the team uses or will do is not asked: outside the requirements only a plain demand counts.
  sections: ['requirements', 'preferred', 'role', 'logistics'],
  hasStrength: true,

  extract(sentence, context) {
    if (sentence.isHeading) return [];
    const { lexicons } = context;
    const found = findSkills(sentence, context);
    const spans = found.map(({ span }) => span);
    return found.flatMap(({ name, canonical, or, rule, span: [start, end] }) => {
      const strength = strengthAt(sentence, start, end, lexicons, spans);
      const isWish = strength === 'nice' && sentence.section !== 'preferred';
      if (!isWish && isTakenBack(sentence, start, end, lexicons)) return [];
      const data = { name, canonical, ...(or.length > 0 ? { or } : {}) };
      return [{ data, start, end, rule, strength: strength ?? undefined }];
    });
  },
});

/** The same in words, and held against the profile. */
export const skill = defineKind(skillExtractor, {
  group: 'requirement',
  schema,

  describe({ name, or }) {
    return or?.length ? phrase('facet.skill.orOther', name, or.join(', ')) : phrase('facet.skill.name', name);
  },

  judge(facets, profile) {
    const own = profile.skills;
    const has = new Map((own ?? []).map((item) => [comparable(item.name), item]));
    return facets.map(({ data }): Verdict => {
      if (own === undefined || own.length === 0)
        return { state: 'unknown', reason: phrase('verdict.skill.unknown') };
      const match = has.get(comparable(data.canonical));
      if (match) {
        const reason =
          match.years === undefined
            ? phrase('verdict.skill.met', match.name)
            : phrase('verdict.skill.metYears', match.name, match.years);
        return { state: 'met', reason };
      }
      const other = data.or?.map((name) => has.get(comparable(name))).find((item) => item !== undefined);
      if (other) return { state: 'met', reason: phrase('verdict.skill.other', other.name, data.name) };
      return { state: 'missed', reason: phrase('verdict.skill.missed', data.name) };
    });
  },
});

function comparable(name: string): string {
  return canonicalOf(name).toLowerCase();
}
