import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listPostings, savePosting, setStatus } from '../../lib/saved/store';
import { MONDAY, rawRecords, reading, saved, TUESDAY, unwrap } from './harness';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

function failing(key: string) {
  return { ok: false, problem: { key } };
}

test('a full disk at the write is a message, and what was kept stays', async () => {
  const { id } = await saved();
  const before = await rawRecords();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await savePosting(reading(2), TUESDAY)).toEqual(failing('saved.full'));
  expect(await setStatus(id, 'offer', TUESDAY)).toEqual(failing('saved.full'));
  vi.restoreAllMocks();
  expect(await rawRecords()).toEqual(before);
});

test('a full disk at the end of the transaction is a message too, and nothing of it is kept', async () => {
  await saved();
  const before = await rawRecords();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args as [unknown]);
    request.addEventListener('success', () => {
      // As the browsers do it: the transaction aborts and carries the cause, its requests do not.
      (this.transaction as unknown as { _abort(cause: string): void })._abort('QuotaExceededError');
    });
    return request;
  });
  expect(await savePosting(reading(2), TUESDAY)).toEqual(failing('saved.full'));
  vi.restoreAllMocks();
  expect(await rawRecords()).toEqual(before);
});

test('every write asks for the disk, not for the memory', async () => {
  const asked: (string | undefined)[] = [];
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    names,
    mode,
    options,
  ) {
    if (mode === 'readwrite') asked.push(options?.durability);
    return transaction.call(this, names, mode, options);
  });
  await saved();
  expect(asked).toEqual(['strict']);
});

test('a database of a newer version is a message, and stays', async () => {
  const newer = await openDB('jobgloss-saved', 99, {
    upgrade: (db) => void db.createObjectStore('postings'),
  });
  await newer.put('postings', 'of tomorrow', 'one');
  newer.close();
  expect(await listPostings()).toEqual(failing('saved.newerDatabase'));
  expect(await savePosting(reading(), MONDAY)).toEqual(failing('saved.newerDatabase'));
  expect(await rawRecords()).toEqual(['of tomorrow']);
});

test('a database that will not open is a message, not an exception', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new Error('blocked by the browser');
    },
  } as unknown as IDBFactory;
  expect(await savePosting(reading(), MONDAY)).toEqual(failing('saved.unavailable'));
});

test('a database that another window holds is a message after a while', async () => {
  // fake-indexeddb runs on timers of its own, which must go on.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    globalThis.indexedDB = { open: () => new EventTarget() } as unknown as IDBFactory;
    vi.stubGlobal('IDBRequest', EventTarget);
    const result = listPostings();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await result).toEqual(failing('saved.blocked'));
  } finally {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  }
});

test('our connections are closed after use, and hold up nobody’s upgrade', async () => {
  await saved();
  const upgraded = await openDB('jobgloss-saved', 2, {
    upgrade: (db) => void db.createObjectStore('versions'),
  });
  expect([...upgraded.objectStoreNames]).toEqual(['postings', 'settings', 'versions']);
  upgraded.close();
});

test('a write that fails half way takes its first half with it', async () => {
  const { inTransaction } = await import('../../lib/saved/database');
  const one = await saved();
  const result = await inTransaction('readwrite', async ({ postings }) => {
    await postings.delete(one.id);
    return { ok: false, problem: { key: 'saved.gone' } };
  });
  expect(result).toEqual(failing('saved.gone'));
  expect(unwrap(await listPostings()).postings).toEqual([one]);
});

test('no two records may share a key, whatever writes them', async () => {
  const one = await saved();
  const db = await openDB('jobgloss-saved');
  await expect(db.put('postings', { ...one, id: crypto.randomUUID() })).rejects.toThrow();
  db.close();
  expect(await rawRecords()).toEqual([one]);
});
