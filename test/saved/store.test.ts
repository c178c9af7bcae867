import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { Reading } from '../../lib/model/reading';
import { MAX_NOTES, SAVED_STATUSES } from '../../lib/model/saved-posting';
import {
  countByStatus,
  deletePosting,
  dismiss,
  dismissPosting,
  findByReading,
  findByUrl,
  getPosting,
  listPostings,
  restorePosting,
  savePosting,
  setNotes,
  setStatus,
  subscribeSaved,
  undismiss,
} from '../../lib/saved/store';
import { MONDAY, putRaw, rawRecords, reading, saved, TUESDAY, unwrap } from './harness';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('keeps the whole reading, its text and its facets', async () => {
  const posting = await saved();
  expect(posting).toEqual({
    version: 1,
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    key: 'url:jobs.example/1',
    url: 'https://jobs.example/1',
    title: 'Lighthouse Engineer',
    company: 'Northwind Ferries',
    place: 'Porto',
    status: 'saved',
    statusAt: [{ status: 'saved', at: MONDAY.toISOString() }],
    isDismissed: false,
    savedAt: MONDAY.toISOString(),
    updatedAt: MONDAY.toISOString(),
    reading: reading(),
    notes: '',
  });
  expect(await rawRecords()).toEqual([posting]);
});

test('saved twenty times at once, under several addresses, it is one posting', async () => {
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      savePosting(reading(1, { url: `https://jobs.example/1?utm_source=window-${at % 3}#top` }), MONDAY),
    ),
  );
  expect(new Set(results.map((result) => unwrap(result).id)).size).toBe(1);
  expect(await rawRecords()).toHaveLength(1);
});

test('twenty postings saved at once are twenty', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, number) => savePosting(reading(number), MONDAY)));
  expect(unwrap(await listPostings()).postings).toHaveLength(20);
});

test('saving again takes the newer text and leaves status, notes and history alone', async () => {
  const { id } = await saved();
  await setStatus(id, 'applied', TUESDAY);
  const before = unwrap(await setNotes(id, 'Ask about the fog horn', TUESDAY));
  const newer = reading(1, { title: 'Lighthouse Keeper', place: null });
  const wednesday = new Date('2026-03-04T09:00:00.000Z');
  expect(unwrap(await savePosting(newer, wednesday))).toEqual({
    ...before,
    title: 'Lighthouse Keeper',
    reading: newer,
    updatedAt: wednesday.toISOString(),
  });
});

test('a page that no longer holds the posting does not take its text away', async () => {
  const before = await saved();
  const gone = reading(1, { isPosting: false, blocks: [], facets: [], title: null });
  expect(unwrap(await savePosting(gone, TUESDAY))).toEqual(before);
});

test('a page that was cut down to its first lines does not take the text away, one a little shorter does', async () => {
  const lines = (...lengths: number[]): Partial<Reading> => ({
    segments: lengths.map((end, block) => ({
      block,
      start: 0,
      end,
      section: 'requirements',
      isHeading: false,
      rule: 'cue:requirements',
    })),
  });
  const before = await saved(1, lines(400, 500));
  expect(unwrap(await savePosting(reading(1, { ...lines(300), title: 'Filled' }), TUESDAY))).toEqual(before);
  const shorter = reading(1, lines(400, 400));
  expect(unwrap(await savePosting(shorter, TUESDAY)).reading).toEqual(shorter);
});

test('a save and changes of status and notes at once all count', async () => {
  const { id } = await saved();
  await Promise.all([
    savePosting(reading(1, { title: 'Renamed' }), TUESDAY),
    setStatus(id, 'interviewing', TUESDAY),
    setNotes(id, 'Friday at ten', TUESDAY),
    savePosting(reading(1, { title: 'Renamed' }), TUESDAY),
  ]);
  expect(unwrap(await getPosting(id))).toMatchObject({
    title: 'Renamed',
    status: 'interviewing',
    notes: 'Friday at ten',
  });
});

test('the history holds each status once for each time it was reached', async () => {
  const { id } = await saved();
  await setStatus(id, 'applied', TUESDAY);
  await setStatus(id, 'applied', TUESDAY);
  const at = TUESDAY.toISOString();
  expect(unwrap(await setStatus(id, 'saved', TUESDAY)).statusAt).toEqual([
    { status: 'saved', at: MONDAY.toISOString() },
    { status: 'applied', at },
    { status: 'saved', at },
  ]);
});

test('every status can be set, and is counted', async () => {
  for (const [number, status] of SAVED_STATUSES.entries()) {
    unwrap(await setStatus((await saved(number)).id, status, TUESDAY));
  }
  await dismissPosting(reading(99), MONDAY);
  const counts = Object.fromEntries(SAVED_STATUSES.map((status) => [status, 1]));
  expect(unwrap(await countByStatus())).toEqual(counts);
});

test('a clock that was set back does not make a change look old', async () => {
  const { id } = await saved(1, {}, TUESDAY);
  expect(unwrap(await setStatus(id, 'closed', MONDAY)).updatedAt).toBe(TUESDAY.toISOString());
});

test('a posting dismissed and never saved is remembered without a status, and forgotten when that is taken back', async () => {
  const posting = unwrap(await dismissPosting(reading(), MONDAY));
  expect(posting).toMatchObject({ status: null, statusAt: [], isDismissed: true });
  expect(unwrap(await listPostings()).postings).toEqual([]);
  expect(unwrap(await listPostings({ includeDismissed: true })).postings).toEqual([posting]);
  expect(unwrap(await undismiss(posting.id, TUESDAY))).toBeNull();
  expect(await rawRecords()).toEqual([]);
});

test('a saved posting keeps its status and notes through a dismissal', async () => {
  const { id } = await saved();
  const before = unwrap(await setStatus(id, 'applied', TUESDAY));
  expect(unwrap(await dismissPosting(reading(), TUESDAY))).toEqual({ ...before, isDismissed: true });
  expect(unwrap(await undismiss(id, TUESDAY))).toEqual(before);
});

test('saving a dismissed posting brings it back', async () => {
  const { id } = unwrap(await dismissPosting(reading(), MONDAY));
  const at = TUESDAY.toISOString();
  expect(unwrap(await savePosting(reading(), TUESDAY))).toMatchObject({
    id,
    isDismissed: false,
    status: 'saved',
    statusAt: [{ status: 'saved', at }],
    savedAt: at,
  });
});

test('what is deleted can be put back as it was, and undone twice it is there once', async () => {
  const { id } = await saved();
  const before = unwrap(await setNotes(id, 'Ask twice', TUESDAY));
  const deleted = unwrap(await deletePosting(id));
  expect(deleted).toEqual(before);
  expect(await rawRecords()).toEqual([]);
  await Promise.all([restorePosting(deleted), restorePosting(deleted)]);
  expect(await rawRecords()).toEqual([before]);
});

test('undone after it was saved again, the newer text stays with the older notes', async () => {
  const first = await saved();
  await setNotes(first.id, 'Ask twice', TUESDAY);
  const deleted = unwrap(await deletePosting(first.id));
  const second = await saved(1, { title: 'Renamed' }, TUESDAY);
  expect(unwrap(await restorePosting(deleted))).toMatchObject({
    id: second.id,
    title: 'Renamed',
    notes: 'Ask twice',
    savedAt: first.savedAt,
  });
  expect(await rawRecords()).toHaveLength(1);
});

test('a posting that another window deleted is a message', async () => {
  const { id } = await saved();
  await deletePosting(id);
  const gone = { ok: false, problem: { key: 'saved.gone' } };
  for (const result of [
    await deletePosting(id),
    await setStatus(id, 'offer', MONDAY),
    await setNotes(id, 'x', MONDAY),
    await dismiss(id, MONDAY),
    await undismiss(id, MONDAY),
  ]) {
    expect(result).toEqual(gone);
  }
});

test('notes longer than may be kept are refused, and the old ones stay', async () => {
  const { id } = await saved();
  await setNotes(id, 'short', MONDAY);
  const tooLong = 'x'.repeat(MAX_NOTES + 1);
  expect(await setNotes(id, tooLong, MONDAY)).toEqual({ ok: false, problem: { key: 'saved.longNotes' } });
  expect(unwrap(await getPosting(id))?.notes).toBe('short');
});

test('is found by any of its addresses, and by its text where it has none', async () => {
  const one = await saved();
  const pasted = await saved(2, { url: '', title: null });
  expect(pasted.url).toBe('');
  expect(unwrap(await findByUrl('https://jobs.example/1/?utm_medium=mail#apply'))).toEqual(one);
  expect(unwrap(await findByUrl('https://jobs.example/2'))).toBeNull();
  expect(unwrap(await findByUrl('about:blank'))).toBeNull();
  expect(unwrap(await findByReading(reading(9, { url: '' })))).toEqual(pasted);
  expect(unwrap(await findByReading(reading(9)))).toBeNull();
});

test('lists the last saved first', async () => {
  await saved(1, {}, MONDAY);
  await saved(2, {}, TUESDAY);
  expect(unwrap(await listPostings()).postings.map(({ url }) => url.at(-1))).toEqual(['2', '1']);
  expect(unwrap(await listPostings({ text: 'no such word' })).postings).toEqual([]);
});

test.each([
  ['newer', { version: 2, years: 3 }],
  ['broken', { version: 1, status: 'eaten' }],
  ['broken', { version: 'one' }],
])('a %s record is left out of the list, counted, and never overwritten', async (reason, more) => {
  const { id, key } = await saved();
  await saved(2);
  const record = { id, key, ...more };
  await putRaw(record);
  expect(unwrap(await listPostings())).toMatchObject({
    skipped: 1,
    postings: [{ key: 'url:jobs.example/2' }],
  });
  const problem = { ok: false, problem: { key: `saved.${reason}` } };
  for (const result of [
    await savePosting(reading(), TUESDAY),
    await dismissPosting(reading(), TUESDAY),
    await setStatus(id, 'offer', TUESDAY),
    await deletePosting(id),
    await findByUrl('https://jobs.example/1'),
  ]) {
    expect(result).toEqual(problem);
  }
  expect(await rawRecords()).toContainEqual(record);
});

test.each<[string, (one: Reading) => unknown]>([
  ['a facet of a block it does not have', (one) => ({ ...one, blocks: one.blocks.slice(1) })],
  ['another shape', (one) => ({ ...one, facets: 'none' })],
  ['a newer version', (one) => ({ ...one, version: 2 })],
  [
    'data that hold themselves',
    (one) => {
      const data: Record<string, unknown> = {};
      data.self = data;
      return { ...one, facets: [{ ...one.facets[0], data }] };
    },
  ],
  [
    'a name that would become a prototype',
    (one) => {
      const data: unknown = JSON.parse('{"__proto__": {"isAdmin": true}}');
      return { ...one, facets: [{ ...one.facets[0], data: { inner: data } }] };
    },
  ],
])('a reading with %s is refused', async (_, spoil) => {
  const result = await savePosting(spoil(reading()) as Reading, MONDAY);
  expect(result).toEqual({ ok: false, problem: { key: 'saved.invalid' } });
});

test('an address that must not be linked is not kept as one', async () => {
  const posting = await saved(1, { url: 'javascript:alert(1)' });
  expect(posting.url).toBe('');
  expect(posting.key).toMatch(/^text:/);
});

test('subscribers hear of each change until they end', async () => {
  const ending = new AbortController();
  let heard = 0;
  const once = new Promise<void>((resolve) => {
    subscribeSaved(() => {
      heard++;
      resolve();
    }, ending.signal);
  });
  const { id } = await saved();
  await once;
  ending.abort();
  await setStatus(id, 'offer', TUESDAY);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toBe(1);
});
