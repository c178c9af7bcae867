import { PostingId, PostingSummaries } from '../model/posting-list-schema';
import { PhraseSchema, ReadingSchema } from '../model/reading-schema';
import { SAVED_STATUSES } from '../model/saved-posting';
import { z } from '../model/zod';
import { FrameWish } from './frame-wish';

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

const tabId = z.int().check(z.nonnegative());
/** A kept posting's id. */
const id = z.string().check(z.minLength(1), z.maxLength(100));
const host = z.string().check(z.minLength(1), z.maxLength(253));

/** How a posting is kept: for later, or as one that is not for the reader. */
export const KeptAs = z.enum(['saved', 'dismissed']);
export type KeptAs = z.infer<typeof KeptAs>;

/** Content script → background. */
export const FromContent = z.discriminatedUnion('type', [
  /** The gate takes this document for a posting, or cannot rule it out. */
  z.object({ type: z.literal('gate:found'), born }),
  /** The annotator began to read; what was known of this document no longer holds. */
  z.object({ type: z.literal('page:reading'), born }),
  /** What it read; of several postings on the page the current one, and which of them that is. */
  z.object({ type: z.literal('page:read'), born, reading: ReadingSchema, posting: z.optional(PostingId) }),
  /** All postings of a page with several, as far as they are known by now. */
  z.object({
    type: z.literal('page:postings'),
    born,
    postings: PostingSummaries,
    isCut: z.boolean(),
  }),
  /** It is no posting after all, or the document is going away. */
  z.object({ type: z.literal('page:gone'), born }),
  /** It could not be read, and why. */
  z.object({ type: z.literal('page:unreadable'), born, problem: PhraseSchema }),
  /** Answered with what is known of an address on a known site (`KnownSite`), or null. */
  z.object({ type: z.literal('site:need'), born, url: z.string().check(z.maxLength(10_000)) }),
  /** Answered once the language's lexicon runs in the asking frame. */
  z.object({ type: z.literal('lexicon:need'), born, language }),
  /** The reader clicked a tint. */
  z.object({ type: z.literal('facet:clicked'), born, facetId }),
]);
export type FromContent = z.infer<typeof FromContent>;

/** Extension page → background. */
export const FromPage = z.discriminatedUnion('type', [
  /** Read this tab by hand, whatever the gate thinks of it. */
  z.object({ type: z.literal('tab:annotate'), tabId }),
  /** Answered with the frames of the tab in which the posting may stand, as `FrameOffer`s. */
  z.object({ type: z.literal('frames:find'), tabId }),
  /** Read the frame that the reader chose, after they allowed it where that was needed. */
  z.object({ type: z.literal('frame:read'), wish: FrameWish }),
  /**
   * Keep what the reader sees: a tab's posting as it was read, or a pasted text. A page that came meanwhile
   * is not kept in its place.
   */
  z.object({
    type: z.literal('posting:keep'),
    as: KeptAs,
    /** The key of a noted wish, or the posting itself where there was no room to note it. */
    from: z.union([
      z.object({ noted: z.string().check(z.maxLength(60)) }),
      z.object({ reading: ReadingSchema }),
    ]),
  }),
  /** A view was opened: whatever was asked before and not carried out is carried out now. */
  z.object({ type: z.literal('view:opened') }),
  /** Answered like the others; the views hear of the change by the store's own announcement. */
  z.object({ type: z.literal('posting:status'), id, status: z.enum(SAVED_STATUSES) }),
  /** Take "not for me" back. */
  z.object({ type: z.literal('posting:take-back'), id }),
  /** Read nothing by itself on this host and its subdomains, and take off what is shown there now. */
  z.object({ type: z.literal('site:pause'), host }),
  z.object({ type: z.literal('site:resume'), host }),
]);
export type FromPage = z.infer<typeof FromPage>;
