import { describe, expect, it, vi } from 'vitest';
import { KnownSites, readKnownSite } from '@/lib/browser/known-sites';
import { fail, ok, type Result } from '@/lib/browser/result';
import { SITES } from '@/lib/sites';
import { knownSite } from '@/lib/sites/known';
import { LAYOUTS } from '@/lib/sites/layouts';

const URL_OF_ONE = 'https://jobs.lever.co/acme/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const LAYOUT = { id: 'lever', root: ['main'], title: [], company: [], place: [] };
const SITE = { id: 'lever', isPosting: true, postingId: '1', layout: LAYOUT };

describe('readKnownSite', () => {
  it('takes what the background knows, of every site', () => {
    for (const { id } of SITES) {
      const layout = LAYOUTS.find((one) => one.id === id) ?? null;
      const site = { id, isPosting: false, postingId: null, layout };
      expect(readKnownSite(JSON.parse(JSON.stringify(site)))).toEqual(site);
    }
  });

  it('drops what the type does not name', () => {
    const said = { ...SITE, profile: {}, layout: { ...LAYOUT, script: 'x' } };
    expect(readKnownSite(said)).toEqual(SITE);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'lever'],
    ['no id', { ...SITE, id: undefined }],
    ['an id that is no text', { ...SITE, id: 1 }],
    ['neither a posting nor none', { ...SITE, isPosting: 'yes' }],
    ["a posting's id that is no text", { ...SITE, postingId: 1 }],
    ['no word on the layout', { ...SITE, layout: undefined }],
    ['a layout without a list', { ...SITE, layout: { ...LAYOUT, title: undefined } }],
    ['a selector that is no text', { ...SITE, layout: { ...LAYOUT, root: [1] } }],
    ['a list without end', { ...SITE, layout: { ...LAYOUT, root: Array(51).fill('p') } }],
    ['a text without end', { ...SITE, layout: { ...LAYOUT, postings: 'p'.repeat(10_001) } }],
  ])('refuses %s', (_, value) => {
    expect(readKnownSite(value)).toBeNull();
  });
});

describe('KnownSites', () => {
  const answering = (answer: () => Result<unknown>) => {
    const send = vi.fn(async () => answer());
    return { send, sites: new KnownSites(send) };
  };

  it('asks once for one address', async () => {
    const { send, sites } = answering(() => ok(knownSite(URL_OF_ONE)));
    expect(await Promise.all([sites.at(URL_OF_ONE), sites.at(URL_OF_ONE)])).toEqual(
      Array(2).fill(knownSite(URL_OF_ONE)),
    );
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'site:need', url: URL_OF_ONE });
    await sites.at('https://jobs.lever.co/acme');
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('knows nothing where the background cannot be reached, and asks again the next time', async () => {
    let answer: Result<unknown> = fail('problem.failed');
    const { sites } = answering(() => answer);
    expect(await sites.at(URL_OF_ONE)).toBeNull();
    answer = ok(knownSite(URL_OF_ONE));
    expect(await sites.at(URL_OF_ONE)).toEqual(knownSite(URL_OF_ONE));
  });

  it('does not grow without end', async () => {
    const { send, sites } = answering(() => ok(null));
    for (let at = 0; at < 100; at++) await sites.at(`https://careers.example/${at}`);
    await sites.at('https://careers.example/0');
    expect(send).toHaveBeenCalledTimes(101);
  });
});
