import type { Block } from '../model/block';
import type { Facet } from '../model/facet';

/** Letters kept of what stands before and behind a quote. */
const CONTEXT = 32;
/** A quote that stands more often than this is told by the first of its places. */
const MAX_PLACES = 200;
/** Share of its context that has to stand around a quote for it to be the same words. */
const LEAST_CONTEXT = 0.5;

/** A facet's words, and what tells them from the same words elsewhere in the posting. */
export interface Quote {
  facet: Facet;
  exact: string;
  prefix: string;
  suffix: string;
  /** Offset of the words in the posting's text: its blocks, a line feed between each two. */
  position: number;
}

const textOf = (blocks: readonly Pick<Block, 'text'>[]): string => blocks.map(({ text }) => text).join('\n');

/** Offset of each block in that text. */
function startsOf(blocks: readonly Pick<Block, 'text'>[]): number[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}

/** What to look for after the page has been rendered anew. */
export function quotesOf(facets: readonly Facet[], blocks: readonly Pick<Block, 'text'>[]): Quote[] {
  const text = textOf(blocks);
  const starts = startsOf(blocks);
  return facets.map((facet): Quote => {
    const { block, start, end } = facet.evidence;
    const position = starts[block]! + start;
    const behind = position + end - start;
    return {
      facet,
      exact: text.slice(position, behind),
      prefix: text.slice(Math.max(0, position - CONTEXT), position),
      suffix: text.slice(behind, behind + CONTEXT),
      position,
    };
  });
}

/** Facets where they stand in new blocks, and how many stand nowhere any more. */
export interface Anchored {
  facets: Facet[];
  lost: number;
}

/**
 * Finds facets again in blocks that were read anew: by their words, told from others by what stands before
 * and behind, and then by how near they are to where they stood.
 * @returns copies with the evidence of the new blocks; one that would have to be guessed is lost
 */
export function anchorQuotes(quotes: readonly Quote[], blocks: readonly Pick<Block, 'text'>[]): Anchored {
  const text = textOf(blocks);
  const starts = startsOf(blocks);
  const facets: Facet[] = [];
  for (const quote of quotes) {
    const at = placeOf(quote, text);
    if (at < 0) continue;
    const block = starts.findLastIndex((start) => start <= at);
    const start = at - starts[block]!;
    const { facet, exact } = quote;
    const { sentence } = facet.evidence;
    const by = start - facet.evidence.start;
    facets.push({
      ...facet,
      evidence: {
        ...facet.evidence,
        block,
        start,
        end: start + exact.length,
        sentence: [Math.max(0, sentence[0] + by), Math.min(blocks[block]!.text.length, sentence[1] + by)],
      },
    });
  }
  return { facets, lost: quotes.length - facets.length };
}

/** The best place of a quote in a text, or -1. */
function placeOf({ exact, prefix, suffix, position }: Quote, text: string): number {
  if (exact === '') return -1;
  // Where nothing moved, nothing has to be searched.
  if (text.startsWith(exact, position) && contextAt(position) === prefix.length + suffix.length) {
    return position;
  }
  let best = -1;
  let most = (prefix.length + suffix.length) * LEAST_CONTEXT;
  let seen = 0;
  for (let at = text.indexOf(exact); at >= 0 && seen < MAX_PLACES; at = text.indexOf(exact, at + 1), seen++) {
    const context = contextAt(at);
    const isNearer = best >= 0 && Math.abs(at - position) < Math.abs(best - position);
    if (context > most || (context === most && (best < 0 || isNearer))) {
      best = at;
      most = context;
    }
  }
  return best;

  /** How many letters of the context stand around the words at this place. */
  function contextAt(at: number): number {
    let before = 0;
    while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++;
    let behind = 0;
    const end = at + exact.length;
    while (behind < suffix.length && text[end + behind] === suffix[behind]) behind++;
    return before + behind;
  }
}
