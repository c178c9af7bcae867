import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReading } from '@/lib/browser/client';
import { carryOutAll, onWishNoted } from '@/lib/browser/keep';
import { route } from '@/lib/browser/router';
import { changeTabState, readTabState } from '@/lib/browser/tab-store';
import { forgetWishes } from '@/lib/browser/wishes';
import { deletePosting, listPostings } from '@/lib/saved/store';
import { isPaused } from '@/lib/settings/store';
import { unwrap } from '../saved/harness';
import { READING } from './reading';

const self = { id: 'me', origin: 'chrome-extension://me/' };
const popup = { id: 'me', url: 'chrome-extension://me/popup.html' };
const page = {
  id: 'me',
  url: READING.url,
  tab: { id: 7, windowId: 1 },
  frameId: 0,
  documentId: 'D1',
};
const say = (message: unknown, sender: object = popup) => route(message, sender, self);
const save = () => keepReading('saved', READING);
const kept = async () => unwrap(await listPostings({ includeDismissed: true })).postings;
const noted = async () =>
  Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) => key.startsWith('keep:'));

const sendMessage = vi.fn();
const executeScript = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  // The client's messages go straight to the router.
  fakeBrowser.runtime.sendMessage = vi.fn((message: unknown) => say(message)) as never;
  fakeBrowser.tabs.sendMessage = sendMessage.mockReset().mockResolvedValue({ ok: true });
  fakeBrowser.scripting.executeScript = executeScript.mockReset().mockResolvedValue([]);
  fakeBrowser.scripting.insertCSS = vi.fn().mockResolvedValue(undefined);
  fakeBrowser.permissions.getAll = vi.fn(async () => ({ origins: ['https://allowed.example/*'] }));
  await changeTabState(7, () => ({
    tabId: 7,
    frameId: 0,
    documentId: 'D1',
    status: 'read',
    reading: READING,
  }));
});

describe('posting:keep', () => {
  it('saves what the tab was read as, and leaves no note behind', async () => {
    expect(await save()).toEqual({ ok: true });
    expect(await kept()).toMatchObject([{ status: 'saved', url: READING.url, reading: READING }]);
    expect(await noted()).toEqual([]);
  });

  it('makes one record of one posting, however often and from however many tabs it is saved', async () => {
    await Promise.all([save(), save(), save()]);
    expect(await kept()).toHaveLength(1);
  });

  it('has nothing to do where the note was carried out before', async () => {
    const message = { type: 'posting:keep', as: 'saved', from: { noted: 'keep:gone' } };
    expect(await say(message)).toEqual({ ok: true });
    expect(await kept()).toEqual([]);
  });

  it('keeps a pasted text, and puts one aside', async () => {
    const reading = { ...READING, url: '' };
    await say({ type: 'posting:keep', as: 'dismissed', from: { reading } });
    expect(await kept()).toMatchObject([{ url: '', status: null, isDismissed: true }]);
    const [{ id } = { id: '' }] = await kept();
    await say({ type: 'posting:take-back', id });
    expect(await kept()).toEqual([]);
  });

  it('is not for content scripts', async () => {
    const message = { type: 'posting:keep', as: 'saved', from: { reading: READING } };
    expect(await say(message, page)).toEqual({ ok: false, problem: { key: 'problem.message' } });
    expect(await kept()).toEqual([]);
  });

  it('sets a status, and says when the posting is gone', async () => {
    await save();
    const [{ id } = { id: '' }] = await kept();
    expect(await say({ type: 'posting:status', id, status: 'offer' })).toEqual({ ok: true });
    expect(await kept()).toMatchObject([{ status: 'offer' }]);
    await deletePosting(id);
    expect(await say({ type: 'posting:status', id, status: 'closed' })).toEqual({
      ok: false,
      problem: { key: 'saved.gone' },
    });
  });
});

describe('a background that was stopped in the middle of it', () => {
  const wish = { as: 'saved', reading: READING, at: Date.parse('2026-03-02T09:00:00Z') };

  it('carries out what was noted, once, with the moment it was asked for', async () => {
    await fakeBrowser.storage.session.set({ [`keep:${crypto.randomUUID()}`]: wish });
    await Promise.all([carryOutAll(), carryOutAll()]);
    expect(await kept()).toMatchObject([{ status: 'saved', savedAt: '2026-03-02T09:00:00.000Z' }]);
    expect(await noted()).toEqual([]);
  });

  it('is woken by the note itself, though no message follows', async () => {
    await fakeBrowser.storage.session.set({ 'keep:woken': wish });
    onWishNoted({ 'keep:woken': { newValue: wish }, 'tab:7': { newValue: {} } });
    await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
    await vi.waitFor(async () => expect(await noted()).toEqual([]));
  });

  it('changes nothing where it had been carried out', async () => {
    await save();
    const before = await kept();
    await fakeBrowser.storage.session.set({ [`keep:${crypto.randomUUID()}`]: wish });
    await carryOutAll();
    expect(await kept()).toEqual(before);
  });

  it('forgets a note it cannot read, and leaves the tabs alone', async () => {
    await fakeBrowser.storage.session.set({ 'keep:unread': { as: 'sold' } });
    await carryOutAll();
    expect(await noted()).toEqual([]);
    expect(await readTabState(7)).not.toBeNull();
  });

  it('saves although there was no room for a note', async () => {
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    set.mockRejectedValueOnce(new Error('Session storage quota bytes exceeded.'));
    expect(await save()).toEqual({ ok: true });
    expect(await kept()).toHaveLength(1);
    set.mockRestore();
  });
});

describe('erasing everything', () => {
  it('takes the noted wishes along, so that none brings a posting back', async () => {
    await fakeBrowser.storage.session.set({ 'keep:left': { as: 'saved', reading: READING, at: 1 } });
    await forgetWishes();
    await carryOutAll();
    expect(await kept()).toEqual([]);
    expect(await readTabState(7)).not.toBeNull();
  });
});

describe('a store that refuses', () => {
  it('is said in words, and asked again later', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await save()).toEqual({ ok: false, problem: { key: 'saved.full' } });
    expect(await noted()).toHaveLength(1);
    // There is room again, and a view is opened.
    vi.restoreAllMocks();
    expect(await say({ type: 'view:opened' })).toEqual({ ok: true });
    expect(await kept()).toHaveLength(1);
    expect(await noted()).toEqual([]);
  });
});

describe('site:pause', () => {
  const found = async (sender: object) => {
    await say({ type: 'gate:found', born: 1 }, sender);
    await new Promise((resolve) => setTimeout(resolve, 30));
  };

  it('takes tints, state and badge off the tabs of the site, and off no other', async () => {
    const other = { ...READING, url: 'https://boards.greenhouse.io/a/jobs/1' };
    await changeTabState(8, () => ({ tabId: 8, frameId: 0, status: 'read', reading: other }));
    expect(await say({ type: 'site:pause', host: 'jobs.lever.co' })).toEqual({ ok: true });
    expect(sendMessage.mock.calls).toEqual([[7, { type: 'page:stop' }, { documentId: 'D1' }]]);
    expect(await readTabState(7)).toBeNull();
    expect(await readTabState(8)).not.toBeNull();
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
  });

  it('reads nothing there by itself any more, until it is resumed', async () => {
    await say({ type: 'site:pause', host: 'jobs.lever.co' });
    await found(page);
    expect(executeScript).not.toHaveBeenCalled();
    await found({ ...page, url: 'https://boards.greenhouse.io/a/jobs/1' });
    expect(executeScript).toHaveBeenCalledOnce();
    expect(await say({ type: 'site:resume', host: 'jobs.lever.co' })).toEqual({ ok: true });
    expect(await isPaused('jobs.lever.co')).toBe(false);
    await found({ ...page, documentId: 'D2' });
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it('reads a page by hand all the same, and that page alone', async () => {
    fakeBrowser.tabs.get = vi.fn(async () => ({ url: READING.url })) as never;
    await say({ type: 'site:pause', host: 'jobs.lever.co' });
    sendMessage.mockClear();
    expect(await say({ type: 'tab:annotate', tabId: 7 })).toEqual({ ok: true });
    expect(sendMessage).toHaveBeenLastCalledWith(
      7,
      { type: 'page:annotate', force: true, once: true },
      { frameId: 0 },
    );
  });

  it('refuses what is no host', async () => {
    expect(await say({ type: 'site:pause', host: 'no host' })).toMatchObject({ ok: false });
  });
});
