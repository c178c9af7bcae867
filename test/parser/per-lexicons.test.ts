import { expect, it, vi } from 'vitest';
import { LEXICONS } from '../../lib/parser/lexicons/all';
import { alternatives, perLexicons } from '../../lib/parser/per-lexicons';

const [english, czech] = [LEXICONS[0]!, LEXICONS[1]!];

it('makes one thing of the same lexicons, however often their list is put together', () => {
  const make = vi.fn((lexicons: readonly { language: string }[]) =>
    lexicons.map(({ language }) => language).join(),
  );
  const of = perLexicons(make);
  expect([of([czech, english]), of([czech, english]), of([english])]).toEqual(['cs,en', 'cs,en', 'en']);
  expect(make).toHaveBeenCalledTimes(2);
});

it('makes nothing before it is asked for', () => {
  const make = vi.fn(() => null);
  const of = perLexicons(make);
  expect(make).not.toHaveBeenCalled();
  of([english]);
  of([english]);
  expect(make).toHaveBeenCalledTimes(1);
});

it.each([
  [['a|b', undefined, 'c'], 'a|b|c'],
  [['', undefined], '(?!)'],
  [[], '(?!)'],
])('puts %j together', (sources, expected) => expect(alternatives(sources)).toBe(expected));

it('gives a pattern that matches nothing where there are no words', () => {
  expect(new RegExp(`^(?:${alternatives([undefined])})?$`).test('')).toBe(true);
  expect(new RegExp(alternatives([])).test('anything')).toBe(false);
});
