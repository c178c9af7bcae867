import type { SectionLabel } from '../../model/section';
import type { Lexicon } from '../lexicon';
import { matches } from '../matches';
import { nameExactly } from './heading';
import { CORE, MAX_RUN_IN } from './weights';

/** Words that a heading merged into a paragraph has: one alone is too often the sentence's own. */
const WORDS = { least: 2, most: 6 };
/** Letters of such a heading: "You have" is one, and the beginning of half of all sentences. */
const LEAST_LETTERS = 12;
/** Where a heading may have ended: a capital glued to a small letter, or one that starts a word. */
const SEAM = /(?<=[\p{Ll}?!:])(?=\p{Upper}\p{Ll})|(?<=\p{Ll}) (?=\p{Upper}\p{Ll})/gu;

/**
 * The section that a heading names which a copy of the page merged into the paragraph behind it: a
 * question or a call of its own ("Interested?"), or words in front that a new sentence follows without a
 * stop, or without so much as a space ("Profil recherché Diplômé d'une école …", "QualificationsDegree in …").
 * @param text one sentence of a paragraph of several
 */
export function mergedHeading(text: string, lexicons: readonly Lexicon[]): SectionLabel | null {
  if (text.length <= MAX_RUN_IN && /[?!]$/.test(text)) return nameExactly(text, lexicons);
  for (const { index } of matches(text.slice(0, MAX_RUN_IN), SEAM)) {
    const front = text.slice(0, index);
    const words = front.split(' ').length;
    const isGlued = text[index] !== ' ';
    if (words > WORDS.most || /[.,;]/.test(front)) break;
    if (!isGlued && (words < WORDS.least || front.length < LEAST_LETTERS)) continue;
    const section = nameExactly(front, lexicons);
    if (section !== null && CORE.has(section)) return section;
  }
  return null;
}
