import { describe, expect, it } from 'vitest';
import type { Facet } from '@/lib/model/facet';
import { anchorQuotes, quotesOf } from '@/lib/page/anchor';

const blocks = (...texts: string[]) => texts.map((text) => ({ text }));

function facet(block: number, text: string, words: string): Facet {
  const start = text.indexOf(words);
  const evidence = {
    block,
    start,
    end: start + words.length,
    sentence: [0, text.length] as [number, number],
    rule: 'test',
  };
  return { id: `experience-${block}-0`, kind: 'experience', data: {}, evidence };
}

const ASKS = 'You have 5 years of experience at sea';
const LIKES = 'We would like 5 years of experience on land';
const BEFORE = blocks('Ship Cook', ASKS, 'and cook for thirty', LIKES);
const FACETS = [facet(1, ASKS, '5 years'), facet(3, LIKES, '5 years')];
const wordsOf = (found: Facet, texts: { text: string }[]) =>
  texts[found.evidence.block]!.text.slice(found.evidence.start, found.evidence.end);

describe('anchorQuotes', () => {
  it('leaves facets of a text that is the same where they are', () => {
    expect(anchorQuotes(quotesOf(FACETS, BEFORE), BEFORE)).toEqual({ facets: FACETS, lost: 0 });
  });

  it('finds them behind lines that came in between, each by what stands around it', () => {
    const after = blocks('Ship Cook', 'Posted 3 minutes ago', LIKES, 'More', ASKS, 'and cook for thirty');
    const { facets, lost } = anchorQuotes(quotesOf(FACETS, BEFORE), after);
    expect(lost).toBe(0);
    expect(facets.map(({ id, evidence }) => [id, evidence.block])).toEqual([
      ['experience-1-0', 4],
      ['experience-3-0', 2],
    ]);
    for (const found of facets) expect(wordsOf(found, after)).toBe('5 years');
  });

  it('loses what is gone, and does not take the same words with another sense for it', () => {
    const after = blocks('Ship Cook', 'The ship is 5 years old', 'and cook for thirty');
    expect(anchorQuotes(quotesOf(FACETS, BEFORE), after)).toEqual({ facets: [], lost: 2 });
  });

  it('takes the nearer of two places that are alike', () => {
    const line = 'At least 5 years of experience';
    const before = blocks(line, 'x', line);
    const quotes = quotesOf([facet(2, line, '5 years')], before);
    const { facets } = anchorQuotes(quotes, blocks('Apply now', line, 'x', line));
    expect(facets[0]?.evidence.block).toBe(3);
  });
});
