import { describe, expect, it } from 'vitest';
import { type Evidence, isPosting } from '@/lib/page/is-posting';
import { blocksFromText } from '@/lib/parser/blocks-from-text';

const evidence = (text: string, more: Partial<Evidence> = {}): Evidence => ({
  blocks: blocksFromText(text),
  segments: [],
  facetKinds: [],
  language: 'en',
  title: null,
  site: null,
  ld: { count: 0, job: null, by: null },
  ...more,
});
const FILLER =
  'The tide tables hang beside the door and nobody reads them any more, as the bells do it. '.repeat(6);

describe('isPosting', () => {
  it('wants text, whatever the mark-up and the address say', () => {
    expect(isPosting(evidence('Ferry Pilot', { site: 'site:lever', title: 'Ferry Pilot' }))).toEqual({
      isPosting: false,
      decidedBy: 'too-short',
    });
    const ld = { count: 1, job: null, by: null };
    expect(isPosting(evidence('Gone', { ld })).decidedBy).toBe('left-over');
  });

  it('does not take a known address for proof', () => {
    expect(isPosting(evidence(FILLER, { site: 'site:lever', title: 'News' })).isPosting).toBe(false);
  });

  it('trusts a known address where it cannot read the language', () => {
    const foreign = evidence(FILLER, { site: 'site:lever', title: 'Lauttaluotsi', language: 'und' });
    expect(isPosting(foreign)).toEqual({ isPosting: true, decidedBy: 'site:lever' });
  });

  it('calls a page with the parts of several postings a list', () => {
    const one = `Responsibilities\n${FILLER}\nRequirements\n${FILLER}\n`;
    expect(isPosting(evidence(one.repeat(3), { title: 'Ferry Pilot' })).decidedBy).toBe('listing');
  });
});
