import { describe, expect, it } from 'vitest';
import { parseHtml } from '@/lib/cli/parse-html';
import { addressOf, PAGES, type PageName, sourceOf } from '../fixtures/pages';
import { HEADER, ld, POSTING, POSTING_LD, POSTING_PAGE, page, read, texts } from './html';

const cards = (count: number): string =>
  `<ul>${Array.from({ length: count }, (_, i) => `<li><h3><a href="/jobs/${i}">Ferry Pilot ${i}</a></h3><p>Oban, Scotland</p><p>We are looking for a pilot who knows the sound and its tides by heart, day and night.</p></li>`).join('')}</ul>`;

describe('readPage: what is a posting', () => {
  it('reads a posting without any mark-up for machines', async () => {
    const { reading } = await read(page(POSTING_PAGE));
    expect(reading).toMatchObject({
      isPosting: true,
      decidedBy: 'sections',
      language: 'en',
      title: 'Night Shift Manager',
    });
    expect(reading.place).toBe('Ghent, Belgium');
  });

  it('says whether a known layout or the general reader found it', async () => {
    const lever = parseHtml(sourceOf('lever'));
    const { reading } = await read(lever, addressOf('lever'));
    expect(reading.readBy).toBe('site:lever');
    // The same page where nothing is known of the site, and a page that is not laid out as its site is.
    const elsewhere = await read(lever);
    expect(elsewhere.reading.readBy).toBe('page');
    const other = await read(parseHtml(sourceOf('own-site')), addressOf('lever'));
    expect(other.reading.readBy).toBe('page');
  });

  it('says that JSON-LD decided where its text is on the page', async () => {
    const { reading } = await read(page(POSTING_PAGE, ld(POSTING_LD)));
    expect(reading).toMatchObject({ isPosting: true, decidedBy: 'json-ld', company: 'Tallow & Rye' });
  });

  it('reads the new posting after a soft navigation, not the block left over', async () => {
    const old = {
      ...POSTING_LD,
      title: 'Ferry Pilot',
      description: '<p>Steer the ferry over the sound twice an hour, in all weathers.</p>',
    };
    const { reading } = await read(page(POSTING_PAGE, ld(old)));
    expect(reading).toMatchObject({ isPosting: true, decidedBy: 'sections', title: 'Night Shift Manager' });
  });

  it.each([
    [
      'an expired posting',
      '<main><h1>Night Shift Manager</h1><p>This position is no longer available. Have a look at our other openings.</p></main>',
    ],
    ['a list of jobs', `<main><h1>Open positions</h1>${cards(12)}</main>`],
    [
      'a career front page',
      `<main><h1>Bake with us</h1><h2>About Tallow &amp; Rye</h2><p>${'We bake bread for two hundred cafés and love what we do. '.repeat(12)}</p><h2>Our benefits</h2><ul><li>Health insurance from your first day</li><li>28 days of paid time off</li></ul><h2>Open roles</h2>${cards(5)}</main>`,
    ],
    [
      'an article about jobs',
      `<main><article><h1>How to write a job description</h1><p>${'Hiring managers often start from a template, but job seekers read job postings in seconds. '.repeat(10)}</p><h2>Requirements</h2><p>The candidate should know what is a must. Recruiters should keep the list short.</p><h2>Responsibilities</h2><p>Job descriptions with ten lines or fewer do best on job boards.</p></article></main>`,
    ],
    [
      'a hiring handbook',
      `<main><h1>Hiring process</h1><h2>Responsibilities</h2><p>${'The hiring manager opens the role, and interviewers score each answer before they talk to each other. '.repeat(10)}</p><h2>Requirements</h2><p>Hiring managers must finish the training. Candidates must be told within five days.</p></main>`,
    ],
    ['nothing', ''],
  ])('knows that %s is none, mark-up or not', async (_, body) => {
    expect((await read(page(body))).reading.isPosting).toBe(false);
    const marked = await read(page(body, ld(POSTING_LD)));
    expect(marked.reading.isPosting).toBe(false);
    expect(marked.reading.facets).toEqual([]);
  });

  it('reads a page by hand all the same, and still tells the truth', async () => {
    const short = page(
      '<main><h1>Baker</h1><h2>Requirements</h2><p>You need 3 years of experience.</p></main>',
    );
    const { reading } = await read(short, undefined, { force: true });
    expect(reading.isPosting).toBe(false);
    expect(reading.facets.map(({ kind }) => kind)).toContain('experience');
  });
});

describe('readPage: where the posting stands', () => {
  it('takes the pane beside a list', async () => {
    const found = await read(
      page(
        `${HEADER}<div class="list">${cards(12)}</div><div class="pane"><h1>Night Shift Manager</h1>${POSTING}</div>`,
      ),
    );
    expect(found.reading).toMatchObject({ isPosting: true, title: 'Night Shift Manager' });
    expect(texts(found).join(' ')).not.toContain('Ferry Pilot');
  });

  it('leaves out menus, banners, forms, dialogs and similar jobs', async () => {
    const beside =
      '<div id="onetrust-banner"><p>We value your privacy and set cookies.</p></div>' +
      '<div role="dialog"><p>Sign in to go on.</p></div>' +
      '<form><label>Your name</label><input type="text"></form>' +
      '<div class="similar-jobs"><h2>Similar jobs</h2><p>Ferry Pilot</p></div><footer><p>Imprint</p></footer>';
    const lines = texts(await read(page(`${POSTING_PAGE}${beside}`)));
    for (const line of [
      'We value your privacy and set cookies.',
      'Sign in to go on.',
      'Your name',
      'Ferry Pilot',
      'Imprint',
      'Home Jobs',
    ]) {
      expect(lines).not.toContain(line);
    }
    expect(lines).toContain('Night Shift Manager');
    expect(lines).toContain('Train new bakers and report to the head of production');
  });

  it('reads a page that is one big form, or hidden until its scripts have run', async () => {
    for (const wrapper of ['<form><input name="q">', '<div style="display: none">']) {
      const { reading } = await read(page(`${wrapper}<h1>Night Shift Manager</h1>${POSTING}</form></div>`));
      expect(reading).toMatchObject({ isPosting: true, title: 'Night Shift Manager' });
    }
  });

  it('reads a posting that is open in a dialog when there is nothing else', async () => {
    const { reading } = await read(
      page(`<p>Jobs</p><div role="dialog"><h2>Night Shift Manager</h2>${POSTING}</div>`),
    );
    expect(reading.isPosting).toBe(true);
  });

  it('changes nothing', async () => {
    const document = page(POSTING_PAGE, ld(POSTING_LD));
    const before = document.toString();
    await read(document);
    expect(document.toString()).toBe(before);
  });
});

describe('readPage: bad input', () => {
  it('names a language it cannot read, and reads on', async () => {
    const hungarian =
      'Olyan péket keresünk az éjszakai műszak élére, aki ismeri a kovász szeszélyeit, és a kemencét reggelig melegen tartja. '.repeat(
        8,
      );
    const { reading } = await read(
      page(`<main><h1>Műszakvezető pék</h1><p>${hungarian}</p></main>`),
      undefined,
      { force: true },
    );
    expect(reading.language).toBe('hu');
    expect(reading.notes.map(({ key }) => key)).toContain('note.unreadLanguage');
    expect(reading.blocks.length).toBeGreaterThan(0);
  });

  it('cuts a huge page, says so, and takes no long time', async () => {
    const document = page(POSTING_PAGE + '<p>ok</p>'.repeat(50_000));
    const start = performance.now();
    const { reading } = await read(document);
    // A guard against time that grows with the square of the page: cold and on a busy machine.
    expect(performance.now() - start).toBeLessThan(8_000);
    expect(reading.isPosting).toBe(true);
    expect(reading.notes.map(({ key }) => key)).toContain('note.cut');
  }, 30_000);

  it('does not throw on an empty document or an address that is none', async () => {
    const { reading } = await read(parseHtml(''), 'nowhere');
    expect(reading).toMatchObject({ isPosting: false, title: null, company: null, blocks: [] });
  });
});

describe('readPage: fixture pages', () => {
  const none = new Set<PageName>(['listing', 'many-inline', 'article']);
  it.each(PAGES)('%s', async (name) => {
    const { reading } = await read(parseHtml(sourceOf(name)), addressOf(name));
    expect(reading.isPosting).toBe(!none.has(name));
    if (!none.has(name)) expect(reading.title).not.toBeNull();
  });
});
