import type { Block } from '../model/block';
import type { Lexicon } from '../parser/lexicon';
import type { Steps } from '../parser/steps';
import { isGeneric, namesOccupation } from './job-words';
import type { ReadBlocks } from './read-blocks';
import { type Part, partNamed } from './section-names';
import { isSlogan } from './title-line';

/** A stretch of a page's blocks that may be a posting of its own; `start` is its title's, `end` exclusive. */
export interface Section {
  start: number;
  end: number;
}

/** Headings whose parts a posting is told by. */
const CORE: ReadonlySet<Part> = new Set(['tasks', 'needs', 'offer']);
/** Such headings that a posting among others must have, each another part. */
const MIN_CORE = 2;
/** Letters of prose it must have: a card has a line or two. */
const MIN_PROSE = 200;
const MAX_TITLE = 140;
/** What opens a folded part stands below every heading. */
const FOLD = 7;
const TITLE_TAGS = 'h1,h2,h3,h4,h5,h6,summary,[role="heading"]';

/**
 * The postings of a page that holds the full text of several: each begins with a heading of one level that
 * names a position, and has headings of its own for at least two of tasks, needs and offer. Fewer than two
 * are none: the page is one posting, or a list of cards.
 * Each step looks at one line.
 * @param page the blocks of the whole page, without its chrome
 * @param lexicons of the page's languages, English among them
 */
export function* sectionSteps(page: ReadBlocks, lexicons: readonly Lexicon[]): Steps<Section[]> {
  const { blocks } = page;
  const parts: (Part | null)[] = [];
  for (const block of blocks) {
    parts.push(isHeadingLine(block) ? partNamed(block.text) : null);
    yield;
  }
  const cores = parts.filter((part) => part !== null && CORE.has(part)).length;
  if (cores < 2 * MIN_CORE) return [];
  const levels = blocks.map((block, at) => (parts[at] ? 0 : levelOf(block, page.index[at]![0]?.node)));
  let best: Section[] = [];
  for (const level of new Set(levels)) {
    if (level === 0) continue;
    const found = sectionsAt(level, levels, parts, page, lexicons);
    if (found.length > best.length) best = found;
  }
  return best;
}

function sectionsAt(
  level: number,
  levels: readonly number[],
  parts: readonly (Part | null)[],
  page: ReadBlocks,
  lexicons: readonly Lexicon[],
): Section[] {
  const { blocks } = page;
  const mayBegin = (at: number): boolean => {
    const { text } = blocks[at]!;
    if (levels[at] !== level || text.length > MAX_TITLE) return false;
    return !isGeneric(text, lexicons) && !isSlogan(text, lexicons);
  };
  const starts = blocks.flatMap((_, at) => (mayBegin(at) ? [at] : []));
  if (starts.length < 2) return [];
  const nodes = starts.map((at) => page.index[at]![0]!.node);
  const frame = commonAncestor(nodes);
  const found = starts.flatMap((start, at): Section[] => {
    const next = starts[at + 1] ?? blocks.length;
    let end = start + 1;
    while (end < next && !(levels[end]! > 0 && levels[end]! <= level) && holds(frame, page, end)) end++;
    end = endInWrapper(nodes, at, { start, end }, parts, page);
    return isWhole({ start, end }, parts, blocks) ? [{ start, end }] : [];
  });
  const named = found.filter(({ start }) => namesOccupation(blocks[start]!.text, lexicons)).length;
  return named >= 2 ? found : [];
}

/** Where each posting has an element of its own, what stands behind that element is not its text. */
function endInWrapper(
  nodes: readonly Node[],
  at: number,
  { start, end }: Section,
  parts: readonly (Part | null)[],
  page: ReadBlocks,
): number {
  const node = nodes[at]!;
  const others = [nodes[at - 1], nodes[at + 1]].filter((other) => other !== undefined);
  let wrapper: Element | null = node.parentElement;
  while (wrapper?.parentElement && !others.some((other) => wrapper!.parentElement!.contains(other)))
    wrapper = wrapper.parentElement;
  let last = start + 1;
  while (last < end && holds(wrapper, page, last)) last++;
  return isWhole({ start, end: last }, parts, page.blocks) ? last : end;
}

function isWhole(
  { start, end }: Section,
  parts: readonly (Part | null)[],
  blocks: readonly Block[],
): boolean {
  const core = new Set(parts.slice(start + 1, end).filter((part) => part !== null && CORE.has(part)));
  if (core.size < MIN_CORE) return false;
  let prose = 0;
  for (const { text, isLink } of blocks.slice(start + 1, end))
    if (!isLink && text.length >= 25) prose += text.length;
  return prose >= MIN_PROSE;
}

function holds(element: Element | null, { index }: ReadBlocks, at: number): boolean {
  const node = index[at]![0]?.node;
  return element === null || (node !== undefined && element.contains(node));
}

/** A line that can head a part: no item, nothing beside the text. */
function isHeadingLine({ kind, zone, isLink }: Block): boolean {
  return kind !== 'item' && zone === 'main' && !isLink;
}

/** 1–6 of a heading, 7 of what opens a folded part, 0 of every other line. */
function levelOf({ kind, level, zone }: Block, node: Text | undefined): number {
  if (zone !== 'main' || kind === 'item' || kind === 'cell') return 0;
  if (kind === 'heading') return level;
  // A fold's button inside its heading.
  const title = node?.parentElement?.closest(TITLE_TAGS);
  if (!title) return 0;
  return /^h[1-6]$/.test(title.localName) ? Number(title.localName[1]) : FOLD;
}

function commonAncestor(nodes: readonly Node[]): Element | null {
  let at: Element | null = nodes[0]?.parentElement ?? null;
  while (at && !nodes.every((node) => at!.contains(node))) at = at.parentElement;
  return at;
}
