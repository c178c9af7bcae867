import { byId, taken } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/** Built In and its cities: `/job/night-baker/123`. */
export const builtin: Site = {
  id: 'builtin',
  hosts: [
    'builtin.com',
    'builtinaustin.com',
    'builtinboston.com',
    'builtinchicago.org',
    'builtincolorado.com',
    'builtinla.com',
    'builtinnyc.com',
    'builtinseattle.com',
    'builtinsf.com',
  ],
  ...byId((url) => taken(url.pathname, /^\/job\/(?:[^/]+\/){1,2}(\d{1,20})\/?$/)),
};

/** Where a position has several places, the page says only how many. */
export const builtinLayout: SiteLayout = {
  id: 'builtin',
  root: ['.job-post-item[id]'],
  title: ['.job-post-item h1'],
  company: ['.job-post-item a[href^="/company/"] h2'],
  place: [],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'angespring/Scraper_Project',
    path: 'docs/view-source_https___builtin.com_job_product-owner_8414800.html',
    commit: '577b3e29e8b406d58f0e4e487848be82a819b935',
    date: '2026-03-12',
    note: "a signed-in reader's page",
  },
];
