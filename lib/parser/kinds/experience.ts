import { phrase } from '../../model/phrase';
import { z } from '../../model/zod';
import { defineKind } from '../kind';

const schema = z.object({
  minYears: z.number().check(z.minimum(0), z.maximum(50)),
  maxYears: z.optional(z.number().check(z.minimum(0), z.maximum(50))),
});

type Experience = z.infer<typeof schema>;

/** A stated number of years of experience asked of the candidate. */
export const experience = defineKind<Experience>({
  id: 'experience',
  tone: 'requirement',
  group: 'requirement',
  schema,
  sections: ['requirements', 'preferred', 'role', 'responsibilities', 'logistics'],
  hasStrength: true,

  extract({ folded }) {
    return Array.from(folded.matchAll(/\b(\d{1,2})\s?\+? years?\b/g), (match) => ({
      data: { minYears: Number(match[1]) },
      start: match.index,
      end: match.index + match[0].length,
      rule: 'experience:years',
    }));
  },

  describe({ minYears, maxYears }) {
    return maxYears === undefined
      ? { ...phrase('facet.experience.atLeast', minYears), count: minYears }
      : phrase('facet.experience.between', minYears, maxYears);
  },

  judge(facets, profile) {
    return facets.map(({ data }) => {
      const years = profile.experienceYears;
      if (years === undefined) return { state: 'unknown', reason: phrase('verdict.experience.unknown') };
      const short = data.minYears - years;
      if (short <= 0) return { state: 'met', reason: phrase('verdict.experience.met', years) };
      return { state: short <= 1 ? 'partly' : 'missed', reason: phrase('verdict.experience.short', years, data.minYears) };
    });
  },
});
