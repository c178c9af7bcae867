import type { Lexicon } from '../lexicon';
import { matches } from '../matches';
import { type Span, splitSentences } from '../sentences';
import { nameHeading } from './heading';
import { seamsOf } from './seams';
import { MERGED } from './weights';

/** Words that a label has at most. */
const MAX_WORDS = 5;
const COLON = /(?<=[\p{Alpha})]) ?[:：](?=\s)/gu;
/** Where a word starts, from the end of the text. */
const LAST_WORD = /(?:^|\s)(\S{1,40})$/u;

/**
 * A paragraph's parts that are asked for their section: its sentences, and in a sentence that strings terms
 * together ("Hours: 38 a week Salary: 3,000 a month Start: May") each term with its label.
 * @returns spans in order, without the white space between them
 */
export function partsOf(text: string, lexicons: readonly Lexicon[]): Span[] {
  const sentences = splitSentences(text);
  if (text.length < MERGED) return sentences;
  const parts = sentences.flatMap((span) => seamsOf(text, span, lexicons));
  return parts.flatMap((span) => termsOf(text, span, lexicons));
}

function termsOf(text: string, [start, end]: Span, lexicons: readonly Lexicon[]): Span[] {
  const colons = matches(text.slice(start, end), COLON);
  if (colons.length < 2) return [[start, end]];
  const starts = [start];
  for (const { index } of colons) {
    const from = labelStart(text.slice(starts.at(-1), start + index), lexicons);
    if (from > 0) starts.push(starts.at(-1)! + from);
  }
  return starts.map((from, at) => [from, text.slice(from, starts[at + 1] ?? end).trimEnd().length + from]);
}

/**
 * Offset of a label that ends the text and names a section, the longest there is; 0 where
 * there is none.
 */
function labelStart(text: string, lexicons: readonly Lexicon[]): number {
  let found = 0;
  let rest = text;
  for (let words = 0; words < MAX_WORDS; words++) {
    const word = LAST_WORD.exec(rest)?.[1];
    if (word === undefined || /[.,;]$/.test(word)) break;
    const at = rest.length - word.length;
    if (/^\p{Upper}/u.test(word) && nameHeading(text.slice(at), lexicons)?.coverage === 1) found = at;
    rest = rest.slice(0, at).trimEnd();
  }
  return found;
}
