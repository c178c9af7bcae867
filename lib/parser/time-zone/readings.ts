import { PLACES, READINGS, type Reading, type ZoneEntry } from '../data/zones';
import type { Context } from '../kind';
import { homeCountry } from '../places/home';

/** The posting's text is looked at up to here, in letters. */
const MAX_TEXT = 30_000;

function speaksOf({ signs, zone }: Reading, text: string): boolean {
  const places = Object.keys(PLACES).filter((name) => PLACES[name]!.iana === zone.iana);
  const names = places.map((name) =>
    name.replace(/(?<!\p{Alpha})\p{Alpha}/gu, (letter) => letter.toUpperCase()),
  );
  return new RegExp(`(?<!\\p{L})(?:${[signs, ...names].join('|')})(?!\\p{L})`, 'u').test(text);
}

/**
 * The clocks that letters such as "CST" may mean in one posting: a single one where its words settle it,
 * all that are left where they do not, empty for letters with one meaning. What stands nearest counts most:
 * the sentence with the posting's place, title and employer, then its one country, then all of its text.
 * @param letters folded
 * @param text the sentence as written: places are told by their capitals
 */
export function readingsOf(letters: string, text: string, context: Context): readonly ZoneEntry[] {
  let left = Object.hasOwn(READINGS, letters) ? READINGS[letters]! : [];
  const { place, title, company, sentences } = context;
  const stages = [
    (reading: Reading) => speaksOf(reading, [text, place, title, company].join('\n')),
    ({ countries }: Reading) => countries.includes(homeCountry(context) ?? '-'),
    (reading: Reading) =>
      speaksOf(
        reading,
        sentences
          .map((one) => one.text)
          .join('\n')
          .slice(0, MAX_TEXT),
      ),
  ];
  for (const holds of stages) {
    if (left.length < 2) break;
    const those = left.filter(holds);
    if (those.length > 0) left = those;
  }
  return left.map(({ zone }) => zone);
}
