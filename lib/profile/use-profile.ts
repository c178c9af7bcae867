import { useEffect, useState } from 'preact/hooks';
import { loadProfile, type ProfileResult, subscribeProfile } from './store';

/** The profile as it is kept, followed through every page's changes. Null until it was first read. */
export function useProfile(): ProfileResult | null {
  const [result, setResult] = useState<ProfileResult | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    // Before the first read, so that a change between the two is not missed.
    let isOvertaken = false;
    subscribeProfile((changed) => {
      isOvertaken = true;
      setResult(changed);
    }, ending.signal);
    void loadProfile().then((loaded) => {
      if (!isOvertaken && !ending.signal.aborted) setResult(loaded);
    });
    return () => ending.abort();
  }, []);
  return result;
}
