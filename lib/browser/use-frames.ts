import { useEffect, useState } from 'preact/hooks';
import { findFrames } from './client';
import type { FrameOffer } from './frames';
import type { TabState } from './tab-state';

/** True where a page was read and is not, or hardly, the posting that the reader is looking at. */
export function isPostingMissing({ status, reading }: TabState): boolean {
  return status === 'read' && reading !== undefined && (!reading.isPosting || reading.facets.length === 0);
}

/** The frames in which the posting of a tab may stand; none where the page itself holds one, or until they are known. */
export function useFrames(state: TabState | null): readonly FrameOffer[] {
  const [offers, setOffers] = useState<readonly FrameOffer[]>([]);
  const isMissing = state !== null && isPostingMissing(state);
  const key = isMissing ? `${state.tabId} ${state.frameId} ${state.born} ${state.reading?.url}` : null;
  const tabId = state?.tabId;
  useEffect(() => {
    setOffers([]);
    if (key === null || tabId === undefined) return;
    let isOver = false;
    void findFrames(tabId).then((found) => !isOver && setOffers(found));
    return () => {
      isOver = true;
    };
  }, [key]);
  return isMissing ? offers : [];
}
