import type { Fields } from '../model/fields';
import type { Lexicon } from '../parser/lexicon';
import { readEntryLine } from './entry-line';
import { type ReadBlocks, readBlocks } from './read-blocks';
import type { Pause } from './slices';

/** An element of a known site's page that holds a posting of its own. */
export interface Entry {
  element: Element;
  fields: Fields;
}

/** Letters that a posting has at least, its first line among them. */
const MIN_TEXT = 120;

/**
 * The postings among the elements that a site's layout names: those whose first line states who seeks whom,
 * where or how. Answers, remarks and people who look for work are left out.
 * @param most no more are looked for
 */
export async function findEntries(
  elements: readonly Element[],
  most: number,
  lexicons: readonly Lexicon[],
  pause: Pause,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const element of elements) {
    await pause();
    const fields = entryFields(readBlocks(element), lexicons);
    if (fields) entries.push({ element, fields });
    if (entries.length >= most) break;
  }
  return entries;
}

/** What the first line of an element says, or null where the element holds no posting. */
export function entryFields({ blocks }: ReadBlocks, lexicons: readonly Lexicon[]): Fields | null {
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return blocks[0] && letters >= MIN_TEXT ? readEntryLine(blocks[0].text, lexicons) : null;
}
