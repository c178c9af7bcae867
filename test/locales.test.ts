import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BENEFIT_GROUPS } from '../components/profile/choices';
import { BENEFIT_CATEGORIES, EDUCATION_LEVELS, LANGUAGE_LEVELS, WORK_MODES } from '../lib/model/profile';
import { KINDS } from '../lib/parser/kinds';
import { messageKey } from '../lib/words';
import { englishMessages } from './components/harness';

const ROOT = new URL('..', import.meta.url).pathname;
const messages = await englishMessages();
const nameOf = (key: string) => messageKey(key).replaceAll('.', '_');

/** Keys written out as `t('…')`, `tn('…')`, `phrase('…')`, `fail('…')` or `key: '…'` in a file's code. */
function writtenKeys(source: string): string[] {
  return Array.from(
    source.matchAll(/\b(?:tn?|phrase|fail)\(\s{0,20}'([\w-]+(?:\.[\w-]+)+)'/g),
    ([, key]) => key!,
  );
}

const files = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path)),
);

test('the name of each message is one that browsers take', () => {
  const odd = [...messages.keys()].filter((name) => !/^\w+$/.test(name) && !name.startsWith('@@'));
  expect(odd).toEqual([]);
});

test('every message that the code names is in the locale', () => {
  const missing = files.flatMap((path) =>
    writtenKeys(readFileSync(join(ROOT, path), 'utf8'))
      .filter((key) => !messages.has(nameOf(key)))
      .map((key) => `${path}: ${key}`),
  );
  expect(files.length).toBeGreaterThan(40);
  expect(missing).toEqual([]);
});

test('what the code names by an id is in the locale for every id', () => {
  const keys = [
    ...KINDS.map(({ id }) => `kind.${id}`),
    ...BENEFIT_CATEGORIES.map((category) => `benefit.${category}`),
    ...BENEFIT_GROUPS.map(({ id }) => `benefitGroup.${id}`),
    ...EDUCATION_LEVELS.map((level) => `education.${level}`),
    ...LANGUAGE_LEVELS.map((level) => `level.${level}`),
    ...WORK_MODES.map((mode) => `mode.${mode}`),
    ...['met', 'partly', 'missed', 'unknown', 'not-stated'].flatMap((state) => [
      `state.${state}`,
      `tally.${state}`,
    ]),
    ...['newer', 'broken', 'unavailable', 'idle', 'saving', 'saved', 'failed'].map(
      (state) => `profile.${state}`,
    ),
  ];
  expect(keys.filter((key) => !messages.has(nameOf(key)))).toEqual([]);
});
