import { describe, expect, it } from 'vitest';
import { contentTypeProblem, problemOf } from '@/lib/browser/problems';

describe('problemOf', () => {
  it.each([
    ['chrome://settings/', 'Cannot access a chrome:// URL', 'problem.browserPage'],
    ['about:debugging', 'Missing host permission for the tab', 'problem.browserPage'],
    ['moz-extension://abc/popup.html', 'Missing host permission for the tab', 'problem.browserPage'],
    ['https://addons.mozilla.org/firefox/', 'Missing host permission for the tab', 'problem.store'],
    ['https://chromewebstore.google.com/', 'The extensions gallery cannot be scripted.', 'problem.store'],
    ['file:///home/me/job.html', 'Cannot access contents of the page.', 'problem.file'],
    ['https://careers.example/Job.PDF', 'Missing host permission for the tab', 'problem.pdf'],
    [undefined, 'Cannot access a chrome:// URL', 'problem.browserPage'],
    [undefined, 'The extensions gallery cannot be scripted.', 'problem.store'],
    [undefined, 'Missing host permission for the tab', 'problem.noPermission'],
    ['https://careers.example/1', 'Cannot access contents of the page.', 'problem.noPermission'],
    ['https://careers.example/1', 'No frame with id 4 in tab', 'problem.failed'],
  ])('%s: %s', (url, message, key) => {
    expect(problemOf(url, new Error(message)).key).toBe(key);
  });

  it('takes anything that was thrown', () => {
    expect(problemOf('no address', undefined).key).toBe('problem.failed');
  });
});

describe('contentTypeProblem', () => {
  it.each([
    ['text/html', null],
    ['application/xhtml+xml', null],
    ['text/plain', null],
    ['application/pdf', 'problem.pdf'],
    ['image/png', 'problem.notText'],
  ])('%s', (type, key) => {
    expect(contentTypeProblem(type)?.key ?? null).toBe(key);
  });
});
