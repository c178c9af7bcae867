import { matches } from './matches';

/** Offsets of one sentence in its text, end exclusive, without the white space around it. */
export type Span = [start: number, end: number];

/** Ends a sentence: a stop with its closing quotes, then white space. */
const STOP = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s)|[;•·▪●◦](?=\s)/gu;
/** Before a full stop these do not end the sentence, in any of our languages. */
const ABBREVIATION =
  /(?:^|[\s("'])(?:e\.?g|i\.?e|etc|vs|approx|incl|max|min|mind|ca|inc|ltd|llc|co|corp|dr|mr|mrs|ms|st|no|nr|jr|sr|dept|kat|cat|kl|z\.\s?b|u\.\s?a|d\.\s?h|bzw|ggf|inkl|evtl|usw|bspw|p\.\s?ex|env|bijv|o\.\s?a|m\.\s?b\.\s?t|p\.\s?ej|aprox|ph\.?\s?d|b\.\s?s|m\.\s?s|b\.\s?a|m\.\s?a|u\.\s?s|u\.\s?k|[a-z])$/iu;
/** A stop with the next sentence glued to it, as in copies that lost their line breaks. */
const GLUED = /(?<=\p{Ll}{2})[.!?](?=\p{Upper}\p{Ll})/gu;
/** One alone may be a name ("Booking.Com"). */
const LEAST_GLUED = 2;
const HAS_WORD = /[\p{Alpha}\p{N}]/u;
/** A sentence starts with anything but a small letter. */
const STARTS_SMALL = /^\s+\p{Ll}/u;

/**
 * Cuts a text into sentences by rule: the same in every engine, unlike `Intl.Segmenter`, whose data
 * differ between browsers. Bullets set as characters inside one block part sentences too.
 * @returns spans in order that cover all of the text but white space and bullets
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of stopsOf(text)) {
    const at = match.index!;
    const end = at + match[0].length;
    const mark = match[0][0]!;
    const isBullet = '•·▪●◦'.includes(mark);
    if (mark === ';' || (mark === '·' && text.length < 120)) continue;
    if (!isBullet && STARTS_SMALL.test(text.slice(end, end + 3))) continue;
    if (mark === '.' && match[0].length === 1 && ABBREVIATION.test(text.slice(Math.max(0, at - 12), at)))
      continue;
    // A row of dots or marks is no row of sentences.
    if (!isBullet && !HAS_WORD.test(text.slice(start, end))) continue;
    push(spans, text, start, isBullet ? at : end);
    start = end;
  }
  push(spans, text, start, text.length);
  return spans;
}

function stopsOf(text: string): RegExpMatchArray[] {
  const stops = matches(text, STOP);
  const glued = matches(text, GLUED);
  if (glued.length < LEAST_GLUED) return stops;
  return [...stops, ...glued].sort((a, b) => a.index! - b.index!);
}

function push(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end > start) spans.push([start, end]);
}
