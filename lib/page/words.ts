import { FlatChildren } from './flat-tree';
import { isHidden, SKIPPED } from './tags';

const NOT_WORD = /[^\p{Alpha}\p{N}]+/gu;

/** The words of a text: lower case, parted by single spaces, with a space at both ends. */
export function words(text: string): string {
  return ` ${text.toLowerCase().replace(NOT_WORD, ' ').trim()} `;
}

/** True when `part` stands in `whole`, word by word. Both as `words` gives them; blank is never found. */
export function hasWords(whole: string, part: string): boolean {
  return part.trim() !== '' && whole.includes(part);
}

/**
 * The words under an element that a reader can see, in order; goes by tags and attributes alone.
 * @param limit steps taken before it stops, two for an element
 */
export function visibleWords(root: Element, limit = 120_000): string {
  const found: string[] = [];
  const open: FlatChildren[] = [new FlatChildren(root)];
  for (let seen = 0; open.length > 0 && seen < limit; seen++) {
    const node = open[open.length - 1]!.next();
    if (node === null) open.pop();
    else if (node.nodeType === 3) found.push((node as Text).data);
    else if (node.nodeType === 1 && !SKIPPED.has((node as Element).localName) && !isHidden(node as Element))
      open.push(new FlatChildren(node as Element));
  }
  return words(found.join(' '));
}

/**
 * Share of a text that stands in `page`: it is cut into runs of five words, of which at most
 * `samples` are looked for, evenly spread.
 * @param text as `words` gives it
 * @returns 0–1; 0 for a text of fewer than five words
 */
export function overlap(page: string, text: string, samples = 24): number {
  const all = text.trim().split(' ');
  const runs = Math.min(samples, Math.floor(all.length / 5));
  if (runs === 0) return 0;
  const step = Math.floor(all.length / runs);
  let hits = 0;
  for (let i = 0; i < runs; i++) {
    if (page.includes(` ${all.slice(i * step, i * step + 5).join(' ')} `)) hits++;
  }
  return hits / runs;
}
