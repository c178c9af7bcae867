import { type FrameWish, forgetFrameWish } from './frame-wish';
import { frameShowing } from './frames';
import { isPausedAt } from './pause';
import { fail, type Result } from './result';
import { start, urlOf } from './start';
import { changeTabState } from './tab-store';

/** The wish that was carried out last: the browser's word of the permission and the popup's come separately. */
let latest: { wish: FrameWish; end: Promise<Result> } | null = null;

/** Reads the frame that the reader chose, posting or not. A wish is carried out once, however often it is told. */
export function readFrame(wish: FrameWish): Promise<Result> {
  const { tabId, host, at } = wish;
  if (latest?.wish.tabId === tabId && latest.wish.host === host && latest.wish.at === at) return latest.end;
  latest = { wish, end: carryOut(wish) };
  return latest.end;
}

async function carryOut({ tabId, host }: FrameWish): Promise<Result> {
  await forgetFrameWish();
  const frameId = await frameShowing(tabId, host);
  if (frameId === null) return fail('frame.gone', host);
  const target = { tabId, frameId };
  const isOnce = await isPausedAt([`https://${host}`, await urlOf(tabId)]);
  await changeTabState(tabId, () => ({ ...target, status: 'reading' }));
  return start(target, true, isOnce);
}
