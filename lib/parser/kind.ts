import type { BlockKind } from '../model/block';
import type { Facet, Found, Strength } from '../model/facet';
import type { Phrase } from '../model/phrase';
import type { Profile } from '../model/profile';
import type { SectionLabel } from '../model/section';
import type { Verdict } from '../model/verdict';
import type { z } from '../model/zod';
import type { Lexicon } from './lexicon';
import type { Steps } from './steps';

/** What colour a facet is tinted in the page. It tells the kind of fact, never how the reader stands to it. */
export type Tone = 'requirement' | 'time-zone' | 'benefit' | 'pay' | 'place';

/** Where the panel shows a kind. `limit` can rule a posting out and comes first. */
export type Group = 'limit' | 'requirement' | 'pay' | 'benefit';

/** One sentence (or list item, or line) as the extractors see it. */
export interface Sentence {
  /** Index of its block in the reading. */
  block: number;
  /** Offset of the sentence in the block's text. */
  offset: number;
  /** As the page writes it. */
  text: string;
  /** The same text folded (see `fold`): same length, so offsets hold for both. */
  folded: string;
  section: SectionLabel;
  blockKind: BlockKind;
  isHeading: boolean;
  /** Text of the heading above, or null. */
  heading: string | null;
  /** What section and cues say of the whole sentence; null where neither does. */
  strength: Strength | null;
}

/** What holds for the whole posting while its sentences are read. */
export interface Context {
  /** The text's own lexicon first, English always among them: postings mix the two. */
  lexicons: readonly Lexicon[];
  language: string;
  title: string | null;
  company: string | null;
  place: string | null;
  /** All sentences in the order of the page; `at` is the index of the one being read. */
  sentences: readonly Sentence[];
  at: number;
}

/**
 * How one kind of fact is found: all that the annotator has of a kind. What else a kind is (`Kind`) stays
 * out of the pages it reads.
 */
export interface Extractor<D = Record<string, unknown>> {
  id: string;
  tone: Tone;
  /** Sections whose sentences are read for this kind. A fact from any other section is not taken. */
  sections: readonly SectionLabel[];
  /** True when a facet of this kind is asked of the candidate and so is `must` or `nice`. */
  hasStrength: boolean;
  /** Makes ahead of the first sentence, in steps, what holds for all sentences of a posting; else `extract` makes it. */
  prepare?(context: Context): Steps<unknown>;
  /** Facts stated in the sentence. Never throws; nothing found is an empty list. */
  extract(sentence: Sentence, context: Context): Found<D>[];
}

/**
 * One kind of fact: how it is found, put into words and judged. One file in `kinds/` each; `id` is
 * the file's name.
 */
export interface Kind<D = Record<string, unknown>> extends Extractor<D> {
  group: Group;
  /** Shape of a facet's `data`; what crosses a boundary or comes from a store is checked with it. */
  schema: z.ZodMiniType<D>;
  /** The fact in the reader's words: "3+ years". */
  describe(data: D): Phrase;
  /**
   * Verdicts for all facets of this kind in one posting, one for each and in their order. Several
   * can be alternatives (zones, work modes), so they are judged together.
   * @param now the moment to judge for, where clocks matter
   */
  judge(facets: readonly Facet<D>[], profile: Profile, now: Date): Verdict[];
}

/** Keeps the data's type while an extractor is written, and forgets it for the registry. */
export function defineExtractor<D>(extractor: Extractor<D>): Extractor<D> {
  return extractor;
}

/**
 * A kind is its extractor and what is done with the facts. The two are told apart by name, so that a
 * bundle that only reads leaves the rest out.
 */
// @__NO_SIDE_EFFECTS__
export function defineKind<D>(extractor: Extractor<D>, rest: Omit<Kind<D>, keyof Extractor<D>>): Kind<D> {
  return { ...extractor, ...rest };
}
