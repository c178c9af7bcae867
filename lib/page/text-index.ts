/**
 * A run of characters that stands both in a block's text and, letter by letter, in one text node.
 */
export interface Piece {
  node: Text;
  /** Offset of the run in the block's text. */
  at: number;
  /** Offset of the run in `node.data`. */
  from: number;
  length: number;
}

/** For each block the pieces its text was put together from, in order. Never leaves the page. */
export type TextIndex = readonly (readonly Piece[])[];

/**
 * The live range of a stretch of a block's text, or null when its nodes are no longer what they were
 * (removed, or their text changed under us), so that no tint is ever put on other words.
 * @param start offset into the block's text
 * @param end offset into the block's text, exclusive
 */
export function toRange(index: TextIndex, block: number, start: number, end: number): Range | null {
  const pieces = index[block];
  if (!pieces || end <= start) return null;
  const first = pieces.find((piece) => start < piece.at + piece.length);
  const last = pieces.findLast((piece) => end > piece.at);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
  const from = first.from + Math.max(0, start - first.at);
  const to = last.from + Math.min(last.length, end - last.at);
  if (from > first.node.data.length || to > last.node.data.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}
