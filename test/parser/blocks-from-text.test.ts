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

it('takes a short line that stands alone above a text or a list for a heading', () => {
  expect(
    read(
      'Baker\n\nWhere you bake\n\nWe bake in Porto, by the river.\n\nYour oven\n- hot\nThe rest\nIs bread.\nAnd wine\n\nIs not.',
    ),
  ).toEqual([
    'paragraph: Baker',
    'heading: Where you bake',
    'paragraph: We bake in Porto, by the river.',
    'heading: Your oven',
    'item: hot',
    'heading: The rest',
    'paragraph: Is bread.',
    'heading: And wine',
    'paragraph: Is not.',
  ]);
});

it.each([
  ['one line of a list without bullets', 'Bread\nRye and wheat\nSour dough and sweet dough alike.'],
  ['a line above another short one', 'Bread\nRye and wheat\nSour dough.'],
  ['the last line', 'Bread is all.\n\nAnd Wine'],
  ['a line in lower case', 'Bread\n\nrye and wheat\n\nWe bake in Porto, by the river.'],
  ['a long line', 'Bread\n\nRye and wheat and oats and barley\n\nWe bake in Porto, by the river.'],
])('takes %s for no heading', (_, text) => {
  expect(read(text).filter((line) => line.startsWith('heading'))).toEqual([]);
});

it('takes a short line above prose for a heading though no white space stands around it', () => {
  expect(
    read('Rye and wheat\nYour oven\nIt is hot in the morning, warm at noon and cold in the evening.'),
  ).toEqual([
    'paragraph: Rye and wheat',
    'heading: Your oven',
    'paragraph: It is hot in the morning, warm at noon and cold in the evening.',
  ]);
});
