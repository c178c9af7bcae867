import { byId, endAfter, ofHost, taken } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/** Recruitee: `acme.recruitee.com/o/night-baker`; the form is `/o/night-baker/c/new`. */
export const recruitee: Site = {
  id: 'recruitee',
  hosts: ['recruitee.com'],
  ...byId((url) => ofHost(url, taken(endAfter(url, 'o'), /^([\w-]{1,200})$/))),
};

/** Names of the kind `custom-css-style-…` are there for the employers' own style sheets. */
export const recruiteeLayout: SiteLayout = {
  id: 'recruitee',
  root: ['[data-component="PublicApp"] main'],
  title: ['[data-component="PublicApp"] main h1'],
  company: ['meta[property="og:site_name"]', '.custom-css-style-navigation-logo img'],
  place: ['[data-testid="styled-location-list-item"]', '.custom-css-style-job-location'],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'matthew-holman/career_unplugged',
    path: 'tests/fixtures/recruitee_job_detail.html',
    commit: '74a79fc13140bdad8e5721d1b9cd3d51339fb184',
    date: '2026-01',
  },
];
