import type { UserManifest } from 'wxt';
import { optionalMatches, siteMatches } from '../sites';

/** Stable, so that Firefox keeps the reader's data over updates. */
export const GECKO_ID = 'jobgloss@jobgloss.example';

/** Everything the extension may do, and why. A test holds both built manifests to exactly this list. */
const PERMISSIONS = [
  // Read the page the reader clicked us on, on any site, until they leave it.
  'activeTab',
  // Run the annotator in a page the gate let through, and add the style of its tints.
  'scripting',
  // Keep what is known of each tab while the background is stopped.
  'storage',
];

/**
 * Any one site that the reader may allow: an employer's page shows its posting in a frame of a host that
 * nobody can know beforehand. Nothing is asked at install, and at a click only that one host.
 */
const ANY_SITE = 'https://*/*';

/** Chrome alone asks for its side panel; in Firefox a sidebar needs no permission. */
const CHROME_PERMISSIONS = ['sidePanel'];

/**
 * Own scripts, styles and images, and nothing else: no network of any kind, no inline code, no eval.
 */
export const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "base-uri 'none'; form-action 'none'";

/** WXT's dev server reloads over localhost and puts styles inline. */
const DEV_CSP =
  "default-src 'none'; script-src 'self' http://localhost:4317; style-src 'self' 'unsafe-inline' http://localhost:4317; " +
  "img-src 'self' data: http://localhost:4317; font-src 'self' http://localhost:4317; " +
  "connect-src http://localhost:4317 ws://localhost:4317; base-uri 'none'; form-action 'none'";

/**
 * The part of the manifest that WXT does not make from the entrypoints.
 * @param browser `chrome` or `firefox`, as `wxt -b` names it
 * @param mode `production` or `development`
 */
export function manifest(browser: string, mode: string): UserManifest {
  const isFirefox = browser === 'firefox';
  const shared: UserManifest = {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: isFirefox ? PERMISSIONS : [...PERMISSIONS, ...CHROME_PERMISSIONS],
    // `executeScript` by the gate's find needs the host, not only the content script's match. No host
    // is here but those of lib/sites; every other page is read by hand, through `activeTab`.
    host_permissions: siteMatches(),
    // Nothing runs on these before the reader allows it, one host at a time.
    optional_host_permissions: [...optionalMatches(), ANY_SITE],
    content_security_policy: { extension_pages: mode === 'development' ? DEV_CSP : CSP },
    action: { default_title: '__MSG_name__' },
  };
  if (!isFirefox) {
    // The first with `Temporal`; everything else we use is older.
    return { ...shared, minimum_chrome_version: '144' };
  }
  const gecko = {
    id: GECKO_ID,
    strict_min_version: '140.0',
    // Not in WXT's types yet: https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
    data_collection_permissions: { required: ['none'] },
  };
  return { ...shared, browser_specific_settings: { gecko } };
}
