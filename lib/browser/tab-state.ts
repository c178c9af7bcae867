import type { Phrase } from '../model/phrase';
import type { Reading } from '../model/reading';

/** Why there is no reading of a tab, or not yet. */
export type TabStatus =
  /** No posting was found, or the site is not one we run on by ourselves. */
  | 'idle'
  /** The annotator was started and has not reported. */
  | 'reading'
  /** `reading` holds what was found. */
  | 'read'
  /** The page cannot be read (PDF, the browser's own pages, no permission); `problem` says it in words. */
  | 'unreadable';

/**
 * What is known of the document a tab shows. One record a tab in `storage.session`, under
 * `tab:<id>`: written by the background alone, read by panel and popup, gone when the browser closes.
 */
export interface TabState {
  tabId: number;
  /** Frame the posting stands in; 0 is the page itself. */
  frameId: number;
  /** The browser's id of that document; a message for another one is stale. Missing in old Firefox. */
  documentId?: string;
  /** When that document was made (`performance.timeOrigin`): tells documents apart where they have no id. */
  born?: number;
  status: TabStatus;
  reading?: Reading;
  /**
   * Where the page holds several postings, the id of the one that `reading` is of: the one in view. All of them
   * are listed in a record of their own, so that scrolling does not write them anew.
   */
  current?: string;
  problem?: Phrase;
  /** The facet last clicked in the page; `at` (ms since epoch) tells two clicks on one facet apart. */
  clicked?: { facetId: string; at: number };
}

export const IDLE = { frameId: 0, status: 'idle' } as const;
