import type { SectionLabel } from '../../model/section';
import { pickBest, type Scores } from './cues';

/** Most that one line says for a section: a line full of perks is one line all the same. */
const MOST_OF_LINE = 1.5;
/** What a heading's own words weigh against a line's. */
const OWN_WORDS = 1.5;

/** How plain a vote has to be. */
export interface Measure {
  /** Cues a line that a section needs. */
  least: number;
  /** How many times as many it needs as the next. */
  lead: number;
}

export const VOTE: Measure = { least: 0.5, lead: 1.4 };
/** Against what a heading's own words say. */
export const PLAIN_VOTE: Measure = { least: 0.7, lead: 2 };

/**
 * What a heading that we do not know heads, by its own words and by the lines under it together: "We've got you
 * covered" above insurances and holidays is about benefits. Null where they do not agree.
 * @param heading what its words say
 * @param lines what the words of each line under it say
 */
export function voteOn(
  heading: Scores,
  lines: readonly Scores[],
  { least, lead }: Measure,
): SectionLabel | null {
  if (lines.length === 0) return null;
  const pool: Scores = {};
  const add = (scores: Scores, weight: number): void => {
    for (const [name, score] of Object.entries(scores)) {
      const section = name as SectionLabel;
      pool[section] = (pool[section] ?? 0) + Math.min(score, MOST_OF_LINE) * weight;
    }
  };
  add(heading, OWN_WORDS);
  for (const line of lines) add(line, 1);
  const best = pickBest(pool);
  if (!best || best.score < least * lines.length) return null;
  // A heading's own words alone are no agreement.
  if (!lines.some((line) => best.section in line)) return null;
  const next = Math.max(
    0,
    ...Object.entries(pool).map(([name, score]) => (name === best.section ? 0 : score)),
  );
  return best.score >= next * lead ? best.section : null;
}
