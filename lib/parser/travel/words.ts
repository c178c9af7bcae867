/** How one language asks for travel. Patterns as in `Lexicon`. */
export interface TravelWords {
  /** Asks for it, wherever it stands: "willing to travel". */
  asked: readonly string[];
  /** Asks for it but in what is offered or told of the company: "occasional travel". */
  told: readonly string[];
  /** The thing itself, beside a share of time: "25% travel". */
  travel: readonly string[];
  /** A line or heading that labels what is asked: "travel requirements". */
  labels: readonly string[];
  /** What a share of a hundred is called, beside the sign. */
  percent?: string;
  /** Before a share: "up to". */
  upTo?: string;
  /** An answer that asks for none. */
  no?: string;
  /** Takes it back: "no travel". */
  none: readonly string[];
  /** Just before: the travel of others, a thing to arrange: "book", "clients'". */
  notAfter: readonly string[];
  /** Right behind: "budget", "insurance". */
  notBefore: readonly string[];
}

declare module '../lexicon' {
  interface LexiconSlots {
    travel?: TravelWords;
  }
}
