import { buildFolder } from '../run/setup.mjs';
import { unweighed, weigh } from './sizes';

/** Prints what the two builds weigh and exits with 1 where a file is over its limit or has none. */
let isOver = false;
for (const browser of ['chrome', 'firefox'] as const) {
  for (const { file, bytes, limit } of weigh(buildFolder(browser))) {
    const tooMuch = bytes > limit;
    isOver ||= tooMuch;
    const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} KB`;
    console.log(`  ${tooMuch ? '✗' : '✓'} ${browser}: ${file} ${kilobytes(bytes)} of ${kilobytes(limit)}`);
  }
  for (const file of unweighed(buildFolder(browser))) {
    isOver = true;
    console.log(`  ✗ ${browser}: ${file} has no limit in test/build/sizes.ts`);
  }
}
process.exitCode = isOver ? 1 : 0;
