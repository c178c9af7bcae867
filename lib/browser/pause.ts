import { browser } from 'wxt/browser';
import { isPaused, pause, resume } from '../settings/store';
import { siteMatches } from '../sites';
import { hostMatches } from '../sites/match';
import { allowedPatterns } from './allowed-sites';
import { clearTab } from './clear-tab';
import { hostOf } from './host';
import { injectGate, stopAnnotators } from './inject';
import { ok, type Result } from './result';
import type { TabState } from './tab-state';
import { readAllTabStates } from './tab-store';

/** True where the reader paused the site of one of these addresses; those that are not known are passed over. */
export async function isPausedAt(addresses: readonly (string | undefined)[]): Promise<boolean> {
  const hosts = new Set(addresses.map(hostOf).filter((host) => host !== null));
  for (const host of hosts) if (await isPaused(host)) return true;
  return false;
}

/** Remembers the pause, then takes tints and state off the tabs that show the site now. */
export async function pauseSite(host: string): Promise<Result> {
  const paused = await pause(host);
  if (!paused.ok) return paused;
  const states = await readAllTabStates();
  await Promise.allSettled(states.map((state) => clearIfOn(state, host)));
  // An annotator that found no posting where it is keeps no state, and waits for the next address.
  const tabs = await tabsOn(host);
  await Promise.allSettled(tabs.map((tabId) => stopAnnotators(tabId)));
  return ok();
}

/** Ends the pause and lets the gate look again at the open tabs of the site. */
export async function resumeSite(host: string): Promise<Result> {
  const resumed = await resume(host);
  if (!resumed.ok) return resumed;
  // A frame of the site in another site's page is read again when that page is loaded again.
  const tabs = await tabsOn(host);
  await Promise.allSettled(tabs.map((tabId) => injectGate(tabId)));
  return ok();
}

/** Ids of the tabs that show the host or a subdomain of it, on a site that we run on by ourselves. */
async function tabsOn(host: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...siteMatches(), ...(await allowedPatterns())] });
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && hostMatches(hostOf(url) ?? '', [host]) ? [id] : [],
  );
}

async function clearIfOn(state: TabState, host: string): Promise<void> {
  const address = state.reading?.url ?? (await browser.tabs.get(state.tabId)).url;
  if (!hostMatches(hostOf(address) ?? '', [host])) return;
  await clearTab(state);
}
