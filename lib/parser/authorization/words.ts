/** What a posting says of the right to work. */
export const AUTHORIZATIONS = [
  'sponsorship-offered',
  'no-sponsorship',
  'must-be-authorized',
  'citizenship-required',
  'clearance-required',
] as const;

export type Authorization = (typeof AUTHORIZATIONS)[number];

/** How one language speaks of it. Sources of patterns matched against folded text. */
export interface PermitWords {
  /** Parts of words of which one stands in any sentence about it: most sentences are passed over by these. */
  hints: readonly string[];
  phrases: Record<Authorization, readonly string[]>;
  /** A label over the countries in which one has to have it: "Work authorization:". */
  labels?: string;
  /** Takes the fact back when it stands in the words found or right around them: "not required", "a plus". */
  denied: Partial<Record<Authorization, readonly string[]>>;
  /** The whole sentence is about equal treatment, an application form's question, or another matter. */
  elsewhere: readonly string[];
}

declare module '../lexicon' {
  interface LexiconSlots {
    permits?: PermitWords;
  }
}
