import type { Evidence } from '../model/facet';

/** What a reading says two things of, by the rule that found it. */
export const CONTRADICTION_RULES = [
  'worldwide',
  'work-mode',
  'place',
  'hours',
  'pay',
  'junior-title',
  'senior-title',
  'degree',
] as const;
export type ContradictionRule = (typeof CONTRADICTION_RULES)[number];

/** Where words of the posting stand: offsets into a block's text, end exclusive, and their sentence's. */
export type Spot = Omit<Evidence, 'rule'>;

/** One of the statements that do not go together. */
export type Side =
  | {
      from: 'text';
      /** Kind of fact that it is, as in the registry. */
      kind: string;
      /** The facet that states it; null for words that no kind reads. */
      facetId: string | null;
      spot: Spot;
    }
  /** A field of the page, which has no place in the blocks. */
  | { from: 'title' | 'place'; text: string };

/** Statements of one posting that cannot all hold. */
export interface Contradiction {
  rule: ContradictionRule;
  /** Kinds of the facets among its sides, each once. */
  about: string[];
  /** Ids of the facets among its sides. */
  facets: string[];
  /** Two or more: the first is at odds with each of the others. */
  sides: Side[];
}
