import { type Phrase, phrase } from '../model/phrase';

/** Hosts of the browsers' own stores, which no extension may enter whatever its permissions. */
const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org'];
const BROWSER_SCHEMES = [
  'about:',
  'chrome:',
  'chrome-extension:',
  'chrome-search:',
  'chrome-untrusted:',
  'devtools:',
  'edge:',
  'moz-extension:',
  'resource:',
  'view-source:',
];
/** What Chrome's refusals say; Firefox says "Missing host permission" for every page alike. */
const STORE_ERROR = /extensions gallery|webstore/i;
const BROWSER_ERROR = /chrome(?:-[a-z]{1,20})?:\/\/|edge:\/\/|about:|devtools:/i;

/**
 * Why a page could not be entered, in words for the reader.
 * @param url the tab's address, where the browser tells it
 * @param error what the browser's API threw
 */
export function problemOf(url: string | undefined, error: unknown): Phrase {
  const said = error instanceof Error ? error.message : '';
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  if (address && BROWSER_SCHEMES.includes(address.protocol)) return phrase('problem.browserPage');
  if (address && STORES.includes(address.hostname)) return phrase('problem.store');
  if (address?.protocol === 'file:') return phrase('problem.file');
  // Firefox shows a PDF in a page of its own, which no permission opens.
  if (address && /\.pdf$/i.test(address.pathname)) return phrase('problem.pdf');
  if (STORE_ERROR.test(said)) return phrase('problem.store');
  if (BROWSER_ERROR.test(said)) return phrase('problem.browserPage');
  if (/quota/i.test(said)) return phrase('problem.tooLong');
  return phrase(/permission|cannot access/i.test(said) ? 'problem.noPermission' : 'problem.failed');
}

/** Types of document that hold text we can read. Chromium's `executeScript` succeeds on a PDF tab too. */
const READABLE = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** Why a document of this type cannot be read, or null if it can. */
export function contentTypeProblem(contentType: string): Phrase | null {
  if (READABLE.includes(contentType)) return null;
  return phrase(contentType === 'application/pdf' ? 'problem.pdf' : 'problem.notText');
}
