import type { Block } from '../../model/block';
import type { SectionLabel } from '../../model/section';
import type { Lexicon } from '../lexicon';
import { bareHeading } from './normalise';

/** Longer lines are prose, whatever they are set in. */
const MAX_HEADING = 90;
/** A plain line, with nothing but its words to show for a heading, has to be short. */
const MAX_PLAIN = 60;

/** How surely a block's form makes it a heading: by tag, by form (bold, colon, capitals), or not at all. */
export type Form = 'tag' | 'form' | 'plain' | 'none';

/** Tells from form alone whether a block can be a heading. */
export function formOf(block: Block): Form {
  const { text, kind, bold } = block;
  if (text.length > MAX_HEADING) return 'none';
  if (kind === 'heading') return 'tag';
  const endsInColon = /[:：]$/.test(text);
  // "Your tasks." is a heading in some houses' style; only its words can tell, so it has to be short.
  if (/[.;,]$/.test(text))
    return text.length <= 50 && !/[;,]$/.test(text) && kind !== 'item' ? 'plain' : 'none';
  const isBold = bold.length > 0 && boldLetters(block) >= text.length * 0.9;
  if (kind === 'item') return (isBold && endsInColon) || (isBold && text.length < 40) ? 'plain' : 'none';
  if (kind === 'label' && !block.isLink) return 'form';
  if (isBold || endsInColon || isCapitals(text)) return 'form';
  return text.length <= MAX_PLAIN ? 'plain' : 'none';
}

function boldLetters({ bold }: Block): number {
  return bold.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** "WHAT WE OFFER", but not "AWS": at least two words or seven letters. */
function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 7 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The section a heading's words name, and how much of the heading said so (0–1). */
export interface Named {
  section: SectionLabel;
  coverage: number;
}

/**
 * Sections in the order in which they win where a heading answers to several: the more particular
 * first ("preferred qualifications" before "qualifications", "about you" before "about …").
 */
const PRECEDENCE: readonly SectionLabel[] = [
  'preferred',
  'compensation',
  'requirements',
  'responsibilities',
  'benefits',
  'role',
  'process',
  'logistics',
  'legal',
  'chrome',
  'about',
];

interface Matcher {
  section: SectionLabel;
  whole: RegExp;
  part: RegExp;
}

const matchers = new WeakMap<Lexicon, Matcher[]>();

function matchersOf(lexicon: Lexicon): Matcher[] {
  let list = matchers.get(lexicon);
  if (!list) {
    list = PRECEDENCE.flatMap((section) => {
      const patterns = lexicon.headings[section];
      if (!patterns) return [];
      const any = patterns.join('|');
      // Whole-line wildcards would swallow half of a longer heading, so parts are literal patterns only.
      const literal = patterns.filter((pattern) => !/^\.\{|\.\{\d+,\d+\}\)?$|^\(?\^/.test(pattern)).join('|');
      const part = new RegExp(`(?<![\\p{L}\\p{N}])(?:${literal || '(?!)'})(?![\\p{L}\\p{N}])`, 'gu');
      return [{ section, whole: new RegExp(`^(?:${any})$`, 'u'), part }];
    });
    matchers.set(lexicon, list);
  }
  return list;
}

/**
 * The section that a heading names, in any of the languages, or null.
 * @param text the heading as written, at most 90 letters
 */
export function nameHeading(text: string, lexicons: readonly Lexicon[]): Named | null {
  const bare = bareHeading(text);
  if (bare.length < 2) return null;
  for (const lexicon of lexicons) {
    for (const { section, whole } of matchersOf(lexicon)) {
      if (whole.test(bare)) return { section, coverage: 1 };
    }
  }
  let best: Named | null = null;
  for (const lexicon of lexicons) {
    for (const { section, part } of matchersOf(lexicon)) {
      for (const match of bare.matchAll(part)) {
        // A heading's gist stands first or, oftener, last: "Duties of a nurse", "Our Life benefits".
        const isLast = match.index + match[0].length === bare.length;
        const weight = isLast ? 1.5 : match.index === 0 ? 1 : 0.7;
        const coverage = Math.min(0.95, (match[0].length / bare.length) * weight);
        if (match[0].length > 3 && coverage > (best?.coverage ?? 0)) best = { section, coverage };
      }
    }
  }
  return best;
}
