import { flatParentOf } from './flat-tree';

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

/** `folded`: the words are not shown, and the page was scrolled to the part that hides them. */
export type Revealed = 'shown' | 'folded' | 'hidden';

/**
 * Scrolls everything around a range, innermost first, until its words are in sight. Changes no element: what is
 * folded up ("see more", a closed `details`, a hidden tab) is for the reader to open.
 */
export function reveal(range: Range): Revealed {
  const rect = range.getBoundingClientRect();
  const isDrawn = rect.width > 0 || rect.height > 0;
  const fold = isDrawn ? clippedBy(range, rect) : drawnAround(range);
  if (!isDrawn && !fold) return 'hidden';
  const shown = fold ? edgeOf(fold.getBoundingClientRect()) : rect;
  scrollTo(fold ?? range.startContainer, shown);
  return fold ? 'folded' : 'shown';
}

/** The element that cuts the words off though it cannot be scrolled, or null. */
function clippedBy(range: Range, rect: Stretch): Element | null {
  const document = range.startContainer.ownerDocument!;
  for (let element = flatParentOf(range.startContainer); element; element = flatParentOf(element)) {
    if (element === document.body || element === document.documentElement) return null;
    const { overflowY } = document.defaultView!.getComputedStyle(element);
    if (overflowY === 'visible') continue;
    const box = element.getBoundingClientRect();
    const isCut = rect.top >= box.bottom - 1 || rect.bottom <= box.top + 1;
    if (isCut && (overflowY === 'hidden' || overflowY === 'clip')) return element;
    // What it can scroll to stands, for those around it, within its own box.
    if (isCut) return null;
  }
  return null;
}

/** The innermost element around words that are not drawn which is drawn itself; null for the page. */
function drawnAround(range: Range): Element | null {
  const document = range.startContainer.ownerDocument!;
  for (let element = flatParentOf(range.startContainer); element; element = flatParentOf(element)) {
    if (element === document.body || element === document.documentElement) return null;
    if (element.getClientRects().length > 0) return element;
  }
  return null;
}

/** The end of a part that is folded up: there, mostly, is what opens it. */
function edgeOf({ top, bottom }: Stretch): Stretch {
  return { top: Math.max(top, bottom - 60), bottom };
}

function scrollTo(from: Node, rect: Stretch): void {
  const document = from.ownerDocument!;
  const view = document.defaultView!;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  // Smooth scrolling is not done when the next scroller is looked at, so that its way is counted in.
  let { top, bottom } = rect;
  for (const scroller of scrollers(from, view)) {
    const isPage = scroller === document.scrollingElement;
    const box = isPage ? { top: 0, bottom: view.innerHeight } : scroller.getBoundingClientRect();
    const down = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    const by = scrollBy({ top, bottom }, box, { up: scroller.scrollTop, down });
    if (by === 0) continue;
    scroller.scrollBy({ top: by, behavior });
    top -= by;
    bottom -= by;
  }
}

/** The elements around a node that scroll, innermost first, the page itself last. */
function scrollers(from: Node, view: Window): Element[] {
  const document = from.ownerDocument!;
  const page = document.scrollingElement;
  const found: Element[] = [];
  for (let element = flatParentOf(from); element; element = flatParentOf(element)) {
    if (element !== page && element !== document.body && element.scrollHeight > element.clientHeight) {
      const { overflowY } = view.getComputedStyle(element);
      if (overflowY === 'auto' || overflowY === 'scroll') found.push(element);
    }
  }
  return page ? [...found, page] : found;
}
