import { browser } from 'wxt/browser';
import { ReadingSchema } from '../model/reading-schema';
import { z } from '../model/zod';
import { KeptAs } from './messages';

/**
 * A wish to keep a posting. The page that asks notes it before anything else, in one call made within the
 * click: that page may be closed at once, and the background stopped at any moment, and the wish still stands.
 */
export const Wish = z.object({ as: KeptAs, reading: ReadingSchema, at: z.number() });
export type Wish = z.infer<typeof Wish>;

const PREFIX = 'keep:';

/** True for the key of a noted wish, among those of the session's store. */
export function isWishKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** Notes a wish; gives its key, or null where there is no room for it. */
export async function noteWish(wish: Wish): Promise<string | null> {
  const key = `${PREFIX}${crypto.randomUUID()}`;
  try {
    await browser.storage.session.set({ [key]: wish });
    return key;
  } catch {
    return null;
  }
}

/** Keys of all wishes that are noted. */
export async function notedWishes(): Promise<string[]> {
  return Object.keys(await browser.storage.session.get(null)).filter(isWishKey);
}

/** A noted wish; null where there is none under the key, or none that can be read. */
export async function readWish(key: string): Promise<Wish | null> {
  const stored = await browser.storage.session.get(key);
  const wish = Wish.safeParse(stored[key]);
  return wish.success ? wish.data : null;
}

/** Takes the note of a wish away; one that is gone is no error. */
export async function forgetWish(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Takes the notes of all wishes away: where everything is erased, none may bring a posting back. */
export async function forgetWishes(): Promise<void> {
  await browser.storage.session.remove(await notedWishes());
}
