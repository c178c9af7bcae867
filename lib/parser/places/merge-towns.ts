import { matches } from '../matches';
import { latinWritten } from '../phrases/latin';
import type { Place } from './find-places';
import { countryOfLetters, lookUp, ownLetters } from './gazetteer';
import { narrowingTowns } from './narrowing-towns';
import { findPostalTowns } from './postal';
import { findStateLists } from './state-lists';
import { isBeforeTown } from './town-before';
import type { Local } from './towns';

/** Towns we do not know before postal letters ("Abilene, TX"), where no name of ours stands. */
const LETTERED = new RegExp(
  latinWritten(
    String.raw`(?<![\p{Alpha}\p{N}])(\p{Upper}[\p{Alpha}.'’]{1,20}(?:[ -]\p{Upper}[\p{Alpha}.'’]{0,20}){0,2}), (\p{Upper}{2})(?![\p{Alpha}\p{N}])(?: \d{5}(?:-\d{4})?(?!\d))?(?:, ?(?:USA?|United States(?: of America)?)(?![\p{Alpha}\p{N}]))?`,
  ),
  'g',
);

/** Its letters are the posting's own country's, or those of the country where a city we know lies: "Lugano (CH)". */
function isSure({ isQualified, country, city }: Place, home: string, { gazetteers }: Local): boolean {
  const isOfCountry = () => lookUp(city ?? '', gazetteers).some((entry) => entry.country === country);
  return isQualified && (country === home || isOfCountry());
}

/** The places of a text together with the towns that postal codes and letters tell, in order. */
export function mergeTowns(text: string, places: Place[], local: Local): Place[] {
  const { home } = local;
  const lists = findStateLists(text);
  const isListed = ({ start, end }: { start: number; end: number }): boolean =>
    lists.some((list) => list.start < end && start < list.end);
  const towns: Place[] = home
    ? findPostalTowns(text, home, local.lexicons).filter(
        (town) =>
          !places.some(
            (place) => isSure(place, home, local) && place.start < town.end && town.start < place.end,
          ),
      )
    : [];
  towns.push(...lists, ...narrowingTowns(text));
  for (const match of matches(text, LETTERED)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const letters = start + match[1]!.length + 4;
    // "Newport Beach, CA": the longer name is the town's.
    const isTold = ({ start: from, end: to, isQualified }: Place) =>
      from < letters &&
      start < to &&
      (isQualified || from < start || !match[1]!.startsWith(text.slice(from, to)));
    if (places.some(isTold) || towns.some(isTold) || isListed({ start, end })) continue;
    const words = match[1]!.split(/[ -]/);
    const own = ownLetters(local.lexicons).get(match[2]!);
    const country =
      match[2] === home
        ? home
        : own && (home === null || home === own)
          ? own
          : ['US', 'CA'].find((code) => countryOfLetters(match[2]!) === code);
    if (!country || words.some((word) => isBeforeTown(word, local.lexicons))) continue;
    towns.push({ country, city: match[1]!, start, end, isQualified: true, isWeak: false });
  }
  const isInTown = ({ start, end }: Place) => towns.some((town) => town.start < end && start < town.end);
  return [...places.filter((place) => !isInTown(place)), ...towns].sort((a, b) => a.start - b.start);
}
