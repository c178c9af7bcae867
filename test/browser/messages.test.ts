import { describe, expect, it } from 'vitest';
import { FromContent, FromPage } from '@/lib/browser/messages';
import { readToContent } from '@/lib/browser/to-content';
import { MAX_POSTINGS, summaryOf } from '@/lib/model/posting-list';
import { READING } from './reading';

const born = 1000.5;
const PLAIN = { id: 'p1', title: null, company: 'Acme', place: null };

describe('from a content script', () => {
  it.each([
    { type: 'gate:found', born },
    { type: 'page:reading', born },
    { type: 'page:read', born, reading: READING },
    { type: 'page:read', born, reading: { ...READING, part: 'baker' }, posting: 'p3' },
    { type: 'page:postings', born, postings: [summaryOf('p0', READING), PLAIN], isCut: false },
    { type: 'page:gone', born },
    { type: 'page:unreadable', born, problem: { key: 'problem.pdf' } },
    { type: 'site:need', born, url: 'https://jobs.lever.co/acme/1' },
    { type: 'lexicon:need', born, language: 'de' },
    { type: 'facet:clicked', born, facetId: 'experience-1-0' },
  ])('takes $type', (message) => {
    expect(FromContent.safeParse(message)).toEqual({ success: true, data: message });
  });

  it.each([
    ['no object', 'gate:found'],
    ['an unknown type', { type: 'profile:get', born }],
    ['what only our pages may ask', { type: 'tab:annotate', tabId: 1 }],
    ['no birth', { type: 'gate:found' }],
    ['an address without end', { type: 'site:need', born, url: 'x'.repeat(10_001) }],
    ['a language that is a path', { type: 'lexicon:need', born, language: '../x' }],
    [
      'a reading of another shape',
      { type: 'page:read', born, reading: { ...READING, blocks: [{ text: 'x' }] } },
    ],
    [
      'a section that does not exist',
      {
        type: 'page:read',
        born,
        reading: { ...READING, segments: [{ ...READING.segments[0], section: 'pay' }] },
      },
    ],
    [
      'an offset below nought',
      {
        type: 'page:read',
        born,
        reading: {
          ...READING,
          facets: [{ ...READING.facets[0], evidence: { ...READING.facets[0]!.evidence, start: -1 } }],
        },
      },
    ],
    ['a posting without a name', { type: 'page:read', born, reading: READING, posting: '' }],
    ['a list that does not say whether it is whole', { type: 'page:postings', born, postings: [] }],
    [
      'a list without end',
      { type: 'page:postings', born, postings: Array(MAX_POSTINGS + 1).fill(PLAIN), isCut: true },
    ],
    ['a problem that is no phrase', { type: 'page:unreadable', born, problem: 'no' }],
  ])('refuses %s', (_, message) => {
    expect(FromContent.safeParse(message).success).toBe(false);
  });

  it('drops what the map does not name', () => {
    const parsed = FromContent.safeParse({ type: 'gate:found', born, profile: { languages: [] } });
    expect(parsed.data).toEqual({ type: 'gate:found', born });
  });
});

describe('from our pages', () => {
  it('takes a request to read a tab', () => {
    expect(FromPage.safeParse({ type: 'tab:annotate', tabId: 4 }).success).toBe(true);
  });
  it.each([{ type: 'tab:annotate' }, { type: 'tab:annotate', tabId: -1 }, { type: 'gate:found', born }])(
    'refuses %o',
    (message) => {
      expect(FromPage.safeParse(message).success).toBe(false);
    },
  );
});

describe('to a content script', () => {
  it.each([
    { type: 'page:annotate', force: true },
    { type: 'page:annotate', force: false, once: true },
    { type: 'page:stop' },
    { type: 'page:ping' },
    { type: 'location:changed' },
    { type: 'facet:reveal', facetId: 'benefit-2-0' },
    { type: 'posting:show', postingId: 'p12' },
  ])('takes $type', (message) => {
    expect(readToContent(message)).toEqual(message);
  });

  it.each([
    ['nothing', null],
    ['no object', 'page:ping'],
    ['an unknown type', { type: 'profile:get' }],
    ['a type of the prototype', { type: 'constructor' }],
    ['what the page may ask of the background', { type: 'gate:found', born }],
    ['a force that is no truth value', { type: 'page:annotate', force: 'yes' }],
    ['a missing force', { type: 'page:annotate' }],
    ['a once that is no truth value', { type: 'page:annotate', force: true, once: 1 }],
    ['a facet without a name', { type: 'facet:reveal', facetId: '' }],
    ['a facet whose name is a number', { type: 'facet:reveal', facetId: 7 }],
    ['a posting without a name', { type: 'posting:show' }],
    ['a name without end', { type: 'facet:reveal', facetId: 'x'.repeat(101) }],
  ])('refuses %s', (_, message) => {
    expect(readToContent(message)).toBeNull();
  });

  it('drops what the map does not name', () => {
    expect(readToContent({ type: 'page:ping', profile: { languages: [] } })).toEqual({ type: 'page:ping' });
  });
});
