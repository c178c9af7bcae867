import { useEffect, useState } from 'preact/hooks';
import { isPaused, subscribeSettings } from './store';

/**
 * True while the reader has a host paused, followed through every page's changes. False until it was first
 * looked up, and for no host.
 */
export function usePaused(host: string | null): boolean {
  const [paused, setPaused] = useState<string | null>(null);
  useEffect(() => {
    if (host === null) return;
    const ending = new AbortController();
    let latest = 0;
    const look = async (): Promise<void> => {
      const turn = ++latest;
      const is = await isPaused(host);
      if (turn === latest && !ending.signal.aborted) setPaused(is ? host : null);
    };
    subscribeSettings(() => void look(), ending.signal);
    void look();
    return () => ending.abort();
  }, [host]);
  return host !== null && paused === host;
}
