import { describe, expect, it } from 'vitest';
import { parseHtml } from '@/lib/cli/parse-html';
import { siteOf } from '@/lib/sites';
import { siteFixtures } from '../fixtures/sites';
import { read } from '../page/html';
import { scoreLines } from './score';

describe.each(siteFixtures())('$name', ({ site, html, expected }) => {
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
