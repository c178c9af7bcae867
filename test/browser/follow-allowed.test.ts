import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allowedPatterns, siteNameOf, takeBackSite, watchAllowed } from '@/lib/browser/allowed-sites';
import { readFrame } from '@/lib/browser/client';
import { followAllowed, onAllowed, onTakenBack } from '@/lib/browser/follow-allowed';
import { noteFrameWish, readFrameWish } from '@/lib/browser/frame-wish';
import { changeTabState, readTabState } from '@/lib/browser/tab-store';
import { siteMatches } from '@/lib/sites';
import { READING } from './reading';

const APPLY = 'https://apply.example/*';
/** Patterns that the extension may enter beside those it came with. */
let granted: string[];
let registered: { id: string; matches: string[] }[];
const executeScript = vi.fn();
const sendMessage = vi.fn();
const { permissions, scripting, tabs, runtime } = fakeBrowser;

beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  registered = [];
  permissions.getAll = vi.fn(async () => ({ origins: [...siteMatches(), ...granted], permissions: [] }));
  permissions.contains = vi.fn(async ({ origins = [] }) =>
    origins.every((origin: string) => granted.includes(origin)),
  );
  executeScript
    .mockReset()
    .mockImplementation(async ({ files }) =>
      files[0] === '/frames.js'
        ? [{ frameId: 5, result: { host: 'apply.example', area: 9, frames: [] } }]
        : [],
    );
  scripting.executeScript = executeScript;
  scripting.insertCSS = vi.fn().mockResolvedValue(undefined);
  scripting.getRegisteredContentScripts = vi.fn(async () => registered) as never;
  const put = async (scripts: typeof registered) => {
    registered = scripts;
  };
  scripting.registerContentScripts = vi.fn(put) as never;
  scripting.updateContentScripts = vi.fn(put) as never;
  scripting.unregisterContentScripts = vi.fn(() => put([]));
  sendMessage.mockReset().mockResolvedValue({ ok: true });
  tabs.sendMessage = sendMessage;
  tabs.query = vi.fn(async () => []);
});

const annotated = () => sendMessage.mock.calls.filter(([, { type }]) => type === 'page:annotate').length;

describe('the sites that the reader allowed', () => {
  it('are those that we did not come with', async () => {
    granted = ['https://z.example/*', APPLY, 'moz-extension://own/*'];
    expect(await allowedPatterns()).toEqual([APPLY, 'https://z.example/*']);
  });

  it('have the gate run on them, and on no others', async () => {
    granted = [APPLY];
    await followAllowed();
    expect(registered).toMatchObject([{ matches: [APPLY], allFrames: true, runAt: 'document_idle' }]);
    granted = [APPLY, 'https://z.example/*'];
    await followAllowed();
    expect(registered).toMatchObject([{ matches: [APPLY, 'https://z.example/*'] }]);
    granted = [];
    await followAllowed();
    expect(registered).toEqual([]);
  });

  it('are registered once for two changes at once', async () => {
    granted = [APPLY];
    await Promise.all([followAllowed(), followAllowed()]);
    expect(scripting.registerContentScripts).toHaveBeenCalledOnce();
  });

  it('are named as readers know them', () => {
    expect(['https://a.example/*', 'https://*.b.example/*', 'https://*/*'].map(siteNameOf)).toEqual([
      'a.example',
      'b.example',
      '*',
    ]);
  });

  it('are told at once and at each change, until nobody listens', async () => {
    const listeners = new Set<() => void>();
    const event = {
      addListener: (listener: () => void) => listeners.add(listener),
      removeListener: (listener: () => void) => listeners.delete(listener),
    };
    Object.assign(permissions, { onAdded: event, onRemoved: event });
    const onChange = vi.fn();
    const ending = new AbortController();
    watchAllowed(onChange, ending.signal);
    await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith([]));
    granted = [APPLY];
    for (const listener of listeners) listener();
    await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith([APPLY]));
    ending.abort();
    expect(listeners.size).toBe(0);
  });

  it('that the browser keeps are said to stay', async () => {
    permissions.remove = vi.fn(async () => true);
    expect(await takeBackSite(APPLY)).toEqual({ ok: true });
    permissions.remove = vi.fn(async () => {
      throw new Error('You cannot remove required permissions.');
    });
    expect(await takeBackSite(APPLY)).toEqual({
      ok: false,
      problem: { key: 'allowed.kept', args: ['apply.example'] },
    });
  });
});

describe('a permission that is given', () => {
  it('has the frame read for which it was asked, also when the popup is gone', async () => {
    await noteFrameWish({ tabId: 7, host: 'apply.example', at: Date.now() });
    granted = [APPLY];
    await onAllowed({ origins: [APPLY] });
    expect(await readTabState(7)).toMatchObject({ frameId: 5, status: 'reading' });
    expect(annotated()).toBe(1);
    expect(await readFrameWish(Date.now())).toBeNull();
  });

  it('reads nothing for which another was asked, or none, or long ago', async () => {
    granted = ['https://z.example/*'];
    await noteFrameWish({ tabId: 7, host: 'apply.example', at: Date.now() });
    await onAllowed({ origins: granted });
    granted = [APPLY];
    await noteFrameWish({ tabId: 7, host: 'apply.example', at: Date.now() - 3_600_000 });
    await onAllowed({ origins: granted });
    expect(await readTabState(7)).toBeNull();
  });

  it('has open tabs of the site looked at', async () => {
    tabs.query = vi.fn(async () => [{ id: 3 }]) as never;
    granted = [APPLY];
    await onAllowed({ origins: [APPLY] });
    expect(tabs.query).toHaveBeenCalledWith({ url: [APPLY] });
    const files = ['/content-scripts/gate.js'];
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 3, allFrames: true }, files });
  });
});

describe('a permission that is taken back', () => {
  const standing = (url: string) =>
    changeTabState(7, () => ({ tabId: 7, frameId: 5, status: 'read', reading: { ...READING, url } }));

  it.each([
    ['its site', APPLY, 'https://apply.example/7', true],
    ['every site', 'https://*/*', 'https://apply.example/7', true],
    ['a domain above it', 'https://*.example/*', 'https://apply.example/7', true],
    ['another site', APPLY, 'https://notapply.example/7', false],
    ['a site above it alone', 'https://example/*', 'https://apply.example/7', false],
  ])('takes what is read off the tabs where it was of %s', async (_, pattern, url, isGone) => {
    await standing(url);
    await onTakenBack({ origins: [pattern] });
    expect((await readTabState(7)) === null).toBe(isGone);
    expect(sendMessage.mock.calls.some(([, { type }]) => type === 'page:stop')).toBe(isGone);
  });
});

describe('the popup’s question', () => {
  const sent = vi.fn();
  beforeEach(() => {
    sent.mockReset().mockResolvedValue({ ok: true });
    runtime.sendMessage = sent;
  });

  it('is asked within the click, for that host alone', async () => {
    permissions.request = vi.fn(async () => true);
    const reading = readFrame(7, { host: 'apply.example', access: 'ask' });
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [APPLY] });
    expect(await reading).toEqual({ ok: true });
    const wish = { tabId: 7, host: 'apply.example', at: expect.any(Number) };
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'frame:read', wish });
  });

  it('is not asked where there is nothing to allow', async () => {
    permissions.request = vi.fn();
    await readFrame(7, { host: 'apply.example', access: 'read' });
    expect(permissions.request).not.toHaveBeenCalled();
    expect(sent).toHaveBeenCalledOnce();
  });

  it.each([
    ['refused', 'frame.refused', async () => false],
    [
      'one that the browser does not take',
      'frame.cannotAsk',
      async () => {
        throw new Error('Invalid match pattern');
      },
    ],
  ])('reads nothing where it is %s, now or later', async (_, key, request) => {
    permissions.request = request;
    const problem = { key, args: ['apply.example'] };
    expect(await readFrame(7, { host: 'apply.example', access: 'ask' })).toEqual({ ok: false, problem });
    expect(sent).not.toHaveBeenCalled();
    expect(await readFrameWish(Date.now())).toBeNull();
  });
});
