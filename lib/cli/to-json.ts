import type { Block } from '../model/block';
import type { Facet } from '../model/facet';
import type { Reading } from '../model/reading';

/**
 * A reading as one JSON object in the shape that scorers and scripts read: flat facets, text of each part.
 * @param isExplained adds what found the posting, and to each part the rule that decided its section, the
 *   line that began it and the section that came second
 */
export function toJson(id: string, reading: Reading, isExplained = false) {
  const { isPosting, language, title, company, place, blocks, segments, facets } = reading;
  return {
    id,
    posting: isPosting,
    decidedBy: reading.decidedBy,
    ...(isExplained && reading.readBy ? { readBy: reading.readBy } : {}),
    language,
    title,
    company,
    place,
    blocks: segments.map(({ block, start, end, section, rule, opener, runnerUp }) => ({
      text: blocks[block]!.text.slice(start, end),
      section,
      ...(isExplained ? { rule } : {}),
      ...(isExplained && opener !== undefined ? { opener: blocks[opener]!.text } : {}),
      ...(isExplained && runnerUp ? { runnerUp } : {}),
    })),
    facets: facets.map((facet) => flatFacet(facet, blocks)),
    notes: reading.notes,
  };
}

/** One facet with its data beside its kind and the words it was read from. */
export function flatFacet({ kind, data, strength, evidence }: Facet, blocks: readonly Block[]) {
  const text = blocks[evidence.block]!.text;
  return {
    kind,
    ...data,
    ...(strength ? { strength } : {}),
    quote: text.slice(...evidence.sentence),
    words: text.slice(evidence.start, evidence.end),
    rule: evidence.rule,
  };
}
