import type { Block } from '../../lib/model/block';

/** A paragraph with this text, or whatever else `more` makes of it. */
export function block(text: string, more: Partial<Block> = {}): Block {
  return {
    kind: 'paragraph',
    level: 0,
    text,
    bold: [],
    zone: 'main',
    isContinuation: false,
    isLink: false,
    ...more,
  };
}

/** A heading by tag. */
export const heading = (text: string, level = 2): Block =>
  block(text, { kind: 'heading', level, bold: [[0, text.length]] });

/** A list item. */
export const item = (text: string): Block => block(text, { kind: 'item', level: 1 });
