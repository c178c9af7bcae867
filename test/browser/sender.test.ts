import { describe, expect, it } from 'vitest';
import { contentSource, isOwnPage } from '@/lib/browser/sender';

const self = { id: 'me', origin: 'chrome-extension://me/' };
const tab = { id: 7, windowId: 1 };

describe('isOwnPage', () => {
  it.each([
    ['a page of ours', { id: 'me', url: 'chrome-extension://me/popup.html' }, true],
    [
      'a page of ours in a tab',
      { id: 'me', url: 'chrome-extension://me/options.html', tab, frameId: 0 },
      true,
    ],
    [
      'our content script in a web page',
      { id: 'me', url: 'https://jobs.lever.co/a', tab, frameId: 0 },
      false,
    ],
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }, false],
    [
      'another extension that names our page',
      { id: 'other', url: 'chrome-extension://me/popup.html' },
      false,
    ],
    ['an id that only starts like ours', { id: 'me', url: 'chrome-extension://me.evil/popup.html' }, false],
    ['a sender without an address', { id: 'me' }, false],
  ])('%s', (_, sender, expected) => {
    expect(isOwnPage(sender, self)).toBe(expected);
  });
});

describe('contentSource', () => {
  const sender = { id: 'me', url: 'https://jobs.lever.co/a', tab, frameId: 3, documentId: 'D' };

  it('names tab, frame and document', () => {
    expect(contentSource(sender, self)).toEqual({
      tabId: 7,
      windowId: 1,
      frameId: 3,
      documentId: 'D',
      addresses: ['https://jobs.lever.co/a'],
    });
  });

  it('does without a document id', () => {
    expect(contentSource({ ...sender, documentId: undefined }, self)).toEqual({
      tabId: 7,
      windowId: 1,
      frameId: 3,
      addresses: ['https://jobs.lever.co/a'],
    });
  });

  it('knows the page around a frame where the browser tells it', () => {
    const framed = { ...sender, tab: { ...tab, url: 'https://careers.example/1' } };
    expect(contentSource(framed, self)?.addresses).toEqual([sender.url, 'https://careers.example/1']);
  });

  it.each([
    ['another extension', { ...sender, id: 'other' }],
    ['no tab', { ...sender, tab: undefined }],
    ['no frame', { ...sender, frameId: undefined }],
    ['a page of ours in a tab', { ...sender, url: 'chrome-extension://me/options.html' }],
  ])('refuses %s', (_, bad) => {
    expect(contentSource(bad, self)).toBeNull();
  });
});
