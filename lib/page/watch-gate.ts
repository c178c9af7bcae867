import { gate } from '../gate';
import type { Site } from '../sites/site';
import { onNavigate } from './navigation';
import { settle } from './settle';

/** When a page counts as settled, in milliseconds. */
const SETTLED = { quiet: 300, most: 2000 };
/** Looks at one address at most: a page that never rests is left alone until it shows another. */
const MAX_LOOKS = 40;

/** A page that trips the gate up by the names it gives its forms is no posting, and hears nothing of it. */
function mayBe(document: Document, url: string, site: Site | null): boolean {
  try {
    return gate(document, url, site).verdict !== 'none';
  } catch {
    return false;
  }
}

/**
 * Looks whether the page could be a posting, and looks again when late content arrives or its address
 * changes, until it could.
 * @param siteOf the site that an address is on
 * @param found called once, the first time
 * @param signal ends the watch before that
 * @returns to be called when the address may have changed unseen
 */
export function watchGate(
  document: Document,
  siteOf: (url: URL) => Site | null,
  found: () => void,
  signal: AbortSignal,
): () => void {
  const view = document.defaultView!;
  const done = new AbortController();
  const ended = AbortSignal.any([signal, done.signal]);
  let url = view.location.href;
  let looks = 0;

  const look = (): void => {
    if (view.location.href !== url) {
      url = view.location.href;
      looks = 0;
    }
    if (ended.aborted || ++looks > MAX_LOOKS) return;
    const site = URL.canParse(url) ? siteOf(new URL(url)) : null;
    if (!mayBe(document, url, site)) return;
    done.abort();
    found();
  };
  const settled = settle(look, SETTLED, ended);
  onNavigate(view, () => settled(), ended);
  const observer = new MutationObserver(settled);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  ended.addEventListener('abort', () => observer.disconnect());
  look();
  return settled;
}
