import { matches } from '../matches';
import type { Compiled } from './compile';
import type { Place } from './find-places';

/** Behind a label that opens its line: "Location - Leeds". */
const LABEL_END = /[:;]| [-=] ?/;

/** True under a heading that is a label for places: "Location". */
export function isHeaded(heading: string | null, words: readonly Compiled[]): boolean {
  return heading !== null && words.some((one) => one.heading.test(heading.toLowerCase().trim()));
}

/** "Location: Berlin": a label before it, with a colon, or written like one, and nothing but places between. */
export function isLabelled(folded: string, text: string, place: Place, words: readonly Compiled[]): boolean {
  const from = Math.max(0, place.start - 320);
  return words.some(({ label, modes, small, others }) => {
    const match = label.exec(folded.slice(from, place.start));
    if (!match) return false;
    const start = from + match.index;
    const lead = folded.slice(0, start);
    const value = folded.slice(start, place.start);
    const colon = value.search(lead.trim() ? /:/ : LABEL_END);
    // Without a colon only a capitalised label right before the name: "Localisations Paris".
    if (colon < 0)
      return (
        /^\p{Upper}/u.test(text.slice(start)) &&
        /^[\p{Alpha}' ]{3,40} $/u.test(value) &&
        !/[\p{Alpha}]\s{0,2}(?:in|of|and) $/u.test(value) &&
        value.trim().split(' ').length <= 2
      );
    if (/(?:our|unsere?|nos|onze|nuestras?|headquarter|hq|other|all) $/.test(lead)) return false;
    const between = text.slice(start + colon + 1, place.start);
    // "Nottingham (with travel to Derby)"
    if (others.test(folded.slice(start, place.start).split('(').at(-1)!) && between.includes('('))
      return false;
    const rest = leftOver(between, modes, small);
    return rest.replace(/\([^)]*\)?|\p{Upper}[\p{Alpha}.'’-]*/gu, '').replace(/[^\p{Alpha}]+/gu, '') === '';
  });
}

/** The text without what lines of facts have beside places, and without small words; as long as before. */
export function leftOver(text: string, modes: RegExp, small: RegExp): string {
  const cut = (part: string, regex: RegExp): string => {
    let out = part;
    for (const match of matches(part.toLowerCase(), regex)) {
      out =
        out.slice(0, match.index) + ' '.repeat(match[0].length) + out.slice(match.index + match[0].length);
    }
    return out;
  };
  return cut(cut(text, modes), small);
}
