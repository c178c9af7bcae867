import {
  cityAmong,
  cityName,
  countryOfLetters,
  type Entry,
  type Gazetteer,
  isSmallName,
  LONGEST_NAME,
  lookUp,
} from './gazetteer';
import { findPostalTowns } from './postal';
import { isTownName } from './town-names';
import type { Local } from './towns';

/** A place as the text names it: "Berlin, Germany" is one. */
export interface Place {
  country?: string;
  city?: string;
  region?: string;
  start: number;
  end: number;
  /** A state or country stands beside the city: "Abilene, TX". */
  isQualified: boolean;
  /** Needs a label or a line of its own: "Essen" is a meal too. */
  isWeak: boolean;
  /** Cities of several countries have the name, and nothing beside it tells which. */
  isNamesake?: boolean;
  /** A postal code or a district's number stands beside it. */
  isPostal?: boolean;
  /** A state or province alone. */
  isArea?: boolean;
  /** Its country is said before it. */
  isNarrowed?: boolean;
}

/** A text by itself tells nothing of other places. */
const NOTHING: Local = { home: null, towns: new Map(), gazetteers: [] };

/** For a text by itself in languages that have these names. */
export function among(gazetteers: readonly Gazetteer[]): Local {
  return { ...NOTHING, gazetteers };
}

interface Token {
  text: string;
  start: number;
  end: number;
}

interface Name {
  start: number;
  end: number;
  entries: readonly Entry[];
}

/** Words, and parts of words that lost the space between them ("SysadminUSA", "RepublicPrague"). */
const TOKEN = /(?:\p{Lu}\.){2,4}|\p{Lu}{2,}(?!\p{Ll})|\p{L}\p{Ll}*|\p{N}+/gu;
/** What may stand between the words of one name. */
const JOINT = /^(?:[ '’-]?|\. )$/;
/** Between a city and what it lies in. */
const STEP = /^(?:, ?| ?\(| - )$/;
/** A part of an address between city and country that we do not know: "Plzeň", "-", "Nord". */
const MIDDLE = /^, ?(?:-|\p{Lu}[\p{L}' -]{1,28}), ?$/u;
/** A town before a comma: up to four capitalised words, with the small words that stand in names. */
const TOWN =
  /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}.'’]{1,20}(?:[ -](?:\p{Lu}[\p{L}.'’]{0,20}|de|la|le|am|an|der|sur|upon|on|of|the|den|del|los|las|do|da|aan|sous|lès|'s)){0,4}), ?$/u;
/** A town that opens its line or its value. */
const OUTER_TOWN = /(?:^|[:;|·•(] ?)(\p{Lu}[\p{L}'’]{1,20}(?:[ -]\p{Lu}[\p{L}'’]{0,20}){0,2}), $/u;
/** A line or label that is a town and its state without a comma: "Site: Tukwila Washington". */
const BARE_TOWN = /^(?:[^:]{0,30}: ?)?(\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?) $/u;
const LETTERS = /^,? ?\(?(\p{Lu}{2,3}|\p{Lu}\.\p{Lu}\.)(?![\p{L}\p{N}])/u;
/** After a city: still that city's surroundings. */
const AROUND =
  /^ ?(?:metropolitan |metro )?(?:area|region|cbd|city cent(?:re|er)|city|cent(?:re|er)|downtown|innenstadt|zentrum|mitte|centrum|centre|centro|und umgebung|en omgeving|et alentours|e dintorni|y alrededores|i okolice)(?![\p{L}\p{N}])/iu;
/** Before a town and no part of its name. */
const NO_TOWN =
  /^(?:remote|hybrid|onsite|on-site|office|location|the|our|in|from|standort|lieu|home|anywhere|based|full|part|team|work|job|role)$/i;

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function namesOf(text: string, { towns, gazetteers }: Local): Name[] {
  const tokens = tokensOf(text);
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]!;
    const isGlued = at > 0 && tokens[at - 1]!.end === first.start;
    let found: { name: Name; next: number } | null = null;
    for (let last = at; last < tokens.length && last < at + LONGEST_NAME + 1; last++) {
      if (last > at && !JOINT.test(text.slice(tokens[last - 1]!.end, tokens[last]!.start))) break;
      const end = tokens[last]!.end;
      // A name ends where a word ends: "Lima" is no part of "Limassol".
      if (/^[\p{Ll}\p{N}_]/u.test(text.slice(end, end + 1))) continue;
      const written = text.slice(first.start, end);
      const isCapital = /^[\p{Lu}'’]/u.test(written);
      if (!isCapital && !isSmallName(written)) continue;
      const entries = lookUp(written, gazetteers, towns);
      if (entries.length > 0) found = { name: { start: first.start, end, entries }, next: last };
    }
    if (!found) continue;
    // Within one word only a long name is taken; else "McAdam" would have towns in it.
    if (isGlued && found.name.end - first.start < 5 && text.slice(first.start, found.name.end) !== 'USA')
      continue;
    names.push(found.name);
    at = found.next;
  }
  return names;
}

const of = (name: Name | undefined, ...types: Entry['type'][]): Entry | undefined =>
  name?.entries.find(({ type }) => types.includes(type));

/**
 * All places that a text names, in order, whatever it says of them. Cities that we do not know are found
 * before a state or a country ("Abilene, TX", "54568 Gerolstein, Deutschland").
 * @param text as the page writes it: capitals tell names from words
 * @param local what the posting tells of its country and towns
 */
export function findPlaces(text: string, local: Local = NOTHING): Place[] {
  const names = namesOf(text, local);
  const places: Place[] = [];
  for (let at = 0; at < names.length; at++) {
    const read = readPlace(text, names, at, places.at(-1)?.end ?? 0, local.home);
    if (!read) continue;
    places.push(read.place);
    at = read.last;
  }
  return narrow(text, mergeTowns(text, places, local));
}

function readPlace(
  text: string,
  names: Name[],
  at: number,
  from: number,
  home: string | null,
): { place: Place; last: number } | null {
  const name = names[at]!;
  const region = of(name, 'region');
  if (region && !of(name, 'city', 'country'))
    return {
      place: { region: region.region!, start: name.start, end: name.end, isQualified: false, isWeak: false },
      last: at,
    };
  const { city, isNamesake } = cityAmong(name.entries, text.slice(name.start, name.end), home);
  const wide = of(name, 'country') ?? of(name, 'state', 'area');
  const isAfterTown = at > 0 ? names[at - 1]!.end < name.start - 2 : true;
  const isOwnState =
    wide !== undefined &&
    city?.country !== wide.country &&
    city?.country !== home &&
    (wide.country === home ||
      (wide.type === 'state' && isAfterTown && /\p{L}, $/u.test(text.slice(0, name.start))));
  const chain = chainAfter(text, names, at, city?.country);
  if (city && !(isOwnState && !chain) && (chain || !of(name, 'country'))) {
    const isNotOnly = /^(?:washington|georgia)$/i.test(text.slice(name.start, name.end));
    const isState = of(name, 'state') && isNotOnly && !chain;
    if (!isState) {
      const place = cityPlace(text, name, city, chain);
      const isOpen = isNamesake && !chain && city.country !== home;
      return { place: isOpen ? { ...place, isNamesake } : place, last: chain?.last ?? at };
    }
  }
  if (!wide) return null;
  // "Washington, DC": a state's name that is a city before its letters.
  const letters = wide.type === 'state' ? lettersAfter(text, name.end) : null;
  if (letters) {
    const country = countryOfLetters(letters.letters, wide.country);
    if (country)
      return {
        place: {
          country,
          city: text.slice(name.start, name.end),
          start: name.start,
          end: letters.end,
          isQualified: true,
          isWeak: false,
        },
        last: at,
      };
  }
  if (wide.type === 'state' && chain && chain.country !== wide.country) return null;
  const end = chain?.end ?? name.end;
  const town = townBefore(text, name.start, from, wide.type === 'state');
  const base = {
    country: chain?.country ?? wide.country!,
    end,
    isQualified: town !== null,
    isWeak: wide.isWeak === true && !town,
    isArea: wide.type === 'state' && !town,
  };
  const last = chain?.last ?? at;
  return town
    ? { place: { ...base, city: cityName(town.name), start: town.start }, last }
    : { place: { ...base, start: name.start }, last };
}

function cityPlace(text: string, name: Name, city: Entry, chain: Chain | null): Place {
  const around = chain ? null : AROUND.exec(text.slice(name.end, name.end + 30));
  return {
    country: chain?.country ?? city.country!,
    city: cityName(text.slice(name.start, name.end)),
    start: name.start,
    end: chain?.end ?? name.end + (around?.[0].length ?? 0),
    isQualified: chain !== null,
    isWeak: city.isWeak === true && !chain,
  };
}

interface Chain {
  country: string;
  end: number;
  /** Index of the last name used. */
  last: number;
}

function lettersAfter(text: string, end: number): { letters: string; end: number } | null {
  const match = LETTERS.exec(text.slice(end, end + 10));
  if (!match || !/[,(]/.test(match[0])) return null;
  return { letters: match[1]!.replaceAll('.', ''), end: end + match[0].length };
}

/** What a city or state lies in: "…, Ontario, Canada", "…, TX, US", "…, Nord, France". */
function chainAfter(text: string, names: Name[], at: number, expected: string | undefined): Chain | null {
  let chain = null as Chain | null;
  let end = names[at]!.end;
  for (let next = at + 1; ; ) {
    const letters = lettersAfter(text, end);
    const known = names[next];
    const country: string | null = letters && countryOfLetters(letters.letters, chain?.country ?? expected);
    if (letters && country && !(chain && country !== chain.country)) {
      end = letters.end;
      while (names[next] && names[next]!.start < end) next++;
      chain = { country, end, last: next - 1 };
      continue;
    }
    if (!known) break;
    const gap = text.slice(end, known.start);
    const wide = of(known, 'country') ?? of(known, 'state');
    const isSpaced =
      gap === ' ' && wide !== undefined && names[at]!.entries.every(({ type }) => type === 'city');
    if (
      wide &&
      (STEP.test(gap) || isSpaced || MIDDLE.test(gap)) &&
      isIn(wide, chain?.country ?? expected, gap)
    ) {
      end = known.end;
      chain = { country: wide.country!, end, last: next };
      next++;
      continue;
    }
    // "Berlin, Berlin, Germany": the city's own state has its name.
    const city = of(known, 'city');
    if (city && !chain && STEP.test(gap) && hasCountryNext(text, names, next, city.country!)) {
      end = known.end;
      next++;
      continue;
    }
    break;
  }
  if (chain && text[chain.end] === ')' && text.slice(names[at]!.end, chain.end).includes('(')) chain.end++;
  return chain;
}

/** A known city before another country's name is two places of a list: "Berlin, France". States rename towns freely. */
function isIn(wide: Entry, expected: string | undefined, gap: string): boolean {
  if (expected === undefined || wide.country === expected) return true;
  return wide.type === 'state' && STEP.test(gap);
}

function hasCountryNext(text: string, names: Name[], at: number, country: string): boolean {
  const next = names[at + 1];
  const entry = of(next, 'country');
  return (
    next !== undefined && entry?.country === country && STEP.test(text.slice(names[at]!.end, next.start))
  );
}

function townBefore(
  text: string,
  end: number,
  from: number,
  isState: boolean,
): { name: string; start: number } | null {
  const before = text.slice(Math.max(from, end - 70), end);
  const match = /, ?$/.test(before) ? TOWN.exec(before) : isState ? BARE_TOWN.exec(before) : null;
  if (!match) return null;
  // "Kutná Hora, Bohemia, Czech Republic": the first of a line's three parts is the town.
  const outer = OUTER_TOWN.exec(before.slice(0, match.index + match[0].indexOf(match[1]!)));
  if (outer && !outer[1]!.split(/[ -]/).some((word) => NO_TOWN.test(word))) {
    return { name: outer[1]!, start: end - before.length + outer.index + outer[0].indexOf(outer[1]!) };
  }
  const start = end - before.length + match.index + match[0].indexOf(match[1]!);
  const words = match[1]!.split(/[ -]/);
  if (words.some((word) => NO_TOWN.test(word)) || words.length > 4) return null;
  if (!isState && !isTownName(match[1]!)) return null;
  return { name: match[1]!, start };
}

/** Towns we do not know before postal letters ("Abilene, TX"), where no name of ours stands. */
const LETTERED =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}.'’]{1,20}(?:[ -]\p{Lu}[\p{L}.'’]{0,20}){0,2}), (\p{Lu}{2})(?![\p{L}\p{N}])/gu;

/** Its letters are the posting's own country's, or those of the country where a city we know lies: "Lugano (CH)". */
function isSure({ isQualified, country, city }: Place, home: string, { gazetteers }: Local): boolean {
  const isOfCountry = () => lookUp(city ?? '', gazetteers).some((entry) => entry.country === country);
  return isQualified && (country === home || isOfCountry());
}

function mergeTowns(text: string, places: Place[], local: Local): Place[] {
  const { home } = local;
  const towns: Place[] = home
    ? findPostalTowns(text, home).filter(
        (town) =>
          !places.some(
            (place) => isSure(place, home, local) && place.start < town.end && town.start < place.end,
          ),
      )
    : [];
  for (const match of text.matchAll(LETTERED)) {
    const [start, end] = [match.index, match.index + match[0].length];
    // "Newport Beach, CA": the longer name is the town's.
    const isTold = ({ start: from, end: to, isQualified }: Place) =>
      from < end &&
      start < to &&
      (isQualified || from < start || !match[1]!.startsWith(text.slice(from, to)));
    if (places.some(isTold) || towns.some(isTold)) continue;
    const words = match[1]!.split(/[ -]/);
    const country =
      match[2] === home ? home : ['US', 'CA'].find((code) => countryOfLetters(match[2]!, undefined) === code);
    if (!country || words.some((word) => NO_TOWN.test(word))) continue;
    towns.push({ country, city: match[1]!, start, end, isQualified: true, isWeak: false });
  }
  const isInTown = ({ start, end }: Place) => towns.some((town) => town.start < end && start < town.end);
  return [...places.filter((place) => !isInTown(place)), ...towns].sort((a, b) => a.start - b.start);
}

/** From the wide to the narrow: "España, Madrid", "France - Paris - Montreuil". */
const DOWN = /^(?:, ?| ?[>»:(] ?| [-–] )$/;
const DOWN_AGAIN = /^(?: ?[>»] ?| [-–] )$/;

/** A British postal code after a town or county. */
const BRITISH = /^,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/u;

/**
 * A country before a city in it says where that city lies; a city between the two as well, and a province's
 * city in brackets behind.
 */
function narrow(text: string, places: Place[]): Place[] {
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
