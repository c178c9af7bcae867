import { expect, test } from 'vitest';
import { findJsonError } from '../../lib/saved/json-error';

test.each([
  ['a word where a value should be', '{"a": yes}', 1, 7],
  ['a comma too many', '[1,\n 2,\n]', 3, 1],
  ['a comma missing', '{"a": 1\n "b": 2}', 2, 2],
  ['a name without quotes', '{a: 1}', 1, 2],
  ['a colon missing', '{"a" 1}', 1, 6],
  ['a line break in a text', '["one\ntwo"]', 1, 6],
  ['an escape that is none', '["\\x41"]', 1, 3],
  ['a number with a leading zero', '[01]', 1, 3],
  ['the wrong bracket', '{"a": [1}', 1, 9],
  ['something after the end', '{"a": 1}\n\n{"b": 2}', 3, 1],
  ['a page of HTML', '<!doctype html>', 1, 1],
])('%s', (_, text, line, column) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(findJsonError(text)).toEqual({ line, column, isCut: false });
});

test('wherever a file breaks off, it is told from one that is wrong', () => {
  const whole = '{"a": [1.5e-3, -20, true, false, null, "\\u00e9\\n"],\n "b": {"c": {}, "d": []}}';
  expect(findJsonError(whole)).toBeNull();
  for (let length = 1; length < whole.length; length++) {
    const text = whole.slice(0, length);
    expect(findJsonError(text), text).toMatchObject({ isCut: true });
  }
});

test.each(['0', ' "a\\"b" ', '[]', '{"": {}}', '[-0.5E+7, null]\n', 'true'])('%s is JSON', (text) => {
  JSON.parse(text);
  expect(findJsonError(text)).toBeNull();
});

test('brackets beyond reason overflow nothing, and are not followed to their end', () => {
  const error = { line: 1, column: 10_001, isCut: false };
  expect(findJsonError('['.repeat(1_000_000))).toEqual(error);
  expect(findJsonError('['.repeat(9_999))).toEqual({ line: 1, column: 10_000, isCut: true });
});
