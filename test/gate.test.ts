import { describe, expect, it } from 'vitest';
import { gate } from '@/lib/gate';
import { siteOf } from '@/lib/sites';
import { ld, POSTING, POSTING_LD, POSTING_PAGE, page } from './page/html';

const URL_ = 'https://careers.example/jobs/1';
const OTHER = {
  ...POSTING_LD,
  title: 'Ferry Pilot',
  description: '<p>Steer the ferry over the sound twice an hour.</p>',
};

describe('gate', () => {
  it('trusts JSON-LD whose text is on the page', () => {
    expect(gate(page(POSTING_PAGE, ld(POSTING_LD)), URL_, null)).toEqual({
      verdict: 'posting',
      reason: 'json-ld',
    });
  });

  it('finds it in a graph and in escaped HTML', () => {
    const escaped = { ...POSTING_LD, description: POSTING.replace(/</g, '&lt;').replace(/>/g, '&gt;') };
    expect(gate(page(POSTING_PAGE, ld({ '@graph': [escaped] })), URL_, null).verdict).toBe('posting');
  });

  it('is not taken in by a block left over from another page', () => {
    const article =
      '<main><h1>Ten breads of the coast</h1><p>We tried them all, and one stood out by far.</p></main>';
    expect(gate(page(article, ld(POSTING_LD)), URL_, null)).toEqual({ verdict: 'none', reason: 'left-over' });
  });

  it('picks the block that is on the page among several', () => {
    expect(gate(page(POSTING_PAGE, ld(OTHER, POSTING_LD)), URL_, null).verdict).toBe('posting');
  });

  it('sees a list in several blocks that are not on the page', () => {
    const list = '<main><h1>Open positions</h1><ul><li><a href="/1">Night Shift Manager</a></li></ul></main>';
    expect(gate(page(list, ld(OTHER, POSTING_LD)), URL_, null).verdict).toBe('none');
  });

  it('goes on when JSON-LD is broken', () => {
    const broken = '<script type="application/ld+json">{"@type": "JobPosting", "title": </script>';
    expect(gate(page(POSTING_PAGE, broken), URL_, null)).toEqual({ verdict: 'maybe', reason: 'headings' });
  });

  it('reads JSON-LD with raw line feeds in its strings', () => {
    const raw = `<script type="application/ld+json">${JSON.stringify(POSTING_LD).replaceAll('\\n', '\n')}</script>`;
    expect(gate(page(POSTING_PAGE, raw), URL_, null).reason).toBe('json-ld');
  });

  it('knows a site by its address', () => {
    const url = 'https://www.linkedin.com/jobs/view/1/';
    expect(gate(page('<main></main>'), url, siteOf(new URL(url)))).toEqual({
      verdict: 'posting',
      reason: 'site:linkedin',
    });
  });

  it('takes one block of microdata for a hint', () => {
    const marked = '<div itemscope itemtype="https://schema.org/JobPosting"><h1>Baker</h1></div>';
    expect(gate(page(marked), URL_, null)).toEqual({ verdict: 'maybe', reason: 'microdata' });
    expect(gate(page(marked + marked), URL_, null)).toEqual({ verdict: 'none', reason: 'listing' });
  });

  it.each([
    ['German', '<h3>Deine Aufgaben</h3><p>Backen</p><h3>Dein Profil</h3><p>Geduld</p>'],
    [
      'French',
      '<p><strong>Vos missions</strong></p><p>Cuire</p><p><b>Profil recherché</b></p><p>Patience</p>',
    ],
    ['Dutch', '<h4>Wat ga je doen</h4><p>Bakken</p><h4>Wat bieden wij?</h4><p>Brood</p>'],
    ['Spanish', '<h2>Funciones</h2><p>Hornear</p><h2>Requisitos</h2><p>Paciencia</p>'],
  ])('knows headings in %s', (_, body) => {
    expect(gate(page(body), URL_, null)).toEqual({ verdict: 'maybe', reason: 'headings' });
  });

  it('leaves empty and odd pages alone', () => {
    expect(gate(page(''), 'not a url', null).verdict).toBe('none');
    expect(gate(page('<h1>About us</h1><h2>Our mission</h2>'), URL_, null).verdict).toBe('none');
  });
});
