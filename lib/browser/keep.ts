import type { SavedStatus } from '../model/saved-posting';
import { dismissPosting, savePosting, setStatus, undismiss } from '../saved/store';
import type { FromPage } from './messages';
import { ok, type Result } from './result';
import { forgetWish, isWishKey, notedWishes, readWish, type Wish } from './wishes';

type KeepMessage = FromPage & { type: 'posting:keep' };

/** Keeps the posting of a noted wish, or a reading that there was no room to note. */
export async function keepFrom({ as, from }: KeepMessage): Promise<Result> {
  if ('noted' in from) return carryOutNoted(from.noted);
  await carriedOut();
  return carryOut({ as, reading: from.reading, at: Date.now() });
}

export async function setKeptStatus(id: string, status: SavedStatus): Promise<Result> {
  await carriedOut();
  return withoutValue(await setStatus(id, status, new Date()));
}

/** Takes "not for me" back. */
export async function takeBack(id: string): Promise<Result> {
  await carriedOut();
  return withoutValue(await undismiss(id, new Date()));
}

/** Carries out the wishes that the background was stopped in the middle of, or that the store refused. */
export function carriedOut(): Promise<void> {
  return carryOutAll().catch(() => undefined);
}

/** Carries out every wish that is noted. */
export async function carryOutAll(): Promise<void> {
  for (const key of await notedWishes()) await carryOutNoted(key);
}

/** Carries out the wishes among what changed in the session's store: noting one wakes the background. */
export function onWishNoted(changes: Record<string, { newValue?: unknown }>): void {
  for (const [key, { newValue }] of Object.entries(changes)) {
    if (isWishKey(key) && newValue !== undefined) carryOutNoted(key).catch(() => undefined);
  }
}

/** How each wish of this life ended, or is about to: the note and the message about it arrive separately. */
const ends = new Map<string, Promise<Result>>();

/** Carries one wish out, once. Each may have been carried out already: keeping a posting again changes nothing. */
export function carryOutNoted(key: string): Promise<Result> {
  let end = ends.get(key);
  if (!end) {
    end = once(key);
    ends.set(key, end);
    // What failed may be tried again, by the second message or when a view is opened.
    const forget = () => ends.delete(key);
    end.then((result) => result.ok || forget(), forget);
  }
  return end;
}

async function once(key: string): Promise<Result> {
  const wish = await readWish(key);
  // Without a note that can be read it was carried out in a life before this one, or never will be.
  const result = wish ? await carryOut(wish) : ok();
  // One that the store refuses stays noted: nobody may be there to be told, and it may have room later.
  if (result.ok) await forgetWish(key);
  return result;
}

async function carryOut({ as, reading, at }: Wish): Promise<Result> {
  const keep = as === 'saved' ? savePosting : dismissPosting;
  return withoutValue(await keep(reading, new Date(at)));
}

/** The views read the record for themselves. */
function withoutValue(result: Result<unknown>): Result {
  return result.ok ? ok() : result;
}
