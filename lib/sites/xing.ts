import { byId, taken } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/** XING: `/jobs/wien-night-baker-123`; inside the site the number may carry a token, `123.3b6fb6`. */
export const xing: Site = {
  id: 'xing',
  hosts: ['xing.com'],
  ...byId((url) => taken(url.pathname, /^\/jobs\/[^/]+-(\d{4,20})(?:\.[0-9a-f]{1,20})?\/?$/)),
};

/** The guest's page: the title stands in it five times, and other jobs stand inside its header. */
export const xingLayout: SiteLayout = {
  id: 'xing',
  root: ['main#content'],
  title: ['[data-testid="job-details-title"] h1'],
  company: ['[data-testid="job-details-company-info-name"]'],
  place: [],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'NikMibu/Jobradar_Austria_Biotech',
    path: 'tests/fixtures/xing_detail.html',
    commit: 'ab98525c25f9bf4cefbe49fc5e58fa76337def80',
    date: '2026-08-24',
    note: "the guest's page; the signed-in one is unseen",
  },
];
