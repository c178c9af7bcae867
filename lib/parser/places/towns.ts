import { jointsOf } from '../joints';
import type { Context, Sentence } from '../kind';
import type { Lexicon } from '../lexicon';
import { matches } from '../matches';
import { perLexicons } from '../per-lexicons';
import { latinWritten } from '../phrases/latin';
import { runToEnd, type Steps } from '../steps';
import { type Compiled, compile } from './compile';
import { among, findPlaces } from './find-places';
import { type Entry, type Gazetteer, lookUp, placeKey } from './gazetteer';
import { homeSteps } from './home';
import { findPostalTowns } from './postal';
import { isTownName, TOWN_NAME } from './town-names';

/** What one posting tells of places beside what the gazetteer knows. */
export interface Local {
  /** The posting's country, which tells Windsor from Windsor; null where it is not sure. */
  home: string | null;
  /** Towns that the posting itself names as such, by their key. */
  towns: Gazetteer;
  /** Names that the posting's languages know. */
  gazetteers: readonly Gazetteer[];
  lexicons: readonly Lexicon[];
}

/** The value of a label is no longer than this, in letters; a longer line is a sentence. */
const VALUE_LENGTH = 120;
const SEAT_LENGTH = 400;
/** A town with all that tells where it lies is no longer than this, in letters. */
const MAX_PLACE = 80;

const NAME = new RegExp(latinWritten(`^${TOWN_NAME}`));
/** What may follow a town in the value of a label or a place. */
const AFTER = /^ ?(?:$|[,/|·•()&;\n]|[-–—] )/;
/** A town in a list of them, of one word or two. */
const LISTED = "\\p{Upper}[\\p{Alpha}'’-]{2,24}(?: \\p{Upper}[\\p{Alpha}'’-]{1,20})?";
/** From one town of a value to the next. */
const nextOf = perLexicons((lexicons) => {
  const { and, or } = jointsOf(lexicons);
  return new RegExp(
    `^ ?(?:\\([^()]{1,30}\\) ?)?(?:[/|&;·•]|,(?=[^,]{2,30}(?:,[^,]{2,30}){0,4} (?:&|\\p{Ll}{1,4}) \\p{Upper})|(?:${and}|${or}) )\\s?`,
    'u',
  );
});

const listOf = perLexicons((lexicons) => {
  const { and, or } = jointsOf(lexicons);
  return new RegExp(
    latinWritten(
      `(?<![\\p{Alpha}\\p{N}])${LISTED}(?:, ${LISTED}){1,6},? (?:${and}|${or}) ${LISTED}(?![\\p{Alpha}\\p{N}])`,
    ),
    'g',
  );
});

const known = new WeakMap<Context['sentences'], Local>();

/**
 * The country of a posting and the towns that it names where only a town can stand: as its place, after
 * "Location:", after "our office is located in", beside a postal code. Without a country no town is taken.
 */
export function localPlaces(context: Context): Local {
  return runToEnd(localSteps(context));
}

/** The same in steps of a sentence; what they find is kept for `localPlaces`. */
export function* localSteps(context: Context): Steps<Local> {
  let found = known.get(context.sentences);
  if (!found) {
    const home = yield* homeSteps(context);
    const { lexicons } = context;
    found = { ...among(lexicons), home, towns: home ? yield* townsOf(context, home) : new Map() };
    known.set(context.sentences, found);
  }
  return found;
}

function* townsOf(
  { sentences, lexicons, place, company }: Context,
  home: string,
): Steps<Map<string, Entry[]>> {
  const words = lexicons.flatMap(({ kinds }) => (kinds?.places ? [compile(kinds.places)] : []));
  // "Location: Billund, Denmark or Boston": a town that its own words set in another country.
  const isHere = (text: string): boolean => {
    const first = findPlaces(text.slice(0, MAX_PLACE), among(lexicons))[0];
    return first?.start !== 0 || !first.isQualified || first.country === home;
  };
  const names = place ? valueTowns(place, isHere, lexicons) : [];
  for (const sentence of sentences) {
    if (sentence.section === 'chrome' || sentence.section === 'legal') continue;
    names.push(
      ...labelled(sentence, words, isHere, lexicons),
      ...seated(sentence, words, lexicons),
      ...listed(sentence.text, home, lexicons),
    );
    names.push(...findPostalTowns(sentence.text, home, lexicons).map(({ city }) => city!));
    yield;
  }
  const towns = new Map<string, Entry[]>();
  for (const name of names) {
    const isMode = words.some(({ modes }) => name.toLowerCase().search(modes) >= 0);
    // A name with a place in it is read as that place: "Tumwater Washington".
    if (isMode || findPlaces(name, among(lexicons)).some(({ isWeak }) => !isWeak)) continue;
    if (company && placeKey(company) === placeKey(name)) continue;
    towns.set(placeKey(name), [{ type: 'city', country: home }]);
    yield;
  }
  return towns;
}

/** "Standort: Cremlingen & Lengede", or a line of its own under that heading. */
function labelled(
  { text, folded, heading, isHeading }: Sentence,
  words: readonly Compiled[],
  isHere: (text: string) => boolean,
  lexicons: readonly Lexicon[],
): string[] {
  if (text.length > VALUE_LENGTH) return [];
  for (const { opener, heading: label } of words) {
    const match = opener.exec(folded);
    if (match) return valueTowns(text.slice(match[0].length), isHere, lexicons);
    if (!isHeading && heading && label.test(heading.toLowerCase().trim())) {
      const towns = valueTowns(text, isHere, lexicons);
      // "Inhalt, Befugnisse und Pflichten" under "Arbeitsort" are three nouns.
      const isNouns = towns.length > 1 && lexicons.some(({ kinds }) => kinds?.places?.hasCapitalNouns);
      return isNouns && findPlaces(text, among(lexicons)).length === 0 ? [] : towns;
    }
  }
  return [];
}

function valueTowns(
  value: string,
  isHere: (text: string) => boolean,
  lexicons: readonly Lexicon[],
): string[] {
  const names: string[] = [];
  let rest = value.trimStart();
  for (let count = 0; count < 6; count++) {
    const name = NAME.exec(rest)?.[0].trimEnd();
    const after = name ? rest.slice(name.length) : '';
    const next = nextOf(lexicons).exec(after);
    if (!name || !isTownName(name, lexicons) || !(next || AFTER.test(after))) break;
    if (isHere(rest)) names.push(name);
    if (!next) break;
    rest = after.slice(next[0].length);
  }
  return names;
}

/** "Kiel, Plön, Preetz und Lübeck": between two towns of one list that we know stand towns. */
function listed(text: string, home: string, lexicons: readonly Lexicon[]): string[] {
  if (text.length > SEAT_LENGTH || !text.includes(',')) return [];
  const { gazetteers } = among(lexicons);
  const isKnown = (name: string) =>
    lookUp(name, gazetteers).some(({ type, country }) => type === 'city' && country === home);
  return matches(text, listOf(lexicons)).flatMap((match) => {
    const names = match[0].split(/, | \p{Ll}{1,4} /u);
    if (!isKnown(names[0]!) || !isKnown(names.at(-1)!)) return [];
    return names.filter((name) => !isKnown(name) && isTownName(name, lexicons));
  });
}

/** "Our office is located in Ashcombe, …", "Die Ausbildung findet in Lindenau statt". */
function seated(
  { text, folded }: Sentence,
  words: readonly Compiled[],
  lexicons: readonly Lexicon[],
): string[] {
  if (text.length > SEAT_LENGTH) return [];
  return words.flatMap(({ seat }) =>
    matches(folded, seat).flatMap((match) => {
      const from = match.index + match[0].length;
      const names: string[] = [];
      let rest = text.slice(from);
      for (let count = 0; count < 4; count++) {
        const name = NAME.exec(rest)?.[0].trimEnd();
        const after = name ? rest.slice(name.length) : '';
        if (!name || !isTownName(name, lexicons) || /^[ -]?\p{Upper}/u.test(after)) break;
        names.push(name);
        const next = nextOf(lexicons).exec(after);
        if (!next) break;
        rest = after.slice(next[0].length);
      }
      return names;
    }),
  );
}
