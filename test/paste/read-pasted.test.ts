import { describe, expect, test } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { MAX_PASTED, readPasted, addressOf as typedAddress } from '@/lib/paste/read-pasted';
import { knownSite } from '@/lib/sites/known';
import { loadLexicon } from '../../lib/cli/lexicons';
import { parseHtml } from '../../lib/cli/parse-html';
import type { Reading } from '../../lib/model/reading';
import { addressOf, type PageName, sourceOf } from '../fixtures/pages';
import { unwrap } from '../saved/harness';

const TEXT = `Lamp keeper
Requirements
- At least 3 years of tending lamps`;
const paste = (text: string, more: { url?: string; title?: string } = {}) =>
  readPasted({ text, url: '', title: '', ...more }, loadLexicon);

/** What a reading says, whatever blocks it was read from. */
const factsOf = ({ facets, blocks }: Reading) =>
  facets.map(({ kind, data, strength, evidence }) => ({
    kind,
    data,
    strength,
    words: blocks[evidence.block]?.text.slice(evidence.start, evidence.end),
  }));

describe('the same text gives the same facts as its page', () => {
  test.each<PageName>(['greenhouse', 'german', 'lever', 'linkedin', 'no-headings', 'own-site'])(
    '%s',
    async (name) => {
      const page = await readPage(parseHtml(sourceOf(name)), addressOf(name), loadLexicon, {
        site: knownSite(addressOf(name)),
        force: true,
      });
      const text = page.reading.blocks
        .map((block) => (block.kind === 'item' ? `• ${block.text}` : block.text))
        .join('\n');
      const pasted = unwrap(await paste(text));
      expect(factsOf(page.reading).length).toBeGreaterThan(2);
      expect(factsOf(pasted)).toEqual(factsOf(page.reading));
    },
  );
});

test('text that was copied without its bullets gives the same facts', async () => {
  const { reading } = await readPage(
    parseHtml(sourceOf('greenhouse')),
    addressOf('greenhouse'),
    loadLexicon,
    {
      site: knownSite(addressOf('greenhouse')),
    },
  );
  // As browsers copy it: white space around headings and paragraphs, none between the lines of a list.
  const text = reading.blocks.map((block) => (block.kind === 'item' ? block.text : `\n${block.text}\n`));
  const pasted = unwrap(await paste(text.join('\n')));
  expect(factsOf(pasted)).toEqual(factsOf(reading));
});

test('what the reader says of it goes before what the text says', async () => {
  const { url, title } = unwrap(await paste(TEXT, { url: 'jobs.example/1', title: ' Keeper ' }));
  expect([url, title]).toEqual(['https://jobs.example/1', 'Keeper']);
  expect(unwrap(await paste(TEXT)).url).toBe('');
});

test.each([
  ['', 'paste.empty'],
  [' \n\t\u00a0 ', 'paste.empty'],
  ['— 1234 ***', 'paste.noWords'],
])('%j is no posting', async (text, key) => {
  expect(await paste(text)).toEqual({ ok: false, problem: { key } });
});

test.each([
  ['', ''],
  [' https://jobs.example/a?b=1 ', 'https://jobs.example/a?b=1'],
  ['jobs.example', 'https://jobs.example/'],
  ['file:///home/me/job.pdf', 'file:///home/me/job.pdf'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['the one from Monday', null],
  ['localhost', null],
  [`https://jobs.example/${'a'.repeat(3000)}`, null],
])('the address %j', (typed, address) => {
  expect(typedAddress(typed)).toBe(address);
});

test('an address that is none is a problem, and nothing is read', async () => {
  expect(await paste(TEXT, { url: 'nowhere' })).toEqual({ ok: false, problem: { key: 'paste.noAddress' } });
});

test('5 MB are cut at the end of a line, and the reading says so', async () => {
  const huge =
    `${TEXT}\n${'And the lamps are many, and each of them is tended in its turn. '.repeat(3)}\n`.repeat(
      20_000,
    );
  expect(huge.length).toBeGreaterThan(5_000_000);
  const reading = unwrap(await paste(huge));
  expect(reading.notes.filter(({ key }) => key === 'note.cut' || key === 'note.pasteCut')).toHaveLength(1);
  expect(reading.facets.some(({ kind }) => kind === 'experience')).toBe(true);
  expect(reading.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(MAX_PASTED);
});

test('a line without end is cut too', async () => {
  const reading = unwrap(await paste('lamps '.repeat(200_000)));
  expect(reading.notes.map(({ key }) => key)).toContain('note.pasteCut');
});
