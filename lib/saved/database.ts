import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { fail, type Result } from '../browser/result';

export const DATABASE = 'jobgloss-saved';
/** The one key of the settings' store. */
export const SETTINGS_KEY = 'settings';

/** Raised with each change of stores or indexes; the records inside carry versions of their own. */
const DATABASE_VERSION = 1;
/** Ms that another page's older connection may hold up an upgrade before the reader is told. */
const PATIENCE = 3_000;

interface SavedDatabase extends DBSchema {
  // Records whose shape is looked at by the code and never taken on trust.
  postings: {
    key: string;
    value: unknown;
    indexes: { key: string; status: string; savedAt: string };
  };
  settings: { key: typeof SETTINGS_KEY; value: unknown };
}

type Mode = 'readonly' | 'readwrite';
type StoreNames = ['postings', 'settings'];
type StoreOf<N extends 'postings' | 'settings'> = IDBPObjectStore<SavedDatabase, StoreNames, N, 'readwrite'>;

/** The object stores, inside one transaction. Nothing but requests to them may be awaited meanwhile. */
export interface Stores {
  postings: StoreOf<'postings'>;
  settings: StoreOf<'settings'>;
}

/**
 * Runs `use` in one transaction over all stores: all of what it writes is kept, on disk before this
 * resolves, or none. None is kept where it fails, throws or the browser refuses; the problem says why in words.
 */
export async function inTransaction<T>(
  mode: Mode,
  use: (stores: Stores) => Promise<Result<T>>,
): Promise<Result<T>> {
  let db: IDBPDatabase<SavedDatabase> | undefined;
  try {
    db = await open();
    const names: StoreNames = ['postings', 'settings'];
    // The mode is not part of the stores' type: a reader is as able to compile a write as to have it refused.
    const transaction = db.transaction(names, mode as 'readwrite', { durability: 'strict' });
    // Awaited below; where `use` fails first, its rejection is the one that is told.
    transaction.done.catch(() => undefined);
    try {
      const result = await use({
        postings: transaction.objectStore('postings'),
        settings: transaction.objectStore('settings'),
      });
      if (result.ok) await transaction.done;
      // What was written on the way to a failure goes with it.
      else abort(transaction);
      return result;
    } catch (error) {
      abort(transaction);
      // The cause of an abort is the transaction's; its requests say "aborted" only.
      throw transaction.error ?? error;
    }
  } catch (error) {
    return fail(reasonOf(error));
  } finally {
    // Closed after each use: a connection left open in one page would hold up the upgrade of another.
    db?.close();
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It was over already.
  }
}

class Blocked extends Error {}

async function open(): Promise<IDBPDatabase<SavedDatabase>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGivenUp = false;
  const opening = openDB<SavedDatabase>(DATABASE, DATABASE_VERSION, {
    upgrade(db, from) {
      // One step a version, each starting from what the one before left; none is ever edited.
      if (from < 1) {
        const postings = db.createObjectStore('postings', { keyPath: 'id' });
        postings.createIndex('key', 'key', { unique: true });
        postings.createIndex('status', 'status');
        postings.createIndex('savedAt', 'savedAt');
        db.createObjectStore('settings');
      }
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isGivenUp = true;
      reject(new Blocked());
    }, PATIENCE);
  });
  opening.then(
    (db) => isGivenUp && db.close(),
    () => undefined,
  );
  try {
    return await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Blocked) return 'saved.blocked';
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  // Chrome and Firefox give the same names: https://www.w3.org/TR/IndexedDB-3/#exceptions
  if (name === 'QuotaExceededError') return 'saved.full';
  return name === 'VersionError' ? 'saved.newerDatabase' : 'saved.unavailable';
}
