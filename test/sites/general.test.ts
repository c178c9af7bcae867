import { describe, expect, it } from 'vitest';
import { parseHtml } from '@/lib/cli/parse-html';
import { partedFixtures } from '../fixtures/sites';
import { read } from '../page/html';
import { scoreLines } from './score';

async function readOff(html: string, url: string) {
  return (await read(parseHtml(html), url, { site: null })).reading;
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
