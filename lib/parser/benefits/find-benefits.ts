import { BENEFIT_CATEGORIES, type BenefitCategory } from '../../model/profile';
import { jointsOf } from '../joints';
import type { Lexicon } from '../lexicon';
import { matches } from '../matches';
import { perLexicons } from '../per-lexicons';
import { everyOf, firstOf, latin } from '../phrases/latin';
import { NARROWER } from './dominance';
import type { BenefitPhrases, BenefitWords } from './words';

/** Words that state one benefit: offsets into the folded text, end exclusive. */
export interface BenefitMention {
  category: BenefitCategory;
  start: number;
  end: number;
  /** True when found by words that are a benefit wherever they stand. */
  isSure: boolean;
}

/** How freely a sentence is read: a list of benefits, or prose that must say that it offers. */
export type Freedom = 'listed' | 'sure';

/** How far before and after a mention a denial is looked for, in letters. */
const NEAR = 56;

interface Edges {
  words: BenefitWords;
  before: RegExp;
  after: RegExp;
}

const edgesOf = perLexicons((lexicons) => {
  const { or, nor } = jointsOf(lexicons);
  return lexicons.flatMap(({ kinds }): Edges[] => {
    const words = kinds?.benefits;
    if (!words) return [];
    return [
      {
        words,
        // "No relocation assistance or visa sponsorship": one denial holds for what it joins.
        before: new RegExp(
          latin(
            `(?<![\\p{L}\\p{N}])(?:${words.deniedBefore.join('|')}) (?:[^.;,:|]{0,24}|[^.;:|]{0,44} (?:${or}|${nor}) (?:[\\p{L}-]{1,16} )?)$`,
          ),
        ),
        after: new RegExp(
          latin(`^[^.;,:|]{0,20}(?<![\\p{L}\\p{N}])(?:${words.deniedAfter.join('|')})(?![\\p{L}\\p{N}])`),
        ),
      },
    ];
  });
});

/** Postings mix two languages: what one names the other may deny, "kein Bonus". */
function isDenied(
  folded: string,
  start: number,
  end: number,
  words: BenefitWords,
  lexicons: readonly Lexicon[],
): boolean {
  const head = folded.slice(Math.max(0, start - NEAR), start);
  const tail = folded.slice(end, end + NEAR);
  // Some phrases take a word along with them: "Homeoffice ausgeschlossen".
  const inner = folded.slice(start, end).lastIndexOf(' ');
  const last = inner < 0 ? tail : folded.slice(start + inner, end + NEAR);
  return edgesOf(lexicons).some(({ words: other, before, after }) => {
    if (other !== words && words.isDeniedAlone) return false;
    return before.test(head) || after.test(tail) || after.test(last);
  });
}

function mentions(
  folded: string,
  phrases: BenefitPhrases,
  words: BenefitWords,
  isSure: boolean,
  lexicons: readonly Lexicon[],
): BenefitMention[] {
  const found: BenefitMention[] = [];
  for (const category of BENEFIT_CATEGORIES) {
    const patterns = phrases[category];
    if (!patterns || patterns.length === 0) continue;
    for (const match of matches(folded, everyOf(patterns))) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (end > start && !isDenied(folded, start, end, words, lexicons))
        found.push({ category, start, end, isSure });
    }
  }
  return found;
}

function benefitWords(lexicons: readonly Lexicon[]): BenefitWords[] {
  return lexicons.flatMap(({ kinds }) => kinds?.benefits ?? []);
}

/** True when the sentence says that the employer offers something. */
export function hasOffer(folded: string, lexicons: readonly Lexicon[]): boolean {
  return benefitWords(lexicons).some((words) => firstOf(words.offers, folded) !== null);
}

/** True when the sentence tells of what the company sells, or whom it serves. */
export function isOfProduct(folded: string, lexicons: readonly Lexicon[]): boolean {
  return benefitWords(lexicons).some((words) => firstOf(words.product, folded) !== null);
}

/**
 * The benefits a sentence states, at most one mention a category, in the order of the text.
 * @param folded the sentence, folded
 * @param freedom `listed` takes every phrase, `sure` only those that are a benefit anywhere
 */
export function findBenefits(
  folded: string,
  lexicons: readonly Lexicon[],
  freedom: Freedom,
): BenefitMention[] {
  const each = benefitWords(lexicons);
  if (each.some(({ denied }) => firstOf(denied, folded) !== null)) return [];
  const all = each.flatMap((words) => [
    ...mentions(folded, words.sure, words, true, lexicons),
    ...(freedom === 'listed' ? mentions(folded, words.listed, words, false, lexicons) : []),
  ]);
  const kept = all.filter((mention) => !all.some((other) => silences(other, mention)));
  const byCategory = new Map<BenefitCategory, BenefitMention>();
  for (const mention of kept) {
    const before = byCategory.get(mention.category);
    if (!before || isBetter(mention, before)) byCategory.set(mention.category, mention);
  }
  return [...byCategory.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The earlier mention is the one shown; at one place, the longer. */
function isBetter(mention: BenefitMention, than: BenefitMention): boolean {
  if (mention.start !== than.start) return mention.start < than.start;
  return mention.end > than.end;
}

function silences(narrow: BenefitMention, wide: BenefitMention): boolean {
  if (narrow.start >= wide.end || wide.start >= narrow.end) return false;
  const over = (a: BenefitMention, b: BenefitMention) => NARROWER[a.category]?.includes(b.category) ?? false;
  if (!over(narrow, wide)) return false;
  // "A Christmas dinner" is meals and an event, each narrower than the other: the longer words have it.
  return !over(wide, narrow) || narrow.end - narrow.start > wide.end - wide.start;
}
