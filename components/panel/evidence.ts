import type { Block } from '../../lib/model/block';
import type { Facet } from '../../lib/model/facet';

/** A sentence of the posting in runs, the words that state the fact marked. */
export interface Quote {
  /** The facet that a click on this sentence shows in the page. */
  facetId: string;
  runs: { text: string; isMarked: boolean }[];
}

/** Longest sentence shown whole; of a longer one, this much around the marked words. */
const MOST = 280;

/**
 * One quote for each sentence that states the facets, in the order of the page; two facets of one
 * sentence are two marks in one quote. Offsets that do not fit the blocks give no quote.
 */
export function quotesOf(facets: readonly Facet[], blocks: readonly Block[]): Quote[] {
  const bySentence = new Map<string, Facet[]>();
  for (const facet of facets) {
    const { block, sentence } = facet.evidence;
    const key = `${block}:${sentence[0]}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), facet]);
  }
  return [...bySentence.values()].flatMap((group): Quote[] => {
    const first = group[0];
    const text = first && blocks[first.evidence.block]?.text;
    return first && text ? [{ facetId: first.id, runs: runsOf(text, group) }] : [];
  });
}

function runsOf(text: string, facets: readonly Facet[]): Quote['runs'] {
  const marks = facets
    .map(({ evidence }) => [evidence.start, evidence.end] as const)
    .sort((one, other) => one[0] - other[0]);
  const sentence = facets[0]!.evidence.sentence;
  const [from, to] = window(text, sentence, marks[0]![0], marks.at(-1)![1]);
  const runs: Quote['runs'] = [];
  let at = from;
  for (const [start, end] of marks) {
    if (end <= at || start >= to) continue;
    if (start > at) runs.push({ text: text.slice(at, start), isMarked: false });
    const stop = Math.min(end, to);
    runs.push({ text: text.slice(Math.max(start, at), stop), isMarked: true });
    at = stop;
  }
  if (at < to) runs.push({ text: text.slice(at, to), isMarked: false });
  if (from > sentence[0]) runs.unshift({ text: '… ', isMarked: false });
  if (to < sentence[1]) runs.push({ text: ' …', isMarked: false });
  return runs;
}

/** The part of a long sentence that is shown, cut between words. */
function window(
  text: string,
  [from, to]: readonly [number, number],
  first: number,
  last: number,
): [number, number] {
  if (to - from <= MOST) return [from, to];
  const room = Math.max(0, MOST - (last - first)) / 2;
  const start = Math.max(from, Math.floor(first - room));
  const end = Math.min(to, Math.ceil(last + room));
  const space = text.indexOf(' ', start);
  const before = text.lastIndexOf(' ', end);
  return [
    start === from || space < 0 || space >= first ? start : space + 1,
    end === to || before <= last ? end : before,
  ];
}
