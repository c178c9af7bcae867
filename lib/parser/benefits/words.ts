import type { BenefitCategory } from '../../model/profile';

/** Patterns by category; a category may be missing where a language has no words of its own for it. */
export type BenefitPhrases = Partial<Record<BenefitCategory, readonly string[]>>;

/** How one language tells of benefits. All are sources of patterns matched against folded text. */
export interface BenefitWords {
  /** Benefits wherever the employer speaks of the position: "parental leave", "stock options". */
  sure: BenefitPhrases;
  /** Benefits only in a list of them or beside an offer: "training", "lunch". */
  listed: BenefitPhrases;
  /** The employer offers: "we offer", "you'll get". */
  offers: readonly string[];
  /** The sentence tells of what the company sells or whom it serves: "customers", "software". */
  product: readonly string[];
  /** Stands right before what is denied: "no", "unable to". */
  deniedBefore: readonly string[];
  /** Stands right after what is denied: "is not provided". */
  deniedAfter: readonly string[];
  /** Its words are denied by its own lists alone: the other language's "no" means something else in it. */
  isDeniedAlone?: boolean;
  /** Denies everything the sentence lists: "not eligible for". */
  denied: readonly string[];
}

declare module '../lexicon' {
  interface LexiconSlots {
    benefits?: BenefitWords;
  }
}
