import { matches } from '../parser/matches';

/** A line feed with no indent behind it, and how the next line starts: with a capital, a digit or a bullet. */
const FEED = /\n(?=[¿¡«“"]?[\p{Upper}\p{Lt}\p{Lo}\p{N}]|([•·▪●◦‣✓✔➢►]|[-*–—]\s))/gu;
const ENDS_LINE = /[.!?:;…)]\s*$/;

/**
 * Line feeds inside one text that a reader sees as line ends where the page's style says so
 * (`white-space: pre-line`), which goes unread here: those behind a finished sentence or a colon, or in
 * front of a bullet. Feeds that merely indent or wrap the source are none.
 * @returns offsets of the feeds in `text`, in order
 */
export function softBreaks(text: string): number[] {
  const breaks: number[] = [];
  if (!text.includes('\n')) return breaks;
  for (const { index, 1: bullet } of matches(text, FEED)) {
    if (bullet !== undefined || ENDS_LINE.test(text.slice(Math.max(0, index - 4), index))) breaks.push(index);
  }
  return breaks;
}
