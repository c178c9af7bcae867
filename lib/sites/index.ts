import { greenhouse } from './greenhouse';
import { lever } from './lever';
import { linkedin } from './linkedin';
import { hostMatches } from './match';
import type { Site } from './site';

/** Every site we know by its addresses. A new one is its own file, a line here and one in `layouts.ts`. */
export const SITES: readonly Site[] = [greenhouse, lever, linkedin];

/** The site that an address is on, or null: not a web page, or a site unknown to us. */
export function siteOf(url: URL): Site | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return SITES.find((site) => hostMatches(url.hostname, site.hosts)) ?? null;
}

/**
 * The sites as match patterns, for the manifest: content scripts and host permissions. HTTPS only, each
 * host with its subdomains (`*.` also matches the bare host).
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function siteMatches(): string[] {
  return SITES.flatMap((site) => site.hosts.map((host) => `https://*.${host}/*`));
}
