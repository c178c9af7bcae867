import { expect, test } from 'vitest';
import { quotesOf } from '../../components/panel/evidence';
import type { Facet } from '../../lib/model/facet';
import { sampleReading } from './samples';

const years = { kind: 'experience', data: { minYears: 3 } };
const marked = (runs: { text: string; isMarked: boolean }[]) =>
  runs.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test('the words themselves are marked in their sentence', () => {
  const { facets, blocks } = sampleReading([{ text: 'You bring [three years] at sea.', ...years }]);
  const quotes = quotesOf(facets, blocks);
  expect(quotes.map(({ runs }) => marked(runs))).toEqual(['You bring [three years] at sea.']);
  expect(quotes[0]?.facetId).toBe('experience-0-0');
});

test('two facts of one sentence are two marks in one quote, in order and not overlapping', () => {
  const { facets, blocks } = sampleReading([
    { text: 'Two years of sail [and three years] of steam.', ...years },
  ]);
  const first = facets[0]!;
  const other: Facet = { ...first, id: 'experience-0-1', evidence: { ...first.evidence, start: 0, end: 9 } };
  const inside: Facet = {
    ...first,
    id: 'experience-0-2',
    evidence: { ...first.evidence, start: 4, end: 12 },
  };
  expect(quotesOf([first, other, inside], blocks).map(({ runs }) => marked(runs))).toEqual([
    '[Two years][ of] sail [and three years] of steam.',
  ]);
});

test('a very long sentence is cut between words around what is marked', () => {
  const far = 'word '.repeat(100);
  const { facets, blocks } = sampleReading([{ text: `${far}[three years] ${far}end`, ...years }]);
  const text = marked(quotesOf(facets, blocks)[0]!.runs);
  expect(text.length).toBeLessThan(300);
  expect(text).toMatch(/^… word .* word \[three years\] word .* word …$/);
});

test('a facet whose block is not there gives no quote', () => {
  const { facets } = sampleReading([{ text: '[three years]', ...years }]);
  expect(quotesOf(facets, [])).toEqual([]);
});
