import { browser } from 'wxt/browser';
import type { PostingList } from '../model/posting-list';
import type { Reading } from '../model/reading';
import type { SavedStatus } from '../model/saved-posting';
import { forgetFrameWish, noteFrameWish } from './frame-wish';
import type { FrameOffer } from './frames';
import { patternOf } from './host';
import type { FromPage, KeptAs } from './messages';
import { openPanel } from './panel';
import { notePasteWish } from './paste-wish';
import { fail, isResult, ok, type Result } from './result';
import { IDLE, type TabState } from './tab-state';
import { listKey, readPostingList, readTabState, stateKey, toPostingList, toTabState } from './tab-store';
import type { ToContent } from './to-content';
import { noteWish } from './wishes';

export { openPanel } from './panel';
export { watchPasteWish } from './paste-wish';

/** What the extension's own pages (panel, popup, options) ask of the rest. No content script imports this. */

/**
 * Calls back with the state of the window's active tab, at once and at every change of tab or state.
 * Goes by events alone. A tab nothing is known of is `idle`.
 * @param signal ends the watch
 * @param tabId watches this tab instead of the active one
 */
export function watchActiveTab(
  onChange: (state: TabState) => void,
  signal: AbortSignal,
  tabId?: number,
): void {
  let current = tabId;
  let windowId: number | undefined;
  let turn = 0;

  /** Only the newest answer counts: a slow read of the tab before must not overwrite this one's. */
  const refresh = async (): Promise<void> => {
    const own = ++turn;
    if (current === undefined) return;
    const state = (await readTabState(current)) ?? { ...IDLE, tabId: current };
    if (own === turn && !signal.aborted) onChange(state);
  };
  const onStored = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = current === undefined ? undefined : changes[stateKey(current)];
    if (!change || current === undefined) return;
    turn++;
    onChange(toTabState(change.newValue) ?? { ...IDLE, tabId: current });
  };
  const onActivated = (active: { tabId: number; windowId: number }): void => {
    if (windowId !== undefined && active.windowId !== windowId) return;
    current = active.tabId;
    // The tab before must not be shown for this one, however short the look at the store.
    onChange({ tabId: current, frameId: 0, status: 'reading' });
    void refresh();
  };
  const onRemoved = (removed: number): void => {
    if (removed === current) void refresh();
  };
  /** A move to another page of the same tab: the background has to have cleared the state, but may be asleep. */
  const onUpdated = (updated: number, change: { status?: string | undefined }): void => {
    if (updated === current && change.status === 'complete') void refresh();
  };

  browser.storage.session.onChanged.addListener(onStored);
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.tabs.onUpdated.addListener(onUpdated);
  if (tabId === undefined) browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener('abort', () => {
    browser.storage.session.onChanged.removeListener(onStored);
    browser.tabs.onRemoved.removeListener(onRemoved);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onActivated.removeListener(onActivated);
  });

  if (tabId !== undefined) {
    void refresh();
    return;
  }
  void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    if (signal.aborted || current !== undefined || !tab) return;
    current = tab.id;
    windowId = tab.windowId;
    return refresh();
  });
}

/**
 * Calls back with the postings on a tab's page, at once and at every change; null where it holds one or none.
 * @param signal ends the watch
 */
export function watchPostings(
  tabId: number,
  onChange: (list: PostingList | null) => void,
  signal: AbortSignal,
): void {
  const key = listKey(tabId);
  let isHeard = false;
  const onStored = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[key];
    if (!change) return;
    isHeard = true;
    onChange(toPostingList(change.newValue));
  };
  browser.storage.session.onChanged.addListener(onStored);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onStored));
  void readPostingList(tabId).then((list) => isHeard || signal.aborted || onChange(list));
}

/** The active tab of this page's window. `url` is known only where a permission lets us see it. */
export async function activeTab(): Promise<{ id: number; url?: string; windowId: number }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id = -1, url, windowId = -1 } = tab ?? {};
  return url === undefined ? { id, windowId } : { id, url, windowId };
}

/** Reads a tab by hand, whatever the gate thinks of it. Resolves when the annotator was started, not when it is done. */
export function annotateTab(tabId: number): Promise<Result> {
  return toBackground({ type: 'tab:annotate', tabId });
}

/** The frames of a tab in which the posting may stand; none where they cannot be looked for. */
export async function findFrames(tabId: number): Promise<readonly FrameOffer[]> {
  const found = await toBackground<FrameOffer[]>({ type: 'frames:find', tabId });
  return found.ok ? found.value : [];
}

/**
 * Reads a frame, after the reader has allowed its host where that is needed. Must be called within the
 * click: browsers ask for a permission then or not at all. The question may close the page that asks; what
 * is allowed is then carried out by the background.
 */
export async function readFrame(tabId: number, { host, access }: FrameOffer): Promise<Result> {
  const wish = { tabId, host, at: Date.now() };
  if (access === 'ask') {
    const noting = noteFrameWish(wish);
    const problem = await ask(host);
    await noting;
    if (problem) {
      await forgetFrameWish();
      return problem;
    }
  }
  return toBackground({ type: 'frame:read', wish });
}

/** Asks the reader for one host; null when they allowed it. */
async function ask(host: string): Promise<ReturnType<typeof fail> | null> {
  try {
    const isAllowed = await browser.permissions.request({ origins: [patternOf(host)] });
    return isAllowed ? null : fail('frame.refused', host);
  } catch {
    // A host that no pattern can name, or a browser whose owner forbids it.
    return fail('frame.cannotAsk', host);
  }
}

/** Opens the panel with an empty field to paste into. Must be called within the click, as `openPanel`. */
export function openPanelToPaste(tab: { windowId: number }): Promise<Result> {
  const opening = openPanel(tab);
  void notePasteWish(tab.windowId);
  return opening;
}

/**
 * Keeps a posting as the reader sees it: a tab's, or a pasted text. Noted within the call itself and carried
 * out by the background: the page that asked may be closed at once.
 */
export async function keepReading(as: KeptAs, reading: Reading): Promise<Result> {
  const noted = await noteWish({ as, reading, at: Date.now() });
  return toBackground({ type: 'posting:keep', as, from: noted ? { noted } : { reading } });
}

/**
 * To be called when a view opens. What was asked of a background that was stopped in the middle of it is
 * carried out before the reader can miss it.
 */
export function announceView(): void {
  void toBackground({ type: 'view:opened' });
}

/** Keeps a tab's posting as it was read. */
export function keepPosting(as: KeptAs, { reading }: TabState): Promise<Result> {
  return reading ? keepReading(as, reading) : Promise.resolve(fail('problem.stale'));
}

export function setPostingStatus(id: string, status: SavedStatus): Promise<Result> {
  return toBackground({ type: 'posting:status', id, status });
}

/** Takes "not for me" back. */
export function takeBackPosting(id: string): Promise<Result> {
  return toBackground({ type: 'posting:take-back', id });
}

/** Reads nothing by itself on a host and its subdomains until it is resumed. */
export function pauseSite(host: string): Promise<Result> {
  return toBackground({ type: 'site:pause', host });
}

export function resumeSite(host: string): Promise<Result> {
  return toBackground({ type: 'site:resume', host });
}

/** True for a host on which pages are read without being asked, so that there is something to pause. */
export async function runsByItself(host: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [patternOf(host)] });
  } catch {
    // No host that a pattern can name.
    return false;
  }
}

/** Scrolls the page to a facet's words and flashes them. */
export function revealFacet(tabId: number, frameId: number, facetId: string): Promise<Result> {
  return toFrame(tabId, frameId, { type: 'facet:reveal', facetId });
}

/** Scrolls the page to one of its postings and makes it the current one. */
export function showPosting(tabId: number, frameId: number, postingId: string): Promise<Result> {
  return toFrame(tabId, frameId, { type: 'posting:show', postingId });
}

async function toFrame(tabId: number, frameId: number, message: ToContent): Promise<Result> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId });
    return isResult(answer) ? (answer as Result) : fail('problem.gone');
  } catch {
    return fail('problem.gone');
  }
}

/** Opens the profile page, or brings it to the front. */
export async function openProfilePage(): Promise<Result> {
  try {
    await browser.runtime.openOptionsPage();
    return ok();
  } catch {
    return fail('problem.failed');
  }
}

/** Opens the page of saved postings, or brings it to the front. */
export async function openSavedPage(): Promise<Result> {
  try {
    const url = browser.runtime.getURL('/saved.html');
    const [open] = await browser.tabs.query({ url });
    if (open?.id === undefined) await browser.tabs.create({ url });
    else {
      await browser.tabs.update(open.id, { active: true });
      if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
    }
    return ok();
  } catch {
    return fail('problem.page');
  }
}

/** Each message says how things shall be, so that one whose answer got lost can be sent again. */
async function toBackground<T = undefined>(message: FromPage): Promise<Result<T>> {
  for (let isLast = false; ; isLast = true) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(message);
      return isResult(answer) ? (answer as Result<T>) : fail('problem.background');
    } catch {
      // The background was stopped in the middle of it; the message sent now starts it again.
      if (isLast) return fail('problem.background');
    }
  }
}
