import { numberIn } from '../../model/checks';
import { phrase } from '../../model/phrase';
import type { Verdict } from '../../model/verdict';
import { z } from '../../model/zod';
import { yearsPattern } from '../experience/pattern';
import { readYears } from '../experience/read-years';
import { defineExtractor, defineKind } from '../kind';
import { isTakenBack, strengthAt } from '../strength';

const years = numberIn(0, 50);
const schema = z.object({ minYears: years, maxYears: z.optional(years) });

type Experience = z.infer<typeof schema>;

/** Falling short by a year, or by this share of what is asked, is `partly`: employers read it that way. */
const NEARLY = 0.2;

/** A longer line is a statement of its own, in letters. */
const MOST_LABEL = 40;

/** A stated number of years of experience asked of the candidate. */
export const experienceExtractor = defineExtractor<Experience>({
  id: 'experience',
  tone: 'requirement',
  sections: ['requirements', 'preferred', 'role', 'responsibilities', 'logistics'],
  hasStrength: true,

  extract(sentence, { lexicons, sentences, at }) {
    const pattern = yearsPattern(lexicons);
    if (!pattern) return [];
    const above = sentences[at - 1]?.folded ?? '';
    const label = above.length <= MOST_LABEL && !/\d/.test(above) ? above : '';
    const found = readYears(sentence.folded, sentence.section, pattern, label);
    const spans = found.map(({ span }) => span);
    return found
      .filter(({ span }) => !isTakenBack(sentence, ...span, lexicons))
      .map(({ minYears, maxYears, span: [start, end], rule }) => ({
        data: { minYears, ...(maxYears === undefined ? {} : { maxYears }) },
        start,
        end,
        rule,
        strength: strengthAt(sentence, start, end, lexicons, spans) ?? undefined,
      }));
  },
});

/** The same in words, and held against the profile. */
export const experience = defineKind(experienceExtractor, {
  group: 'requirement',
  schema,

  describe({ minYears, maxYears }) {
    return maxYears === undefined
      ? { ...phrase('facet.experience.atLeast', minYears), count: minYears === 1 ? 1 : 2 }
      : phrase('facet.experience.between', minYears, maxYears);
  },

  judge(facets, profile) {
    const has = profile.experienceYears;
    return facets.map(({ data }): Verdict => {
      if (has === undefined) return { state: 'unknown', reason: phrase('verdict.experience.unknown') };
      const short = data.minYears - has;
      if (short <= 0) return { state: 'met', reason: phrase('verdict.experience.met', has, data.minYears) };
      const isNear = short <= Math.max(1, data.minYears * NEARLY) && has > 0;
      return {
        state: isNear ? 'partly' : 'missed',
        reason: phrase('verdict.experience.short', has, data.minYears),
      };
    });
  },
});
