import type { EmploymentType } from '../../model/profile';

/** How one language tells the type of an employment. Patterns as in `Lexicon`. */
export interface EmploymentWords {
  /** Enough wherever the text speaks of the position: "this is a full-time role". */
  firm: Partial<Record<EmploymentType, readonly string[]>>;
  /** Enough where the position or its terms are told of: "CDI". */
  told?: Partial<Record<EmploymentType, readonly string[]>>;
  /** Enough in a title, between separators of a line of facts, or after a label: "Full-time". */
  bare: Partial<Record<EmploymentType, readonly string[]>>;
  /** Enough in a title only: "Intern". */
  title: Partial<Record<EmploymentType, readonly string[]>>;
  /** What stands before a value: "employment type". */
  labels: readonly string[];
  /** How a sentence begins that speaks of this position and no other: "this is a". */
  own?: string;
  /** What may go on right behind a value: "Full-time in Leeds". */
  behind?: readonly string[];
  /** Right before words that are of somebody else: "if", "equivalent", "our". */
  notAfter: readonly string[];
  /** Right behind them: "employees", "experience". */
  notBefore: readonly string[];
}

declare module '../lexicon' {
  interface LexiconSlots {
    employment?: EmploymentWords;
  }
}
