import { byId, digits, taken } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/** SEEK: `/job/123`; beside a list the open posting is named by `jobId`. */
export const seek: Site = {
  id: 'seek',
  hosts: ['seek.com.au', 'seek.co.nz', 'seek.com'],
  ...byId((url) => taken(url.pathname, /^\/job\/(\d{1,20})\/?$/) ?? digits(url.searchParams.get('jobId'))),
};

/** The guest's page, by its automation names. */
export const seekLayout: SiteLayout = {
  id: 'seek',
  root: ['[data-automation="jobDetailsPage"]'],
  title: ['[data-automation="job-detail-title"]'],
  company: ['[data-automation="advertiser-name"]'],
  place: ['[data-automation="job-detail-location"] a'],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'dinie/coverletterer',
    path: 'tests/fixtures/seek_job.html',
    commit: '803ee50410b29e7e9e40f57c1cb74937847cb313',
    date: '2026',
    note: "the guest's page; the pane beside a list is unseen",
  },
];
