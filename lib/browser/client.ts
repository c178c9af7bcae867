import { browser } from 'wxt/browser';
import type { FromPage, ToContent } from './messages';
import { fail, isResult, ok, type Result } from './result';
import { IDLE, type TabState } from './tab-state';
import { readTabState, stateKey, toTabState } from './tab-store';

export { openPanel } from './panel';

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

/** Scrolls the page to a facet's words and flashes them. */
export async function revealFacet(tabId: number, frameId: number, facetId: string): Promise<Result> {
  const message: ToContent = { type: 'facet:reveal', facetId };
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

async function toBackground(message: FromPage): Promise<Result> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    return isResult(answer) ? (answer as Result) : fail('problem.failed');
  } catch {
    return fail('problem.failed');
  }
}
