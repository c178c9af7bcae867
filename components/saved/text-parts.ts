import type { Facet } from '../../lib/model/facet';
import type { Reading } from '../../lib/model/reading';
import type { SectionLabel } from '../../lib/model/section';
import type { Tone } from '../../lib/parser/kind';
import { kindOf } from '../../lib/parser/kinds';

/** A stretch of a line, with the fact that its words state. */
export interface Run {
  text: string;
  fact: { id: string; tone: Tone; kind: string } | null;
}

export interface Line {
  kind: 'heading' | 'item' | 'text';
  /** Depth of a list item from 1; 0 for the others. */
  depth: number;
  runs: Run[];
}

/** Lines that follow each other and belong to one section. */
export interface Part {
  section: SectionLabel | null;
  lines: Line[];
}

/**
 * The text of a reading as it stood, by sections, the words of its facts marked. What stood on the page
 * beside the posting is left out. A reading without sections is one part.
 */
export function textParts({ blocks, segments, facets }: Reading): Part[] {
  const parts: Part[] = [];
  const byBlock = new Map<number, Facet[]>();
  for (const facet of facets) {
    const { block } = facet.evidence;
    byBlock.set(block, [...(byBlock.get(block) ?? []), facet]);
  }
  const cuts =
    segments.length > 0
      ? segments
      : blocks.map(({ text }, block) => ({
          block,
          start: 0,
          end: text.length,
          section: null,
          isHeading: false,
        }));
  let last: { part: Part; block: number } | null = null;
  for (const { block, start, end, section, isHeading } of cuts) {
    const source = blocks[block];
    if (!source || section === 'chrome' || source.text.slice(start, end).trim() === '') continue;
    if (!last || last.part.section !== section) {
      const part: Part = { section, lines: [] };
      parts.push(part);
      last = { part, block: -1 };
    }
    const runs = runsOf(source.text, start, end, byBlock.get(block) ?? []);
    const line = last.part.lines.at(-1);
    // Two sentences of one paragraph in one section stay one line.
    if (line && last.block === block) line.runs.push({ text: ' ', fact: null }, ...runs);
    else {
      const kind =
        isHeading || source.kind === 'heading' ? 'heading' : source.kind === 'item' ? 'item' : 'text';
      last.part.lines.push({ kind, depth: kind === 'item' ? Math.max(1, source.level) : 0, runs });
    }
    last.block = block;
  }
  return parts;
}

/** Where two facts share words, those that begin first keep them. */
function runsOf(text: string, from: number, to: number, facets: readonly Facet[]): Run[] {
  const runs: Run[] = [];
  let at = from;
  const plain = (end: number) => {
    if (end > at) runs.push({ text: text.slice(at, end), fact: null });
  };
  for (const { id, kind, evidence } of [...facets].sort((a, b) => a.evidence.start - b.evidence.start)) {
    const tone = kindOf(kind)?.tone;
    const start = Math.max(evidence.start, at);
    const end = Math.min(evidence.end, to);
    if (!tone || start >= end) continue;
    plain(start);
    runs.push({ text: text.slice(start, end), fact: { id, tone, kind } });
    at = end;
  }
  plain(to);
  return runs;
}
