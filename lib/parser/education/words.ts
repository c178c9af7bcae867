import type { EducationLevel } from '../../model/profile';

/** How education is asked in one language. Patterns as in `Lexicon`. */
export interface EducationWords {
  levels: Readonly<Partial<Record<EducationLevel, readonly string[]>>>;
  /** A degree whose level is left open: "degree", "Studium". Read where no level is named. */
  degree: readonly string[];
  /** Short forms that mean a degree only in capitals: "BA", "MS". Matched in the text as written. */
  capitals?: Readonly<Partial<Record<EducationLevel, readonly string[]>>>;
  /** Experience can stand in for it: "or equivalent experience". */
  orEquivalent: readonly string[];
  /** Still studying: "pursuing", "enrolled in". */
  pursuing: readonly string[];
  /** Words like a degree that are none, cut out first: "degree of", "Scrum Master". */
  not: readonly string[];
  /** Sentences that speak of education without asking it: "tuition reimbursement". */
  notWith: readonly string[];
}

declare module '../lexicon' {
  interface LexiconSlots {
    education?: EducationWords;
  }
}
