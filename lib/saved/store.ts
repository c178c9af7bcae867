import { fail, ok, type Result } from '../browser/result';
import type { Reading } from '../model/reading';
import { MAX_NOTES, SavedPosting, type SavedStatus } from '../model/saved-posting';
import { announce, listen } from './channel';
import { inTransaction, type Stores } from './database';
import { keyOf, keyOfUrl } from './key';
import { understandPosting } from './migrations';
import { type FromReading, fromReading, later, newPosting, withReading, withStatus } from './record';
import { countStatuses, filterPostings, type PostingFilter } from './search';

/** What each page that shows saved postings listens to: "something changed, read it again". */
export const SAVED_CHANNEL = 'jobgloss:saved';

/** The postings that fit, last saved first, and how many records could not be read: those stay as they are. */
export interface PostingList {
  postings: SavedPosting[];
  skipped: number;
}

/**
 * Keeps a posting as it was read. One that is kept already, by any window and under any of its addresses,
 * gets the newer reading and nothing else, save that it is no longer dismissed. Looks and writes in one
 * transaction: it may be called any number of times at once, and cut off at any moment.
 */
export async function savePosting(reading: Reading, now: Date): Promise<Result<SavedPosting>> {
  return keep(reading, (kept, from) => {
    if (!kept) return newPosting(from, 'saved', now);
    const read = withReading(kept, from, now);
    return withStatus(read, read.status ?? 'saved', now);
  });
}

/** Remembers that a posting is not for the reader, whether it was saved or not. Its status and notes stay. */
export async function dismissPosting(reading: Reading, now: Date): Promise<Result<SavedPosting>> {
  return keep(reading, (kept, from) => (kept ? dismissed(kept, now) : newPosting(from, null, now)));
}

/** Dismisses a kept posting by its id. */
export async function dismiss(id: string, now: Date): Promise<Result<SavedPosting>> {
  return change(id, (kept) => dismissed(kept, now));
}

/** Takes a dismissal back. One that was never saved is forgotten with it: null. */
export async function undismiss(id: string, now: Date): Promise<Result<SavedPosting | null>> {
  return change(id, (kept) => {
    if (!kept.isDismissed) return kept;
    if (kept.status === null) return null;
    return { ...kept, isDismissed: false, updatedAt: later(kept.updatedAt, now) };
  });
}

/** Sets the status and adds it to the history; one it has already changes nothing. */
export async function setStatus(id: string, status: SavedStatus, now: Date): Promise<Result<SavedPosting>> {
  return change(id, (kept) => withStatus(kept, status, now));
}

/** Replaces the reader's notes, at most `MAX_NOTES` long. */
export async function setNotes(id: string, notes: string, now: Date): Promise<Result<SavedPosting>> {
  if (notes.length > MAX_NOTES) return fail('saved.longNotes');
  return change(id, (kept) =>
    kept.notes === notes ? kept : { ...kept, notes, updatedAt: later(kept.updatedAt, now) },
  );
}

/** Deletes a posting and gives it back, for `restorePosting` to undo. */
export async function deletePosting(id: string): Promise<Result<SavedPosting>> {
  return announced(
    await inTransaction('readwrite', async (stores) => {
      const kept = await get(stores, id);
      if (kept.ok) await stores.postings.delete(id);
      return kept;
    }),
  );
}

/**
 * Puts a deleted posting back as it was. Where the same posting was saved again since, that newer reading
 * stays and gets the status, history and notes of the deleted one.
 */
export async function restorePosting(posting: SavedPosting): Promise<Result<SavedPosting>> {
  const parsed = SavedPosting.safeParse(posting);
  if (!parsed.success) return fail('saved.invalid');
  return announced(
    await inTransaction('readwrite', async (stores): Promise<Result<SavedPosting>> => {
      const twin = await getByKey(stores, parsed.data.key);
      if (!twin.ok) return twin;
      if (twin.value?.id === parsed.data.id) return ok(twin.value);
      const restored = twin.value ? withStateOf(twin.value, parsed.data) : parsed.data;
      await stores.postings.put(restored);
      return ok(restored);
    }),
  );
}

/** One posting by its id; null if there is none. */
export async function getPosting(id: string): Promise<Result<SavedPosting | null>> {
  return inTransaction('readonly', async (stores) => understand(await stores.postings.get(id)));
}

/** The posting at this address or another of its own; null if it is not kept or the address names none. */
export async function findByUrl(url: string): Promise<Result<SavedPosting | null>> {
  const key = keyOfUrl(url);
  return key === null
    ? ok<SavedPosting | null>(null)
    : inTransaction('readonly', (stores) => getByKey(stores, key));
}

/** The kept record of what was read, a text without address too; null if there is none. */
export async function findByReading(reading: Reading): Promise<Result<SavedPosting | null>> {
  const key = await keyOf(reading);
  return inTransaction('readonly', (stores) => getByKey(stores, key));
}

/** The postings that fit the filter, last saved first. */
export async function listPostings(filter: PostingFilter = {}): Promise<Result<PostingList>> {
  return inTransaction('readonly', async (stores) => {
    const kept = (await stores.postings.getAll()).map(understandPosting);
    const postings = kept.flatMap((one) => (one.ok ? [one.value] : [])).sort(lastSavedFirst);
    return ok({ postings: filterPostings(postings, filter), skipped: kept.length - postings.length });
  });
}

/** How many postings stand in each status, the dismissed left out. */
export async function countByStatus(): Promise<Result<Record<SavedStatus, number>>> {
  const list = await listPostings();
  return list.ok ? ok(countStatuses(list.value.postings)) : list;
}

/** Calls back after each change that any page of the extension (this one too) announces, until the signal aborts. */
export function subscribeSaved(onChange: () => void, signal: AbortSignal): void {
  listen(SAVED_CHANNEL, onChange, signal);
}

/** Finds the reading's record and writes what `make` makes of it; the very same record is not written again. */
async function keep(
  reading: Reading,
  make: (kept: SavedPosting | null, from: FromReading) => SavedPosting,
): Promise<Result<SavedPosting>> {
  const from = await fromReading(reading);
  if (!from.ok) return from;
  return announced(
    await inTransaction('readwrite', async (stores): Promise<Result<SavedPosting>> => {
      const kept = await getByKey(stores, from.value.key);
      return kept.ok ? write(stores, kept.value, make(kept.value, from.value)) : kept;
    }),
  );
}

async function change<T extends SavedPosting | null>(
  id: string,
  make: (kept: SavedPosting) => T,
): Promise<Result<T>> {
  return announced(
    await inTransaction('readwrite', async (stores): Promise<Result<T>> => {
      const kept = await get(stores, id);
      return kept.ok ? write(stores, kept.value, make(kept.value)) : kept;
    }),
  );
}

/** Null deletes; the very same record is left alone; a record that could not be read again is refused. */
async function write<T extends SavedPosting | null>(
  stores: Stores,
  kept: SavedPosting | null,
  next: T,
): Promise<Result<T>> {
  if (next === null) {
    if (kept) await stores.postings.delete(kept.id);
  } else if (next !== kept) {
    if (!SavedPosting.safeParse(next).success) return fail('saved.invalid');
    await stores.postings.put(next);
  }
  return ok(next);
}

async function get(stores: Stores, id: string): Promise<Result<SavedPosting>> {
  const kept = understand(await stores.postings.get(id));
  if (!kept.ok) return kept;
  return kept.value ? ok(kept.value) : fail('saved.gone');
}

async function getByKey(stores: Stores, key: string): Promise<Result<SavedPosting | null>> {
  return understand(await stores.postings.index('key').get(key));
}

function understand(kept: unknown): Result<SavedPosting | null> {
  if (kept === undefined) return ok<SavedPosting | null>(null);
  const understood = understandPosting(kept);
  return understood.ok ? ok<SavedPosting | null>(understood.value) : fail(`saved.${understood.reason}`);
}

function dismissed(kept: SavedPosting, now: Date): SavedPosting {
  return kept.isDismissed ? kept : { ...kept, isDismissed: true, updatedAt: later(kept.updatedAt, now) };
}

function withStateOf(twin: SavedPosting, from: SavedPosting): SavedPosting {
  const { status, statusAt, isDismissed, savedAt, notes } = from;
  return { ...twin, status, statusAt, isDismissed, savedAt, notes };
}

function lastSavedFirst(a: SavedPosting, b: SavedPosting): number {
  if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function announced<T>(result: Result<T>): Result<T> {
  if (result.ok) announce(SAVED_CHANNEL);
  return result;
}
