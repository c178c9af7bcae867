import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { injectGate } from '@/lib/browser/inject';
import { carriedOut, onWishNoted } from '@/lib/browser/keep';
import { route } from '@/lib/browser/router';
import { onTabRemoved, onTabUpdated } from '@/lib/browser/tab-events';
import { siteMatches } from '@/lib/sites';

// Every listener is registered before anything is awaited, or an event that woke us would be lost.
export default defineBackground(() => {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener((message: unknown, sender) => route(message, sender, self));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    onTabUpdated(tabId, change).catch(() => undefined);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    onTabRemoved(tabId).catch(() => undefined);
  });
  browser.runtime.onInstalled.addListener(() => {
    openTabs().catch(() => undefined);
  });
  browser.storage.session.onChanged.addListener(onWishNoted);
  void carriedOut();
});

/** Chrome runs content scripts only in pages loaded after the extension was. */
async function openTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: siteMatches() });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : injectGate(id))));
}
