import { fail, ok, type Result } from '../browser/result';
import type { Reading } from '../model/reading';
import { ReadingSchema } from '../model/reading-schema';
import {
  isLinkable,
  SAVED_POSTING_VERSION,
  type SavedPosting,
  type SavedStatus,
} from '../model/saved-posting';
import { keyOf } from './key';
import { asJson, findUnsafe } from './plain';

/** The part of a record that comes from the page; all else is the reader's. */
export type FromReading = Pick<SavedPosting, 'key' | 'url' | 'title' | 'company' | 'place' | 'reading'>;

/** Share of a kept text that a newer one has at least; one that was cut down further took the posting away. */
const LEAST_LEFT = 0.5;

/** What a reading gives to a record. A reading that no backup could hold is a problem. */
export async function fromReading(reading: Reading): Promise<Result<FromReading>> {
  const plain = asJson(reading);
  const parsed = ReadingSchema.safeParse(plain);
  if (!parsed.success || findUnsafe(plain)) return fail('saved.invalid');
  const { url, title, company, place } = parsed.data;
  const key = await keyOf(parsed.data);
  return ok({ key, url: isLinkable(url) ? url : '', title, company, place, reading: parsed.data });
}

/** A record of a posting not kept before. `status` null for one that is only dismissed. */
export function newPosting(from: FromReading, status: SavedStatus | null, now: Date): SavedPosting {
  const at = now.toISOString();
  return {
    version: SAVED_POSTING_VERSION,
    id: crypto.randomUUID(),
    ...from,
    status,
    statusAt: status ? [{ status, at }] : [],
    isDismissed: status === null,
    savedAt: at,
    updatedAt: at,
    notes: '',
  };
}

/**
 * The record with a newer reading. A page that no longer holds the posting, or only a part of it ("This
 * position is filled" above the first lines), does not take the text that was kept from it, nor a missing
 * title, company or place the one that was known. The very same record where nothing is new.
 */
export function withReading(kept: SavedPosting, from: FromReading, now: Date): SavedPosting {
  if (kept.reading.isPosting && !from.reading.isPosting) return kept;
  if (lettersOf(from.reading) < lettersOf(kept.reading) * LEAST_LEFT) return kept;
  if (JSON.stringify(kept.reading) === JSON.stringify(from.reading)) return kept;
  return {
    ...kept,
    url: from.url || kept.url,
    title: from.title ?? kept.title,
    company: from.company ?? kept.company,
    place: from.place ?? kept.place,
    reading: from.reading,
    updatedAt: later(kept.updatedAt, now),
  };
}

/** Letters of the posting itself, without what surrounds it on its page. */
function lettersOf({ segments }: Reading): number {
  return segments.reduce((sum, { section, start, end }) => sum + (section === 'chrome' ? 0 : end - start), 0);
}

/** The record in a status, which also takes back that it was dismissed. The very same record where it is so already. */
export function withStatus(kept: SavedPosting, status: SavedStatus, now: Date): SavedPosting {
  if (kept.status === status && !kept.isDismissed) return kept;
  const at = now.toISOString();
  return {
    ...kept,
    status,
    statusAt: kept.status === status ? kept.statusAt : [...kept.statusAt, { status, at }],
    isDismissed: false,
    // Until now it was remembered, not saved.
    savedAt: kept.status === null ? at : kept.savedAt,
    updatedAt: later(kept.updatedAt, now),
  };
}

/** The later of a kept moment and now: a clock that was set back does not make a change look old. */
export function later(kept: string, now: Date): string {
  const at = now.toISOString();
  return kept > at ? kept : at;
}
