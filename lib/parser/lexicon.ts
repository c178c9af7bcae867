import type { SectionLabel } from '../model/section';
import type { Joints } from './joints';

/**
 * The words of one language. Every list but `headings` may be missing:
 * the registry test names the gaps. Patterns are the source of a regular expression, matched
 * case-insensitively against folded text (see `fold`): straight quotes, plain hyphens, single spaces.
 * Each kind adds its own slot below and fills it in every lexicon it can.
 */
export interface Lexicon {
  /** ISO 639-1. */
  language: string;
  /** Patterns that a heading matches whole, after numbering, emoji and closing punctuation are cut. */
  headings: Partial<Record<SectionLabel, readonly string[]>>;
  /** Patterns found anywhere in a sentence that say what it is about, whatever heads it. */
  cues?: Partial<Record<SectionLabel, readonly string[]>>;
  /** Patterns that name a sentence's section even under another's heading. */
  firm?: Partial<Record<SectionLabel, readonly string[]>>;
  /** Patterns that soften a requirement: "nice to have", "a plus". */
  nice?: readonly string[];
  /** Patterns that make it firm again: "must", "required". */
  must?: readonly string[];
  /** Number words, folded: `three: 3`. */
  numbers?: Readonly<Record<string, number>>;
  /** Small words that join and deny. */
  joints?: Joints;
  /** Slots of the kinds; each kind's file says what its slot holds. */
  kinds?: LexiconSlots;
}

/** Filled by declaration merging from the kinds' files, so that a new kind stays one new file. */
// biome-ignore lint/suspicious/noEmptyInterface: merged into by lib/parser/kinds/*
export interface LexiconSlots {}
