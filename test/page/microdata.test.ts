import { describe, expect, it } from 'vitest';
import { readMicrodata } from '@/lib/page/microdata';
import { page, read } from './html';

const MARKED = `<main itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Night  Baker</h1>
<div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Tallow &amp; Rye"></div>
<div itemprop="jobLocation"><meta itemprop="addressLocality" content="Ghent"></div></main>`;

describe('readMicrodata', () => {
  it('reads what stands in attributes and in the text', () => {
    expect(readMicrodata(page(MARKED))).toEqual({
      title: 'Night Baker',
      company: 'Tallow & Rye',
      place: 'Ghent',
    });
  });

  it('gives null for what is empty, too long or not said', () => {
    const long = `<p itemprop="title">${'Baker '.repeat(60)}</p>`;
    const posting = (inner: string) => page(`<div itemtype="https://schema.org/JobPosting">${inner}</div>`);
    const nothing = { title: null, company: null, place: null };
    expect(readMicrodata(posting(long))).toEqual(nothing);
    expect(readMicrodata(posting('<p itemprop="title"> </p>'))).toEqual(nothing);
  });

  it('says nothing of a page with several postings, or with none', () => {
    const nothing = { title: null, company: null, place: null };
    expect(readMicrodata(page(MARKED + MARKED))).toEqual(nothing);
    expect(readMicrodata(page('<p itemprop="title">Baker</p>'))).toEqual(nothing);
  });
});

describe('names on the frame of a page', () => {
  const POSTING = '<main><h1>Night Baker</h1><h2>Requirements</h2><p>You bake.</p></main>';
  const titled = (title: string) =>
    read(page(POSTING, `<title>${title}</title>`), 'https://au.jobfair.example/x');

  it('takes the address of the page at the end of its title for nobody’s name', async () => {
    expect((await titled('Night Baker - Jobfair.example')).reading.company).toBeNull();
    expect((await titled('Night Baker - Ghent | au.jobfair.example')).reading.company).not.toMatch(/jobfair/);
  });

  it('keeps another’s', async () => {
    expect((await titled('Night Baker - Rolls.example')).reading.company).toBe('Rolls.example');
  });

  it('takes the title of a list for no position', async () => {
    const list = page('<main><p>You bake.</p></main>', '<title>baker jobs in Ghent | Jobfair</title>');
    expect((await read(list)).reading.title).toBeNull();
  });

  it('leaves out the line of the board’s maker, and nothing else', async () => {
    const lines =
      '<p>Jobs powered by <a href="/x">Hirewell</a></p><p>Trams powered by wind run past our door.</p>';
    const { reading } = await read(page(POSTING + lines));
    const texts = reading.blocks.map(({ text }) => text).join('|');
    expect(texts).not.toContain('Hirewell');
    expect(texts).toContain('powered by wind');
  });
});
