/** A stretch of the vertical axis, in CSS pixels of the viewport. */
interface Stretch {
  top: number;
  bottom: number;
}

/**
 * How far a scroller must move for `words` to stand in its middle: positive is down, 0 when they are
 * well inside already.
 * @param view what the scroller shows
 * @param room how far it can still move up and down
 */
export function scrollBy(words: Stretch, view: Stretch, room: { up: number; down: number }): number {
  const height = view.bottom - view.top;
  const margin = Math.min(height / 4, 80);
  if (words.top >= view.top + margin && words.bottom <= view.bottom - margin) return 0;
  // A stretch taller than the view is shown from its start.
  const lift = Math.max(margin, (height - (words.bottom - words.top)) / 2);
  const wanted = words.top - view.top - lift;
  return Math.max(-room.up, Math.min(room.down, wanted));
}

/**
 * Scrolls everything around a range, innermost first, until its words are in sight. Changes no element.
 * @returns false when the words are not shown at all (a closed `details`, a hidden tab)
 */
export function reveal(range: Range): boolean {
  const rect = range.getBoundingClientRect();
  if (rect.width === 0 && rect.height === 0) return false;
  const document = range.startContainer.ownerDocument!;
  const view = document.defaultView!;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  // Smooth scrolling is not done when the next scroller is looked at, so that its way is counted in.
  let { top, bottom } = rect;
  for (const scroller of scrollers(range, view)) {
    const isPage = scroller === document.scrollingElement;
    const box = isPage ? { top: 0, bottom: view.innerHeight } : scroller.getBoundingClientRect();
    const down = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    const by = scrollBy({ top, bottom }, box, { up: scroller.scrollTop, down });
    if (by === 0) continue;
    scroller.scrollBy({ top: by, behavior });
    top -= by;
    bottom -= by;
  }
  return true;
}

/** The elements around a range that scroll, innermost first, the page itself last. */
function scrollers(range: Range, view: Window): Element[] {
  const document = range.startContainer.ownerDocument!;
  const page = document.scrollingElement;
  const found: Element[] = [];
  let element: Element | null = range.startContainer.parentElement;
  while (element) {
    if (element !== page && element !== document.body && element.scrollHeight > element.clientHeight) {
      const { overflowY } = view.getComputedStyle(element);
      if (overflowY === 'auto' || overflowY === 'scroll') found.push(element);
    }
    const root: Node = element.getRootNode();
    element = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return page ? [...found, page] : found;
}
