/** Rows drawn beyond what is seen, above and below, so that a scroll or the Tab key finds them there. */
const SPARE = 8;

/** Which rows of equal height are to be drawn: from `first`, up to and without `end`. */
export function rowsInSight(
  scrollTop: number,
  height: number,
  rowHeight: number,
  count: number,
): { first: number; end: number } {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight)) - SPARE);
  const end = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + SPARE);
  return { first, end: Math.max(first, end) };
}
