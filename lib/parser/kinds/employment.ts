import { phrase } from '../../model/phrase';
import { EMPLOYMENT_TYPES } from '../../model/profile';
import { SECTION_LABELS } from '../../model/section';
import { z } from '../../model/zod';
import { findTypes, type TypeTrust } from '../employment/find-types';
import { judgeTypes } from '../employment/judge-types';
import { fold } from '../fold';
import { type Context, defineExtractor, defineKind, type Sentence } from '../kind';

const schema = z.object({ type: z.enum(EMPLOYMENT_TYPES) });

type Employment = z.infer<typeof schema>;

/** A line of facts is no longer than this, in letters; in other sections hardly more than the fact. */
const FACTS_LENGTH = 220;
const SHORT_FACTS = 90;
const LONE_FACT = 32;

/** Full or part of the time, and what kind of bond: permanent, temporary, contract, internship. */
export const employmentExtractor = defineExtractor<Employment>({
  id: 'employment',
  tone: 'place',
  sections: SECTION_LABELS.filter((label) => label !== 'chrome' && label !== 'legal'),
  hasStrength: false,

  extract(sentence, context) {
    const trust = trustIn(sentence, context);
    const found = findTypes(sentence.text, sentence.folded, context.lexicons, trust);
    // "Interim, fixed-term and permanent placements": what an agency deals in.
    const bonds = found.filter(({ type }) => type !== 'full-time' && type !== 'part-time');
    if (sentence.section === 'about' && bonds.length > 1) return [];
    return found.map(({ type, start, end, by }) => ({
      data: { type },
      start,
      end,
      rule: `employment:${by}`,
    }));
  },
});

/** The same in words, and held against the profile. */
export const employment = defineKind(employmentExtractor, {
  group: 'limit',
  schema,

  describe({ type }) {
    return phrase(`employment.${type}`);
  },

  judge(facets, profile) {
    return judgeTypes(
      facets.map(({ data }) => data.type),
      profile,
    );
  },
});

function trustIn({ folded, section, isHeading }: Sentence, { title }: Context): TypeTrust {
  const isTitle = title !== null && folded.length <= FACTS_LENGTH && isSameLine(folded, fold(title));
  const isTold = section === 'role' || section === 'logistics' || section === 'compensation';
  const longest = isTold ? FACTS_LENGTH : section === 'about' ? SHORT_FACTS : LONE_FACT;
  // A heading names what follows it ("Contract"); only the title states a type.
  const isFacts =
    isTitle || (folded.length <= longest && !isHeading && !/[.!?] \p{Alpha}/u.test(folded.slice(0, -1)));
  return { isFacts, isTitle, isTold, isOffer: section === 'benefits' && folded.length > LONE_FACT };
}

function isSameLine(folded: string, title: string): boolean {
  return (
    folded === title || (title.length > 5 && folded.length <= title.length + 40 && folded.includes(title))
  );
}
