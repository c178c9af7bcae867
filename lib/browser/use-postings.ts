import { useEffect, useState } from 'preact/hooks';
import type { PostingList } from '../model/posting-list';
import { watchPostings } from './client';
import type { TabState } from './tab-state';

/**
 * The postings on the page of a tab, where it holds several; null where it does not, or until they are known.
 * Never those of another document than the state's.
 */
export function usePostings(state: TabState | null): PostingList | null {
  const [list, setList] = useState<PostingList | null>(null);
  const isOfMany = state?.current !== undefined;
  const tabId = state?.tabId;
  useEffect(() => {
    setList(null);
    if (tabId === undefined || !isOfMany) return;
    const ending = new AbortController();
    watchPostings(tabId, setList, ending.signal);
    return () => ending.abort();
  }, [tabId, isOfMany]);
  return isOfMany && list?.born === state.born ? list : null;
}
