import 'temporal-polyfill/global';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadLexicon } from '../../lib/cli/lexicons';
import { parseHtml } from '../../lib/cli/parse-html';
import { gate } from '../../lib/gate';
import { readPage } from '../../lib/page/read-page';
import { siteOf } from '../../lib/sites';
import { solverTimes } from './solver';

/**
 * `npm run bench`: how long the gate and a whole reading take, in milliseconds a page, over our own
 * fixtures and, where they are, the labelled postings; and how long the time-zone solver takes for a year. Machines differ and are noisy: compare two
 * versions in one run on one machine, by the medians.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const ROUNDS = 15;

interface Page {
  name: string;
  html: string;
}

const pagesIn = (folder: string): Page[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.html'))
        .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }))
    : [];

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

async function measure(pages: readonly Page[], act: (document: Document) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (const { html } of pages) {
    // Reading changes nothing, so one document serves all rounds.
    const document = parseHtml(html);
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      await act(document);
      rounds.push(performance.now() - start);
    }
    times.push(median(rounds));
  }
  return times;
}

const URL_OF_ALL = 'https://careers.example/jobs/1';
const sets: [string, Page[]][] = [
  ['fixtures', pagesIn(join(ROOT, 'test/fixtures/pages'))],
  ['labelled postings', pagesIn(resolve(ROOT, '../shared/gold/dev'))],
  ['other pages', pagesIn(resolve(ROOT, '../shared/gold/not'))],
];
for (const [name, pages] of sets) {
  if (pages.length === 0) {
    console.log(`${name.padEnd(18)} skipped: none here`);
    continue;
  }
  const gated = await measure(pages, (document) => gate(document, URL_OF_ALL, siteOf(new URL(URL_OF_ALL))));
  const read = await measure(pages, (document) =>
    readPage(document, URL_OF_ALL, loadLexicon, { force: true }),
  );
  const line = (times: number[]): string =>
    `median ${median(times).toFixed(2)}  worst ${Math.max(...times).toFixed(2)}`;
  console.log(
    `${name.padEnd(18)} ${String(pages.length).padStart(3)} pages   gate ${line(gated)}   read ${line(read)}`,
  );
}

for (const { name, first, warm, most } of solverTimes())
  console.log(
    `a year, ${name.padEnd(20)} first ${first.toFixed(2)}  warm median ${warm.toFixed(3)}  95% under ${most.toFixed(3)}`,
  );
