import type { Block } from '../model/block';

const BULLET = /^\s*(?:[-*•·▪●◦‣–—✓✔➢►]|\d{1,2}[.)])\s+/u;

/**
 * The blocks of a plain text, one a line: a pasted posting, a `.txt` file, an e-mail. A line that
 * starts with a bullet is an item; heads are told from paragraphs later, by their words.
 */
export function blocksFromText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split(/\r\n|\n|\r|\u2028|\u2029/)) {
    const isItem = BULLET.test(line);
    const clean = line.replace(isItem ? BULLET : '', '').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
    const words = clean.replace(/\s+/g, ' ').trim();
    if (words === '') continue;
    blocks.push({
      kind: isItem ? 'item' : 'paragraph',
      level: isItem ? 1 : 0,
      text: words,
      bold: [],
      zone: 'main',
      isContinuation: false,
      isLink: false,
    });
  }
  return blocks;
}
