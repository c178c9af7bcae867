import type { Block } from '../model/block';

const BULLET = /^\s*(?:[-*•·▪●◦‣–—✓✔➢►]|\d{1,2}[.)])\s+/u;

/** Longest line that can head what follows it, in words and in letters. */
const MAX_HEADING_WORDS = 4;
const MAX_HEADING = 40;
/** Share of lines standing apart from which on that is how the text is written. */
const MOST_APART = 0.8;
/** A line this long, or one that ends a sentence, is text that a heading can head. */
const LONG = 60;

interface Line {
  text: string;
  isItem: boolean;
  /** True when a line of white space, or nothing, stands before it. */
  isApart: boolean;
}

/**
 * The blocks of a plain text, one a line: a pasted posting, a `.txt` file, an e-mail. A line that
 * starts with a bullet is an item. A short line that stands apart above a list or a text is a heading, as
 * the mark-up would say that it was copied from; other headings are told from paragraphs later, by their words.
 */
export function blocksFromText(text: string): Block[] {
  const lines = linesOf(text);
  // Where nearly every line stands apart, as in some copies of a page, standing apart says nothing.
  if (lines.filter(({ isApart }) => isApart).length > lines.length * MOST_APART) {
    for (const line of lines) line.isApart = false;
  }
  return lines.map((line, at): Block => {
    const isHeading = at > 0 && isHeadingLike(line, lines[at - 1], lines[at + 1]);
    return {
      kind: line.isItem ? 'item' : isHeading ? 'heading' : 'paragraph',
      level: line.isItem ? 1 : isHeading ? 2 : 0,
      text: line.text,
      bold: [],
      zone: 'main',
      isContinuation: false,
      isLink: false,
    };
  });
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let isApart = true;
  for (const line of text.split(/\r\n|\n|\r|\u2028|\u2029/)) {
    const isItem = BULLET.test(line);
    const clean = line.replace(isItem ? BULLET : '', '').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
    const words = clean.replace(/\s+/g, ' ').trim();
    if (words !== '') lines.push({ text: words, isItem, isApart });
    isApart = words === '';
  }
  return lines;
}

function isHeadingLike(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const { text } = line;
  if (
    line.isItem ||
    !after ||
    /[:：] ?\S/u.test(text) ||
    text.length > MAX_HEADING ||
    !/^[\p{Upper}\p{Lt}\p{Lo}\d]/u.test(text)
  )
    return false;
  if (/[.!,;…]$/.test(text) || text.split(' ').length > MAX_HEADING_WORDS) return false;
  // Chrome copies a heading without white space around it: there only the prose below tells it.
  const isAboveProse = after.text.length > LONG && /[.!?]$/.test(after.text);
  const isParted = line.isApart || after.isApart || before?.isItem === true || isAboveProse;
  const isAbove = after.isItem || after.text.length > LONG || /[.!?]$/.test(after.text);
  return isParted && isAbove;
}
