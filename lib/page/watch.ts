import { onNavigate } from './navigation';
import { settle } from './settle';

/** When a page counts as settled, in milliseconds. */
const SETTLED = { quiet: 400, most: 3000 };

/** Why a page is to be read again. */
export type Change =
  /** Its address changed, so it may be another posting. */
  | 'navigated'
  /** Its text is another one, or what was painted is gone. */
  | 'changed';

export interface Watched {
  /** True when the page need not be read again: its text is what it was and nothing painted was lost. */
  isSame(): boolean;
}

/**
 * Calls back once the page has settled after its address or its text changed. Goes by events: the
 * address is looked at when the Navigation API, the mutations or the caller say something moved.
 * @param signal ends the watch
 * @returns to be called when the address may have changed unseen (Firefox without the Navigation API)
 */
export function watchPage(
  document: Document,
  watched: Watched,
  callback: (change: Change) => void,
  signal: AbortSignal,
): () => void {
  const view = document.defaultView!;
  let url = withoutHash(view.location.href);
  const settled = settle(
    () => {
      const now = withoutHash(view.location.href);
      if (now !== url) {
        url = now;
        callback('navigated');
      } else if (!watched.isSame()) callback('changed');
    },
    SETTLED,
    signal,
  );
  onNavigate(view, settled, signal);
  const observer = new MutationObserver(settled);
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return settled;
}

/** A jump within the page is no other page. Some sites route by hash, but then by `#/` or `#!`. */
function withoutHash(url: string): string {
  const at = url.indexOf('#');
  return at < 0 || /^#[!/]/.test(url.slice(at)) ? url : url.slice(0, at);
}
