import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { englishMessages } from '../components/harness';

/** Keys that are put together at run time; those written out are held to the locale elsewhere. */
const COMPOSED = [
  ...['blocked', 'full', 'newerDatabase', 'unavailable', 'newer', 'broken', 'skipped'].map(
    (name) => `saved.${name}`,
  ),
  ...['newer', 'broken'].map((name) => `settings.${name}`),
  ...['cut', 'syntax', 'deep', 'forbidden', 'missing', 'value'].map((name) => `saved.import.${name}`),
  ...['string', 'number', 'int', 'boolean', 'array', 'object'].map((name) => `saved.type.${name}`),
];

test('every message about what is kept is in the locale, and none is left over', async () => {
  const messages = await englishMessages();
  const missing = COMPOSED.filter((key) => !messages.has(key.replaceAll('.', '_')));
  expect(missing).toEqual([]);
  const folder = new URL('../../lib/saved/', import.meta.url);
  const source = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const importKeys = [...messages.keys()].filter((name) => name.startsWith('saved_import_'));
  expect(importKeys.length).toBeGreaterThan(10);
  const unused = importKeys
    .map((name) => name.replaceAll('_', '.'))
    .filter((key) => !COMPOSED.includes(key) && !source.includes(`'${key}'`));
  expect(unused).toEqual([]);
});
