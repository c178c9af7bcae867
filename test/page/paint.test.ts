import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Facet } from '@/lib/model/facet';
import { createPainter, FLASH_TIME, type Painter } from '@/lib/page/paint';
import type { TextIndex } from '@/lib/page/text-index';
import type { Tone } from '@/lib/parser/kind';

const TONES: Record<string, Tone> = {
  experience: 'requirement',
  education: 'requirement',
  benefit: 'benefit',
};
const toneOf = (kind: string): Tone | null => TONES[kind] ?? null;

interface FakeHighlight {
  ranges: Range[];
  priority: number;
}
let highlights: Map<string, FakeHighlight>;
let painter: Painter;
let index: TextIndex;
let text: Text;

function facet(id: string, kind: string, start: number, end: number): Facet {
  return { id, kind, data: {}, evidence: { block: 0, start, end, sentence: [0, 20], rule: 'test' } };
}

beforeEach(() => {
  vi.useFakeTimers();
  const { document } = parseHTML('<html><body><p>three years of baking</p></body></html>');
  text = document.querySelector('p')!.firstChild as Text;
  // The one thing a range needs here is to know its ends.
  document.createRange = () => {
    const range: Record<string, unknown> = { collapsed: false };
    range.setStart = (node: Node, at: number) =>
      Object.assign(range, { startContainer: node, startOffset: at });
    range.setEnd = (node: Node, at: number) => Object.assign(range, { endContainer: node, endOffset: at });
    return range as unknown as Range;
  };
  index = [[{ node: text, at: 0, from: 0, length: 21 }]];
  highlights = new Map();
  painter = createPainter(
    highlights as unknown as Parameters<typeof createPainter>[0],
    (...ranges) =>
      ({ ranges, priority: 0, add: (range: Range) => void ranges.push(range) }) as unknown as Highlight,
  );
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createPainter', () => {
  it('makes one highlight a tone, under names of ours', () => {
    const facets = [
      facet('a', 'experience', 0, 5),
      facet('b', 'benefit', 6, 11),
      facet('c', 'education', 15, 21),
    ];
    expect(painter.paint(facets, index, toneOf)).toBe(3);
    expect([...highlights.keys()].sort()).toEqual(['jobgloss-benefit', 'jobgloss-requirement']);
    expect(highlights.get('jobgloss-requirement')?.ranges).toHaveLength(2);
    expect(highlights.get('jobgloss-benefit')?.ranges[0]).toMatchObject({ startOffset: 6, endOffset: 11 });
  });

  it('adds to what is painted, and paints anew in place of all of it', () => {
    painter.paint([facet('a', 'experience', 0, 5)], index, toneOf);
    const painted = highlights.get('jobgloss-requirement');
    const more = [
      facet('b', 'education', 6, 11),
      facet('c', 'benefit', 15, 21),
      facet('d', 'unheard-of', 0, 5),
    ];
    expect(painter.add(more, index, toneOf)).toBe(2);
    expect(highlights.get('jobgloss-requirement')).toBe(painted);
    expect(painted?.ranges).toHaveLength(2);
    expect(painter.tints().map(({ facetId }) => facetId)).toEqual(['a', 'b', 'c']);
    painter.paint([facet('e', 'benefit', 0, 5)], index, toneOf);
    expect([...highlights.keys()]).toEqual(['jobgloss-benefit']);
    expect(painter.tints().map(({ facetId }) => facetId)).toEqual(['e']);
  });

  it('leaves out what has no tone, no words or no node in the page any more', () => {
    expect(painter.paint([facet('a', 'unheard-of', 0, 5), facet('b', 'benefit', 4, 4)], index, toneOf)).toBe(
      0,
    );
    text.remove();
    expect(painter.paint([facet('a', 'benefit', 0, 5)], index, toneOf)).toBe(0);
    expect(highlights.size).toBe(0);
  });

  it('replaces what it painted before', () => {
    painter.paint([facet('a', 'experience', 0, 5)], index, toneOf);
    painter.paint([facet('b', 'benefit', 6, 11)], index, toneOf);
    expect([...highlights.keys()]).toEqual(['jobgloss-benefit']);
    expect(painter.tints().map(({ facetId }) => facetId)).toEqual(['b']);
  });

  it("leaves the page's own highlights alone", () => {
    highlights.set('search-result', { ranges: [], priority: 0 });
    painter.paint([facet('a', 'experience', 0, 5)], index, toneOf);
    painter.clear();
    expect([...highlights.keys()]).toEqual(['search-result']);
  });

  it('notices that the page took painted words away', () => {
    painter.paint([facet('a', 'experience', 0, 5)], index, toneOf);
    expect(painter.isBroken()).toBe(false);
    text.remove();
    expect(painter.isBroken()).toBe(true);
  });

  it('flashes above the tints, for its time', () => {
    painter.paint([facet('a', 'experience', 0, 5)], index, toneOf);
    painter.flash(painter.tints()[0]!.range);
    expect(highlights.get('jobgloss-flash')?.priority).toBe(1);
    vi.advanceTimersByTime(FLASH_TIME - 1);
    expect(highlights.has('jobgloss-flash')).toBe(true);
    vi.advanceTimersByTime(1);
    expect([...highlights.keys()]).toEqual(['jobgloss-requirement']);
  });

  it('lets a second flash have its whole time', () => {
    painter.paint([facet('a', 'experience', 0, 5)], index, toneOf);
    const { range } = painter.tints()[0]!;
    painter.flash(range);
    vi.advanceTimersByTime(FLASH_TIME - 100);
    painter.flash(range);
    vi.advanceTimersByTime(200);
    expect(highlights.has('jobgloss-flash')).toBe(true);
  });
});
