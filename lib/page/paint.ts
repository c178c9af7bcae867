import type { Facet } from '../model/facet';
import type { Tone } from '../parser/kind';
import { type TextIndex, toRange } from './text-index';

/** Highlight names: the registry is the page's too. */
const PREFIX = 'jobgloss-';
/** Marks a tint on a dark ground. */
const DARK = '-dark';
const FLASH = `${PREFIX}flash`;
/** How long a flash stays, in milliseconds. */
export const FLASH_TIME = 1500;

/** The document's highlight registry, `CSS.highlights`; an argument so that the painter runs without a browser. */
export interface Registry {
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): unknown;
}

/** One facet's words, live in the page. */
export interface Tint {
  facetId: string;
  range: Range;
}

export interface Painter {
  /** Paints these facets in place of those before. Gives how many could still be found in the page. */
  paint(facets: readonly Facet[], index: TextIndex, toneOf: (kind: string) => Tone | null): number;
  /** Paints these beside what is painted already; their ids must be others. Gives how many could be found. */
  add(facets: readonly Facet[], index: TextIndex, toneOf: (kind: string) => Tone | null): number;
  /** What is painted now. */
  tints(): readonly Tint[];
  /** True when the page has taken away words that were painted. */
  isBroken(): boolean;
  /** Marks a range for `FLASH_TIME`; a flash before it ends at once. */
  flash(range: Range): void;
  /** Takes every highlight of ours away. */
  clear(): void;
}

/**
 * Tints facets with the CSS Custom Highlight API, one highlight a tone: no element is added, wrapped or
 * changed. Keeps its own list, because iterating `CSS.highlights` throws in Firefox's isolated world.
 * @param create makes a highlight of ranges: `(...ranges) => new Highlight(...ranges)`
 * @param isOnDark tells where a node's text stands on a dark ground; told for several, it keeps what it knows
 */
export function createPainter(
  registry: Registry,
  create: (...ranges: Range[]) => Highlight,
  isOnDark: (node: Node, known: Map<Element, boolean>) => boolean = () => false,
): Painter {
  let tints: Tint[] = [];
  const painted = new Map<string, Highlight>();
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const endFlash = (): void => {
    clearTimeout(flashing);
    registry.delete(FLASH);
  };
  const clear = (): void => {
    endFlash();
    for (const name of painted.keys()) registry.delete(name);
    painted.clear();
    tints = [];
  };
  const add: Painter['add'] = (facets, index, toneOf) => {
    const before = tints.length;
    const byName = new Map<string, Range[]>();
    const known = new Map<Element, boolean>();
    for (const { id, kind, evidence } of facets) {
      const tone = toneOf(kind);
      const range = tone && toRange(index, evidence.block, evidence.start, evidence.end);
      if (!range) continue;
      tints.push({ facetId: id, range });
      const name = PREFIX + tone + (isOnDark(range.startContainer, known) ? DARK : '');
      const ranges = byName.get(name);
      if (ranges) ranges.push(range);
      else byName.set(name, [range]);
    }
    for (const [name, ranges] of byName) {
      const highlight = painted.get(name);
      if (highlight) for (const range of ranges) highlight.add(range);
      else {
        const made = create(...ranges);
        painted.set(name, made);
        registry.set(name, made);
      }
    }
    return tints.length - before;
  };

  return {
    paint(facets, index, toneOf) {
      clear();
      return add(facets, index, toneOf);
    },
    add,
    tints: () => tints,
    isBroken: () => tints.some(({ range }) => range.collapsed || !range.startContainer.isConnected),
    flash(range) {
      endFlash();
      const highlight = create(range);
      highlight.priority = 1;
      registry.set(FLASH, highlight);
      flashing = setTimeout(endFlash, FLASH_TIME);
    },
    clear,
  };
}
