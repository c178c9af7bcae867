import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { Phrase } from '../../lib/model/phrase';
import { saveProfile } from '../../lib/profile/store';
import { backupText, exportAll, importAll } from '../../lib/saved/backup';
import { MAX_BACKUP } from '../../lib/saved/read-backup';
import { pause } from '../../lib/settings/store';
import { EXPERIENCED } from '../components/samples';
import { MONDAY, saved, TUESDAY, unwrap } from './harness';

/** A backup as loose data, for tests to spoil. */
interface Loose {
  [name: string]: unknown;
  postings: Record<string, unknown>[];
}

let good = '';

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  for (const number of [1, 2, 3]) await saved(number);
  await saveProfile(EXPERIENCED);
  await pause('paused.example');
  good = backupText(unwrap(await exportAll(MONDAY)).backup);
  // What is kept differs from the file, so that an import would be seen.
  await saved(4, {}, TUESDAY);
  await saveProfile({ ...EXPERIENCED, experienceYears: 9 });
});

function spoiled(spoil: (file: Loose) => void): string {
  const file = JSON.parse(good) as Loose;
  spoil(file);
  return JSON.stringify(file);
}

function readingOf(file: Loose, index: number): Record<string, unknown[]> {
  return file.postings[index]!.reading as Record<string, unknown[]>;
}

const a = (type: string): Phrase => ({ key: `saved.type.${type}` });

const CASES: [string, () => string, string, unknown[]?][] = [
  ['an empty file', () => ' \n', 'empty'],
  [
    'cut off in the middle',
    () => good.slice(0, good.length / 2),
    'cut',
    [expect.any(Number), expect.any(Number)],
  ],
  ['cut off by one character', () => good.trimEnd().slice(0, -1), 'cut', [11, 2]],
  ['no JSON', () => '{"app": "jobgloss",\n  postings: []}', 'syntax', [2, 3]],
  ['a page of HTML', () => '<!doctype html><p>Sign in', 'syntax', [1, 1]],
  ['two files one after the other', () => good + good, 'syntax', [12, 1]],
  ['another app’s file', () => '{"basics": {"name": "Ada"}}', 'otherApp'],
  ['another app’s list', () => '[{"app": "jobgloss"}]', 'otherApp'],
  ['nothing but null', () => 'null', 'otherApp'],
  ['a newer format', () => spoiled((file) => (file.format = 2)), 'newer'],
  ['a format before the first', () => spoiled((file) => (file.format = 0)), 'value', ['format']],
  ['a format in words', () => spoiled((file) => (file.format = 'one')), 'type', ['format', a('int')]],
  ['no date', () => spoiled((file) => delete file.exportedAt), 'missing', ['exportedAt']],
  ['no profile', () => spoiled((file) => delete file.profile), 'missing', ['profile']],
  [
    'a profile that is a list',
    () => spoiled((file) => (file.profile = [])),
    'type',
    ['profile', a('object')],
  ],
  ['a profile without version', () => spoiled((file) => (file.profile = {})), 'missing', ['profile.version']],
  [
    'a profile from a newer version',
    () => spoiled((file) => (file.profile = { ...EXPERIENCED, version: 99 })),
    'newerPart',
    ['profile'],
  ],
  [
    'years no one has',
    () => spoiled((file) => (file.profile = { ...EXPERIENCED, experienceYears: 400 })),
    'size',
    ['profile.experienceYears'],
  ],
  [
    'settings of another shape',
    () => spoiled((file) => (file.settings = { version: 1, pausedHosts: 'all' })),
    'type',
    ['settings.pausedHosts', a('array')],
  ],
  [
    'a host that is none',
    () => spoiled((file) => (file.settings = { version: 1, pausedHosts: ['ok.example', 'not ok'] })),
    'form',
    ['settings.pausedHosts[1]'],
  ],
  [
    'no postings',
    () => spoiled((file) => delete (file as Record<string, unknown>).postings),
    'missing',
    ['postings'],
  ],
  [
    'postings that are no list',
    () => spoiled((file) => Object.assign(file, { postings: { 0: {} } })),
    'type',
    ['postings', a('array')],
  ],
  [
    'a posting that is null',
    () => spoiled((file) => file.postings.splice(1, 1, null as never)),
    'type',
    ['postings[1]', a('object')],
  ],
  [
    'a posting from a newer version',
    () => spoiled((file) => (file.postings[2]!.version = 7)),
    'newerPart',
    ['postings[2]'],
  ],
  [
    'a posting of a version never written',
    () => spoiled((file) => (file.postings[2]!.version = -1)),
    'value',
    ['postings[2].version'],
  ],
  [
    'a status we do not know',
    () => spoiled((file) => (file.postings[2]!.status = 'ghosted')),
    'value',
    ['postings[2].status'],
  ],
  [
    'a status left out',
    () => spoiled((file) => delete file.postings[0]!.status),
    'missing',
    ['postings[0].status'],
  ],
  [
    'notes that are a number',
    () => spoiled((file) => (file.postings[0]!.notes = 5)),
    'type',
    ['postings[0].notes', a('string')],
  ],
  [
    'notes without end',
    () => spoiled((file) => (file.postings[0]!.notes = 'x'.repeat(20_001))),
    'size',
    ['postings[0].notes'],
  ],
  [
    'a day that does not exist',
    () => spoiled((file) => (file.postings[1]!.savedAt = '2026-13-40T00:00:00.000Z')),
    'value',
    ['postings[1].savedAt'],
  ],
  [
    'a date of another form',
    () => spoiled((file) => (file.postings[1]!.updatedAt = 'Monday')),
    'form',
    ['postings[1].updatedAt'],
  ],
  [
    'an id that is none',
    () => spoiled((file) => (file.postings[1]!.id = '../x')),
    'form',
    ['postings[1].id'],
  ],
  [
    'an address that runs as code',
    () => spoiled((file) => (file.postings[1]!.url = 'javascript:alert(1)')),
    'value',
    ['postings[1].url'],
  ],
  [
    'one posting twice',
    () => spoiled((file) => file.postings.push({ ...file.postings[0], id: crypto.randomUUID() })),
    'twice',
    ['postings[3].key', 'postings[0].key'],
  ],
  [
    'one id twice',
    () => spoiled((file) => (file.postings[1]!.id = file.postings[0]!.id)),
    'twice',
    ['postings[1].id', 'postings[0].id'],
  ],
  [
    'a block without text',
    () => spoiled((file) => Reflect.deleteProperty(readingOf(file, 1).blocks![1] as object, 'text')),
    'missing',
    ['postings[1].reading.blocks[1].text'],
  ],
  [
    'a fact of a block that is not there',
    () => spoiled((file) => void readingOf(file, 1).blocks!.pop()),
    'value',
    ['postings[1].reading.facets[1].evidence.block'],
  ],
  [
    'a name that would become a prototype',
    () => good.replace('"minYears":3', '"__proto__":{"isAdmin":true}'),
    'forbidden',
    [expect.stringMatching(/^postings\[\d]\.reading\.facets\[0]\.data\.__proto__$/)],
  ],
  [
    'nesting beyond reason',
    () => good.replace('"minYears":3', `"deep":${'['.repeat(9_000)}${']'.repeat(9_000)}`),
    'deep',
    [expect.stringMatching(/^postings\[\d]\.reading\.facets\[0]\.data\.deep(?:\[0])+$/)],
  ],
  ['fifty megabytes of brackets', () => '['.repeat(50_000_000), 'syntax', [1, 10_001]],
  ['more than is ever read', () => ' '.repeat(MAX_BACKUP + 1), 'tooLarge'],
];

test.each(CASES)('%s: a message says what and where, and nothing changes', async (_, text, key, args) => {
  const before = unwrap(await exportAll(MONDAY));
  for (const mode of ['merge', 'replace'] as const) {
    expect(await importAll(text(), mode)).toEqual({
      ok: false,
      problem: { key: `saved.import.${key}`, ...(args ? { args } : {}) },
    });
  }
  expect(unwrap(await exportAll(MONDAY))).toEqual(before);
  expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
});

test('what editors add to a file does no harm', async () => {
  expect(await importAll(`\uFEFF${good.replaceAll('\n', '\r\n')}\n`)).toMatchObject({ ok: true });
});

test('a name given twice counts once, the last', async () => {
  const twice = good.replace('"app": "jobgloss"', '"app": "other", "app": "jobgloss"');
  expect(twice).not.toBe(good);
  expect(await importAll(twice)).toMatchObject({ ok: true });
});
