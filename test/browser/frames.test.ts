import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findFrameOffers, frameShowing } from '@/lib/browser/frames';
import { readFrame } from '@/lib/browser/read-frame';
import { route } from '@/lib/browser/router';
import { readTabState } from '@/lib/browser/tab-store';

/** Patterns that the extension may enter. */
let granted: string[];
/** What each document of the tab tells; those that may not be entered are not in it. */
let documents: { frameId: number; result?: unknown }[];
const executeScript = vi.fn();
const sendMessage = vi.fn();

const EMPLOYER = { host: 'employer.example', area: 800_000 };
const declared = (...urls: string[]) => urls.map((url, at) => ({ url, area: 900_000 - at }));
const shows = (frameId: number, host: string, area = 500_000) => ({
  frameId,
  result: { host, area, frames: [] },
});
const top = (...urls: string[]) => ({ frameId: 0, result: { ...EMPLOYER, frames: declared(...urls) } });

beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  documents = [];
  executeScript
    .mockReset()
    .mockImplementation(async ({ files }) => (files[0] === '/frames.js' ? documents : []));
  sendMessage.mockReset().mockResolvedValue({ ok: true });
  fakeBrowser.scripting.executeScript = executeScript;
  fakeBrowser.scripting.insertCSS = vi.fn().mockResolvedValue(undefined);
  fakeBrowser.tabs.sendMessage = sendMessage;
  fakeBrowser.permissions.contains = vi.fn(async ({ origins = [] }) =>
    origins.every((origin: string) => granted.includes(origin)),
  );
});

describe('the frames that are offered', () => {
  it('are those of hosts which only the reader can allow', async () => {
    documents = [top('https://apply.unknown.example/7?ref=1')];
    expect(await findFrameOffers(7)).toEqual([{ host: 'apply.unknown.example', access: 'ask' }]);
  });

  it('are named once a host, three at most, the largest first', async () => {
    documents = [
      top(
        'https://a.example/1',
        'https://a.example/2',
        'https://b.example/',
        'https://c.example/',
        'https://d.example/',
      ),
    ];
    expect((await findFrameOffers(7)).map(({ host }) => host)).toEqual([
      'a.example',
      'b.example',
      'c.example',
    ]);
  });

  it('can be read without a question where they may be entered already', async () => {
    granted = ['https://apply.unknown.example/*'];
    documents = [
      top('https://apply.unknown.example/7', 'https://employer.example/inner'),
      shows(3, 'apply.unknown.example'),
      shows(4, 'employer.example'),
    ];
    expect(await findFrameOffers(7)).toEqual([
      { host: 'apply.unknown.example', access: 'read' },
      { host: 'employer.example', access: 'read' },
    ]);
  });

  it('are not those that are allowed and show something else, or nothing', async () => {
    granted = ['https://apply.unknown.example/*'];
    documents = [top('https://apply.unknown.example/7')];
    expect(await findFrameOffers(7)).toEqual([]);
  });

  it('are none of our own sites, which see to their frames themselves', async () => {
    granted = ['https://jobs.lever.co/*'];
    documents = [
      top('https://jobs.lever.co/acme/1', 'https://www.linkedin.com/badge', 'https://www.google.com/maps'),
      shows(2, 'jobs.lever.co'),
    ];
    expect(await findFrameOffers(7)).toEqual([]);
  });

  it('are a posting of our own sites where the browser withholds them', async () => {
    const posting = 'https://jobs.lever.co/pinewheel/0a1b2c3d-1111-4222-8333-444455556666';
    documents = [top(posting)];
    expect(await findFrameOffers(7)).toEqual([{ host: 'jobs.lever.co', access: 'ask' }]);
  });

  it('are also those inside frames that may be entered', async () => {
    documents = [
      top('https://employer.example/inner'),
      { frameId: 2, result: { ...EMPLOYER, frames: declared('https://apply.unknown.example/7') } },
    ];
    expect(await findFrameOffers(7)).toContainEqual({ host: 'apply.unknown.example', access: 'ask' });
  });

  it('are none for a page that may not be entered', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await findFrameOffers(7)).toEqual([]);
  });

  it.each([
    ['another shape', { frameId: 0, result: { frames: 'none' } }],
    ['an address that is none', { frameId: 0, result: { ...EMPLOYER, frames: declared('apply.example') } }],
    ['nothing', { frameId: 0 }],
  ])('are none for an answer of %s', async (_, answer) => {
    documents = [answer];
    expect(await findFrameOffers(7)).toEqual([]);
  });

  it('are not waited for without end', async () => {
    vi.useFakeTimers();
    executeScript.mockReturnValue(new Promise(() => {}));
    const offers = findFrameOffers(7);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await offers).toEqual([]);
    vi.useRealTimers();
  });
});

describe('the frame that shows a host', () => {
  it('is the largest, and never the page itself', async () => {
    documents = [
      shows(0, 'apply.example', 999_999),
      shows(2, 'apply.example', 10),
      shows(5, 'apply.example', 500),
      shows(6, 'apply.example.evil.example', 5000),
    ];
    expect(await frameShowing(7, 'apply.example')).toBe(5);
    expect(await frameShowing(7, 'other.example')).toBeNull();
  });
});

describe('reading a frame', () => {
  let at = 0;
  const wish = () => ({ tabId: 7, host: 'apply.example', at: ++at });
  const annotated = () => sendMessage.mock.calls.filter(([, { type }]) => type === 'page:annotate');

  it('reads it whatever it holds, and makes it the frame of the tab', async () => {
    documents = [shows(5, 'apply.example')];
    expect(await readFrame(wish())).toEqual({ ok: true });
    expect(annotated()).toEqual([[7, { type: 'page:annotate', force: true }, { frameId: 5 }]]);
    expect(await readTabState(7)).toEqual({ tabId: 7, frameId: 5, status: 'reading' });
  });

  it('is done once, however often the wish is told', async () => {
    documents = [shows(5, 'apply.example')];
    const once = wish();
    const results = await Promise.all([readFrame(once), readFrame({ ...once }), readFrame(once)]);
    expect(results).toEqual(Array(3).fill({ ok: true }));
    expect(annotated()).toHaveLength(1);
  });

  it('leaves the tab as it was where the frame is gone, and says so', async () => {
    documents = [top('https://apply.example/')];
    const gone = { ok: false, problem: { key: 'frame.gone', args: ['apply.example'] } };
    expect(await readFrame(wish())).toEqual(gone);
    expect(await readTabState(7)).toBeNull();
    expect(annotated()).toEqual([]);
  });

  it('says in words why a frame could not be entered after all', async () => {
    documents = [shows(5, 'apply.example')];
    executeScript.mockImplementation(async ({ files }) => {
      if (files[0] === '/frames.js') return documents;
      throw new Error('Missing host permission for the tab or frames');
    });
    sendMessage.mockRejectedValue(new Error('Could not establish connection'));
    expect(await readFrame(wish())).toMatchObject({ ok: false, problem: { key: 'problem.noPermission' } });
    expect(await readTabState(7)).toMatchObject({ frameId: 5, status: 'unreadable' });
  });
});

describe('what the popup asks of the background', () => {
  const self = { id: 'me', origin: 'chrome-extension://me/' };
  const popup = { id: 'me', url: 'chrome-extension://me/popup.html' };
  const script = { id: 'me', url: 'https://a.example/', tab: { id: 7, windowId: 1 }, frameId: 0 };
  const wish = { tabId: 7, host: 'apply.example', at: 1 };

  it('is answered with the offers', async () => {
    documents = [top('https://apply.unknown.example/7')];
    expect(await route({ type: 'frames:find', tabId: 7 }, popup, self)).toEqual({
      ok: true,
      value: [{ host: 'apply.unknown.example', access: 'ask' }],
    });
  });

  it.each([
    ['a content script', { type: 'frames:find', tabId: 7 }, script],
    ['a content script that wants a frame', { type: 'frame:read', wish }, script],
    ['a wish for no host', { type: 'frame:read', wish: { ...wish, host: '' } }, popup],
    ['a wish for no tab', { type: 'frame:read', wish: { ...wish, tabId: -1 } }, popup],
  ])('is refused to %s', async (_, message, sender) => {
    expect(await route(message, sender, self)).toEqual({ ok: false, problem: { key: 'problem.message' } });
    expect(executeScript).not.toHaveBeenCalled();
  });
});
