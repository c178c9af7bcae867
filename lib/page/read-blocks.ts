import type { Block, BlockKind, Zone } from '../model/block';
import { runToEnd, type Steps } from '../parser/steps';
import { FlatChildren } from './flat-tree';
import { Line } from './line';
import { softBreaks } from './soft-breaks';
import { BLOCK_TAGS, isBold, isHidden, SKIPPED } from './tags';
import type { Piece, TextIndex } from './text-index';

/** Past these a page is cut and says so: no posting is that long, and a hostile page may be. */
export const MAX_NODES = 60_000;
export const MAX_BLOCKS = 3_000;
const NODES_A_STEP = 400;

export interface ReadBlocks {
  blocks: Block[];
  index: TextIndex;
  /** True when the page was longer than the limits and its end was not read. */
  isCut: boolean;
}

/** What holds for the text inside an element, handed down from its ancestors. */
interface State {
  kind: BlockKind;
  level: number;
  zone: Zone;
  bold: boolean;
  link: boolean;
  pre: boolean;
}

const ZONES: Record<string, Zone> = {
  nav: 'nav',
  aside: 'aside',
  footer: 'footer',
  form: 'form',
  dialog: 'dialog',
};
const ZONE_ROLES: Record<string, Zone> = {
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  complementary: 'aside',
  contentinfo: 'footer',
  form: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

const BULLET = /^(?:[•·▪●◦‣✓✔➢►]|[-*–—](?= ))\s?(?=\p{Alpha}|\p{N})/u;

/** A line feed that the site's server escaped once too often: a backslash and an n, seen by the reader. */
const ESCAPED_FEED = '\\n';
/** Fewer could be a path or a regular expression that the text speaks of. */
const LEAST_ESCAPED = 2;

function escapedFeeds(text: string): number[] {
  const places = placesOf(ESCAPED_FEED, text);
  return places.length >= LEAST_ESCAPED ? places : [];
}

function placesOf(mark: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) places.push(at);
  return places;
}

/**
 * The lines of everything under `root`, in the order of the document, with a map back to its text
 * nodes. Goes by tags and attributes alone, walks without recursion, and changes nothing. What stands in
 * open shadow roots is read where it is shown.
 * @param exclude elements whose text is left out
 */
export function readBlocks(root: Element, exclude?: ReadonlySet<Element>): ReadBlocks {
  return runToEnd(blockSteps(root, exclude));
}

/**
 * The same in steps of some hundred nodes. A page that changes between two of them is read as it stands then, in
 * part perhaps: whoever follows it reads it again.
 */
export function* blockSteps(root: Element, exclude: ReadonlySet<Element> = new Set()): Steps<ReadBlocks> {
  const blocks: Block[] = [];
  const index: Piece[][] = [];
  let isCut = false;
  const line = new Line();

  const flush = (state: State, isContinuation: boolean): void => {
    const read = line.take();
    if (!read) return;
    if (blocks.length >= MAX_BLOCKS) {
      isCut = true;
      return;
    }
    const { text, bold, pieces, isLink } = read;
    // Where the page sets its bullets as text, a line that starts with one is an item all the same.
    const isItem = state.kind === 'paragraph' && BULLET.test(text);
    blocks.push({
      kind: isItem ? 'item' : state.kind,
      level: isItem ? 1 : state.level,
      text,
      bold,
      zone: state.zone,
      isContinuation,
      isLink,
    });
    index.push(pieces);
  };

  /** The text ends a line at each of these places, as a `<br>` does; what parts the lines has `width` letters. */
  const addLines = (text: Text, state: State, ends: readonly number[], width: number): void => {
    let from = 0;
    for (const at of ends) {
      line.add(text, state, from, at);
      flush(state, afterBreak);
      afterBreak = true;
      from = at + width;
    }
    line.add(text, state, from, text.data.length);
  };

  const rootState: State = {
    kind: 'paragraph',
    level: 0,
    zone: 'main',
    bold: false,
    link: false,
    pre: false,
  };
  // The root is the posting, whatever landmark it is: a pane may be an `aside`, a page one big form.
  const states: State[] = [{ ...enter(root, rootState), zone: 'main' }];
  /** Where the lines of each heading element begin that is still open. */
  const headings = new Map<Element, number>();
  let afterBreak = false;
  let seen = 0;
  const open: FlatChildren[] = [new FlatChildren(root)];
  while (true) {
    const { element: parent } = open[open.length - 1]!;
    const node = open[open.length - 1]!.next();
    if (node === null) {
      // The end of an element: its line ends with it if it is a block.
      if (parent === root) break;
      if (BLOCK_TAGS.has(parent.localName)) {
        flush(states[states.length - 1]!, afterBreak);
        afterBreak = false;
      }
      const first = headings.get(parent);
      if (first !== undefined && blocks.length - first >= MANY_LINES) asText(blocks, first);
      states.pop();
      open.pop();
      continue;
    }
    if (++seen > MAX_NODES || isCut) {
      isCut = true;
      break;
    }
    if (seen % NODES_A_STEP === 0) yield;
    const state = states[states.length - 1]!;
    if (node.nodeType === 3) {
      const text = node as Text;
      const escaped = state.pre ? [] : escapedFeeds(text.data);
      if (escaped.length > 0) addLines(text, state, escaped, ESCAPED_FEED.length);
      else addLines(text, state, state.pre ? placesOf('\n', text.data) : softBreaks(text.data), 1);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.localName;
      if (tag === 'br') {
        flush(state, afterBreak);
        afterBreak = true;
      } else if (!SKIPPED.has(tag) && !exclude.has(element) && !isHidden(element)) {
        if (BLOCK_TAGS.has(tag)) {
          flush(state, afterBreak);
          afterBreak = false;
        }
        const entered = enter(element, state);
        if (entered.kind === 'heading' && state.kind !== 'heading') headings.set(element, blocks.length);
        states.push(entered);
        open.push(new FlatChildren(element));
      }
    }
  }
  flush(states[states.length - 1]!, afterBreak);
  return { blocks, index, isCut };
}

/** A heading element with more lines than a heading has: somebody's text, set large. */
const MANY_LINES = 4;

/** Makes the lines from this one on plain text, in which bold alone and bullets tell of headings and items. */
function asText(blocks: Block[], first: number): void {
  for (const [at, block] of blocks.entries()) {
    if (at < first || block.kind !== 'heading') continue;
    const isItem = BULLET.test(block.text);
    blocks[at] = { ...block, kind: isItem ? 'item' : 'paragraph', level: isItem ? 1 : 0 };
  }
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

function enter(element: Element, outer: State): State {
  const tag = element.localName;
  const role = element.getAttribute('role');
  let { kind, level } = outer;
  const heading = headingLevel(element, tag, role);
  if (heading > 0) {
    kind = 'heading';
    level = heading;
  } else if (tag === 'li' || role === 'listitem') {
    // A list of whole postings: what stands in such an item is a text with headings and lists of its own.
    // In an item of a list there is none, so that no subtree is searched for each level of its nesting.
    const isText =
      outer.kind !== 'item' &&
      element.querySelector(HEADINGS) !== null &&
      element.querySelector('ul,ol') !== null;
    kind = isText ? 'paragraph' : 'item';
    level = isText ? 0 : outer.kind === 'item' ? outer.level + 1 : 1;
  } else if (tag === 'td' || tag === 'dd') {
    kind = 'cell';
    level = 0;
  } else if (tag === 'dt' || tag === 'th' || tag === 'label' || tag === 'button' || role === 'button') {
    kind = 'label';
    level = 0;
  } else if (tag === 'table' || tag === 'dl') {
    kind = 'paragraph';
    level = 0;
  }
  let zone = ZONES[tag] ?? (role === null ? undefined : ZONE_ROLES[role]);
  // Some servers wrap the whole page in one form.
  if (zone === 'form' && element.querySelector('h1,main,article')) zone = undefined;
  return {
    kind,
    level,
    zone: zone ?? outer.zone,
    bold: outer.bold || isBold(element),
    link: outer.link || tag === 'a' || tag === 'button' || role === 'button',
    pre: outer.pre || tag === 'pre',
  };
}

function headingLevel(element: Element, tag: string, role: string | null): number {
  if (tag.length === 2 && tag[0] === 'h' && tag[1]! >= '1' && tag[1]! <= '6') return Number(tag[1]);
  if (role !== 'heading') return 0;
  const level = Number(element.getAttribute('aria-level'));
  return level >= 1 && level <= 6 ? level : 2;
}
