import { z } from '../model/zod';
import { PhraseSchema, ReadingSchema } from '../model/reading-schema';

/**
 * Every message there is, one map for each direction. Each is answered with a `Result`. Nothing here
 * carries the profile or the state of a tab: those are read by the extension's own pages from stores
 * that no content script reaches.
 */

/** `born` tells documents of one frame apart where the browser gives them no id: `performance.timeOrigin`. */
const born = z.number();
const facetId = z.string().check(z.minLength(1), z.maxLength(100));
/** ISO 639-1. It becomes part of a file's name, so nothing else may pass. */
const language = z.string().check(z.regex(/^[a-z]{2}$/));

/** Content script → background. */
export const FromContent = z.discriminatedUnion('type', [
  /** The gate takes this document for a posting, or cannot rule it out. */
  z.object({ type: z.literal('gate:found'), born }),
  /** The annotator began to read; what was known of this document no longer holds. */
  z.object({ type: z.literal('page:reading'), born }),
  /** What it read. */
  z.object({ type: z.literal('page:read'), born, reading: ReadingSchema }),
  /** It is no posting after all, or the document is going away. */
  z.object({ type: z.literal('page:gone'), born }),
  /** It could not be read, and why. */
  z.object({ type: z.literal('page:unreadable'), born, problem: PhraseSchema }),
  /** Answered once the language's lexicon runs in the asking frame. */
  z.object({ type: z.literal('lexicon:need'), born, language }),
  /** The reader clicked a tint. */
  z.object({ type: z.literal('facet:clicked'), born, facetId }),
]);
export type FromContent = z.infer<typeof FromContent>;

/** Extension page → background. */
export const FromPage = z.discriminatedUnion('type', [
  /** Read this tab by hand, whatever the gate thinks of it. */
  z.object({ type: z.literal('tab:annotate'), tabId: z.int().check(z.nonnegative()) }),
]);
export type FromPage = z.infer<typeof FromPage>;

/** Background or extension page → content script. */
export const ToContent = z.discriminatedUnion('type', [
  /** Read this document. `force`: even if it is no posting, because the reader asked. */
  z.object({ type: z.literal('page:annotate'), force: z.boolean() }),
  /** Answered with `born` while the annotator runs in the document; by nobody otherwise. */
  z.object({ type: z.literal('page:ping') }),
  /** The tab's address changed; scripts in a page cannot see that for themselves in every browser. */
  z.object({ type: z.literal('location:changed') }),
  /** Scroll to a facet's words and flash them. */
  z.object({ type: z.literal('facet:reveal'), facetId }),
]);
export type ToContent = z.infer<typeof ToContent>;
