import type { Context, Sentence } from '../kind';
import { type Compiled, compile } from './compile';
import { findPlaces, type Place } from './find-places';
import { lookUp } from './gazetteer';
import { type Local, localPlaces } from './towns';

/** A place where the person must be or the job is, and what told so. */
export interface AcceptedPlace extends Place {
  by: 'label' | 'line' | 'cue' | 'behind' | 'listed' | 'address';
}

/** A longer sentence is a wall of text. */
const MAX_LENGTH = 2000;
/** A line of facts is no longer than this, in letters. */
const FACTS_LENGTH = 160;
const SHORT_FACTS = 80;
/** In the company's own text a line of facts stands near the top, within so many sentences. */
const TOP = 14;
/** Links to a company's site, as job boards write them; the boards' own words, whatever the text's language. */
const SITE_LINK = /^.{0,14}(?:web ?site|webseite|site web|sitio web)$/;
/** A company's name alone is no longer than this, in letters. */
const CARD_LENGTH = 40;
/** How far before a place words about it are looked for, in letters. */
const BEFORE = 110;
/** How far before a place other people's places are looked for. */
const NEAR = 70;
/** Words that a line of facts may have besides its places. */
const FACT_WORDS = 8;
/** The title's own line is among so many sentences. */
const NEAR_TITLE = 5;
/** Places in a line that names where the company is, not the job. */
const MANY = 8;

/** A postal code right before its town: "54568 ". */
const POSTCODE = /(?:^|[ ,-])\d{4,5} $/;
/** The last sentences of a posting. */
const CLOSING = 4;
const ADDRESSED: readonly string[] = ['role', 'logistics', 'requirements', 'process'];

/**
 * The places a sentence names where the person must be or the job is; not where customers, offices or
 * the company are.
 */
export function acceptPlaces(sentence: Sentence, context: Context): AcceptedPlace[] {
  const told = toldPlaces(sentence, context);
  if (told.length > 0)
    return told.filter(({ isArea, country, by }) => !(isArea && by === 'cue' && hasCityIn(country, context)));
  const places = findPlaces(sentence.text, localPlaces(context));
  const isAddress = isAddressed(sentence, context) && sentence.text.length <= FACTS_LENGTH;
  const addresses = places.filter(
    ({ start, isQualified, isPostal, city }) =>
      isAddress &&
      city &&
      isQualified &&
      (isPostal || POSTCODE.test(sentence.text.slice(Math.max(0, start - 10), start))),
  );
  const seats = addresses.length === 0 ? seatOf(sentence, context, places) : [];
  if (addresses.length + seats.length === 0) return [];
  // The address to apply to, and the seat of the office, is where the job is only if the posting names no place at all.
  const isAlone = !context.sentences.some(
    (_, at) => toldPlaces(context.sentences[at]!, { ...context, at }).length > 0,
  );
  return isAlone ? [...addresses, ...seats].map((place): AcceptedPlace => ({ ...place, by: 'address' })) : [];
}

/** A part of a country tells nothing more where the posting names a city in that country. */
function hasCityIn(country: string | undefined, context: Context): boolean {
  return context.sentences.some((sentence, at) =>
    toldPlaces(sentence, { ...context, at }).some((place) => place.city && place.country === country),
  );
}

/** "Our school is located in Ascot": the one town where the employer's place of work lies. */
function seatOf({ text, folded, isHeading }: Sentence, context: Context, places: readonly Place[]): Place[] {
  if (isHeading || text.length > MAX_LENGTH || places.length !== 1) return [];
  const place = places[0]!;
  if (!place.city || place.isWeak) return [];
  const before = clauseBefore(folded, place.start);
  const words = wordsOf(context);
  const isSeat = words.some((one) => endsWith(one.seat, before) && !one.never.test(before.slice(-NEAR)));
  return isSeat && !words.some(({ others }) => others.test(before.slice(-NEAR).replace(SEAT_OWNER, '')))
    ? [place]
    : [];
}

/** Who sits at that seat is no company of somebody else's. */
const SEAT_OWNER = /^.{0,40}/;

function endsWith(seat: RegExp, before: string): boolean {
  return [...before.matchAll(seat)].some((match) => match.index + match[0].length === before.length);
}

const wordsOf = ({ lexicons }: Context): Compiled[] =>
  lexicons.flatMap(({ kinds }) => (kinds?.places ? [compile(kinds.places)] : []));

/** An address closes a posting, or stands where one applies. */
function isAddressed({ section }: Sentence, { at, sentences }: Context): boolean {
  return ADDRESSED.includes(section) || (section === 'about' && at >= sentences.length - CLOSING);
}

const read = new WeakMap<Sentence, AcceptedPlace[]>();

function toldPlaces(sentence: Sentence, context: Context): AcceptedPlace[] {
  let found = read.get(sentence);
  if (!found) {
    found = readPlaces(sentence, context);
    read.set(sentence, found);
  }
  return found;
}

function readPlaces(sentence: Sentence, context: Context): AcceptedPlace[] {
  const { text } = sentence;
  if (text.length > MAX_LENGTH) return [];
  const local = localPlaces(context);
  const found = findPlaces(text, local);
  const places = text === context.title ? found.map((place) => withoutTrade(place, local)) : found;
  if (places.length === 0) return [];
  const words = wordsOf(context);
  const lines = inLine(sentence, context, places, words);
  const accepted: AcceptedPlace[] = [];
  for (const [at, place] of places.entries()) {
    const by = tells(sentence, context, place, words, lines.has(place), local.home);
    const last = accepted.at(-1);
    if (by) accepted.push({ ...place, by });
    else if (
      last &&
      last === previousOf(accepted, places, at) &&
      isListed(sentence.folded, last, place, words)
    ) {
      accepted.push({ ...place, by: 'listed' });
    }
  }
  return accepted;
}

/** "Account Manager, Germany": what opens a title is no town, but a city that we know. */
function withoutTrade(place: Place, { gazetteers }: Local): Place {
  if (place.start > 0 || !place.isQualified || !place.city) return place;
  if (lookUp(place.city, gazetteers).length > 0) return place;
  const { city, ...country } = place;
  return { ...country, start: Math.min(place.start + city.length + 2, place.end - 1), isQualified: false };
}

/** The place just before this one, when it was accepted. */
function previousOf(
  accepted: AcceptedPlace[],
  places: readonly Place[],
  at: number,
): AcceptedPlace | undefined {
  const before = places[at - 1];
  return accepted.find(({ start }) => start === before?.start);
}

function isListed(folded: string, last: Place, place: Place, words: readonly Compiled[]): boolean {
  const gap = folded.slice(last.end, place.start);
  return gap.length <= 45 && gap.trim() !== '' && !place.isWeak && words.some(({ join }) => join.test(gap));
}

function tells(
  { folded, section, heading, isHeading, text }: Sentence,
  { title, at }: Context,
  place: Place,
  words: readonly Compiled[],
  isInLine: boolean,
  home: string | null,
): AcceptedPlace['by'] | null {
  const before = clauseBefore(folded, place.start);
  const near = before.slice(-NEAR);
  const after = folded.slice(place.end, place.end + 60);
  if (words.some(({ never }) => never.test(near))) return null;
  const isJob = ['role', 'logistics', 'compensation', 'requirements', 'benefits'].includes(section);
  if (
    isJob &&
    (isLabelled(folded, text, place, words) ||
      (isHeaded(heading, words) && place.start < 60 && text.length <= FACTS_LENGTH))
  )
    return 'label';
  if (isInLine) return 'line';
  // "our school in Bath", in a posting of that country.
  if (place.isWeak && (home === null || place.country !== home || !/ $/.test(before))) return null;
  if (title && text.length <= FACTS_LENGTH && (text === title || (at < NEAR_TITLE && text.includes(title))))
    return isTitleTail(folded, text, place, words) ? 'line' : null;
  const isBehind = section !== 'about' && words.some(({ behind }) => behind.test(after));
  if (!isBehind && isNameOfMore(text, place)) return null;
  if (!isHeading && words.some(({ firm }) => firm.test(before.slice(-BEFORE)))) return 'cue';
  const isOthers = words.some(({ others }) => others.test(near));
  if (isOthers) return null;
  if (isBehind && (section !== 'responsibilities' || !place.region)) return 'behind';
  const isTold =
    !isHeading && ['role', 'logistics', 'requirements', 'benefits'].includes(section) && !place.region;
  const isSaid = ({ told, seat }: Compiled) => told.test(before.slice(-BEFORE)) || endsWith(seat, before);
  return isTold && words.some(isSaid) ? 'cue' : null;
}

/** "Sales manager London", "Fahrer (m/w/d) in München": a city or country closes the title. */
function isTitleTail(folded: string, text: string, place: Place, words: readonly Compiled[]): boolean {
  if (place.region || place.isArea || /[\p{L}\p{N}]/u.test(text.slice(place.end))) return false;
  const before = folded.slice(0, place.start);
  if (/(?:^|[ (])(?:in|à|en|te|a|em|w|i|v|at|near|bei|raum|standort|regio|[·•|,(–-]) ?$/.test(before))
    return true;
  return (
    place.city !== undefined &&
    /[\p{L})] $/u.test(before) &&
    !words.some(({ others }) => others.test(before.slice(-24)))
  );
}

/** "Boston Consulting Group": a capitalised word behind the name makes it the name of something else. */
function isNameOfMore(text: string, { end, isQualified }: Place): boolean {
  return (
    !isQualified &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) &&
    !/^ (?:Area|Region|Office|And|Or)\b/.test(text.slice(end, end + 8))
  );
}

function clauseBefore(folded: string, start: number): string {
  const before = folded.slice(Math.max(0, start - 200), start);
  const cut = before.search(/(?:[;!?]|\. )[^;!?]*$/);
  const stop = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf('!'),
    before.lastIndexOf('?'),
    lastStop(before),
  );
  return cut < 0 ? before : before.slice(stop + 1);
}

function lastStop(before: string): number {
  const at = before.lastIndexOf('. ');
  // "ca. ", "st. ": a stop after two letters ends no sentence.
  return at > 0 && !/(?:^|[ .(])\p{L}{1,2}$/u.test(before.slice(0, at)) ? at : -1;
}

function isHeaded(heading: string | null, words: readonly Compiled[]): boolean {
  return heading !== null && words.some((one) => one.heading.test(heading.toLowerCase().trim()));
}

/** "Location: Berlin": a label before it, with a colon, or written like one, and nothing but places between. */
function isLabelled(folded: string, text: string, place: Place, words: readonly Compiled[]): boolean {
  const from = Math.max(0, place.start - 320);
  return words.some(({ label, modes, small }) => {
    const match = label.exec(folded.slice(from, place.start));
    if (!match) return false;
    const start = from + match.index;
    const lead = folded.slice(0, start);
    const value = folded.slice(start, place.start);
    const colon = value.indexOf(':');
    // Without a colon only a capitalised label right before the name: "Localisations Paris".
    if (colon < 0)
      return (
        /^\p{Lu}/u.test(text.slice(start)) &&
        /^[\p{L}' ]{3,40} $/u.test(value) &&
        !/[\p{L}]\s{0,2}(?:in|of|and) $/u.test(value) &&
        value.trim().split(' ').length <= 2
      );
    if (/(?:our|unsere?|nos|onze|nuestras?|headquarter|hq|other|all) $/.test(lead)) return false;
    const between = text.slice(start + colon + 1, place.start);
    const rest = leftOver(between, modes, small);
    return rest.replace(/\([^)]*\)?|\p{Lu}[\p{L}.'’-]*/gu, '').replace(/[^\p{L}]+/gu, '') === '';
  });
}

function leftOver(text: string, modes: RegExp, small: RegExp): string {
  const cut = (part: string, regex: RegExp): string => {
    let out = part;
    for (const match of part.toLowerCase().matchAll(regex)) {
      out =
        out.slice(0, match.index) + ' '.repeat(match[0].length) + out.slice(match.index + match[0].length);
    }
    return out;
  };
  return cut(cut(text, modes), small);
}

/** Places that fill a part of a line of facts: "Berlin, Germany · Full time", "Engineer - Berlin". */
function inLine(
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
    (masked.replaceAll('\u0001', '').match(/\p{L}{2,}/gu)?.length ?? 0) <= FACT_WORDS && !/[.!?]$/.test(text);
  const separators = isLoose ? /[·•|;/()[\]\n,]| [-–—] |(?<=:) / : /[·•|;()[\]\n]| [-–—] |(?<=:) /;
  for (const [start, end] of partsOf(masked, separators)) {
    const inside = places.filter((place) => place.start >= start && place.end <= end);
    const first = inside[0];
    if (!first) continue;
    const part = masked.slice(start, end);
    const isPure = words.some(({ modes, small }) => !/\p{L}/u.test(leftOver(part, modes, small)));
    if (isPure) {
      for (const place of inside) if (isWanted(place, isTitle)) found.add(place);
      // "Paris La Défense" is one place, its city first.
      for (const [i, place] of inside.entries())
        if (i > 0 && text.slice(inside[i - 1]!.end, place.start) === ' ') found.delete(place);
      continue;
    }
    const last = inside.at(-1)!;
    const isTail = last.isQualified && !/\p{L}/u.test(masked.slice(last.end, end)) && !isTitle;
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
  for (const match of text.matchAll(new RegExp(separators.source, 'gu'))) {
    parts.push([start, match.index]);
    start = match.index + match[0].length;
  }
  parts.push([start, text.length]);
  return parts;
}
