import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readKnownSite } from '@/lib/browser/known-sites';
import { route } from '@/lib/browser/router';
import type { Sender } from '@/lib/browser/sender';
import { onTabRemoved, onTabUpdated } from '@/lib/browser/tab-events';
import type { TabState } from '@/lib/browser/tab-state';
import { readPostingList, readTabState } from '@/lib/browser/tab-store';
import { readToContent } from '@/lib/browser/to-content';
import { summaryOf } from '@/lib/model/posting-list';
import { knownSite } from '@/lib/sites/known';
import type { Result } from '../../lib/browser/result';
import { READING } from './reading';

const self = { id: 'me', origin: 'chrome-extension://me/' };
const popup = { id: 'me', url: 'chrome-extension://me/popup.html' };
const page: Sender = {
  id: 'me',
  url: 'https://jobs.lever.co/a',
  tab: { id: 7, windowId: 1 },
  frameId: 0,
  documentId: 'D1',
};
const born = 100;
const MESSAGE_PROBLEM = { ok: false, problem: { key: 'problem.message' } };
const STALE = { ok: false, problem: { key: 'problem.stale' } };

const executeScript = vi.fn();
const insertCSS = vi.fn();
/** What the frames of the tab answer to `page:ping`: `born` of the annotated document, or silence. */
let alive: Record<number, number>;

beforeEach(() => {
  fakeBrowser.reset();
  alive = {};
  executeScript.mockReset().mockResolvedValue([]);
  insertCSS.mockReset().mockResolvedValue(undefined);
  fakeBrowser.scripting.executeScript = executeScript;
  fakeBrowser.scripting.insertCSS = insertCSS;
  const answer = async (_tab: number, message: unknown, options?: object) => {
    const { frameId = 0 } = (options ?? {}) as { frameId?: number };
    const asked = readToContent(message);
    if (asked === null) throw new Error('no message of ours');
    if (asked.type !== 'page:ping') return { ok: true };
    return alive[frameId] === undefined ? undefined : { ok: true, value: alive[frameId] };
  };
  fakeBrowser.tabs.sendMessage = vi.fn(answer) as typeof fakeBrowser.tabs.sendMessage;
});

const read = (sender = page, at = born) =>
  route({ type: 'page:read', born: at, reading: READING }, sender, self);

describe('who may say what', () => {
  it.each([
    ['an unknown message from a page', { type: 'profile:get', born }, page],
    ['a malformed message', { type: 'gate:found' }, page],
    ['nothing', undefined, page],
    ['a content script that asks what only our pages may', { type: 'tab:annotate', tabId: 7 }, page],
    ['our page that speaks for a document', { type: 'gate:found', born }, popup],
    ['another extension', { type: 'gate:found', born }, { ...page, id: 'other' }],
    ['a content script without a tab', { type: 'gate:found', born }, { ...page, tab: undefined }],
  ])('drops %s', async (_, message, sender) => {
    expect(await route(message, sender, self)).toEqual(MESSAGE_PROBLEM);
    expect(executeScript).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('gives a content script nothing but whether it went well', async () => {
    await read();
    expect(await route({ type: 'page:reading', born }, page, self)).toEqual({ ok: true });
  });
});

/** A gate's find, and what the background goes on to do once it has answered. */
async function found(sender: typeof page | object = page, at = born): Promise<Result<unknown>> {
  const answer = await route({ type: 'gate:found', born: at }, sender as typeof page, self);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return answer;
}

describe('gate:found', () => {
  it('runs style and annotator in the very document', async () => {
    expect(await found()).toEqual({ ok: true });
    const target = { tabId: 7, documentIds: ['D1'] };
    expect(insertCSS).toHaveBeenCalledWith({ target, files: ['assets/highlights.css'] });
    expect(executeScript).toHaveBeenCalledWith({ target, files: ['/annotator.js'] });
    expect(await readTabState(7)).toEqual({
      tabId: 7,
      frameId: 0,
      documentId: 'D1',
      born,
      status: 'reading',
    });
  });

  it('goes by frame where documents have no id', async () => {
    await found({ ...page, documentId: undefined, frameId: 5 });
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [5] },
      files: ['/annotator.js'],
    });
  });

  it('does not inject twice', async () => {
    alive = { 0: born };
    await found();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('leaves a posting in another frame where it is, while that frame lives', async () => {
    await read();
    alive = { 0: born };
    await found({ ...page, frameId: 4, documentId: 'D4' }, 200);
    expect((await readTabState(7))?.frameId).toBe(0);
    alive = {};
    await found({ ...page, frameId: 4, documentId: 'D4' }, 200);
    expect((await readTabState(7))?.frameId).toBe(4);
  });

  it('says in words why a page cannot be entered', async () => {
    executeScript.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
    const problem = { key: 'problem.store' };
    expect(await found()).toEqual({ ok: true });
    expect(await readTabState(7)).toMatchObject({ status: 'unreadable', problem });
  });
});

describe('what a document reports', () => {
  it('is kept, and shown on the badge', async () => {
    await route({ type: 'gate:found', born }, page, self);
    expect(await read()).toEqual({ ok: true });
    expect(await readTabState(7)).toEqual({
      tabId: 7,
      frameId: 0,
      documentId: 'D1',
      born,
      status: 'read',
      reading: READING,
    });
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('1');
  });

  it('is kept although the background has forgotten the document', async () => {
    expect(await read()).toEqual({ ok: true });
  });

  it('is dropped from a document that another has followed', async () => {
    await route({ type: 'gate:found', born: 200 }, { ...page, documentId: 'D2' }, self);
    expect(await read()).toEqual(STALE);
    expect((await readTabState(7))?.status).toBe('reading');
  });

  it('is told apart by birth where documents have no id', async () => {
    const old = { ...page, documentId: undefined };
    await route({ type: 'gate:found', born: 200 }, old, self);
    expect(await read(old, 100)).toEqual(STALE);
    expect(await read(old, 200)).toEqual({ ok: true });
  });

  it('clears the tab when it is gone', async () => {
    await read();
    await route({ type: 'page:gone', born }, page, self);
    expect(await readTabState(7)).toBeNull();
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
  });

  it('turns into a problem when the store is full', async () => {
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    set.mockRejectedValueOnce(new Error('Session storage quota bytes exceeded.'));
    await read();
    expect(await readTabState(7)).toMatchObject({
      status: 'unreadable',
      problem: { key: 'problem.tooLong' },
    });
    set.mockRestore();
  });

  it('does not lose one of two reports that come at once', async () => {
    await Promise.all([
      read(),
      route({ type: 'facet:clicked', born, facetId: 'experience-0-0' }, page, self),
    ]);
    expect(await readTabState(7)).toMatchObject({ reading: READING, clicked: { facetId: 'experience-0-0' } });
  });
});

describe('a page with several postings', () => {
  const POSTINGS = [summaryOf('p0', READING), { id: 'p1', title: 'Miller', company: null, place: null }];
  const current = (posting: string, reading = READING) =>
    route({ type: 'page:read', born, reading, posting }, page, self);
  const list = (sender = page, at = born) =>
    route({ type: 'page:postings', born: at, postings: POSTINGS, isCut: false }, sender, self);

  it('has the one in view for its state, and its list apart', async () => {
    await current('p0');
    expect(await list()).toEqual({ ok: true });
    const other = { ...READING, title: 'Miller', part: 'miller' };
    await current('p1', other);
    expect(await readTabState(7)).toMatchObject({ status: 'read', current: 'p1', reading: other });
    expect(await readPostingList(7)).toEqual({ born, postings: POSTINGS, isCut: false });
  });

  it('has no list before its state, nor one from another document', async () => {
    expect(await list()).toEqual(STALE);
    await read();
    expect(await list()).toEqual(STALE);
    await current('p0');
    expect(await list({ ...page, documentId: 'D2' }, 200)).toEqual(STALE);
    expect(await readPostingList(7)).toBeNull();
  });

  it.each([
    ['is read again', () => route({ type: 'page:reading', born }, page, self)],
    ['holds one posting now', () => read()],
    ['is gone', () => route({ type: 'page:gone', born }, page, self)],
    ['is closed', () => onTabRemoved(7)],
  ])('loses its list when it %s', async (_, leave) => {
    await current('p0');
    await list();
    await leave();
    expect(await readPostingList(7)).toBeNull();
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).not.toContain('list:7');
  });

  it('does without a list for which there is no room', async () => {
    await current('p0');
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    set.mockRejectedValueOnce(new Error('Session storage quota bytes exceeded.'));
    expect(await list()).toEqual({ ok: false, problem: { key: 'problem.tooLong' } });
    set.mockRestore();
    expect((await readTabState(7))?.status).toBe('read');
  });
});

describe('a click on a tint', () => {
  it('opens the panel before anything is awaited', () => {
    const open = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('chrome', { sidePanel: { open } });
    void route({ type: 'facet:clicked', born, facetId: 'experience-0-0' }, page, self);
    expect(open).toHaveBeenCalledWith({ windowId: 1 });
    vi.unstubAllGlobals();
  });

  it('means nothing in a tab of which nothing is known', async () => {
    await route({ type: 'facet:clicked', born, facetId: 'experience-0-0' }, page, self);
    expect(await readTabState(7)).toBeNull();
  });
});

describe('site:need', () => {
  const ask = (url: string, sender: Sender = page) => route({ type: 'site:need', born, url }, sender, self);

  it('is answered with what is known of the address, which a page can read', async () => {
    const url = 'https://jobs.lever.co/acme/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
    const answer = await ask(url);
    expect(answer).toEqual({ ok: true, value: knownSite(url) });
    expect(readKnownSite(answer.ok && answer.value)).toEqual(knownSite(url));
    expect(knownSite(url)?.layout?.root.length).toBeGreaterThan(0);
  });

  it('is answered with nothing where the site is unknown', async () => {
    expect(await ask('https://careers.example/1')).toEqual({ ok: true, value: null });
  });
});

describe('lexicon:need', () => {
  it('runs the lexicon in the asking frame', async () => {
    await route({ type: 'lexicon:need', born, language: 'de' }, page, self);
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, documentIds: ['D1'] },
      files: ['/lexicon-de.js'],
    });
  });

  it('says so when there is none', async () => {
    executeScript.mockRejectedValue(new Error("Could not load file: 'lexicon-xx.js'."));
    const answer = await route({ type: 'lexicon:need', born, language: 'xx' }, page, self);
    expect(answer).toEqual({ ok: false, problem: { key: 'problem.noLexicon' } });
  });
});

describe('tab:annotate', () => {
  it('reads the page itself, posting or not', async () => {
    expect(await route({ type: 'tab:annotate', tabId: 7 }, popup, self)).toEqual({ ok: true });
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenLastCalledWith(
      7,
      { type: 'page:annotate', force: true },
      { frameId: 0 },
    );
  });

  it('reads the frame again that holds the posting', async () => {
    await read({ ...page, frameId: 4, documentId: 'D4' });
    alive = { 4: born };
    await route({ type: 'tab:annotate', tabId: 7 }, popup, self);
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenLastCalledWith(
      7,
      { type: 'page:annotate', force: true },
      { documentId: 'D4' },
    );
  });
});

describe('a tab that moves on', () => {
  const state = (): Promise<TabState | null> => readTabState(7);

  it('keeps what is known while the document still answers', async () => {
    await read();
    alive = { 0: born };
    await onTabUpdated(7, { status: 'loading' });
    expect(await state()).not.toBeNull();
  });

  it.each([
    ['no annotator is there', {}],
    ['another document is there', { 0: 999 }],
  ])('forgets it when %s', async (_, answers) => {
    await read();
    alive = answers;
    await onTabUpdated(7, { status: 'complete' });
    expect(await state()).toBeNull();
  });

  it('keeps a problem until the next load begins', async () => {
    await route({ type: 'page:unreadable', born, problem: { key: 'problem.pdf' } }, page, self);
    await onTabUpdated(7, { status: 'complete' });
    expect((await state())?.status).toBe('unreadable');
    await onTabUpdated(7, { status: 'loading' });
    expect(await state()).toBeNull();
  });

  it('tells the page that its address changed', async () => {
    await onTabUpdated(7, { url: 'https://jobs.lever.co/b' });
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'location:changed' });
  });

  it('is forgotten when it is closed', async () => {
    await read();
    await onTabRemoved(7);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
