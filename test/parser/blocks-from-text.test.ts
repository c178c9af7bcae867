import { expect, it } from 'vitest';
import { blocksFromText } from '../../lib/parser/blocks-from-text';

const read = (text: string) => blocksFromText(text).map(({ kind, text: line }) => `${kind}: ${line}`);

it('makes one block a line and drops empty ones', () => {
  expect(read('Baker\r\n\r\n  You  bake. \n')).toEqual(['paragraph: Baker', 'paragraph: You bake.']);
});

it.each(['- bread', '• bread', '* bread', '1. bread', '2) bread', '– bread', '✓ bread'])(
  'takes %j for a list item',
  (line) => {
    expect(read(line)).toEqual(['item: bread']);
  },
);

it.each(['-5 degrees', '3.5 years', '*bread*'])('takes %j for prose', (line) => {
  expect(read(line)).toEqual([`paragraph: ${line}`]);
});

it('cuts what cannot be seen', () => {
  expect(read('sour\u00addough\u200b')).toEqual(['paragraph: sourdough']);
});
