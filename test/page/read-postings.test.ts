import { describe, expect, it, vi } from 'vitest';
import { loadLexicon } from '@/lib/cli/lexicons';
import { parseHtml } from '@/lib/cli/parse-html';
import type { Reading } from '@/lib/model/reading';
import { type FindOptions, type PageContent, readPostings } from '@/lib/page/read-postings';
import { knownSite } from '@/lib/sites/known';
import { addressOf, PAGES, sourceOf } from '../fixtures/pages';
import { siteFixtures } from '../fixtures/sites';
import { HEADER, ld, POSTING, POSTING_LD, POSTING_PAGE, page } from './html';

const URL_OF_ALL = 'https://careers.example/open';

function find(document: Document, url = URL_OF_ALL, options?: FindOptions): Promise<PageContent> {
  return readPostings(document, url, loadLexicon, { site: knownSite(url) }, options);
}

async function readingsOf(content: PageContent): Promise<Reading[]> {
  if (content.kind === 'one') return [content.page.reading];
  const pages = await Promise.all(content.postings.map((posting) => posting.read()));
  return pages.map((read) => read!.reading);
}

/** A posting with its own title at this level, its parts one level below. */
const section = (title: string, level = 2, text = POSTING): string =>
  `<h${level}>${title}</h${level}>${text.replace(/<(\/?)h2>/g, `<$1h${level + 1}>`)}`;
const TITLES = ['Night Shift Manager', 'Oven Technician', 'Delivery Driver'];

describe('readPostings: pages with the full text of several', () => {
  it('reads each of them with its own facts, address and place', async () => {
    const content = await find(parseHtml(sourceOf('many-inline')), addressOf('many-inline'));
    const readings = await readingsOf(content);
    expect(readings.map(({ title, company, place }) => [title, company, place])).toEqual([
      ['Glaze Chemist', 'Kilnworks', 'Porto, Portugal'],
      ['Kiln Operator', 'Kilnworks', 'Porto, Portugal'],
      ['Export Manager', 'Kilnworks', 'Remote, Europe'],
    ]);
    expect(readings.map(({ url, part }) => [url.replace(/^[^#]*/, ''), part])).toEqual([
      ['#glaze-chemist', 'glaze-chemist'],
      ['#kiln-operator', 'kiln-operator'],
      ['#:~:text=Export%20Manager', 'export-manager'],
    ]);
    expect(readings.every(({ isPosting }) => isPosting)).toBe(true);
    const years = readings.map(
      ({ facets }) => facets.find(({ kind }) => kind === 'experience')?.data.minYears,
    );
    expect(years).toEqual([5, 2, 8]);
    // What stands around them is none of theirs.
    const lines = readings.flatMap(({ blocks }) => blocks.map(({ text }) => text));
    expect(lines.filter((line) => /To apply for any|fires tiles for stations|©/.test(line))).toEqual([]);
  });

  it('maps each facet to its own words in the page', async () => {
    const content = await find(parseHtml(sourceOf('many-inline')), addressOf('many-inline'));
    if (content.kind === 'one') throw new Error('read as one');
    for (const posting of content.postings) {
      const { reading, index } = (await posting.read())!;
      expect(reading.facets.length).toBeGreaterThan(3);
      expect(index.length).toBe(reading.blocks.length);
      for (const { evidence } of reading.facets) {
        const text = reading.blocks[evidence.block]!.text;
        for (const { node, at, from, length } of index[evidence.block]!) {
          expect(node.data.slice(from, from + length)).toBe(text.slice(at, at + length));
          expect(node.isConnected).toBe(true);
        }
      }
    }
  });

  it.each([
    ['without an element of their own', TITLES.map((title) => section(title)).join('')],
    ['each in its own', TITLES.map((title) => `<section>${section(title)}</section>`).join('')],
    [
      'in folds',
      TITLES.map(
        (title) => `<details><summary>${title}</summary>${POSTING.replaceAll('h2>', 'h4>')}</details>`,
      ).join(''),
    ],
    [
      'behind buttons',
      TITLES.map(
        (title) =>
          `<h3><button>${title}</button></h3><div class="panel">${POSTING.replaceAll('h2>', 'h4>')}</div>`,
      ).join(''),
    ],
    ['with headings of one level', TITLES.map((title) => `<h2>${title}</h2>${POSTING}`).join('')],
  ])('finds them %s', async (_, body) => {
    const content = await find(page(`${HEADER}<main><h1>Bake with us</h1>${body}</main>`));
    expect(content.kind).toBe('many');
    const readings = await readingsOf(content);
    expect(readings.map(({ title }) => title)).toEqual(TITLES);
    expect(new Set(readings.map(({ url }) => url)).size).toBe(3);
    expect(readings.map(({ blocks }) => blocks.at(-1)!.text)).toEqual(
      Array(3).fill(readings[0]!.blocks.at(-1)!.text),
    );
  });

  it('tells two of one name apart', async () => {
    const body = [TITLES[0], TITLES[0]].map((title) => `<section>${section(title!)}</section>`).join('');
    const [one, other] = await readingsOf(await find(page(`<main>${body}</main>`)));
    expect(one!.part).toBe('night-shift-manager');
    expect(other!.part).toBe('night-shift-manager~1');
  });

  it('leaves out what has no text of its own', async () => {
    const teasers = ['Ferry Pilot', 'Flour Buyer']
      .map(
        (title) => `<section><h2>${title}</h2><p>We are looking for you.</p><a href="/x">More</a></section>`,
      )
      .join('');
    const full = TITLES.slice(0, 2).map((title) => `<section>${section(title)}</section>`);
    const readings = await readingsOf(await find(page(`<main>${full.join(teasers)}</main>`)));
    expect(readings.map(({ title }) => title)).toEqual(TITLES.slice(0, 2));
  });

  it('lets a route in the address be', async () => {
    const body = TITLES.map((title) => `<section>${section(title)}</section>`).join('');
    const readings = await readingsOf(await find(page(`<main>${body}</main>`), 'https://a.example/#/open'));
    expect(readings.map(({ url, part }) => [url, part])).toEqual(
      ['night-shift-manager', 'oven-technician', 'delivery-driver'].map((part) => [
        'https://a.example/#/open',
        part,
      ]),
    );
  });
});

describe('readPostings: pages that are read as one', () => {
  it.each(PAGES.filter((name) => name !== 'many-inline'))('%s', async (name) => {
    const content = await find(parseHtml(sourceOf(name)), addressOf(name));
    expect(content.kind).toBe('one');
  });

  it.each([
    ['one posting', POSTING_PAGE],
    [
      'one posting beside teasers',
      `${POSTING_PAGE}<h2>Ferry Pilot</h2><p>Requirements: none.</p><h2>Baker</h2>`,
    ],
    [
      'what is asked of each rank',
      `<main><h1>Career levels</h1>${['Junior Engineer', 'Senior Engineer', 'Staff Engineer']
        .map(
          (rank) =>
            `<h2>${rank}</h2><h3>Responsibilities</h3><ul><li>${'Owns pieces of work that grow with each rank of the ladder. '.repeat(4)}</li></ul><h3>Requirements</h3><ul><li>Years of experience in the craft and knowledge of its tools, as the council sees it.</li></ul>`,
        )
        .join('')}</main>`,
    ],
    [
      'a posting for several tracks',
      `<main><h1>Night Shift Manager</h1>${POSTING}<h2>Our teams</h2><h3>Responsibilities</h3><p>Bread.</p></main>`,
    ],
  ])('%s', async (_, body) => {
    expect((await find(page(body))).kind).toBe('one');
  });

  it('trusts mark-up whose text is the whole page', async () => {
    const body = TITLES.slice(0, 2)
      .map((title) => section(title))
      .join('');
    const job = { ...POSTING_LD, title: 'Bakers of all kinds', description: body };
    expect((await find(page(`<main>${body}</main>`, ld(job)))).kind).toBe('one');
  });
});

describe('readPostings: threads of a known site', () => {
  const thread = siteFixtures().find(({ name }) => name === 'hackernews')!;
  const { postings } = thread.expected;

  it('lists the comments that are postings, each under its own address', async () => {
    const content = await find(parseHtml(thread.html), thread.expected.url);
    expect(content.kind).toBe('many');
    const readings = await readingsOf(content);
    expect(readings.map(({ url, part }) => [url, part])).toEqual(
      postings!.map(({ url }) => [url, undefined]),
    );
    expect(readings.map(({ company }) => company)).toEqual(postings!.map(({ company }) => company));
    expect(readings.map(({ place }) => place)).toEqual(postings!.map(({ place }) => place));
    for (const [at, { title, blocks, decidedBy, readBy }] of readings.entries()) {
      expect(title).toContain(postings![at]!.title);
      expect(blocks.map(({ text }) => text)).toEqual(postings![at]!.lines.map(([, text]) => text));
      expect([decidedBy, readBy]).toEqual(['site:hackernews', 'site:hackernews']);
    }
  });

  const comment = (id: number, text: string, indent = 0): string =>
    `<tr class="athing comtr" id="${id}"><td><table><tr><td class="ind" indent="${indent}"></td><td><span class="age"><a href="item?id=${id}">now</a></span><div class="commtext">${text}</div></td></tr></table></td></tr>`;
  const about = `<p>${'We bake at night and sleep by day, and look for people who like it so. '.repeat(3)}`;
  const at = 'https://news.ycombinator.com/item?id=1';

  it('leaves out answers, remarks and people who look for work', async () => {
    const rows = [
      comment(2, `Tallow &amp; Rye | Baker | Ghent, Belgium | Onsite${about}`),
      comment(3, `Tallow &amp; Rye | Baker | Ghent | Onsite${about}`, 1),
      comment(4, `SEEKING WORK | Ghent | Remote | Baker${about}`),
      comment(5, `Location: Ghent<p>Remote: yes<p>Technologies: ovens${about}`),
      comment(6, `I built a search over these threads, see below.${about}`),
      comment(7, 'Kilnworks | Glazer | Porto | Onsite'),
      comment(8, `Kilnworks | Kiln Operator | Porto | Onsite${about}`),
    ];
    const readings = await readingsOf(await find(page(`<table>${rows.join('')}</table>`), at));
    expect(readings.map(({ url }) => url.replace(/.*=/, ''))).toEqual(['2', '8']);
  });

  it('reads a thread with one posting as that posting, and one with none as no posting', async () => {
    const one = await find(
      page(`<table>${comment(2, `Tallow &amp; Rye | Baker | Ghent | Onsite${about}`)}</table>`),
      at,
    );
    expect(one).toMatchObject({ kind: 'one', page: { reading: { title: 'Baker', isPosting: true } } });
    const rows = [2, 3, 4].map((id) =>
      comment(id, `You will need years of experience to tell.${about.repeat(4)}`),
    );
    const none = await find(
      page(`<title>Show: bread</title><h1>Show: an engineer's bread</h1><table>${rows.join('')}</table>`),
      at,
    );
    expect(none).toMatchObject({ kind: 'one', page: { reading: { isPosting: false, facets: [] } } });
  });

  it('stops at its limit and says so', async () => {
    const rows = Array.from({ length: 12 }, (_, i) =>
      comment(i + 2, `Bakery ${i} | Baker | Ghent | Onsite${about}`),
    );
    const document = page(`<table>${rows.join('')}</table>`);
    const content = await find(document, at, { most: 10 });
    expect(content).toMatchObject({ kind: 'many', isCut: true });
    expect(content.kind === 'many' && content.postings.length).toBe(10);
    expect(await find(document, at, { most: 12 })).toMatchObject({ isCut: false });
  });

  it('gives way while it looks, and parses a text it has parsed before no more', async () => {
    const pause = vi.fn(async () => undefined);
    const memory = new Map();
    const first = await find(parseHtml(thread.html), thread.expected.url, { pause, memory });
    expect(pause.mock.calls.length).toBeGreaterThanOrEqual(postings!.length);
    const readings = await readingsOf(first);
    expect(memory.size).toBe(postings!.length);
    const again = await readingsOf(await find(parseHtml(thread.html), thread.expected.url, { memory }));
    expect(memory.size).toBe(postings!.length);
    expect(again).toEqual(readings);
    expect(again[0]!.facets).toBe(readings[0]!.facets);
  });
});
