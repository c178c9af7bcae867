import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../browser/result';
import type { SavedPosting } from '../model/saved-posting';
import { readInSteps } from './read-in-steps';
import { type PostingList, subscribeSaved } from './store';

/** Ms within which several changes are one reading of the store. */
const PAUSE = 80;

export interface Postings {
  /** Null until they were first read. */
  result: Result<PostingList> | null;
  /** Shows a change of this page's own at once; what the store says replaces it a moment later. */
  show(changed: SavedPosting): void;
  /** Takes a posting out of what is shown, at once. */
  hide(id: string): void;
}

/** All saved and dismissed postings, followed through every page's changes. */
export function usePostings(): Postings {
  const [result, setResult] = useState<Result<PostingList> | null>(null);

  useEffect(() => {
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let reading = new AbortController();
    let isFirst = true;
    const read = async () => {
      reading.abort();
      reading = new AbortController();
      const { signal } = reading;
      const onPart = (part: PostingList) => {
        // Later readings replace a list that is whole, and go on behind it.
        if (isFirst && !signal.aborted) setResult({ ok: true, value: part });
      };
      const list = await readInSteps(onPart, signal);
      if (signal.aborted) return;
      isFirst = false;
      setResult((shown) =>
        shown?.ok && list.ok ? { ok: true, value: reused(list.value, shown.value) } : list,
      );
    };
    // Before the first read, so that a change between the two is not missed.
    subscribeSaved(() => {
      clearTimeout(timer);
      timer = setTimeout(read, PAUSE);
    }, ending.signal);
    void read();
    return () => {
      ending.abort();
      reading.abort();
      clearTimeout(timer);
    };
  }, []);

  const change = (make: (postings: SavedPosting[]) => SavedPosting[]) =>
    setResult((shown) =>
      shown?.ok ? { ok: true, value: { ...shown.value, postings: make(shown.value.postings) } } : shown,
    );
  return {
    result,
    show: (changed) => change((postings) => postings.map((one) => (one.id === changed.id ? changed : one))),
    hide: (id) => change((postings) => postings.filter((one) => one.id !== id)),
  };
}

/** A record that is as it was stays the same object, so that what was worked out from it holds. */
function reused(next: PostingList, before: PostingList): PostingList {
  const known = new Map(before.postings.map((posting) => [posting.id, posting]));
  return {
    ...next,
    postings: next.postings.map((posting) => {
      const same = known.get(posting.id);
      // Two changes within one millisecond leave the moment as it was, so what can be changed is looked at too.
      return same?.updatedAt === posting.updatedAt &&
        same.status === posting.status &&
        same.isDismissed === posting.isDismissed &&
        same.notes === posting.notes
        ? same
        : posting;
    }),
  };
}
