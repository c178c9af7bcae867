import { byId, taken } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/**
 * Y Combinator's startups: `ycombinator.com/companies/acme/jobs/aB3dE5f-night-baker`, seven letters or digits, and
 * Work at a Startup, `workatastartup.com/jobs/123`, which numbers the same postings in its own way.
 */
export const ycombinator: Site = {
  id: 'ycombinator',
  hosts: ['workatastartup.com'],
  optionalHosts: ['www.ycombinator.com'],
  ...byId((url) =>
    url.hostname.endsWith('workatastartup.com')
      ? taken(url.pathname, /^\/jobs\/(\d{1,20})\/?$/)
      : taken(url.pathname, /^\/companies\/[^/]+\/jobs\/([\w-]{7})(?:-[^/]*)?\/?$/),
  ),
};

/** The pages of ycombinator.com; those of workatastartup.com are unseen. */
export const ycombinatorLayout: SiteLayout = {
  id: 'ycombinator',
  root: ['div:has(> .ycdc-card > h1.ycdc-section-title)'],
  title: ['.ycdc-card > h1.ycdc-section-title'],
  company: ['h2 a[href^="/companies/"]'],
  place: ['.ycdc-card > h1 + div > span:last-child'],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'angespring/Scraper_Project',
    path: 'yc_debug.html',
    commit: '37874fab7842baacd1488b52acbb523e70a4f356',
    date: '2026-01-21',
    note: 'ycombinator.com; workatastartup.com is unseen',
  },
];
