import { tokenise } from './tokens';

/** What may part the words of a name, where no sign of its own is among them. */
const PARTING = /[ /&'()-]/g;
const PLAIN = /^[a-z0-9]+$/;

/** Letters and digits of a name, lower case and joined, "+" and "#" kept where they are part of it. */
export function keyOf(name: string): string {
  return tokenise(name)
    .map(({ key }) => key)
    .join('');
}

/**
 * The keys of a whole table of names at once, many times faster than one by one.
 * @param table names parted by signs that are neither white space nor part of a name
 * @returns the table with each plain name replaced by its key; those with signs of their own ("C++",
 *   "Node.js") are not plain and left to `keyOf`
 */
export function keysOf(table: string): string {
  return table.toLowerCase().replace(PARTING, '');
}

/** True for what `keysOf` has made a key. */
export function isKey(text: string): boolean {
  return PLAIN.test(text);
}
