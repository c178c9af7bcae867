import type { Block } from '../model/block';
import type { Lexicon } from '../parser/lexicon';
import { alternatives, perLexicons } from '../parser/per-lexicons';
import { among, findPlaces } from '../parser/places/find-places';
import { namesOccupation, pageWords } from './job-words';
import { hasWords, words } from './words';

const labelOf = perLexicons((lexicons) => {
  const labels = alternatives(pageWords(lexicons, ({ placeLabels }) => placeLabels));
  return new RegExp(`^(?:${labels})\\s{0,3}:?\\s{0,3}(.{0,80})$`, 'iu');
});
/** "Lyon, France", "Austin, TX", "Remote, Italy". */
const PLACE =
  /^\p{Upper}[\p{Alpha} .'’-]{1,40}, (?:\p{Upper}[\p{Alpha} .'’-]{1,40})(?:, \p{Upper}[\p{Alpha} .'’-]{1,40})?$/u;
/** Blocks after the title in which its place may stand. */
const NEAR = 5;

/**
 * Where the position is, as the page writes it: "Berlin, Germany"; null when the page does not say it
 * in a line of its own.
 * @param title index of the title's block, or -1
 * @param page all words of the page
 * @param known from the site's layout, then from JSON-LD that agrees with the page
 * @param lexicons of the page's languages, English among them
 */
export function findPlace(
  blocks: readonly Block[],
  title: number,
  page: string,
  known: readonly string[],
  lexicons: readonly Lexicon[],
): string | null {
  const shown = known.find((place) => hasWords(page, words(place.split(',')[0]!)));
  if (shown) return shown.trim();
  for (const block of blocks.slice(title + 1, title + 1 + NEAR)) {
    // "Engineer, Nuclear" has a place's shape.
    if (!PLACE.test(block.text) || block.zone !== 'main' || namesOccupation(block.text, lexicons)) continue;
    // "Inhalt, Befugnisse und Pflichten" has it too: one of its names has to be a place's.
    if (findPlaces(block.text, among(lexicons)).length > 0) return block.text;
  }
  const label = labelOf(lexicons);
  for (const [at, block] of blocks.entries()) {
    const isLine = block.zone === 'main' && block.text.length < 100;
    const match = isLine ? label.exec(block.text) : null;
    if (!match) continue;
    // The last entry of a menu, "Locations", labels nothing, least of all the title behind it.
    const next = at + 1 === title ? '' : blocks[at + 1]?.text;
    const value = match[1]!.trim() || next || '';
    if (value !== '' && value.length <= 80 && !/[.!?]$/.test(value) && /^\p{Upper}/u.test(value))
      return value;
  }
  return null;
}
