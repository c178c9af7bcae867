import type { Strength } from '../../model/facet';
import type { Lexicon } from '../lexicon';
import { alternatives, perLexicons } from '../per-lexicons';
import type { Token } from './tokens';
import type { WordClass } from './words';

/** How the months begin in our languages, and what follows. */
const MONTH =
  '(?:jan|feb|fév|mar|mär|maa|apr|avr|abr|ma[iy]|mei|jun|jui|jul|aug|aoû|ago|sep|o[ck]t|nov|de[cz]|déc|dic|ene)\\p{L}{0,8}';
/** A date beside a clock time makes it a deadline's or an event's. */
const DATE = new RegExp(
  `(?<!\\p{L})${MONTH}\\.? \\d{1,2}(?![\\d:]| ?[ap-])|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of |de )?${MONTH}(?!\\p{L})|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}`,
  'u',
);
/** So does a number to dial, of a telephone's. */
const TELEPHONE = /(?<!\d)\d{3}[ .-]\d{4}(?!\d)/;

export const hasDate = (folded: string): boolean => DATE.test(folded) || TELEPHONE.test(folded);

export const anyIs = (tokens: readonly Token[], name: WordClass): boolean =>
  tokens.some((token) => token.is.has(name));

/** Parts of a header line: "Company | Engineer | Remote (EST)". */
const isBar = (token: Token): boolean => token.text === '|' || token.text === '·' || token.text === '•';

/** A time that has passed is when the posting was put up: "3 hours ago". */
const agoOf = perLexicons((lexicons) => {
  const ago = alternatives(lexicons.map(({ kinds }) => kinds?.timeZone?.ago));
  return new RegExp(`(?<![\\p{Alpha}\\d])(?:${ago})(?!\\p{Alpha})`, 'u');
});

export const isAgo = (folded: string, lexicons: readonly Lexicon[]): boolean => agoOf(lexicons).test(folded);

/**
 * True when what stands before token `at` says that others sit there ("our team is spread across") or
 * that it is a deadline's or an event's clock, and nothing after that asks it of the candidate.
 */
export function isOthers(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (isBar(token)) return false;
    if (token.is.has('need')) return false;
    if (token.is.has('sits') || token.is.has('event')) return true;
  }
  return false;
}

/** True when "any", "regardless of", "not limited to" stands close before token `at`. */
export function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => token.is.has('no'));
}

/** `nice` where a softening word is nearer than a firm one; null where there is none. */
export function strengthNear(tokens: readonly Token[], first: number, last: number): Strength | null {
  for (let i = last + 1; i < Math.min(tokens.length, last + 7); i++) {
    const token = tokens[i]!;
    if (isBar(token) || token.text === ',' || token.text === ';') break;
    if (token.is.has('soft')) return 'nice';
    if (token.is.has('firm')) return 'must';
  }
  for (let i = last; i >= Math.max(0, first - 14); i--) {
    const token = tokens[i]!;
    if (isBar(token)) break;
    if (token.is.has('soft')) return 'nice';
    if (token.is.has('firm') && i < first) return 'must';
  }
  return null;
}
