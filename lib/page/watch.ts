import { shadowRootsIn } from './flat-tree';
import { onNavigate } from './navigation';
import { settle } from './settle';
import { isHiddenBy } from './tags';

/** When a page counts as settled, in milliseconds. */
const SETTLED = { quiet: 400, most: 3000 };

/** What a page in motion tells of itself. */
export interface Motion {
  /** Text changed, within the page's own task: nothing of it has been drawn yet. */
  changed(records: readonly MutationRecord[]): void;
  /** The address is about to change to this one, or has. */
  navigated(url: string): void;
  /** The page came to rest, or has moved for so long that it is looked at all the same. */
  settled(): void;
}

export interface Watch {
  /** Looks again once the page is at rest: something may have changed unseen. */
  look(): void;
  /** Follows the open shadow roots that came up since. Gives how many there are. */
  follow(): number;
}

/**
 * Watches a page by events alone: its text, also in open shadow roots, its address, and its size, which is all
 * that tells of a shadow root attached to an element that stood there before.
 * @param signal ends the watch
 */
export function watchPage(document: Document, motion: Motion, signal: AbortSignal): Watch {
  const view = document.defaultView!;
  const settled = settle(() => motion.settled(), SETTLED, signal);
  const navigated = (url: string): void => {
    motion.navigated(url);
    settled();
  };
  onNavigate(view, navigated, signal);

  const observer = new MutationObserver((records) => {
    const told = records.filter(isTelling);
    if (told.length === 0) return;
    motion.changed(told);
    settled();
  });
  const observe = (node: Node): void =>
    observer.observe(node, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['hidden', 'style'],
      attributeOldValue: true,
    });
  observe(document.documentElement);
  const resized = new ResizeObserver(settled);
  resized.observe(document.documentElement);
  if (document.body) resized.observe(document.body);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    resized.disconnect();
  });

  const followed = new WeakSet<ShadowRoot>();
  return {
    look: settled,
    follow() {
      const fresh = shadowRootsIn(document.documentElement).filter((root) => !followed.has(root));
      for (const root of fresh) {
        followed.add(root);
        observe(root);
      }
      return fresh.length;
    },
  };
}

/** Attributes tell something only where they take a part of the page out of sight, or bring it back. */
function isTelling({ type, target, attributeName, oldValue }: MutationRecord): boolean {
  if (type !== 'attributes') return true;
  const element = target as Element;
  const was = attributeName === 'hidden' ? isHiddenBy(oldValue, null) : isHiddenBy(null, oldValue);
  const value = element.getAttribute(attributeName!);
  return was !== (attributeName === 'hidden' ? isHiddenBy(value, null) : isHiddenBy(null, value));
}

/** A jump within the page is no other page. Some sites route by hash, but then by `#/` or `#!`. */
export function withoutHash(url: string): string {
  const at = url.indexOf('#');
  return at < 0 || /^#[!/]/.test(url.slice(at)) ? url : url.slice(0, at);
}
