import type { Reading } from '@/lib/model/reading';
import type { ExpectedPosting } from '../fixtures/sites';

/** How many lines of a page were read as they should be, and a word on each that was not. */
export interface LineScore {
  lines: number;
  right: number;
  /** 0–1. */
  share: number;
  wrong: string[];
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * Holds a reading against what was written down by hand. A line of the posting is right where it was read with
 * the section it has, by most of its letters; a line of chrome is right where it was left out or read as chrome.
 */
export function scoreLines(reading: Reading, expected: ExpectedPosting): LineScore {
  const read = reading.blocks.map((block, at) => {
    const letters = new Map<string, number>();
    for (const { block: of, section, start, end } of reading.segments) {
      if (of === at) letters.set(section, (letters.get(section) ?? 0) + end - start);
    }
    const [most] = [...letters].sort((a, b) => b[1] - a[1]);
    return { text: plain(block.text), section: most?.[0] ?? 'chrome', isTaken: false };
  });
  const wrong: string[] = [];
  for (const [section, line] of expected.lines) {
    const same = read.filter(({ text, isTaken }) => !isTaken && text === plain(line));
    const found = same.find((one) => one.section === section) ?? same[0];
    if (found) found.isTaken = true;
    if (found?.section !== section) wrong.push(`${section} read as ${found?.section ?? 'nothing'}: ${line}`);
  }
  for (const line of expected.chrome) {
    const same = read.filter(({ text, isTaken }) => !isTaken && text === plain(line));
    if (same.some(({ section }) => section !== 'chrome'))
      wrong.push(`chrome read as ${same[0]!.section}: ${line}`);
  }
  const lines = expected.lines.length + expected.chrome.length;
  const right = lines - wrong.length;
  return { lines, right, share: right / lines, wrong };
}
