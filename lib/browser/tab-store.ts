import { browser } from 'wxt/browser';
import type { PostingList } from '../model/posting-list';
import type { TabState } from './tab-state';

/** Key of a tab's record in `storage.session`. */
export function stateKey(tabId: number): string {
  return `tab:${tabId}`;
}

/** Key of the list of postings on a tab's page, where it holds several. Gone as soon as the state says otherwise. */
export function listKey(tabId: number): string {
  return `list:${tabId}`;
}

/** A stored value as a list of postings, or null. */
export function toPostingList(value: unknown): PostingList | null {
  return typeof value === 'object' && value !== null && 'postings' in value ? (value as PostingList) : null;
}

/** The postings on a tab's page; null where it holds one or none. */
export async function readPostingList(tabId: number): Promise<PostingList | null> {
  const key = listKey(tabId);
  return toPostingList((await browser.storage.session.get(key))[key]);
}

/** Keeps it. Rejects when the store refuses (full). To be called within `changeTabState`. */
export async function writePostingList(tabId: number, list: PostingList): Promise<void> {
  await browser.storage.session.set({ [listKey(tabId)]: list });
}

/** A stored value as a state, or null. Only the background writes these keys, so the shape is only glanced at. */
export function toTabState(value: unknown): TabState | null {
  return typeof value === 'object' && value !== null && 'status' in value ? (value as TabState) : null;
}

/** What is known of a tab, or null. `storage.session` is out of reach for content scripts in both browsers. */
export async function readTabState(tabId: number): Promise<TabState | null> {
  const key = stateKey(tabId);
  return toTabState((await browser.storage.session.get(key))[key]);
}

/** What is known of every tab. */
export async function readAllTabStates(): Promise<TabState[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => {
    const state = toTabState(value);
    return state && key === stateKey(state.tabId) ? [state] : [];
  });
}

/**
 * Changes that were started and are not done, one chain a tab, so that two messages never overwrite
 * each other's change. Lost when the background stops, which it does not while one is under way.
 */
const pending = new Map<number, Promise<unknown>>();

/**
 * Replaces a tab's state by what `change` makes of it: null removes it, the same object leaves it.
 * Resolves to what is stored afterwards. Rejects when the store refuses (full).
 */
export function changeTabState(
  tabId: number,
  change: (state: TabState | null) => TabState | null | Promise<TabState | null>,
): Promise<TabState | null> {
  const key = stateKey(tabId);
  const before = pending.get(tabId) ?? Promise.resolve();
  const run = before
    .catch(() => undefined)
    .then(async () => {
      const state = await readTabState(tabId);
      const next = await change(state);
      if (next === state) return state;
      if (next === null) await browser.storage.session.remove(key);
      else await browser.storage.session.set({ [key]: next });
      if (state?.current !== undefined && next?.current === undefined) {
        await browser.storage.session.remove(listKey(tabId));
      }
      return next;
    });
  pending.set(tabId, run);
  const settle = (): void => {
    if (pending.get(tabId) === run) pending.delete(tabId);
  };
  run.then(settle, settle);
  return run;
}
