import { describe, expect, test } from 'vitest';
import { matches } from '../../lib/parser/matches';

describe('matches', () => {
  test('finds what matchAll finds', () => {
    for (const [text, pattern] of [
      ['3 to 5 years, 10 at most', /\d+/g],
      ['', /x*/g],
      ['aab', /a*/g],
      ['Älter als 18', /\p{Upper}/gu],
      ['😀a', /x*/gu],
    ] as const)
      expect(matches(text, pattern).map((match) => [match.index, match[0]])).toEqual(
        Array.from(text.matchAll(pattern), (match) => [match.index, match[0]]),
      );
  });

  test('begins at the beginning, wherever the pattern was left', () => {
    const pattern = /\d/g;
    pattern.exec('1 2 3');
    expect(matches('1 2', pattern)).toHaveLength(2);
    expect(pattern.lastIndex).toBe(0);
  });

  test('refuses a pattern that would never end', () => {
    expect(() => matches('aa', /a/)).toThrow(TypeError);
  });
});
