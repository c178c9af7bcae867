import { browser } from 'wxt/browser';
import type { Phrase } from '../model/phrase';
import { showBadge } from './badge';
import { startAnnotator, type Target } from './inject';
import { problemOf } from './problems';
import { ok, type Result } from './result';
import { changeTabState } from './tab-store';

/** Starts the annotator in a document. Where it may not be entered, the tab's state says why. See `startAnnotator`. */
export async function start(target: Target, force: boolean, once = false): Promise<Result> {
  try {
    await startAnnotator(target, force, once);
    return ok();
  } catch (error) {
    const { tabId } = target;
    const problem = problemOf(await urlOf(tabId), error);
    await keepProblem(target, problem);
    return { ok: false, problem };
  }
}

async function keepProblem(target: Target, problem: Phrase): Promise<void> {
  const after = await changeTabState(target.tabId, (state) =>
    state?.frameId === target.frameId ? { ...target, status: 'unreadable', problem } : state,
  );
  await showBadge(target.tabId, after);
}

/** Address of a tab; undefined where the browser does not tell it, or the tab is gone. */
export async function urlOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}
