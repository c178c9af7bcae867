import type { Lexicon } from '../lexicon';
import { matches } from '../matches';
import type { Span } from '../sentences';
import { nameExactly } from './heading';
import { CORE } from './weights';

/** A dash that starts a line of a list whose line breaks are lost. */
const DASH = / [-–—*+] (?=[\p{Upper}\p{N}¿¡])/gu;
/** Fewer of them may be a title's or a sentence's own. */
const LEAST_DASHES = 3;
/** Words set in capitals; a letter that stands alone at the end is the next sentence's. */
const CAPITALS =
  /(?<![\p{Alpha}\p{N}])\p{Upper}{1,20}(?:[ '’&/,-]{1,3}\p{Upper}{1,20}){0,6}(?<=\p{Upper}{2})(?![\p{Alpha}\p{N}])/gu;
const IS_MIXED = /\p{Lower}{3}/u;

/**
 * Cuts a sentence where a flattened copy of a page lost a line break: at the dashes of a list, and around a
 * heading in capitals ("… every week YOUR PROFILE You have …").
 * @returns spans in order, without the white space and the dashes between them
 */
export function seamsOf(text: string, [start, end]: Span, lexicons: readonly Lexicon[]): Span[] {
  const sentence = text.slice(start, end);
  const cuts: Span[] = [];
  const dashes = matches(sentence, DASH);
  if (dashes.length >= LEAST_DASHES) {
    for (const { index, 0: dash } of dashes) cuts.push([index, index + dash.length]);
  }
  if (IS_MIXED.test(sentence)) {
    for (const { index, 0: words } of matches(sentence, CAPITALS)) {
      if (words.length < 6) continue;
      const section = nameExactly(words, lexicons);
      if (section === null || !CORE.has(section)) continue;
      cuts.push([index, index], [index + words.length, index + words.length]);
    }
  }
  cuts.sort((one, other) => one[0] - other[0]);
  const spans: Span[] = [];
  let from = 0;
  for (const [to, next] of [...cuts, [sentence.length, sentence.length] as Span]) {
    const part = sentence.slice(from, to);
    const lead = part.length - part.trimStart().length;
    if (lead < part.length) spans.push([start + from + lead, start + from + part.trimEnd().length]);
    from = Math.max(from, next);
  }
  return spans;
}
