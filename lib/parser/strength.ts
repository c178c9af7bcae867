import type { Strength } from '../model/facet';
import type { SectionLabel } from '../model/section';
import type { Lexicon } from './lexicon';
import { anyOf } from './patterns';

/**
 * How firmly a sentence asks what it asks: its own cue words first, then its section.
 * @param folded the sentence, folded
 * @returns null where neither words nor section say
 */
export function strengthOf(folded: string, section: SectionLabel, lexicons: readonly Lexicon[]): Strength | null {
  for (const lexicon of lexicons) {
    if (lexicon.nice && anyOf(lexicon.nice).test(folded)) return 'nice';
  }
  if (section === 'preferred') return 'nice';
  if (section === 'requirements') return 'must';
  return null;
}
