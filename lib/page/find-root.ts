import type { Block } from '../model/block';
import type { SiteLayout } from '../sites/site';
import { flatContains, flatElements, flatParentOf } from './flat-tree';
import type { ReadBlocks } from './read-blocks';
import { partNamed } from './section-names';

/** Letters that a heading of a posting's part is worth: such a heading outweighs a few teasers. */
const HEADING_WEIGHT = 400;
/** A page with less on it is small enough to be read whole. */
const LITTLE = 1_000;
/** Share of the weight one child must hold for the root to shrink to it. */
const MOST = 0.92;
/** No page is nested deeper on purpose. */
const MAX_DEPTH = 300;

/**
 * The element the posting stands in, with its title. A root too large is harmless, one too small loses
 * text, so it shrinks only while nearly all of the text stands in one child.
 * @param page the blocks of the whole page, read without its chrome
 * @param title the block that is the posting's title, or -1
 */
export function findRoot(body: Element, page: ReadBlocks, title: number): Element {
  const weights = weigh(body, page);
  if (weights.get(body)! < LITTLE) return body;
  let root = body;
  while (true) {
    const child = heaviestChild(root, weights);
    if (!child || weights.get(child)! < MOST * weights.get(body)!) break;
    root = child;
  }
  const titleNode = page.index[title]?.[0]?.node;
  if (titleNode) while (!flatContains(root, titleNode) && root !== body) root = flatParentOf(root) ?? body;
  return root;
}

/** The element that a known site's layout says the posting stands in, or null where it says nothing that fits. */
export function layoutRoot(body: Element, layout: SiteLayout | null): Element | null {
  for (const selector of layout?.root ?? []) {
    const found = body.querySelector(selector);
    if (found && (found.textContent ?? '').trim().length > 400) return found;
  }
  return null;
}

/** How much of a posting stands under each element: letters of prose and of lists, and headings. */
function weigh(body: Element, { blocks, index }: ReadBlocks): Map<Element, number> {
  const weights = new Map<Element, number>([[body, 0]]);
  for (const [at, block] of blocks.entries()) {
    const weight = weightOf(block);
    if (weight === 0) continue;
    const node = index[at]![0]?.node;
    let element = node ? flatParentOf(node) : null;
    for (let depth = 0; element && depth < MAX_DEPTH; depth++) {
      weights.set(element, (weights.get(element) ?? 0) + weight);
      if (element === body) break;
      element = flatParentOf(element);
    }
  }
  return weights;
}

/** What a block counts for in finding the text of a page: prose and headings of a posting, no links. */
export function weightOf(block: Block): number {
  if (block.isLink || block.zone === 'nav' || block.zone === 'aside' || block.zone === 'footer') return 0;
  const { text } = block;
  if (partNamed(text)) return HEADING_WEIGHT;
  return text.length >= (block.kind === 'item' ? 20 : 50) ? text.length : 0;
}

function heaviestChild(element: Element, weights: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const child of flatElements(element)) {
    const weight = weights.get(child) ?? 0;
    if (weight > most) {
      best = child;
      most = weight;
    }
  }
  return best;
}
