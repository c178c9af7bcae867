import { type Phrase, phrase } from '../../model/phrase';
import { EDUCATION_LEVELS } from '../../model/profile';
import type { Verdict } from '../../model/verdict';
import { z } from '../../model/zod';
import { type Degree, lowest, readDegrees } from '../education/read-degrees';
import '../education/words';
import { hasAny } from '../find-all';
import { defineExtractor, defineKind } from '../kind';
import { isTakenBack, strengthAt } from '../strength';

const schema = z.object({
  /** The lowest level accepted. */
  level: z.enum(EDUCATION_LEVELS),
  /** True where experience can replace it. */
  orEquivalent: z.boolean(),
  /** True where the candidate is to be on the way to it: internships, working students. */
  isPursuing: z.optional(z.boolean()),
});

type Education = z.infer<typeof schema>;

/** The level of education asked of the candidate. */
export const educationExtractor = defineExtractor<Education>({
  id: 'education',
  tone: 'requirement',
  sections: ['requirements', 'preferred', 'role', 'logistics'],
  hasStrength: true,

  extract(sentence, { lexicons }) {
    const { folded, section } = sentence;
    const isAsking = section === 'requirements' || section === 'preferred';
    // What is trained for is named like what was learnt: a summary that offers an apprenticeship asks none.
    const isOffered = (level: Education['level']) => section === 'role' && level === 'vocational';
    const all = readDegrees(sentence, lexicons).filter(
      ({ isOpen, level }) => isAsking || (!isOpen && !isOffered(level)),
    );
    const spans = all.map(({ span }) => span);
    const strengths = new Map(
      all.map((degree) => [degree, strengthAt(sentence, ...degree.span, lexicons, spans)]),
    );
    // "Preferred but not required" is a wish; without softening words it is not asked at all.
    const asked = all.filter((degree) => {
      const isWish = strengths.get(degree) === 'nice' && section !== 'preferred';
      return isWish || !isTakenBack(sentence, ...degree.span, lexicons);
    });
    const soft = asked.filter((degree) => strengths.get(degree) === 'nice');
    const firm = asked.filter((degree) => strengths.get(degree) !== 'nice');
    const words = lexicons.map(({ kinds }) => kinds?.education);
    const found = (degrees: readonly Degree[]) => {
      if (degrees.length === 0) return [];
      const { level, span, isOpen } = lowest(degrees);
      const isPursuing = words.some((list) => hasAny(folded, list?.pursuing));
      // "You study law or the like": a student is looked for, and no degree is asked.
      if (isPursuing && isOpen) return [];
      const orEquivalent = words.some((list) => hasAny(folded, list?.orEquivalent)) && level !== 'secondary';
      return [
        {
          data: { level, orEquivalent, ...(isPursuing ? { isPursuing } : {}) },
          start: span[0],
          end: span[1],
          rule: isOpen ? 'education:open' : 'education:level',
          strength:
            degrees === soft
              ? ('nice' as const)
              : (strengthAt(sentence, ...span, lexicons, spans) ?? undefined),
        },
      ];
    };
    return [...found(firm), ...found(soft)];
  },
});

/** The same in words, and held against the profile. */
export const education = defineKind(educationExtractor, {
  group: 'requirement',
  schema,

  describe({ level, orEquivalent, isPursuing }) {
    const name = levelName(level);
    if (isPursuing) return phrase('facet.education.pursuing', name);
    return orEquivalent ? phrase('facet.education.orEquivalent', name) : name;
  },

  judge(facets, profile) {
    return facets.map(({ data }): Verdict => {
      const has = profile.education;
      if (has === undefined) return { state: 'unknown', reason: phrase('verdict.education.unknown') };
      const asked = levelName(data.level);
      const reason = (key: string) => phrase(key, levelName(has), asked);
      if (EDUCATION_LEVELS.indexOf(has) >= EDUCATION_LEVELS.indexOf(data.level))
        return { state: 'met', reason: reason('verdict.education.met') };
      // The profile holds what is finished and says nothing of what is being studied for.
      if (data.isPursuing) return { state: 'unknown', reason: phrase('verdict.education.pursuing', asked) };
      if (data.orEquivalent && profile.experienceYears !== undefined && profile.experienceYears > 0) {
        return { state: 'partly', reason: reason('verdict.education.experience') };
      }
      return { state: 'missed', reason: reason('verdict.education.short') };
    });
  },
});

function levelName(level: Education['level']): Phrase {
  return phrase(`education.${level}`);
}
