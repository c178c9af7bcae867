import { byId, taken } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/** We Work Remotely: `/remote-jobs/acme-night-baker`, older ones beneath `/listings`. */
export const weworkremotely: Site = {
  id: 'weworkremotely',
  hosts: ['weworkremotely.com'],
  ...byId((url) => taken(url.pathname, /^\/(?:remote-jobs|listings)\/(?!(?:search|new)\/?$)([^/]+)\/?$/)),
};

/** The layout of 2020, which has been replaced since. */
export const weworkremotelyLayout: SiteLayout = {
  id: 'weworkremotely',
  root: ['.content:has(> .listing-header)'],
  title: ['.listing-header-container h1'],
  company: ['.company-card h2'],
  place: [],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'juniorguru/junior.guru',
    path: 'tests/scrapers_spiders_wwr/job.html',
    date: '2020-10-29',
    note: "the site's layout of 2020; the present one is unseen",
  },
];
