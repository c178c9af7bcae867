import { browser } from 'wxt/browser';
import { z } from '../model/zod';

/**
 * A wish to read a frame. Noted before the browser asks the reader: the question may close the popup, and
 * then nobody is left to say what was allowed and why.
 */
export const FrameWish = z.object({
  tabId: z.int().check(z.nonnegative()),
  host: z.string().check(z.minLength(1), z.maxLength(253)),
  /** When it was asked, in ms since epoch; tells two clicks apart. */
  at: z.number(),
});
export type FrameWish = z.infer<typeof FrameWish>;

/** The reader can answer one question at a time. */
const KEY = 'frame:wanted';
/** How long a question may stand unanswered, in milliseconds. */
const LIFE = 300_000;

/** Notes the wish in place of the one before. One for which there is no room is lost with the popup. */
export async function noteFrameWish(wish: FrameWish): Promise<void> {
  try {
    await browser.storage.session.set({ [KEY]: wish });
  } catch {}
}

/** The noted wish; null where there is none, or none that still holds. */
export async function readFrameWish(now: number): Promise<FrameWish | null> {
  const wish = FrameWish.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return wish.success && now - wish.data.at < LIFE ? wish.data : null;
}

export async function forgetFrameWish(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
