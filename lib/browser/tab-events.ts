import { showBadge } from './badge';
import { tellLocationChanged } from './inject';
import { isAlive } from './router';
import { changeTabState } from './tab-store';

/**
 * A tab loads something or its address changed. What was known of it is forgotten unless its document
 * still answers: a change of address within a document is the annotator's own to follow.
 * @param change of `tabs.onUpdated`; `url` is given only for tabs we may see
 */
export async function onTabUpdated(
  tabId: number,
  change: { status?: string | undefined; url?: string | undefined },
): Promise<void> {
  if (change.url !== undefined) await tellLocationChanged(tabId);
  if (change.status === undefined) return;
  const after = await changeTabState(tabId, async (state) => {
    if (!state) return null;
    // A problem may have no annotator to answer for it, and a load that ends is the load it was found in.
    if (state.status === 'unreadable' && change.status !== 'loading') return state;
    // One that is still on its way in cannot answer; its report is taken all the same.
    return (await isAlive(state)) ? state : null;
  });
  if (!after) await showBadge(tabId, null);
}

/** The tab is closed. */
export async function onTabRemoved(tabId: number): Promise<void> {
  await changeTabState(tabId, () => null);
}
