import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notePasteWish, watchPasteWish } from '@/lib/browser/paste-wish';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.windows.getCurrent = vi.fn(async () => ({ id: 4 })) as never;
});

/** A panel that listens from now on. */
function panel() {
  const onWanted = vi.fn();
  const ending = new AbortController();
  watchPasteWish(onWanted, ending.signal);
  return { onWanted, ending };
}

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 20));

it('reaches a panel that is opened for it, once', async () => {
  await notePasteWish(4);
  const { onWanted } = panel();
  await vi.waitFor(() => expect(onWanted).toHaveBeenCalledOnce());
  await aWhile();
  const next = panel();
  await aWhile();
  expect(next.onWanted).not.toHaveBeenCalled();
});

it('reaches a panel that is open already, of that window alone', async () => {
  const { onWanted } = panel();
  await notePasteWish(9);
  await aWhile();
  expect(onWanted).not.toHaveBeenCalled();
  await notePasteWish(4);
  await vi.waitFor(() => expect(onWanted).toHaveBeenCalledOnce());
});

it('does not reach a panel that is opened later, for something else, nor one that is closed', async () => {
  await fakeBrowser.storage.session.set({ 'paste:wanted': { windowId: 4, at: Date.now() - 60_000 } });
  const { onWanted, ending } = panel();
  await aWhile();
  ending.abort();
  await notePasteWish(4);
  await aWhile();
  expect(onWanted).not.toHaveBeenCalled();
});
