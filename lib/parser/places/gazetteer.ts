import { CITIES } from '../data/cities';
import { COUNTRY_NAMES } from '../data/countries';
import { AREAS, IRISH_COUNTIES, REGION_NAMES, STATES } from '../data/states';
import type { Lexicon } from '../lexicon';
import { perLexicons } from '../per-lexicons';
import { PROVINCE_LETTERS } from './province-letters';

/** What a name can mean. An area or a state tells the country and no more. */
export interface Entry {
  type: 'country' | 'state' | 'area' | 'city' | 'region';
  country?: string;
  region?: string;
  /** A word or another name too: a place only with something beside it that says so. */
  isWeak?: boolean;
}

/**
 * Names of places by the country or region they stand for, `|` between them, without accents. A `?` before
 * a name says that it is a word, a person's or a firm's name too: it is taken for a place only with a country
 * or state, or a label, beside it.
 */
export type NamesByPlace = Readonly<Record<string, string>>;

/** What one language adds to the names that every language's postings use. */
export interface PlaceNames {
  countries?: NamesByPlace;
  regions?: NamesByPlace;
  states?: NamesByPlace;
  areas?: NamesByPlace;
  cities?: NamesByPlace;
}

/** What the names mean, by their keys. */
export type Gazetteer = ReadonlyMap<string, readonly Entry[]>;

/** Written in capitals only: "us" and "uk" in small letters are words or parts of addresses. */
const CAPITALS: ReadonlySet<string> = new Set([
  'us',
  'usa',
  'u s',
  'u s a',
  'uk',
  'u k',
  'uae',
  'u a e',
  'eu',
  'ue',
  'eea',
  'ewr',
  'eer',
  'emea',
  'apac',
  'mena',
  'latam',
  'dach',
  'nyc',
  'sf',
  'ksa',
  'cdmx',
  'nrw',
  'eeuu',
  'ee uu',
  'hcmc',
  'dmv',
]);
/** Taken also in small letters: words of their own and no names. */
const SMALL: ReadonlySet<string> = new Set([
  'deutschlandweit',
  'bundesweit',
  'osterreichweit',
  'schweizweit',
  'europaweit',
  'emea',
  'latam',
]);
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', ı: 'i', æ: 'ae', œ: 'oe' };

const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** A name without case, accents and what joins its words: how the gazetteer's keys are written. */
export function placeKey(name: string): string {
  // Nearly every word asked for is plain, and this is asked of every word of a posting.
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłıæœ]/g, (letter) => LETTERS[letter]!)
    .replace(/[^\p{Alpha}\p{N}]+/gu, ' ')
    .trim();
}

/** Words of the longest name. */
export const LONGEST_NAME = 5;

function gazetteer({ countries, regions, states, areas, cities }: PlaceNames): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  const add = (names: NamesByPlace = {}, entryOf: (place: string) => Entry): void => {
    for (const [place, list] of Object.entries(names)) {
      for (const name of list.split('|')) {
        const key = placeKey(name);
        const entry = entryOf(place);
        map.set(key, [...(map.get(key) ?? []), name.startsWith('?') ? { ...entry, isWeak: true } : entry]);
      }
    }
  };
  add(countries, (country) => ({ type: 'country', country }));
  add(states, (country) => ({ type: 'state', country }));
  add(areas, (country) => ({ type: 'area', country }));
  add(regions, (region) => ({ type: 'region', region }));
  add(cities, (country) => ({ type: 'city', country }));
  return map;
}

let base: Gazetteer | null = null;

/** The names that every language's postings use. */
function baseGazetteer(): Gazetteer {
  base ??= gazetteer({
    countries: COUNTRY_NAMES,
    regions: REGION_NAMES,
    states: {
      ...Object.fromEntries(Object.entries(STATES).map(([country, { names }]) => [country, names])),
      IE: IRISH_COUNTIES.replace(/[^|]+/g, 'co $&|county $&'),
    },
    areas: AREAS,
    cities: CITIES,
  });
  return base;
}

const own = new WeakMap<PlaceNames, Gazetteer>();

/** The names that the languages of a posting add, one gazetteer for each language that has any. */
export function gazetteersOf(lexicons: readonly Lexicon[]): Gazetteer[] {
  return lexicons.flatMap(({ kinds }) => {
    const names = kinds?.places?.names;
    if (!names) return [];
    let found = own.get(names);
    if (!found) {
      found = gazetteer(names);
      own.set(names, found);
    }
    return [found];
  });
}

/** Country meant by a name that cities of several have, where nothing else tells. */
const MEANT: Readonly<Record<string, string>> = {
  cordoba: 'ES',
  newcastle: 'GB',
  liverpool: 'GB',
  durham: 'US',
  tamworth: 'GB',
  burlington: 'US',
  soest: 'NL',
  laval: 'CA',
  lincoln: 'US',
};

/** The city meant in a posting of that country; `isNamesake` tells that the name is not that city's alone. */
export function cityAmong(
  found: readonly Entry[],
  written: string,
  home: string | null,
): { city: Entry | undefined; isNamesake: boolean } {
  const cities = found.filter(({ type }) => type === 'city');
  const meant = MEANT[placeKey(written)];
  const city =
    cities.find(({ country }) => country === home) ??
    cities.find(({ country }) => country === meant) ??
    cities[0];
  return { city, isNamesake: cities.length > 1 };
}

/**
 * What the words name; nothing for words that are no place we know.
 * @param written as the text writes it, since short names count in capitals only
 * @param gazetteers of the text's languages, see `gazetteersOf`
 * @param towns names that hold for this text alone
 */
export function lookUp(
  written: string,
  gazetteers: readonly Gazetteer[] = [],
  towns?: Gazetteer,
): readonly Entry[] {
  const key = placeKey(written);
  let found = towns?.get(key);
  if (!found) {
    found = baseGazetteer().get(key) ?? [];
    for (const names of gazetteers) {
      const more = names.get(key);
      if (more) found = [...more, ...found];
    }
  }
  if (found.length === 0) return [];
  if (CAPITALS.has(key) && written !== written.toUpperCase() && !SMALL.has(key)) return [];
  return found;
}

/** True when the words count even where they are written small: "bundesweit". */
export function isSmallName(written: string): boolean {
  return SMALL.has(placeKey(written));
}

/** Country by the letters of the states and provinces of countries where the languages are at home. */
export const ownLetters = perLexicons(
  (lexicons: readonly Lexicon[]): ReadonlyMap<string, string> =>
    new Map(
      lexicons
        .flatMap(({ kinds }) => kinds?.places?.lettered ?? [])
        .flatMap((country) => PROVINCE_LETTERS[country]!.split('|').map((code) => [code, country] as const)),
    ),
);

/**
 * Country of postal letters after a city: "TX" is `US`; ISO codes stand for themselves. Null for others.
 * @param own see `ownLetters`: "PR" is no Puerto Rico in Portuguese
 */
export function countryOfLetters(
  letters: string,
  expected?: string,
  own?: ReadonlyMap<string, string>,
): string | null {
  const home = own?.get(letters);
  if (home && (expected === undefined || expected === home)) return home;
  const isState = Object.entries(STATES).find(([, { codes }]) => codes?.split('|').includes(letters));
  // "Prague, CZ", "Leipzig, DE": a city we know tells Delaware from Germany.
  if (letters === expected) return expected;
  if (isState) return isState[0];
  if (letters === 'UK') return 'GB';
  return letters in COUNTRY_NAMES ? letters : null;
}
