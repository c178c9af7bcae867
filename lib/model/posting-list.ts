import type { Facet } from './facet';
import type { Reading } from './reading';

/** A fact without its place in the text: enough to be held against the profile. */
export type BareFacet = Pick<Facet, 'kind' | 'data' | 'strength'>;

/** One of several postings on a page, as a list of them shows it. */
export interface PostingSummary {
  /** Tells it from the others of its page, through every reading of that page. */
  id: string;
  title: string | null;
  company: string | null;
  place: string | null;
  /** Each fact once; absent until its text was read. */
  facets?: BareFacet[];
}

/** The postings found on one page, in the order of the page. */
export interface PostingList {
  /** `performance.timeOrigin` of the document they stand in. */
  born: number;
  postings: PostingSummary[];
  /** True when the page holds more than are listed. */
  isCut: boolean;
}

/** Postings of one page that are listed; a thread of a month has some hundreds. */
export const MAX_POSTINGS = 600;
/** Facts that a summary carries; what a posting says beyond them is seen when it is shown. */
const MAX_FACETS = 60;

/** What a list keeps of a posting that was read. */
export function summaryOf(id: string, { title, company, place, facets }: Reading): PostingSummary {
  const bare = new Map<string, BareFacet>();
  for (const { kind, data, strength } of facets) {
    const key = JSON.stringify([kind, data]);
    // Said twice it is as firm as its firmest saying.
    if (bare.get(key)?.strength === 'must' || (bare.size >= MAX_FACETS && !bare.has(key))) continue;
    if (bare.has(key) && strength === 'nice') continue;
    bare.set(key, strength ? { kind, data, strength } : { kind, data });
  }
  return { id, title, company, place, facets: [...bare.values()] };
}
