import type { Context, Sentence } from '../kind';
import { matches } from '../matches';
import { type Compiled, compile } from './compile';
import { findPlaces, type Place } from './find-places';
import { lookUp } from './gazetteer';
import { FACTS_LENGTH, inLine } from './in-line';
import { isHeaded, isLabelled } from './labelled';
import { type Local, localPlaces } from './towns';

/** A place where the person must be or the job is, and what told so. */
export interface AcceptedPlace extends Place {
  by: 'label' | 'line' | 'cue' | 'behind' | 'listed' | 'address';
}

/** A longer sentence is a wall of text. */
const MAX_LENGTH = 2000;
/** How far before a place words about it are looked for, in letters. */
const BEFORE = 110;
/** How far before a place other people's places are looked for. */
const NEAR = 70;
/** The title's own line is among so many sentences. */
const NEAR_TITLE = 5;

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
  const place = places[0];
  if (isHeading || text.length > MAX_LENGTH || !place?.city || place.isWeak) return [];
  if (places.some(({ city }) => city !== place.city)) return [];
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
  return matches(before, seat).some((match) => match.index + match[0].length === before.length);
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

/** "US time zones", "UK working hours": a clock and no place. */
const CLOCK = /^ ?(?:standard |business |working |office )?(?:time(?:[ -]?zones?)?|hours)(?!\p{Alpha})/u;

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
  if (words.some(({ never }) => never.test(near)) || CLOCK.test(after)) return null;
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
    !isHeading &&
    ['role', 'logistics', 'requirements', 'benefits'].includes(section) &&
    (!place.region || section === 'requirements');
  const isSaid = ({ told, seat }: Compiled) => told.test(before.slice(-BEFORE)) || endsWith(seat, before);
  return isTold && words.some(isSaid) ? 'cue' : null;
}

/** "Sales manager London", "Fahrer (m/w/d) in München": a city or country closes the title. */
function isTitleTail(folded: string, text: string, place: Place, words: readonly Compiled[]): boolean {
  if (place.region || place.isArea || /[\p{Alpha}\p{N}]/u.test(text.slice(place.end))) return false;
  const before = folded.slice(0, place.start);
  if (/(?:^|[ (])[·•|,(–-] ?$/.test(before) || words.some((own) => own.before.test(before))) return true;
  return (
    place.city !== undefined &&
    /[\p{Alpha})] $/u.test(before) &&
    !words.some(({ others }) => others.test(before.slice(-24)))
  );
}

/** "Boston Consulting Group": a capitalised word behind the name makes it the name of something else. */
function isNameOfMore(text: string, { end, isQualified }: Place): boolean {
  return (
    !isQualified &&
    /^ \p{Upper}\p{Ll}/u.test(text.slice(end, end + 3)) &&
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
  return at > 0 && !/(?:^|[ .(])\p{Alpha}{1,2}$/u.test(before.slice(0, at)) ? at : -1;
}
