import { matching } from '../../model/checks';
import { phrase } from '../../model/phrase';
import { LANGUAGE_LEVELS } from '../../model/profile';
import type { Verdict } from '../../model/verdict';
import { z } from '../../model/zod';
import { bandOf } from '../language/levels';
import { readLanguages } from '../language/read-languages';
import '../language/words';
import { hasAny } from '../find-all';
import { defineExtractor, defineKind } from '../kind';
import { isTakenBack, strengthAt } from '../strength';

const code = matching(/^[a-z]{2}$/);
const schema = z.object({
  /** ISO 639-1. */
  code,
  level: z.optional(z.enum([...LANGUAGE_LEVELS, 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'])),
  /** Codes of the languages of which one is enough, this one left out. */
  or: z.optional(z.array(code)),
});

type Language = z.infer<typeof schema>;

/** A spoken language asked of the candidate. */
export const languageExtractor = defineExtractor<Language>({
  id: 'language',
  tone: 'requirement',
  sections: ['requirements', 'preferred', 'role', 'responsibilities', 'logistics'],
  hasStrength: true,

  extract(sentence, { lexicons }) {
    const isAsking = sentence.section === 'requirements' || sentence.section === 'preferred';
    // Elsewhere a language is as often that of a text to write: only a stated level makes it an ask.
    const found = readLanguages(sentence, lexicons).filter(
      ({ level }) => isAsking || level || isDemand(sentence.folded, lexicons),
    );
    const spans = found.map(({ span }) => span);
    const seen = new Set<string>();
    return found.flatMap(({ code, level, or, span: [start, end] }) => {
      const strength = strengthAt(sentence, start, end, lexicons, spans);
      const isDropped =
        isTakenBack(sentence, start, end, lexicons) &&
        !(strength === 'nice' && sentence.section !== 'preferred');
      if (isDropped || seen.has(code)) return [];
      seen.add(code);
      return [
        {
          data: { code, ...(level ? { level } : {}), ...(or.length > 0 ? { or } : {}) },
          start,
          end,
          rule: level ? 'language:level' : 'language:named',
          strength: strength ?? undefined,
        },
      ];
    });
  },
});

/** The same in words, and held against the profile. */
export const language = defineKind(languageExtractor, {
  group: 'requirement',
  schema,

  describe({ code, level, or }) {
    const name = phrase('languageName', code);
    const stated = level ? phrase('facet.language.atLevel', name, levelName(level)) : name;
    return or?.length ? phrase('facet.language.orOther', stated, phrase('languageName', or[0]!)) : stated;
  },

  judge(facets, profile) {
    return facets.map(({ data }): Verdict => {
      const name = phrase('languageName', data.code);
      if (profile.languages.length === 0)
        return { state: 'unknown', reason: phrase('verdict.language.unknown') };
      const accepted = [data.code, ...(data.or ?? [])];
      const spoken = profile.languages.filter(({ code }) => accepted.includes(code));
      if (spoken.length === 0) return { state: 'missed', reason: phrase('verdict.language.missed', name) };
      const rank = (level: (typeof LANGUAGE_LEVELS)[number]) => LANGUAGE_LEVELS.indexOf(level);
      const best = spoken.reduce((a, b) => (rank(b.level) > rank(a.level) ? b : a));
      const bestName = phrase('languageName', best.code);
      if (!data.level || rank(best.level) >= rank(bandOf(data.level))) {
        return { state: 'met', reason: phrase('verdict.language.met', bestName, levelName(best.level)) };
      }
      return {
        state: 'partly',
        reason: phrase('verdict.language.lower', bestName, levelName(best.level), levelName(data.level)),
      };
    });
  },
});

function isDemand(folded: string, lexicons: Parameters<typeof strengthAt>[3]): boolean {
  return lexicons.some(({ must, kinds }) => hasAny(folded, must) || hasAny(folded, kinds?.strength?.behind));
}

/** Our own words have a message each; CEFR levels are written the same everywhere. */
function levelName(level: NonNullable<Language['level']>) {
  return /^[ABC][12]$/.test(level) ? level : phrase(`facet.language.level.${level}`);
}
