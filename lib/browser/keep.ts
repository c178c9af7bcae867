import { browser } from 'wxt/browser';
import { ReadingSchema } from '../model/reading-schema';
import type { SavedStatus } from '../model/saved-posting';
import { z } from '../model/zod';
import { dismissPosting, savePosting, setStatus, undismiss } from '../saved/store';
import { type FromPage, KeptAs } from './messages';
import { fail, ok, type Result } from './result';
import { readTabState } from './tab-store';

/**
 * A wish to keep a posting, noted before it is carried out: the background may be stopped at any moment,
 * and the popup that asked is closed by then.
 */
const Wish = z.object({ as: KeptAs, reading: ReadingSchema, at: z.number() });
type Wish = z.infer<typeof Wish>;
type KeepMessage = FromPage & { type: 'posting:keep' };

const PREFIX = 'keep:';

/** Keeps the reading of a tab, or one that is given. The tab's must still be of the address that was asked for. */
export async function keepFrom({ as, from }: KeepMessage): Promise<Result> {
  await carriedOut();
  const at = Date.now();
  if ('reading' in from) return keepNoted({ as, reading: from.reading, at });
  const state = await readTabState(from.tabId);
  const reading = state?.status === 'read' ? state.reading : undefined;
  if (!reading || reading.url !== from.url) return fail('problem.stale');
  return keepNoted({ as, reading, at });
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

let replay: Promise<void> | null = null;

/**
 * Carries out, once in the background's life, the wishes that it was stopped in the middle of before. Each
 * may have been carried out already: keeping a posting again changes nothing.
 */
export function carriedOut(): Promise<void> {
  replay ??= carryOutNoted().catch(() => undefined);
  return replay;
}

/** Carries out every wish that is noted. One that the store refuses stays, for the next start to try again. */
export async function carryOutNoted(): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const noted = Object.entries(stored).filter(([key]) => key.startsWith(PREFIX));
  for (const [key, value] of noted) {
    const wish = Wish.safeParse(value);
    if (wish.success && !(await carryOut(wish.data)).ok) continue;
    await browser.storage.session.remove(key);
  }
}

async function keepNoted(wish: Wish): Promise<Result> {
  const key = `${PREFIX}${crypto.randomUUID()}`;
  // Where there is no room to note it, it is carried out all the same.
  await browser.storage.session.set({ [key]: wish }).catch(() => undefined);
  try {
    return await carryOut(wish);
  } finally {
    // Refused or not: the reader is told, and nothing is tried behind their back.
    await browser.storage.session.remove(key);
  }
}

async function carryOut({ as, reading, at }: Wish): Promise<Result> {
  const keep = as === 'saved' ? savePosting : dismissPosting;
  return withoutValue(await keep(reading, new Date(at)));
}

/** The views read the record for themselves. */
function withoutValue(result: Result<unknown>): Result {
  return result.ok ? ok() : result;
}
