import { showBadge } from './badge';
import { stopAnnotator } from './inject';
import type { TabState } from './tab-state';
import { changeTabState } from './tab-store';

/** Takes tints and state off a tab, unless another frame of it holds the posting by now. */
export async function clearTab(state: TabState): Promise<void> {
  await stopAnnotator(state);
  const after = await changeTabState(state.tabId, (now) => (now?.frameId === state.frameId ? null : now));
  await showBadge(state.tabId, after);
}
