import type { LanguageLevel } from '../../model/profile';

/** How spoken languages are asked in one language. Patterns as in `Lexicon`. */
export interface SpokenWords {
  /** Names of languages by ISO 639-1, in every form in which they are asked. */
  names: Readonly<Record<string, readonly string[]>>;
  /** What says that a language is meant to be spoken: "speak", "language skills". */
  cues: readonly string[];
  /** What may stand right before a name; before any other word it is an adjective. Unset: anything may. */
  before?: readonly string[];
  /** What may stand right after a name; before any other word it is an adjective. */
  after: readonly string[];
  /** A label before a list of languages: "Languages:". */
  labels: readonly string[];
  /** Sentences that name a language without asking it: "send your CV in English". */
  not: readonly string[];
  /** Words for a level; the first that fits counts, so the longer come first. */
  levels: Readonly<Record<LanguageLevel, readonly string[]>>;
}

declare module '../lexicon' {
  interface LexiconSlots {
    spoken?: SpokenWords;
  }
}
