import type { Context, Sentence } from '../kind';
import { matches } from '../matches';
import type { Compiled } from './compile';
import type { Place } from './find-places';
import { leftOver } from './labelled';

/** A line of facts is no longer than this, in letters. */
export const FACTS_LENGTH = 160;
/** What parts the facts of a line. */
const LOOSE = /[·•|;/()[\]\n,]| [-–—] |(?<=:) /g;
const TIGHT = /[·•|;()[\]\n]| [-–—] |(?<=:) /g;
const SHORT_FACTS = 80;
/** In the company's own text a line of facts stands near the top, within so many sentences. */
const TOP = 14;
/** Links to a company's site, as job boards write them; the boards' own words, whatever the text's language. */
const SITE_LINK = /^.{0,14}(?:web ?site|webseite|site web|sitio web)$/;
/** A company's name alone is no longer than this, in letters. */
const CARD_LENGTH = 40;
/** Words that a line of facts may have besides its places. */
const FACT_WORDS = 8;
/** Places in a line that names where the company is, not the job. */
const MANY = 8;

/** Places that fill a part of a line of facts: "Berlin, Germany · Full time", "Engineer - Berlin". */
export function inLine(
  { text, section, isHeading, folded }: Sentence,
  { title, at, sentences }: Context,
  places: readonly Place[],
  words: readonly Compiled[],
): Set<Place> {
  const found = new Set<Place>();
  const isTitle = title !== null && text.trim() === title.trim();
  if (isCompanyCard(sentences, at)) return found;
  const isJob = section === 'role' || section === 'logistics';
  const isFact =
    isTitle ||
    (isJob && text.length <= FACTS_LENGTH) ||
    (text.length <= SHORT_FACTS && at < TOP && section !== 'requirements');
  if (!isFact || (isHeading && !isTitle && !isJob) || places.length > MANY) return found;
  if (words.some(({ others }) => others.test(folded)) && !isTitle) return found;
  const masked = mask(text, places);
  const isLoose =
    (masked.replaceAll('\u0001', '').match(/\p{Alpha}{2,}/gu)?.length ?? 0) <= FACT_WORDS &&
    !/[.!?]$/.test(text);
  const separators = isLoose ? LOOSE : TIGHT;
  for (const [start, end] of partsOf(masked, separators)) {
    const inside = places.filter((place) => place.start >= start && place.end <= end);
    const first = inside[0];
    if (!first) continue;
    const part = masked.slice(start, end);
    const isPure = words.some(({ modes, small }) => !/\p{Alpha}/u.test(leftOver(part, modes, small)));
    if (isPure) {
      for (const place of inside) if (isWanted(place, isTitle)) found.add(place);
      // "Paris La Défense" is one place, its city first.
      for (const [i, place] of inside.entries())
        if (i > 0 && text.slice(inside[i - 1]!.end, place.start) === ' ') found.delete(place);
      continue;
    }
    const last = inside.at(-1)!;
    const isTail = last.isQualified && !/\p{Alpha}/u.test(masked.slice(last.end, end)) && !isTitle;
    const isGlued = /\p{Ll}/u.test(text.slice(last.start - 1, last.start));
    const hasModeNext = words.some(
      ({ modes }) =>
        masked
          .slice(end, end + 24)
          .toLowerCase()
          .search(modes) >= 0,
    );
    if (isTail && (isGlued || (hasModeNext && /[·•|]/.test(masked)))) found.add(last);
  }
  return found;
}

/** Beside a posting, its company's name with the company's own seat and a link to its site under it. */
function isCompanyCard(sentences: readonly Sentence[], at: number): boolean {
  const before = sentences[at - 1];
  const isName =
    before?.section === 'about' && before.text.length <= CARD_LENGTH && !/[.!?:]$/.test(before.text);
  return isName && (at > TOP || SITE_LINK.test(sentences[at + 1]?.folded ?? ''));
}

/** A territory to sell to stands in a title as a region; a doubtful name needs more than its own line. */
function isWanted(place: Place, isTitle: boolean): boolean {
  return !place.isWeak && !(isTitle && place.region);
}

function mask(text: string, places: readonly Place[]): string {
  let out = text;
  for (const { start, end } of places)
    out = out.slice(0, start) + '\u0001'.repeat(end - start) + out.slice(end);
  return out;
}

function partsOf(text: string, separators: RegExp): [start: number, end: number][] {
  const parts: [number, number][] = [];
  let start = 0;
  for (const match of matches(text, separators)) {
    parts.push([start, match.index]);
    start = match.index + match[0].length;
  }
  parts.push([start, text.length]);
  return parts;
}
