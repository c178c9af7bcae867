import type { Lexicon } from '../lexicon';
import { matches } from '../matches';
import { alternatives, perLexicons } from '../per-lexicons';
import { type Chain, chainAfter, lettersAfter } from './chain';
import { cityAmong, countryOfLetters, type Entry, gazetteersOf } from './gazetteer';
import { mergeTowns } from './merge-towns';
import { type Name, namesOf, of } from './names';
import { narrow } from './narrow';
import { cityName } from './same-city';
import { townBefore } from './town-before';
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
const NOTHING: Local = { home: null, towns: new Map(), gazetteers: [], lexicons: [] };

/** For a text by itself in these languages. */
export function among(lexicons: readonly Lexicon[]): Local {
  return { ...NOTHING, lexicons, gazetteers: gazetteersOf(lexicons) };
}

/** After a city: still that city's surroundings. */
const aroundOf = perLexicons((lexicons) => {
  const around = alternatives(lexicons.map(({ kinds }) => kinds?.places?.around));
  return new RegExp(
    `^ ?(?:metropolitan |metro )?(?:area|region|bay area|metroplex|cbd|city cent(?:re|er)|city|cent(?:re|er)|downtown|${around})(?![\\p{Alpha}\\p{N}])`,
    'iu',
  );
});

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
    if (names[at]!.start < (places.at(-1)?.end ?? 0)) continue;
    const read = readPlace(text, names, at, places.at(-1)?.end ?? 0, local.home, local.lexicons);
    if (!read) continue;
    places.push(read.place);
    at = read.last;
  }
  return narrow(text, withCanada(text, mergeTowns(text, places, local)));
}

/** Beside other countries' letters "CA" is Canada: "US / CA / UK". A comma before it makes it California. */
const CANADA =
  /(?<=(?:^|[^,\p{Alpha}] ?)(?:US|USA|UK|EU|EMEA|LATAM) ?[/&|+] ?)CA(?![\p{Alpha}\p{N}])|(?<=(?:^|: ?|(?:[Rr]emote|[Hh]ybrid|[Aa]nywhere) ?[(·•|,-] ?))CA(?= ?[/&|+] ?(?:US|USA|UK|EU)(?![\p{Alpha}\p{N}]))/gu;

function withCanada(text: string, places: Place[]): Place[] {
  if (!text.includes('CA')) return places;
  let at = 0;
  const found = matches(text, CANADA)
    .filter(({ index }) => {
      while (at < places.length && places[at]!.end <= index) at++;
      return !(at < places.length && places[at]!.start <= index);
    })
    .map(
      ({ index }): Place => ({
        country: 'CA',
        start: index,
        end: index + 2,
        isQualified: false,
        isWeak: false,
      }),
    );
  return found.length > 0 ? [...places, ...found].sort((a, b) => a.start - b.start) : places;
}

function readPlace(
  text: string,
  names: Name[],
  at: number,
  from: number,
  home: string | null,
  lexicons: readonly Lexicon[],
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
      (wide.type === 'state' && isAfterTown && /\p{Alpha}, $/u.test(text.slice(0, name.start))));
  const chain = chainAfter(text, names, at, city?.country, lexicons);
  if (city && !(isOwnState && !chain) && (chain || !of(name, 'country'))) {
    const isNotOnly = /^(?:washington|georgia)$/i.test(text.slice(name.start, name.end));
    const isState = of(name, 'state') && isNotOnly && !chain;
    if (!isState) {
      const place = cityPlace(text, name, city, chain, lexicons);
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
  // "Germany, Austria" are two; "Georgia, USA" is one.
  const isOther =
    wide.type === 'country' &&
    chain !== null &&
    !name.entries.some(({ type, country }) => type !== 'city' && country === chain.country);
  const within = isOther ? null : chain;
  const end = within?.end ?? name.end;
  const town = townBefore(text, name.start, from, wide.type === 'state', lexicons);
  const base = {
    country: within?.country ?? wide.country!,
    end,
    isQualified: town !== null,
    isWeak: wide.isWeak === true && !town,
    isArea: wide.type === 'state' && !town,
  };
  const last = within?.last ?? at;
  return town
    ? { place: { ...base, city: cityName(town.name), start: town.start }, last }
    : { place: { ...base, start: name.start }, last };
}

function cityPlace(
  text: string,
  name: Name,
  city: Entry,
  chain: Chain | null,
  lexicons: readonly Lexicon[],
): Place {
  const around = chain ? null : aroundOf(lexicons).exec(text.slice(name.end, name.end + 30));
  return {
    country: chain?.country ?? city.country!,
    city: cityName(text.slice(name.start, name.end)),
    start: name.start,
    end: chain?.end ?? name.end + (around?.[0].length ?? 0),
    isQualified: chain !== null,
    isWeak: city.isWeak === true && !chain,
  };
}
