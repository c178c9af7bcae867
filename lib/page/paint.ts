import type { Facet } from '../model/facet';
import type { Tone } from '../parser/kind';
import { type TextIndex, toRange } from './text-index';

/** Highlight names: the registry is the page's too. */
const PREFIX = 'jobgloss-';
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
 */
export function createPainter(registry: Registry, create: (...ranges: Range[]) => Highlight): Painter {
  let tints: Tint[] = [];
  const painted = new Map<Tone, Highlight>();
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const endFlash = (): void => {
    clearTimeout(flashing);
    registry.delete(FLASH);
  };
  const clear = (): void => {
    endFlash();
    for (const tone of painted.keys()) registry.delete(PREFIX + tone);
    painted.clear();
    tints = [];
  };
  const add: Painter['add'] = (facets, index, toneOf) => {
    const before = tints.length;
    const byTone = new Map<Tone, Range[]>();
    for (const { id, kind, evidence } of facets) {
      const tone = toneOf(kind);
      const range = tone && toRange(index, evidence.block, evidence.start, evidence.end);
      if (!range) continue;
      tints.push({ facetId: id, range });
      const ranges = byTone.get(tone);
      if (ranges) ranges.push(range);
      else byTone.set(tone, [range]);
    }
    for (const [tone, ranges] of byTone) {
      const highlight = painted.get(tone);
      if (highlight) for (const range of ranges) highlight.add(range);
      else {
        const made = create(...ranges);
        painted.set(tone, made);
        registry.set(PREFIX + tone, made);
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
