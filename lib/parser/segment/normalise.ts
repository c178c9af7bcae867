import { fold } from '../fold';

/** English clippings are written without their apostrophe in the lexicons: "what youll do". */
const CLIPPED = /'(?=(?:ll|re|ve|s|t|d|m)\b)/g;

/**
 * A line as the section lexicons see it: folded, clippings closed up, other apostrophes opened to a
 * space. Offsets are lost, which headings and cues do not need.
 */
export function normalise(text: string): string {
  return fold(text).replace(CLIPPED, '').replace(/'/g, ' ').replace(/ {2,}/g, ' ').trim();
}

/** Marks, numbering and emoji in front; closing punctuation and bracketed gender or legal marks behind. */
const FRONT = /^(?:[^\p{Alpha}\p{N}$€£]|(?:\d{1,2}|[ivx]{1,4})[.)]\s)+/u;
const BACK = /(?:[^\p{Alpha}\p{N}+]|\s?\((?:[mwfdxhe](?:[/|*][mwfdxhe]){1,3}|usd|required|optional)\))+$/u;

/** A heading's bare words, as the lexicons' heading patterns see them. */
export function bareHeading(text: string): string {
  return normalise(text).replace(FRONT, '').replace(BACK, '');
}
