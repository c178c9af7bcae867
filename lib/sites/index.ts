import { amazon } from './amazon';
import { ashby } from './ashby';
import { bamboohr } from './bamboohr';
import { breezy } from './breezy';
import { builtin } from './builtin';
import { eightfold } from './eightfold';
import { glassdoor } from './glassdoor';
import { google } from './google';
import { greenhouse } from './greenhouse';
import { gusto } from './gusto';
import { hackernews } from './hackernews';
import { himalayas } from './himalayas';
import { icims } from './icims';
import { indeed } from './indeed';
import { jibe } from './jibe';
import { jobvite } from './jobvite';
import { lever } from './lever';
import { linkedin } from './linkedin';
import { hostMatches } from './match';
import { paylocity } from './paylocity';
import { personio } from './personio';
import { phenom } from './phenom';
import { pinpoint } from './pinpoint';
import { recruitee } from './recruitee';
import { remoteok } from './remoteok';
import { rippling } from './rippling';
import { seek } from './seek';
import type { Site } from './site';
import { smartrecruiters } from './smartrecruiters';
import { stepstone } from './stepstone';
import { teamtailor } from './teamtailor';
import { totaljobs } from './totaljobs';
import { welcometothejungle } from './welcometothejungle';
import { wellfound } from './wellfound';
import { weworkremotely } from './weworkremotely';
import { workable } from './workable';
import { workday } from './workday';
import { xing } from './xing';
import { ycombinator } from './ycombinator';

/**
 * Every site we know by its addresses. A new one is its own file, a line here and, where a page of it was seen,
 * one in `layouts.ts`.
 */
export const SITES: readonly Site[] = [
  amazon,
  ashby,
  bamboohr,
  breezy,
  builtin,
  eightfold,
  glassdoor,
  google,
  greenhouse,
  gusto,
  hackernews,
  himalayas,
  icims,
  indeed,
  jibe,
  jobvite,
  lever,
  linkedin,
  paylocity,
  personio,
  phenom,
  pinpoint,
  recruitee,
  remoteok,
  rippling,
  seek,
  smartrecruiters,
  stepstone,
  teamtailor,
  totaljobs,
  welcometothejungle,
  wellfound,
  weworkremotely,
  workable,
  workday,
  xing,
  ycombinator,
];

/**
 * The site that an address is on, or whose posting the page at it embeds; null: not a web page, or a site
 * unknown to us.
 */
export function siteOf(url: URL): Site | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return (
    SITES.find(({ hosts, optionalHosts = [] }) => hostMatches(url.hostname, [...hosts, ...optionalHosts])) ??
    SITES.find(({ embeddedBy }) => embeddedBy !== undefined && url.searchParams.has(embeddedBy)) ??
    null
  );
}

/**
 * The sites as match patterns, for the manifest: content scripts and host permissions. HTTPS only, each
 * host with its subdomains (`*.` also matches the bare host).
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function siteMatches(): string[] {
  return SITES.flatMap(({ hosts }) => hosts.map(pattern));
}

/** The hosts that the reader may allow, as match patterns: on them nothing runs before that. */
export function optionalMatches(): string[] {
  return SITES.flatMap(({ optionalHosts = [] }) => optionalHosts.map(pattern));
}

function pattern(host: string): string {
  return `https://*.${host}/*`;
}
