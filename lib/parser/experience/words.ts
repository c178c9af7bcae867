/** How years of experience are asked in one language. Patterns as in `Lexicon`. */
export interface ExperienceWords {
  /** "years", in every case and short form. */
  years: readonly string[];
  months: readonly string[];
  /** A time told without a number, with its experience, and its years: "a year of experience", "einjährige". */
  whole?: readonly (readonly [pattern: string, years: number])[];
  /** Between the two numbers of a range; hyphen and slash are known. */
  to: readonly string[];
  /** Between a number and its unit: "full", "or more". */
  between: readonly string[];
  /** The thing itself: "experience", "Berufserfahrung". */
  experience: readonly string[];
  /** Right after "3 years", where the word "experience" is left out: "of", "working". */
  follows: readonly string[];
  /** Right before the number: "at least". */
  atLeast: readonly string[];
  /** Right before the number: "up to". */
  atMost: readonly string[];
  /** Right before the number, when the years are no experience: "in your first", "a period of". */
  notAfter: readonly string[];
  /** Right after the unit, when the years are no experience: "old", "contract". */
  notBefore: readonly string[];
  /** Anywhere in the sentence, when years are no experience: "founded", "driving licence". */
  notWith: readonly string[];
  /** As `notWith`, though the sentence names the experience that the years were: "over-qualified". */
  notAnywhere?: readonly string[];
  /** The employer as the one who has the years: "we", "our team". */
  employer: readonly string[];
  /** The candidate as the one who has them, or the asking: "you", "looking for". */
  candidate: readonly string[];
}

declare module '../lexicon' {
  interface LexiconSlots {
    experience?: ExperienceWords;
  }
}
