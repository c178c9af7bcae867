import type { Reading } from '../model/reading';
import { FlatChildren } from './flat-tree';

/** What of a posting that was read still stands in the page. */
export type Standing =
  /** All of it, letter by letter. */
  | 'same'
  /** What was found of it, with other text around it: a fold that was opened, a clock. */
  | 'edited'
  /** Something that was found is gone, so it may be another posting. */
  | 'gone';

const UNSEEN = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** A text without white space and what cannot be seen: however it is cut into nodes, it is the same. */
export function lettersOf(text: string): string {
  return text.replace(UNSEEN, '');
}

/**
 * All text under an element, unread parts included: quick, and good for nothing but to see whether it changed.
 * @param hasShadow true to go into open shadow roots, which takes a walk
 */
export function rawText(element: Element, hasShadow: boolean): string {
  if (!hasShadow) return element.textContent ?? '';
  const found: string[] = [];
  const open = [new FlatChildren(element)];
  while (open.length > 0) {
    const node = open[open.length - 1]!.next();
    if (node === null) open.pop();
    else if (node.nodeType === 3) found.push((node as Text).data);
    else if (node.nodeType === 1) open.push(new FlatChildren(node as Element));
  }
  return found.join('');
}

/** What tells a posting from every other: the letters of its title, and of each sentence with a facet. */
export interface Print {
  /** The raw text it was taken from. */
  raw: string;
  letters: string;
  lines: readonly string[];
}

/**
 * @param raw of the element that the posting stands in. A line that is cut up there by what is not read (a
 * picture's title, say) is left out: it could never be found.
 */
export function printOf({ title, blocks, facets }: Reading, raw: string): Print {
  const letters = lettersOf(raw);
  const lines = new Set([title ?? '']);
  for (const { evidence } of facets) {
    lines.add(blocks[evidence.block]!.text.slice(...evidence.sentence));
  }
  const told = [...lines].map(lettersOf).filter((line) => line !== '' && letters.includes(line));
  return { raw, letters, lines: told };
}

/** Holds what was read against what stands there now. */
export function standingOf(print: Print, raw: string): Standing {
  if (raw === print.raw) return 'same';
  const letters = lettersOf(raw);
  if (letters === print.letters) return 'same';
  return print.lines.length > 0 && print.lines.every((line) => letters.includes(line)) ? 'edited' : 'gone';
}
