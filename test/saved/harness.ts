import { openDB } from 'idb';
import type { Result } from '../../lib/browser/result';
import type { Reading } from '../../lib/model/reading';
import type { SavedPosting } from '../../lib/model/saved-posting';
import { savePosting } from '../../lib/saved/store';
import { sampleReading } from '../components/samples';

export const MONDAY = new Date('2026-03-02T09:00:00.000Z');
export const TUESDAY = new Date('2026-03-03T09:00:00.000Z');

/** A posting of its own for each number. */
export function reading(number = 1, more: Partial<Reading> = {}): Reading {
  return sampleReading(
    [
      {
        text: 'At least [3 years] of tending lamps',
        kind: 'experience',
        data: { minYears: 3 },
        strength: 'must',
      },
      { text: 'A [garden] behind the tower', kind: 'benefit', data: { category: 'wellness' } },
    ],
    { url: `https://jobs.example/${number}`, ...more },
  );
}

/** The value of a result; a failure fails the test with its message's key. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.key} ${JSON.stringify(result.problem.args ?? [])}`);
  return result.value;
}

export async function saved(number = 1, more: Partial<Reading> = {}, now = MONDAY): Promise<SavedPosting> {
  return unwrap(await savePosting(reading(number, more), now));
}

/** The database as it stands, opened past our own code. The stores must be there already. */
export async function rawRecords(store: 'postings' | 'settings' = 'postings'): Promise<unknown[]> {
  const db = await openDB('jobgloss-saved');
  const records: unknown[] = await db.getAll(store);
  db.close();
  return records;
}

/** Writes a record past our own code, as another version or a fault might have left it. */
export async function putRaw(record: unknown, store: 'postings' | 'settings' = 'postings'): Promise<void> {
  const db = await openDB('jobgloss-saved');
  if (store === 'settings') await db.put(store, record, 'settings');
  else await db.put(store, record);
  db.close();
}
