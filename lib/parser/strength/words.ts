/** Words that soften, firm up or take back what a sentence asks. Patterns as in `Lexicon`. */
export interface StrengthWords {
  /** Soften what follows: "ideally", "nice to have". */
  ahead: readonly string[];
  /** Soften what they follow: "is a plus", "preferred". At the start of a clause they soften what follows. */
  behind: readonly string[];
  /** Stand before what is not asked: "no", "without a". */
  noneAhead: readonly string[];
  /** Stand after what is not asked: "is not required". */
  noneBehind: readonly string[];
}

declare module '../lexicon' {
  interface LexiconSlots {
    strength?: StrengthWords;
  }
}
