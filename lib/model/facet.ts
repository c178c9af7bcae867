/** How firmly a fact is asked: `must` or `nice`. Benefits and the like carry none. */
export type Strength = 'must' | 'nice';

/** The sentence a facet was read from, and the very words. A facet without evidence is never shown. */
export interface Evidence {
  /** Index into the reading's blocks. */
  block: number;
  /** Offsets of the words that state the fact, into the block's text, end exclusive: what is tinted. */
  start: number;
  end: number;
  /** Offsets of the sentence around them: what is quoted. */
  sentence: [start: number, end: number];
  /** The rule that read it, for the receipt: `experience:years-plus`. */
  rule: string;
}

/** One fact the posting states about the position or its candidate. `data` has the shape its kind defines. */
export interface Facet<D = Record<string, unknown>> {
  /** Unique within one reading and the same for the same text: `experience-12-0`. */
  id: string;
  kind: string;
  data: D;
  strength?: Strength;
  evidence: Evidence;
}

/** What a kind's `extract` gives back: a facet whose offsets are still those of its sentence. */
export interface Found<D = Record<string, unknown>> {
  data: D;
  /** Offsets into the sentence's text, end exclusive. */
  start: number;
  end: number;
  rule: string;
  /** Overrides the strength that section and cues give. `null` takes it away. */
  strength?: Strength | null;
}
