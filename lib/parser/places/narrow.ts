import type { Place } from './find-places';

/** From the wide to the narrow: "España, Madrid", "France - Paris - Montreuil". */
const DOWN = /^(?:, ?| ?[>»:(] ?| [-–] )$/;
const DOWN_AGAIN = /^(?: ?[>»] ?| [-–] )$/;

/** A British postal code after a town or county. */
const BRITISH = /^,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{Alpha}\p{N}])/u;

/**
 * A country before a city in it says where that city lies; a city between the two as well, and a province's
 * city in brackets behind.
 */
export function narrow(text: string, places: Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const last = kept.at(-1);
    const gap = last ? text.slice(last.end, place.start) : '';
    // "Paterna (Valencia)"
    if (last?.city && place.city && last.country === place.country && gap === ' (' && text[place.end] === ')')
      continue;
    const isIn =
      last !== undefined && place.city !== undefined && last.country === place.country && !last.region;
    const isDown = isIn && !last.isQualified && !last.city && DOWN.test(gap);
    if (isDown || (isIn && last.isNarrowed && DOWN_AGAIN.test(gap)))
      kept.splice(-1, 1, { ...place, start: last.start, isWeak: false, isQualified: true, isNarrowed: true });
    else if (place.country === 'GB' && BRITISH.test(text.slice(place.end, place.end + 12)))
      kept.push({
        ...place,
        end: place.end + BRITISH.exec(text.slice(place.end))![0].length,
        isPostal: true,
      });
    else kept.push(place);
  }
  return kept;
}
