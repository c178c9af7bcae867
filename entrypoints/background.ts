import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { allowedPatterns } from '@/lib/browser/allowed-sites';
import { followAllowed, onAllowed, onTakenBack } from '@/lib/browser/follow-allowed';
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
    // An update takes away what was registered.
    followAllowed().catch(() => undefined);
    openTabs().catch(() => undefined);
  });
  browser.runtime.onStartup.addListener(() => {
    followAllowed().catch(() => undefined);
  });
  browser.permissions.onAdded.addListener((change) => {
    onAllowed(change).catch(() => undefined);
  });
  browser.permissions.onRemoved.addListener((change) => {
    onTakenBack(change).catch(() => undefined);
  });
  browser.storage.session.onChanged.addListener(onWishNoted);
  void carriedOut();
});

/** Chrome runs content scripts only in pages loaded after the extension was. */
async function openTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...siteMatches(), ...(await allowedPatterns())] });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : injectGate(id))));
}
