import { browser } from 'wxt/browser';
import type { TabState } from './tab-state';

/** The brand's ink: a badge is drawn by the browser, out of reach of our style sheets. */
const BADGE_COLOR = '#2f4b7c';

/** What the toolbar badge says of a tab: how many points were found, a tick for none, nothing if unread. */
export function badgeText(state: TabState | null): string {
  if (state?.status !== 'read' || !state.reading) return '';
  const count = state.reading.facets.length;
  return count === 0 ? '✓' : count > 999 ? '999' : String(count);
}

/** Shows it. A tab that is gone by now is no error. */
export async function showBadge(tabId: number, state: TabState | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badgeText(state) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR });
  } catch {}
}
