import type { Block } from './block';
import type { Facet } from './facet';
import type { Phrase } from './phrase';
import type { Segment } from './section';

/**
 * Everything the annotator found out about one page: plain data, the same in the page, in Node, in
 * the store. The profile has no part in it.
 */
export interface Reading {
  /** Raised when the shape changes, so that stored readings can be told apart. */
  version: 1;
  /** Of one of several postings on a page: its own address, or the page's with a fragment that leads to it. */
  url: string;
  /**
   * What tells it from the page's other postings where its address does not: words of its title. Absent where
   * the page is one posting.
   */
  part?: string;
  /** True when the page is one job posting. A page read by hand can be read and still not be one. */
  isPosting: boolean;
  /** What decided that, for the receipt: `json-ld`, `site:lever`, `sections`, `listing`. */
  decidedBy: string;
  /**
   * What found the posting's place in the page, for the receipt: the layout of a known site
   * (`site:lever`), the general reader (`page`), or neither, the whole being text (`text`). Absent in
   * readings from before it was kept.
   */
  readBy?: string;
  /** ISO 639-1, or `und` when none of our lexicons knows the language. */
  language: string;
  title: string | null;
  company: string | null;
  /** Place as the page writes it: "Berlin, Germany". */
  place: string | null;
  blocks: Block[];
  segments: Segment[];
  facets: Facet[];
  /** What could not be read, in words for the reader: an unknown language, a page cut at its limit. */
  notes: Phrase[];
}
