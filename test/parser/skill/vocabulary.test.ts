import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SKILLS } from '../../../lib/parser/data/skills';
import { OWN } from '../../../lib/parser/data/skills-own';
import { keyOf } from '../../../lib/parser/skill/key';
import { canonicalOf, entryOf } from '../../../lib/parser/skill/vocabulary';

test('the vocabulary stays within its size', () => {
  const file = readFileSync(new URL('../../../lib/parser/data/skills.ts', import.meta.url));
  expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(45 * 1024);
  expect(SKILLS.split('\n')).toHaveLength(4);
});

test('every name of our own is in it', () => {
  const names = Object.values(OWN)
    .flat()
    .flatMap((line: string) => line.replace(/\s+/g, ' ').split('='));
  expect(names.length).toBeGreaterThan(1500);
  expect(names.filter((name) => !entryOf(keyOf(name)))).toEqual([]);
});

test.each([
  ['Node.js', 'nodejs'],
  ['C++', 'c++'],
  ['.NET', '.net'],
  ['CI/CD', 'cicd'],
  ['GD&T', 'gdt'],
])('%s is found by %s', (name, key) => expect(keyOf(name)).toBe(key));

test('a name that it lacks is given back', () => {
  expect(canonicalOf(' Foobarify ')).toBe('Foobarify');
});
