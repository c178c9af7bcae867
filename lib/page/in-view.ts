import { settle } from './settle';

/** Where the eye reads, from the top of what is shown: what begins above it is in view. */
const LINE = 0.4;
/** Reported once scrolling has come to rest, or goes on for so long, in milliseconds. */
const AT_REST = { quiet: 120, most: 500 };
/** Above what is shown, in CSS pixels: everything that has begun counts, however long ago. Browsers take no more. */
const FAR = 5_000_000;

/** The last of these elements that begins above the line of reading; 0 where none does, -1 where none is shown. */
export function inView(starts: readonly Element[]): number {
  let found = -1;
  const line = (starts[0]?.ownerDocument.defaultView?.innerHeight ?? 0) * LINE;
  for (const [at, start] of starts.entries()) {
    const { top, width, height } = start.getBoundingClientRect();
    // A folded part has no place on the page.
    if (width === 0 && height === 0) continue;
    if (found >= 0 && top > line) continue;
    found = at;
  }
  return found;
}

/**
 * Calls back when another of these elements may be the one in view. Goes by the browser's own watch over what
 * crosses the line; nothing runs while nothing crosses it.
 * @param signal ends the watch
 */
export function watchInView(starts: readonly Element[], callback: () => void, signal: AbortSignal): void {
  const [first] = starts;
  if (!first) return;
  const settled = settle(callback, AT_REST, signal);
  let isFirst = true;
  const observer = new IntersectionObserver(
    () => {
      // It begins with a word on each of them, which says nothing new.
      if (!isFirst) settled();
      isFirst = false;
    },
    { root: scrollerOf(first), rootMargin: `${FAR}px 0px -${100 - LINE * 100}% 0px` },
  );
  for (const start of starts) observer.observe(start);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** The part of the page that these words scroll in, or the page itself. */
function scrollerOf(element: Element): Element | Document {
  const document = element.ownerDocument;
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at === document.documentElement || at.scrollHeight <= at.clientHeight) continue;
    const { overflowY } = document.defaultView!.getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return document;
}
