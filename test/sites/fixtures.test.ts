import { describe, expect, it } from 'vitest';
import { parseHtml } from '@/lib/cli/parse-html';
import { siteOf } from '@/lib/sites';
import { layoutOf } from '@/lib/sites/layouts';
import { partedFixtures } from '../fixtures/sites';
import { read } from '../page/html';
import { scoreLines } from './score';

const { single, many } = partedFixtures();

describe.each(single)('$name', ({ site, html, expected }) => {
  const url = new URL(expected.url);

  it('is known by its address', () => {
    expect(siteOf(url)?.id).toBe(site);
    expect(siteOf(url)?.isPosting(url)).toBe(true);
    expect(siteOf(url)?.postingId(url)).toBe(expected.postingId);
  });

  it('is read by its adapter: title, company, place, nearly every line', async () => {
    const { reading } = await read(parseHtml(html), expected.url);
    const { title, company, place } = expected;
    expect(reading).toMatchObject({ isPosting: true, title, company, place });
    const { share, wrong } = scoreLines(reading, expected);
    expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('is long enough to tell', () => {
    expect(expected.lines.length).toBeGreaterThanOrEqual(15);
    expect(expected.chrome.length).toBeGreaterThan(0);
  });
});

describe.each(many)('$name, a page with many postings', ({ site, html, expected }) => {
  const { postings = [], chrome } = expected;

  it('and each of them are known by their addresses', () => {
    for (const { url, postingId } of [expected, ...postings]) {
      const address = new URL(url);
      expect(siteOf(address)?.id).toBe(site);
      expect(siteOf(address)?.postingId(address)).toBe(postingId);
    }
  });

  it('holds each in an element of its own, and nothing else in any', () => {
    const selector = layoutOf(siteOf(new URL(expected.url))!)?.postings;
    const plain = (text: string) => text.replace(/\s+/g, ' ');
    const found = [...parseHtml(html).querySelectorAll(selector!)].map(({ textContent }) =>
      plain(textContent),
    );
    expect(found).toHaveLength(postings.length);
    for (const [at, { lines }] of postings.entries()) {
      for (const [, line] of lines) expect(found[at]).toContain(plain(line));
    }
    for (const line of chrome) for (const text of found) expect(text).not.toContain(plain(line));
  });
});
