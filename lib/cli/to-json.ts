import type { Block } from '../model/block';
import type { Facet } from '../model/facet';
import type { Reading } from '../model/reading';

/**
 * A reading as one JSON object in the shape that scorers and scripts read: flat facets, text of each part.
 * @param isExplained adds to each part the rule that decided its section
 */
export function toJson(id: string, reading: Reading, isExplained = false) {
  const { isPosting, language, title, company, place, blocks, segments, facets } = reading;
  return {
    id,
    posting: isPosting,
    decidedBy: reading.decidedBy,
    language,
    title,
    company,
    place,
    blocks: segments.map(({ block, start, end, section, rule }) => ({
      text: blocks[block]!.text.slice(start, end),
      section,
      ...(isExplained ? { rule } : {}),
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
