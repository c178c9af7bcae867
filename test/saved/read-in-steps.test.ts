import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { readInSteps } from '../../lib/saved/read-in-steps';
import { listPostings, type PostingList } from '../../lib/saved/store';
import { putRaw, saved, unwrap } from './harness';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
const never = new AbortController().signal;

test('it gives what listPostings gives, the dismissed too, with the first of them at once', async () => {
  const first = await saved(0);
  for (let number = 1; number < 100; number++) {
    await putRaw({
      ...first,
      id: crypto.randomUUID(),
      key: `key ${number}`,
      isDismissed: number % 7 === 0,
      savedAt: `2026-03-02T10:00:00.${String((number * 37) % 1000).padStart(3, '0')}Z`,
    });
  }
  const parts: PostingList[] = [];
  const list = unwrap(await readInSteps((part) => parts.push(part), never));
  expect(list).toEqual(unwrap(await listPostings({ includeDismissed: true })));
  expect(list.postings).toHaveLength(100);
  expect(parts[0]?.postings).toEqual(list.postings.slice(0, 40));
});

test('records that cannot be read are counted, those without a moment too', async () => {
  await saved(1);
  await putRaw({ id: 'odd', key: 'odd' });
  await putRaw({ id: 'newer', key: 'newer', version: 99, savedAt: '2026-03-02T10:00:00.000Z' });
  const list = unwrap(await readInSteps(() => {}, never));
  expect(list.skipped).toBe(2);
  expect(list.postings).toHaveLength(1);
});

test('an empty store is an empty list, told once', async () => {
  const parts: PostingList[] = [];
  expect(unwrap(await readInSteps((part) => parts.push(part), never))).toEqual({ postings: [], skipped: 0 });
  expect(parts).toEqual([]);
});

test('it ends early when it is told to', async () => {
  await saved(1);
  const ending = new AbortController();
  ending.abort();
  expect(unwrap(await readInSteps(() => {}, ending.signal)).postings).toEqual([]);
});
