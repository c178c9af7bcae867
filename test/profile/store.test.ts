import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../lib/model/profile';
import {
  loadProfile,
  type ProfileResult,
  saveProfile,
  subscribeProfile,
  updateProfile,
} from '../../lib/profile/store';
import { EXPERIENCED } from '../components/samples';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The database as another version of the extension might have left it. */
async function kept() {
  return openDB('jobgloss-profile', 1, { upgrade: (db) => void db.createObjectStore('profile') });
}

async function keep(record: unknown): Promise<void> {
  const db = await kept();
  await db.put('profile', record, 'profile');
  db.close();
}

async function rawRecord(): Promise<unknown> {
  const db = await kept();
  const record: unknown = await db.get('profile', 'profile');
  db.close();
  return record;
}

test('a profile never written is empty', async () => {
  expect(await loadProfile()).toEqual({ ok: true, profile: EMPTY_PROFILE });
});

test('what is saved is loaded', async () => {
  await saveProfile(EXPERIENCED);
  expect(await loadProfile()).toEqual({ ok: true, profile: EXPERIENCED });
});

test('two pages that change different fields at once both keep theirs', async () => {
  await Promise.all([updateProfile({ city: 'Porto' }), updateProfile({ country: 'PT' })]);
  expect(await loadProfile()).toMatchObject({ profile: { city: 'Porto', country: 'PT' } });
});

test('a field given as undefined leaves the record', async () => {
  await saveProfile(EXPERIENCED);
  await updateProfile({ experienceYears: undefined });
  expect(await rawRecord()).toEqual(EMPTY_PROFILE);
});

test('a value out of its bounds is refused, and what was kept stays', async () => {
  await saveProfile(EXPERIENCED);
  expect(await updateProfile({ experienceYears: 400 })).toMatchObject({ ok: false });
  expect(await rawRecord()).toEqual(EXPERIENCED);
});

test.each([
  ['newer', { version: 99, years: 3 }],
  ['broken', { version: 1, languages: 'English' }],
  ['broken', 'not a record'],
])('a %s record is a message, and is never overwritten', async (reason, record) => {
  await keep(record);
  const problem = { ok: false, problem: { key: `profile.${reason}` } };
  expect(await loadProfile()).toEqual(problem);
  expect(await saveProfile(EXPERIENCED)).toEqual(problem);
  expect(await updateProfile({ city: 'Porto' })).toEqual(problem);
  expect(await rawRecord()).toEqual(record);
});

test('a database that will not open is a message, not an exception', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new Error('blocked by the browser');
    },
  } as unknown as IDBFactory;
  expect(await loadProfile()).toEqual({ ok: false, problem: { key: 'profile.unavailable' } });
});

test('subscribers hear of each change until they end', async () => {
  const ending = new AbortController();
  const heard: ProfileResult[] = [];
  const once = new Promise<void>((resolve) => {
    subscribeProfile((result) => {
      heard.push(result);
      resolve();
    }, ending.signal);
  });
  await saveProfile(EXPERIENCED);
  await once;
  expect(heard).toEqual([{ ok: true, profile: EXPERIENCED }]);
  ending.abort();
  await updateProfile({ city: 'Porto' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toHaveLength(1);
});
