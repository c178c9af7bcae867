import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openLastWriter } from '../../lib/profile/last-write';
import { loadProfile, saveProfile, updateProfile } from '../../lib/profile/store';
import { eraseAll } from '../../lib/saved/erase';
import { EXPERIENCED } from '../components/samples';

let ending: AbortController;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  ending = new AbortController();
  return () => ending.abort();
});

/** The writer, once its connection stands. */
async function ready() {
  const writer = openLastWriter(ending.signal);
  await vi.waitFor(() => expect(writer.write(EXPERIENCED, {})).toBe(true));
  return writer;
}

test('a change is asked of the store before the call returns, and kept', async () => {
  const writer = await ready();
  expect(writer.write(EXPERIENCED, { city: 'Faro', experienceYears: undefined })).toBe(true);
  expect(await loadProfile()).toEqual({
    ok: true,
    profile: { version: 1, city: 'Faro', languages: [], workModes: [], benefits: [] },
  });
});

test('it comes after a write that was under way, and keeps what that wrote', async () => {
  const writer = await ready();
  const under = updateProfile({ city: 'Porto' });
  expect(writer.write({ ...EXPERIENCED, city: 'Porto' }, { country: 'PT' })).toBe(true);
  await under;
  expect(await loadProfile()).toMatchObject({ profile: { city: 'Porto', country: 'PT' } });
});

test('what the schema refuses is not written', async () => {
  await saveProfile(EXPERIENCED);
  const writer = await ready();
  expect(writer.write(EXPERIENCED, { experienceYears: 700 })).toBe(false);
  expect(await loadProfile()).toEqual({ ok: true, profile: EXPERIENCED });
});

test('the open connection does not hold up an erasure, and is of no use after it', async () => {
  const writer = await ready();
  expect(await eraseAll()).toMatchObject({ ok: true });
  expect(writer.write(EXPERIENCED, { city: 'Faro' })).toBe(false);
});

test('before the connection stands, and after the end, it says that it cannot', async () => {
  const writer = openLastWriter(ending.signal);
  expect(writer.write(EXPERIENCED, {})).toBe(false);
  await vi.waitFor(() => expect(writer.write(EXPERIENCED, {})).toBe(true));
  ending.abort();
  expect(writer.write(EXPERIENCED, {})).toBe(false);
});
