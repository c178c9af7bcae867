import type { Reading } from '@/lib/model/reading';

/** A small reading, for the tests of what carries one. */
export const READING: Reading = {
  version: 1,
  url: 'https://jobs.lever.co/acme/1',
  isPosting: true,
  decidedBy: 'site:lever',
  language: 'en',
  title: 'Baker',
  company: 'Acme',
  place: null,
  blocks: [
    {
      kind: 'item',
      level: 1,
      text: '3+ years of baking',
      bold: [[0, 2]],
      zone: 'main',
      isContinuation: false,
      isLink: false,
    },
  ],
  segments: [{ block: 0, start: 0, end: 18, section: 'requirements', isHeading: false, rule: 'carried' }],
  facets: [
    {
      id: 'experience-0-0',
      kind: 'experience',
      data: { minYears: 3 },
      strength: 'must',
      evidence: { block: 0, start: 0, end: 8, sentence: [0, 18], rule: 'experience:years-named' },
    },
  ],
  notes: [{ key: 'note.cut', args: [3, { key: 'note.inner' }] }],
};
