import { describe, expect, it, vi } from 'vitest';
import { parseHtml } from '@/lib/cli/parse-html';
import { siteOf } from '@/lib/sites';
import { partedFixtures } from '../fixtures/sites';
import { read } from '../page/html';
import { scoreLines } from './score';

/** On while no site is known: the pages are read as those of any other. */
let areOff = false;
vi.mock('@/lib/sites', async (original) => {
  const real = await original<typeof import('@/lib/sites')>();
  return { ...real, siteOf: (url: URL) => (areOff ? null : real.siteOf(url)) };
});

async function readOff(html: string, url: string) {
  areOff = true;
  try {
    expect(siteOf(new URL(url))).toBeNull();
    return (await read(parseHtml(html), url)).reading;
  } finally {
    areOff = false;
  }
}

/** How much the general reader may lose, in lines of a hundred. */
const MAX_LOSS = 0.02;

describe.each(partedFixtures().single)('$name without its adapter', ({ html, expected }) => {
  it('is found to be a posting, with the same title and employer', async () => {
    const reading = await readOff(html, expected.url);
    const hidden = expected.onlyByAdapter ?? [];
    expect(reading).toMatchObject({
      isPosting: true,
      readBy: 'page',
      title: hidden.includes('title') ? null : expected.title,
      company: hidden.includes('company') ? null : expected.company,
    });
  });

  it('loses at most 2 points', async () => {
    const reading = await readOff(html, expected.url);
    const { reading: withSite } = await read(parseHtml(html), expected.url);
    const off = scoreLines(reading, expected);
    const on = scoreLines(withSite, expected);
    expect(on.share - off.share, off.wrong.join('\n')).toBeLessThanOrEqual(MAX_LOSS);
  });
});
