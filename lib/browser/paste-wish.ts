import { browser } from 'wxt/browser';
import { z } from '../model/zod';

/** A wish for an empty field to paste into, noted by the popup for the panel that it opens. */
const PasteWish = z.object({ windowId: z.int(), at: z.number() });

const KEY = 'paste:wanted';
/** How long a panel may take to open, in milliseconds. One opened later was opened for something else. */
const LIFE = 15_000;

/** Notes the wish. One for which there is no room leaves the panel as it is. */
export async function notePasteWish(windowId: number): Promise<void> {
  try {
    await browser.storage.session.set({ [KEY]: { windowId, at: Date.now() } });
  } catch {}
}

/** Calls back when the reader wants to paste into the panel of this window: at once, and from then on. */
export function watchPasteWish(onWanted: () => void, signal: AbortSignal): void {
  const take = async (value: unknown): Promise<void> => {
    const wish = PasteWish.safeParse(value);
    if (!wish.success || Date.now() - wish.data.at > LIFE) return;
    const { id } = await browser.windows.getCurrent();
    if (signal.aborted || id !== wish.data.windowId) return;
    onWanted();
    await browser.storage.session.remove(KEY);
  };
  const quietly = (value: unknown): void => void take(value).catch(() => undefined);
  const onStored = (changes: Record<string, { newValue?: unknown }>): void => quietly(changes[KEY]?.newValue);
  browser.storage.session.onChanged.addListener(onStored);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onStored));
  void browser.storage.session.get(KEY).then((stored) => quietly(stored[KEY]));
}
