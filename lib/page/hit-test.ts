import type { Tint } from './paint';

/** What a click on it means something else to the page. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, option, [contenteditable=""], ' +
  '[contenteditable="true"], [role="button"], [role="link"], [role="checkbox"], [role="tab"], [role="menuitem"]';

/** `CSS.highlights` as far as it can be hit-tested: Chrome 140; TypeScript does not know it yet. */
interface HitTester {
  highlightsFromPoint?(x: number, y: number): readonly { ranges: readonly AbstractRange[] }[];
}

/**
 * Calls back with the facet whose tint the reader clicked. Never stops or changes what the click does;
 * a click on a link or button, one that ends a selection, and one the page made up are left alone.
 * @param signal ends the watch
 */
export function onTintClick(
  document: Document,
  tints: () => readonly Tint[],
  callback: (facetId: string) => void,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'click',
    (event) => {
      if (tints().length === 0 || !isPlainClick(event)) return;
      const tint = tintAt(document, tints(), event.clientX, event.clientY, event.composedPath()[0]);
      if (tint) callback(tint.facetId);
    },
    // Pages stop clicks on their way up; on the way down this one is seen first.
    { signal, capture: true, passive: true },
  );
}

function isPlainClick(event: MouseEvent): boolean {
  if (!event.isTrusted || event.button !== 0 || event.detail > 1) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const target = event.composedPath()[0];
  if (!(target instanceof Element) || target.closest(INTERACTIVE)) return false;
  const selection = target.ownerDocument.getSelection();
  return selection === null || selection.isCollapsed;
}

/** The tint at a point of the viewport; of several the shortest, which says the most. */
function tintAt(
  document: Document,
  tints: readonly Tint[],
  x: number,
  y: number,
  target: EventTarget | undefined,
): Tint | null {
  const registry: HitTester = CSS.highlights as unknown as HitTester;
  const hit = registry.highlightsFromPoint
    ? new Set(registry.highlightsFromPoint(x, y).flatMap(({ ranges }) => ranges))
    : null;
  const under = tints.filter(({ range }) => (hit ? hit.has(range) : isUnder(document, range, x, y, target)));
  return shortest(under);
}

/** Of several tints the one with the fewest letters; null for none. */
export function shortest(tints: readonly Tint[]): Tint | null {
  const length = ({ range }: Tint): number => range.toString().length;
  return tints.reduce<Tint | null>(
    (best, tint) => (best && length(best) <= length(tint) ? best : tint),
    null,
  );
}

/**
 * True when the point is on the range's own text. The caret alone would not do: it snaps to the
 * nearest text from any distance.
 */
function isUnder(
  document: Document,
  range: Range,
  x: number,
  y: number,
  target: EventTarget | undefined,
): boolean {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || !(target instanceof Element) || !target.contains(caret.offsetNode)) return false;
  if (!range.isPointInRange(caret.offsetNode, caret.offset)) return false;
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
