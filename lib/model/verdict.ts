import type { Phrase } from './phrase';

/**
 * `unknown`: the profile does not say. `not-stated`: the posting does not say. Neither is ever
 * counted as a match or as a gap.
 */
export type VerdictState = 'met' | 'partly' | 'missed' | 'unknown' | 'not-stated';

/** What a facet means for the person reading, and why. */
export interface Verdict {
  state: VerdictState;
  /** Says what was compared, in one sentence. */
  reason: Phrase;
}
