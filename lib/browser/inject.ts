import { browser } from 'wxt/browser';
import { isResult } from './result';
import type { ToContent } from './to-content';

/** One document, or the one that a frame shows. */
export interface Target {
  tabId: number;
  frameId: number;
  documentId?: string;
}

/** How long an annotator may take to say it is there, in milliseconds; a busy page takes a while. */
const PING_TIME = 1000;

type Scripting = Parameters<typeof browser.scripting.executeScript>[0];

/** By document where the browser can, so that a page that came meanwhile is left alone. */
function injectionTarget({ tabId, frameId, documentId }: Target): Scripting['target'] {
  return documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
}

/**
 * Runs the annotator in a document and has it read. Rejects with the browser's error when the page
 * may not be entered.
 * @param once read this address alone, and end where the document goes on to another
 */
export async function startAnnotator(target: Target, force: boolean, once = false): Promise<void> {
  if ((await ping(target)) === null) {
    await browser.scripting.insertCSS({ target: injectionTarget(target), files: ['assets/highlights.css'] });
    await run(target, 'annotator.js');
  }
  await send(target, once ? { type: 'page:annotate', force, once } : { type: 'page:annotate', force });
}

/**
 * Runs the lexicon of a language in a document; it registers itself there. Rejects where no lexicon of
 * that language was built.
 * @param language ISO 639-1
 */
export async function injectLexicon(target: Target, language: string): Promise<void> {
  await run(target, `lexicon-${language}.js`);
}

/** Runs the gate in every frame of a tab: for tabs that were open before the extension was. */
export async function injectGate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/content-scripts/gate.js' as '/annotator.js'],
  });
}

/**
 * `born` of the document that the frame shows now, or null when the annotator does not run in it; `late`
 * when the page is too busy to say. Asks the frame, not the document: one that went into the back-forward
 * cache never answers.
 */
export async function ping({ tabId, frameId }: Target): Promise<number | 'late' | null> {
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, PING_TIME, 'late'));
  try {
    const answer = await Promise.race([send({ tabId, frameId }, { type: 'page:ping' }), late]);
    if (answer === 'late') return answer;
    return isResult(answer) && answer.ok && typeof answer.value === 'number' ? answer.value : null;
  } catch {
    return null;
  }
}

/** Ends the annotator of a document and takes its tints away. One that is gone by now is no error. */
export async function stopAnnotator(target: Target): Promise<void> {
  try {
    await send(target, { type: 'page:stop' });
  } catch {}
}

/** Ends the annotators in all frames of a tab. */
export async function stopAnnotators(tabId: number): Promise<void> {
  const message: ToContent = { type: 'page:stop' };
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch {}
}

/** Tells every frame of a tab that its address changed. Frames without a script of ours do not hear it. */
export async function tellLocationChanged(tabId: number): Promise<void> {
  const message: ToContent = { type: 'location:changed' };
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch {}
}

function send({ tabId, frameId, documentId }: Target, message: ToContent): Promise<unknown> {
  const options = documentId === undefined ? { frameId } : { documentId };
  return browser.tabs.sendMessage(tabId, message, options);
}

async function run(target: Target, file: string): Promise<void> {
  // WXT types the paths of the scripts it has built; which lexicons there are is known only at run time.
  await browser.scripting.executeScript({
    target: injectionTarget(target),
    files: [`/${file}` as '/annotator.js'],
  });
}
