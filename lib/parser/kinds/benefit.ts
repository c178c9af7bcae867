import { phrase } from '../../model/phrase';
import { BENEFIT_CATEGORIES, type BenefitCategory } from '../../model/profile';
import type { SectionLabel } from '../../model/section';
import { z } from '../../model/zod';
import { type BenefitMention, findBenefits, hasOffer, isOfProduct } from '../benefits/find-benefits';
import { fold } from '../fold';
import { type Context, defineExtractor, defineKind, type Sentence } from '../kind';

const schema = z.object({ category: z.enum(BENEFIT_CATEGORIES) });

type Benefit = z.infer<typeof schema>;

/** What pay is said to depend on ("set by experience and certifications"), so no offer by itself. */
const PAY_HINGES_ON: readonly BenefitCategory[] = ['learning', 'remote-work', 'relocation'];

/** So many benefits in a sentence about the candidate are no skills of a payroll clerk. */
const ROW = 3;
/** Sections that tell of the work and its candidate, where the words of benefits are mostly those of duties. */
const OF_CANDIDATE: ReadonlySet<SectionLabel> = new Set(['requirements', 'preferred', 'responsibilities']);

const camelCase = (category: BenefitCategory): string =>
  category.replace(/-(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase());

/** What the employer offers beside pay, one facet a category and line. */
export const benefitExtractor = defineExtractor<Benefit>({
  id: 'benefit',
  tone: 'benefit',
  sections: [
    'benefits',
    'compensation',
    'logistics',
    'about',
    'role',
    'process',
    'requirements',
    'preferred',
    'responsibilities',
  ],
  hasStrength: false,

  extract(sentence, context) {
    const found = mentionsOf(sentence, context);
    if (found.length === 0) return [];
    const told = sentence.isHeading ? toldBelow(context) : toldAbove(sentence, context);
    return found
      .filter(({ category }) => !told.has(category))
      .map(({ category, start, end, isSure }) => ({
        data: { category },
        start,
        end,
        rule: `benefit:${isSure ? 'sure' : 'listed'}:${category}`,
      }));
  },
});

/** The same in words, and held against the profile. */
export const benefit = defineKind(benefitExtractor, {
  group: 'benefit',
  schema,

  describe({ category }) {
    return phrase(`benefit.${camelCase(category)}`);
  },

  judge(facets, profile) {
    return facets.map(({ data }) => {
      const name = phrase(`benefit.${camelCase(data.category)}`);
      if (profile.benefits.includes(data.category))
        return { state: 'met', reason: phrase('verdict.benefit.wanted', name) };
      // A benefit nobody asked for is neither a match nor a gap.
      return { state: 'unknown', reason: phrase('verdict.benefit.notWanted', name) };
    });
  },
});

/** Sentences of one posting are asked for several times, by their neighbours. */
const read = new WeakMap<Sentence, BenefitMention[]>();

function mentionsOf(sentence: Sentence, context: Context): BenefitMention[] {
  let found = read.get(sentence);
  if (!found) {
    const company = ` ${fold(context.company ?? '')} `;
    // What the employer is named after is its trade: a nursery does not offer childcare by its name.
    found = findIn(sentence, context).filter(
      ({ isSure, start, end }) => isSure || !company.includes(` ${sentence.folded.slice(start, end)} `),
    );
    read.set(sentence, found);
  }
  return found;
}

function findIn(sentence: Sentence, context: Context): BenefitMention[] {
  const { lexicons } = context;
  const { folded, section } = sentence;
  if (section === 'benefits') return findBenefits(folded, lexicons, 'listed');
  if (section === 'compensation') {
    const isOffer = hasOffer(folded, lexicons);
    return findBenefits(folded, lexicons, 'listed').filter(
      (mention) => mention.isSure || isOffer || !PAY_HINGES_ON.includes(mention.category),
    );
  }
  // A heading outside the lists of benefits names a section, or the position itself.
  if (sentence.isHeading) return [];
  const isOffer = hasOffer(folded, lexicons) || isUnderOffer(sentence, context);
  if (OF_CANDIDATE.has(section)) {
    const sure = findBenefits(folded, lexicons, 'sure');
    if (sure.length === 0) return [];
    if (isOffer) return findBenefits(folded, lexicons, 'listed');
    // One or two may be duties ("administer 401(k) plans"); a row of them is an offer under the wrong heading.
    return section !== 'responsibilities' && sure.length >= ROW ? sure : [];
  }
  if (isOfProduct(folded, lexicons)) return [];
  return findBenefits(folded, lexicons, isOffer ? 'listed' : 'sure');
}

/** True when the same line has said before that something is offered: "We offer you: …". */
function isUnderOffer(sentence: Sentence, context: Context): boolean {
  const at = context.sentences.indexOf(sentence);
  for (let before = at - 1; before >= 0; before--) {
    const earlier = context.sentences[before]!;
    if (earlier.block !== sentence.block) return false;
    if (/[:?]$/.test(earlier.folded) && hasOffer(earlier.folded, context.lexicons)) return true;
  }
  return false;
}

/** Categories that earlier sentences of the same line have told. */
function toldAbove(sentence: Sentence, context: Context): Set<BenefitCategory> {
  const told = new Set<BenefitCategory>();
  for (let at = context.at - 1; at >= 0; at--) {
    const earlier = context.sentences[at]!;
    if (earlier.block !== sentence.block) break;
    for (const { category } of mentionsOf(earlier, context)) told.add(category);
  }
  return told;
}

/** Categories that the text under a heading tells: the sentence there is the better evidence. */
function toldBelow(context: Context): Set<BenefitCategory> {
  const told = new Set<BenefitCategory>();
  for (let at = context.at + 1; at < context.sentences.length; at++) {
    const later = context.sentences[at]!;
    if (later.isHeading) break;
    for (const { category } of mentionsOf(later, context)) told.add(category);
  }
  return told;
}
