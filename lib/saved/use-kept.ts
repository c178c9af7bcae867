import { useEffect, useState } from 'preact/hooks';
import type { Phrase } from '../model/phrase';
import type { Reading } from '../model/reading';
import type { SavedPosting } from '../model/saved-posting';
import { findByReading, findByUrl, subscribeSaved } from './store';

/** What is kept of the posting that is shown. */
export interface Kept {
  /** Null where it is neither saved nor dismissed. */
  posting: SavedPosting | null;
  /** Why it could not be looked up. */
  problem: Phrase | null;
}

/**
 * What is kept of a posting, followed through every page's changes. Null until it was first looked up, and
 * again as soon as another posting is shown.
 * @param shown its reading, or its address where it was not read
 */
export function useKept(shown: Reading | string | null): Kept | null {
  const [found, setFound] = useState<{ of: unknown; kept: Kept } | null>(null);
  const identity = identityOf(shown);

  useEffect(() => {
    if (shown === null) return;
    const ending = new AbortController();
    let latest = 0;
    const look = async (): Promise<void> => {
      const turn = ++latest;
      const result = await (typeof shown === 'string' ? findByUrl(shown) : findByReading(shown));
      // An answer that was overtaken is dropped.
      if (turn !== latest || ending.signal.aborted) return;
      const kept = result.ok
        ? { posting: result.value, problem: null }
        : { posting: null, problem: result.problem };
      setFound({ of: identity, kept });
    };
    subscribeSaved(() => void look(), ending.signal);
    void look();
    return () => ending.abort();
  }, [identity]);

  return found !== null && shown !== null && found.of === identity ? found.kept : null;
}

/** Each change of a tab's state brings a new object of the same reading; a text without address has nothing else. */
function identityOf(shown: Reading | string | null): unknown {
  if (shown === null || typeof shown === 'string') return shown;
  return shown.url ? `${shown.url} ${shown.part ?? ''}` : shown;
}
