/** Background or extension page → content script. */
export type ToContent =
  /**
   * Read this document. `force`: even if it is no posting, because the reader asked. `once`: this address
   * alone, because the site is paused.
   */
  | { type: 'page:annotate'; force: boolean; once?: boolean }
  /** Take everything of ours out of the document. */
  | { type: 'page:stop' }
  /** Answered with `born` while the annotator runs in the document; by nobody otherwise. */
  | { type: 'page:ping' }
  /** The tab's address changed; scripts in a page cannot see that for themselves in every browser. */
  | { type: 'location:changed' }
  /** Scroll to a facet's words and flash them. */
  | { type: 'facet:reveal'; facetId: string }
  /** Scroll to one of several postings and make it the current one. */
  | { type: 'posting:show'; postingId: string };

const MAX_ID = 100;

/**
 * The message, with nothing in it that the map does not name; null for what is none. Written by hand
 * where the other directions have schemas: this one is read in every posting's page, and a schema
 * library weighs more there than the lexicon.
 */
export function readToContent(message: unknown): ToContent | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, force, once, facetId, postingId } = message as Record<string, unknown>;
  switch (type) {
    case 'page:annotate':
      if (typeof force !== 'boolean') return null;
      if (once === undefined) return { type, force };
      return typeof once === 'boolean' ? { type, force, once } : null;
    case 'page:stop':
    case 'page:ping':
    case 'location:changed':
      return { type };
    case 'facet:reveal':
      return isId(facetId) ? { type, facetId } : null;
    case 'posting:show':
      return isId(postingId) ? { type, postingId } : null;
    default:
      return null;
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_ID;
}
