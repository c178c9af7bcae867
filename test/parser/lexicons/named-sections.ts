import type { SectionLabel } from '../../../lib/model/section';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { firmCue, pickBest, scoreCues } from '../../../lib/parser/segment/cues';
import { nameHeading } from '../../../lib/parser/segment/heading';

/** The lexicons of a posting in a language, its own before English. */
const lexiconsOf = (language: string) =>
  ['en', language].flatMap((one) => LEXICONS.filter((lexicon) => lexicon.language === one)).reverse();

/** The section that a heading surely names, or null. */
export function headed(language: string, text: string): SectionLabel | null {
  const named = nameHeading(text, lexiconsOf(language));
  return named && named.coverage >= 0.8 ? named.section : null;
}

/** The section that a line names by itself, with no heading over it, or null. */
export function sectionOf(language: string, text: string): SectionLabel | null {
  const scores = scoreCues(text, lexiconsOf(language));
  const firm = firmCue(text, lexiconsOf(language));
  if (firm && firm !== 'role') scores[firm] = (scores[firm] ?? 0) + 3;
  return pickBest(scores)?.section ?? null;
}
