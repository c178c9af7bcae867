import { expect, it } from 'vitest';
import { splitSentences } from '../../lib/parser/sentences';

const split = (text: string) => splitSentences(text).map(([start, end]) => text.slice(start, end));

it.each([
  ['One here. Two there.', ['One here.', 'Two there.']],
  ['Really? Yes! Good.', ['Really?', 'Yes!', 'Good.']],
  ['Tools, e.g. hammers, are ours. Bring gloves.', ['Tools, e.g. hammers, are ours.', 'Bring gloves.']],
  ['Mind. drei Jahre Erfahrung.', ['Mind. drei Jahre Erfahrung.']],
  ['You know the U.S. Constitution. It helps.', ['You know the U.S. Constitution.', 'It helps.']],
  ['Pay is 3.5 times more. Yes.', ['Pay is 3.5 times more.', 'Yes.']],
  ['He said "no." Then he left.', ['He said "no."', 'Then he left.']],
  ['We use Node.js daily', ['We use Node.js daily']],
  ['Perks: • a boat • a hat', ['Perks:', 'a boat', 'a hat']],
  ['Paris · Hybrid', ['Paris · Hybrid']],
  ['', []],
  ['   ', []],
])('%j', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});
