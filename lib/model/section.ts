/**
 * The eleven things a line of a posting page can be about. `chrome` is what stands on the page
 * without belonging to the posting: navigation, cookie notice, form fields, other jobs.
 */
export const SECTION_LABELS = [
  'about',
  'role',
  'responsibilities',
  'requirements',
  'preferred',
  'benefits',
  'compensation',
  'logistics',
  'process',
  'legal',
  'chrome',
] as const;

export type SectionLabel = (typeof SECTION_LABELS)[number];

/** A run of one block's text and the section it belongs to. Segments of a block never overlap. */
export interface Segment {
  /** Index into the reading's blocks. */
  block: number;
  /** Offsets into the block's text, end exclusive. */
  start: number;
  end: number;
  section: SectionLabel;
  /** True for a line that heads what follows it. */
  isHeading: boolean;
  /** The rule that decided the section, for the receipt: `heading:requirements`, `cue:logistics`, `carried:heading`. */
  rule: string;
  /**
   * Index of the block that began the section which a carried line goes on with: a heading, a label, a
   * lead-in. Absent for all other rules, and in readings from before it was kept.
   */
  opener?: number;
  /** The section that came second, where the line was weighed and another had a claim to it. */
  runnerUp?: RunnerUp;
}

export interface RunnerUp {
  section: SectionLabel;
  /** How far behind it came, 0 or more, in the segmenter's measure: one telling word counts about 1. */
  margin: number;
}
