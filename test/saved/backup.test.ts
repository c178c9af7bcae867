import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../lib/model/profile';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { loadProfile, saveProfile, subscribeProfile } from '../../lib/profile/store';
import { backupName, backupText, exportAll, importAll } from '../../lib/saved/backup';
import { eraseAll } from '../../lib/saved/erase';
import {
  deletePosting,
  dismissPosting,
  getPosting,
  listPostings,
  setNotes,
  setStatus,
  subscribeSaved,
} from '../../lib/saved/store';
import { loadSettings, pause } from '../../lib/settings/store';
import { EXPERIENCED } from '../components/samples';
import { MONDAY, putRaw, rawRecords, reading, saved, TUESDAY, unwrap } from './harness';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Some of everything that can be kept. */
async function fill() {
  const one = await saved(1);
  await setStatus(one.id, 'applied', TUESDAY);
  await setNotes(one.id, 'Half a pair: \ud83d, a line\u2028end, "quotes" and \u0000', TUESDAY);
  await saved(2, {
    url: '',
    title: null,
    company: null,
    place: null,
    notes: [{ key: 'note.cut', args: [{ key: 'x' }] }],
  });
  await dismissPosting(reading(3), MONDAY);
  await saveProfile({ ...EXPERIENCED, city: 'Porto', workingHours: { from: '09:00', to: '17:30' } });
  await pause('paused.example');
}

async function exported(now = MONDAY) {
  return unwrap(await exportAll(now)).backup;
}

test('export, erase, import gives the same data, bit for bit', async () => {
  await fill();
  const before = await exported(MONDAY);
  const records = await rawRecords();
  unwrap(await eraseAll());
  expect(await exported()).toMatchObject({
    profile: EMPTY_PROFILE,
    settings: DEFAULT_SETTINGS,
    postings: [],
  });
  expect(unwrap(await importAll(backupText(before)))).toEqual({
    added: 3,
    updated: 0,
    unchanged: 0,
    removed: 0,
    left: 0,
    profile: 'imported',
  });
  expect(await rawRecords()).toEqual(records);
  const after = await exported(TUESDAY);
  expect(after.exportedAt).not.toBe(before.exportedAt);
  expect(backupText({ ...after, exportedAt: before.exportedAt })).toBe(backupText(before));
});

test('the file is JSON, of the shape that is promised, and named by its day', async () => {
  await fill();
  const backup = await exported();
  expect(JSON.parse(backupText(backup))).toEqual(backup);
  expect(Object.keys(backup)).toEqual(['app', 'format', 'exportedAt', 'profile', 'settings', 'postings']);
  expect(backup).toMatchObject({ app: 'jobgloss', format: 1, exportedAt: MONDAY.toISOString() });
  expect(backupName(backup)).toBe('jobgloss-2026-03-02.json');
  unwrap(await eraseAll());
  const empty = await exported();
  expect(JSON.parse(backupText(empty))).toEqual(empty);
});

test('importing the same file again changes nothing', async () => {
  await fill();
  const before = await exported();
  expect(unwrap(await importAll(backupText(before)))).toMatchObject({
    added: 0,
    updated: 0,
    unchanged: 3,
    profile: 'kept',
  });
  expect(await exported()).toEqual(before);
});

test('merging keeps what was changed later, of each posting, and loses none', async () => {
  const [one, two] = [await saved(1), await saved(2)];
  await setStatus(one.id, 'applied', TUESDAY);
  await setNotes(two.id, 'older', MONDAY);
  await saveProfile(EXPERIENCED);
  const file = backupText(await exported());
  await deletePosting(one.id);
  // Saved again since, so it has another id, and is older than the file's.
  const again = await saved(1);
  await setNotes(two.id, 'newer', TUESDAY);
  const three = await saved(3);
  await saveProfile({ ...EXPERIENCED, experienceYears: 9 });
  await pause('paused.example');

  expect(unwrap(await importAll(file))).toMatchObject({
    added: 0,
    updated: 1,
    unchanged: 1,
    removed: 0,
    profile: 'kept',
  });
  expect(unwrap(await getPosting(again.id))).toMatchObject({ status: 'applied' });
  expect(unwrap(await getPosting(two.id))).toMatchObject({ notes: 'newer' });
  expect(unwrap(await getPosting(three.id))).toEqual(three);
  expect(unwrap(await listPostings()).postings).toHaveLength(3);
  expect(await loadProfile()).toMatchObject({ profile: { experienceYears: 9 } });
  expect(unwrap(await loadSettings()).pausedHosts).toEqual(['paused.example']);
});

test('merging adds the file’s paused sites to ours', async () => {
  await pause('one.example');
  const file = backupText(await exported());
  await eraseAll();
  await pause('two.example');
  await importAll(file);
  expect(unwrap(await loadSettings()).pausedHosts).toEqual(['two.example', 'one.example']);
});

test('replacing makes what is kept the same as the file', async () => {
  await fill();
  const file = await exported();
  const [one] = unwrap(await listPostings({ status: 'applied' })).postings;
  await setStatus(one!.id, 'offer', TUESDAY);
  await saved(4);
  await saveProfile(EXPERIENCED);
  await pause('another.example');
  expect(unwrap(await importAll(backupText(file), 'replace'))).toMatchObject({
    added: 0,
    updated: 3,
    removed: 1,
    profile: 'imported',
  });
  expect(await exported()).toEqual(file);
});

test('an id that another posting has here is given anew', async () => {
  const one = await saved(1);
  const file = await exported();
  await deletePosting(one.id);
  const two = await saved(2);
  await putRaw({ ...two, id: one.id, key: 'url:other.example' });
  expect(unwrap(await importAll(backupText(file)))).toMatchObject({ added: 1 });
  expect(
    unwrap(await listPostings({ includeDismissed: true }))
      .postings.map(({ key }) => key)
      .sort(),
  ).toEqual(['url:jobs.example/1', 'url:jobs.example/2', 'url:other.example']);
});

test.each(['merge', 'replace'] as const)('to %s never touches a record that cannot be read', async (mode) => {
  await fill();
  const file = await exported();
  const [one] = unwrap(await listPostings()).postings;
  const broken = { id: one!.id, key: one!.key, version: 99 };
  await putRaw(broken);
  expect(unwrap(await importAll(backupText(file), mode))).toMatchObject({ left: 1 });
  expect(await rawRecords()).toContainEqual(broken);
  expect(await rawRecords()).toHaveLength(3);
});

test('what cannot be read is left out of a backup, and that is said', async () => {
  await saved(1);
  await putRaw({ id: 'x', key: 'x', version: 99 });
  await putRaw({ version: 99 }, 'settings');
  const db = await openDB('jobgloss-profile', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('profile'),
  });
  await db.put('profile', { version: 1, languages: 'all' }, 'profile');
  db.close();
  const { backup, notes } = unwrap(await exportAll(MONDAY));
  expect(backup).toMatchObject({ profile: null, settings: null, postings: [{ key: 'url:jobs.example/1' }] });
  expect(notes).toEqual([
    { key: 'profile.broken' },
    { key: 'settings.newer' },
    { key: 'saved.skipped', count: 1 },
  ]);
  // Such a file leaves profile and settings alone when it comes in; and ours, unreadable, keep nothing out.
  expect(unwrap(await importAll(backupText(backup)))).toMatchObject({ unchanged: 1, profile: 'absent' });
});

test('a profile that cannot be read stays: merging passes it by, replacing is refused whole', async () => {
  await saved(1);
  await saveProfile(EXPERIENCED);
  const file = backupText(await exported());
  const db = await openDB('jobgloss-profile');
  await db.put('profile', { version: 99 }, 'profile');
  const [one] = unwrap(await listPostings()).postings;
  await deletePosting(one!.id);
  expect(await importAll(file, 'replace')).toEqual({ ok: false, problem: { key: 'profile.newer' } });
  expect(await rawRecords()).toEqual([]);
  expect(unwrap(await importAll(file))).toMatchObject({ added: 1, profile: 'kept' });
  expect(await db.get('profile', 'profile')).toEqual({ version: 99 });
  db.close();
});

test('a full disk in the middle of an import: postings, settings and profile are as before', async () => {
  await fill();
  const file = backupText(await exported());
  await eraseAll();
  await saved(9);
  await pause('mine.example');
  const before = await exported();
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    // The settings and one posting find room, the next does not.
    if (this.name !== 'profile' && ++puts > 2) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args as [unknown]);
  });
  for (const mode of ['merge', 'replace'] as const) {
    puts = 0;
    expect(await importAll(file, mode)).toEqual({ ok: false, problem: { key: 'saved.full' } });
    expect(puts).toBeGreaterThan(2);
    expect(await exported()).toEqual(before);
  }
});

test('erasing takes everything, what cannot be read too, and every page hears of it', async () => {
  await fill();
  await putRaw({ id: 'x', key: 'x', version: 99 });
  await putRaw({ version: 99 }, 'settings');
  const ending = new AbortController();
  const heard = Promise.all([
    new Promise<void>((resolve) => subscribeSaved(resolve, ending.signal)),
    new Promise<void>((resolve) => subscribeProfile(() => resolve(), ending.signal)),
  ]);
  unwrap(await eraseAll());
  await heard;
  ending.abort();
  expect(await rawRecords()).toEqual([]);
  expect(unwrap(await loadSettings())).toEqual(DEFAULT_SETTINGS);
  expect(await loadProfile()).toEqual({ ok: true, profile: EMPTY_PROFILE });
});

test('a database of a newer version can be erased', async () => {
  (await openDB('jobgloss-saved', 99)).close();
  unwrap(await eraseAll());
  expect(unwrap(await listPostings()).postings).toEqual([]);
});
