import { knownSite } from '../sites/known';
import { showBadge } from './badge';
import { findFrameOffers } from './frames';
import { injectLexicon, ping, type Target } from './inject';
import { carriedOut, keepFrom, setKeptStatus, takeBack } from './keep';
import { FromContent, FromPage } from './messages';
import { canOpenFromPage, openPanel } from './panel';
import { isPausedAt, pauseSite, resumeSite } from './pause';
import { problemOf } from './problems';
import { readFrame } from './read-frame';
import { fail, ok, type Result } from './result';
import { contentSource, isOwnPage, type Self, type Sender, type Source } from './sender';
import { start, urlOf } from './start';
import type { TabState } from './tab-state';
import { changeTabState, readTabState, writePostingList } from './tab-store';

/**
 * Answers a message to the background. Who sent it decides which map it is held against; what fits
 * none is dropped with a result that says so. Runs up to the first `await` synchronously, because
 * opening the panel needs the gesture that came with the message.
 */
export function route(message: unknown, sender: Sender, self: Self): Promise<Result<unknown>> {
  if (isOwnPage(sender, self)) {
    const parsed = FromPage.safeParse(message);
    if (!parsed.success) return Promise.resolve(fail('problem.message'));
    return fromPage(parsed.data).catch(() => fail('problem.failed'));
  }
  const source = contentSource(sender, self);
  const parsed = FromContent.safeParse(message);
  if (!source || !parsed.success) return Promise.resolve(fail('problem.message'));
  return fromContent(parsed.data, source).catch(() => fail('problem.failed'));
}

function fromPage(message: FromPage): Promise<Result<unknown>> {
  switch (message.type) {
    case 'tab:annotate':
      return annotateByHand(message.tabId);
    case 'frames:find':
      return findFrameOffers(message.tabId).then(ok);
    case 'frame:read':
      return readFrame(message.wish);
    case 'view:opened':
      return carriedOut().then(() => ok());
    case 'posting:keep':
      return keepFrom(message);
    case 'posting:status':
      return setKeptStatus(message.id, message.status);
    case 'posting:take-back':
      return takeBack(message.id);
    case 'site:pause':
      return pauseSite(message.host);
    case 'site:resume':
      return resumeSite(message.host);
  }
}

function fromContent(message: FromContent, source: Source): Promise<Result<unknown>> {
  const { born } = message;
  switch (message.type) {
    case 'gate:found':
      return annotateFound(source, born);
    case 'page:reading':
      return update(source, born, () => ({ status: 'reading' }));
    case 'page:read':
      return keepReading(message, source);
    case 'page:postings':
      return keepPostings(message, source);
    case 'page:gone':
      return update(source, born, () => null);
    case 'page:unreadable':
      return update(source, born, () => ({ status: 'unreadable', problem: message.problem }));
    case 'site:need':
      return Promise.resolve(ok(knownSite(message.url)));
    case 'lexicon:need':
      return sendLexicon(source, message.language);
    case 'facet:clicked':
      return keepClick(message, source);
  }
}

/** True when the message comes from the very document the state is of. */
export function isSameDocument(state: TabState, source: Source, born: number): boolean {
  return (
    state.frameId === source.frameId &&
    (state.documentId !== undefined && source.documentId !== undefined
      ? state.documentId === source.documentId
      : state.born === undefined || state.born === born)
  );
}

type Said = Pick<TabState, 'status' | 'reading' | 'current' | 'problem' | 'clicked'>;

/**
 * Replaces what is known of the sender's document. Where another document holds the tab, the message
 * is stale and dropped.
 */
async function update(
  source: Source,
  born: number,
  change: (state: TabState | null) => Said | null,
): Promise<Result> {
  let isStale = false;
  const after = await changeTabState(source.tabId, (state) => {
    isStale = state !== null && !isSameDocument(state, source, born);
    if (isStale) return state;
    const said = change(state);
    return said && { ...documentOf(source), born, ...said };
  });
  await showBadge(source.tabId, after);
  return isStale ? fail('problem.stale') : ok();
}

async function keepReading(message: FromContent & { type: 'page:read' }, source: Source): Promise<Result> {
  const { born, reading, posting } = message;
  const current = posting === undefined ? {} : { current: posting };
  try {
    return await update(source, born, () => ({ status: 'read', reading, ...current }));
  } catch (error) {
    const problem = problemOf(undefined, error);
    return update(source, born, () => ({ status: 'unreadable', problem }));
  }
}

/** The list of a document whose current posting is known; one for which there is no room is done without. */
async function keepPostings(
  message: FromContent & { type: 'page:postings' },
  source: Source,
): Promise<Result> {
  const { born, postings, isCut } = message;
  let isStale = false;
  try {
    await changeTabState(source.tabId, async (state) => {
      isStale = state?.current === undefined || !isSameDocument(state, source, born);
      if (!isStale) await writePostingList(source.tabId, { born, postings, isCut });
      return state;
    });
    return isStale ? fail('problem.stale') : ok();
  } catch {
    return fail('problem.tooLong');
  }
}

/** A click's panel is opened before anything is awaited. */
function keepClick(message: FromContent & { type: 'facet:clicked' }, source: Source): Promise<Result> {
  const { born, facetId } = message;
  if (canOpenFromPage()) void openPanel(source);
  return update(source, born, (state) => state && { ...state, clicked: { facetId, at: Date.now() } });
}

async function sendLexicon(source: Source, language: string): Promise<Result> {
  try {
    await injectLexicon(source, language);
    return ok();
  } catch {
    return fail('problem.noLexicon');
  }
}

/**
 * The gate's find is read, unless another frame of the tab holds a posting already: the first one
 * stays, as long as its document lives.
 */
async function annotateFound(source: Source, born: number): Promise<Result> {
  if (await isPausedAt(source.addresses)) return ok();
  let isTaken = false;
  await changeTabState(source.tabId, async (state) => {
    // Another document in the same frame has taken the place of the one before, which cannot live.
    isTaken = state !== null && state.frameId !== source.frameId && (await isAlive(state));
    return isTaken ? state : { ...documentOf(source), born, status: 'reading' };
  });
  // Answered at once: a page that leaves while an answer is under way gets a line in its console.
  if (!isTaken) void start(documentOf(source), false).catch(() => undefined);
  return ok();
}

/** By hand the frame that already holds a posting is read again, otherwise the page itself. */
async function annotateByHand(tabId: number): Promise<Result> {
  try {
    const state = await readTabState(tabId);
    const target: Target = state && (await isAlive(state)) ? documentOf(state) : { tabId, frameId: 0 };
    // Looked up before the state goes, which may be all that tells where a frame's posting is.
    const isOnce = await isPausedAt([state?.reading?.url, await urlOf(tabId)]);
    await changeTabState(tabId, () => ({ ...target, status: 'reading' }));
    return await start(target, true, isOnce);
  } catch {
    return fail('problem.failed');
  }
}

/** True while the annotator answers from the very document the state is of. */
export async function isAlive(state: TabState): Promise<boolean> {
  const born = await ping(state);
  // A busy page is given the benefit of the doubt: its annotator would not report again what it has reported.
  if (born === 'late') return true;
  return born !== null && (state.born === undefined || state.born === born);
}

function documentOf({ tabId, frameId, documentId }: Target): Target {
  return documentId === undefined ? { tabId, frameId } : { tabId, frameId, documentId };
}
