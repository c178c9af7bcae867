import { byId, digits, endAfter } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/** Personio: `acme.jobs.personio.de/job/123`; the form is `/job/123/apply`. */
export const personio: Site = {
  id: 'personio',
  hosts: ['jobs.personio.de', 'jobs.personio.com'],
  ...byId((url) => digits(endAfter(url, 'job'))),
};

/** The text stands in several blocks of the page; what holds them has no name. */
export const personioLayout: SiteLayout = {
  id: 'personio',
  root: [],
  title: ['h1.job-position-title'],
  company: [],
  place: [],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'valerielinc-ops/frontaliere-si-o-no',
    path: 'tests/fixtures/personio/felfel-job-2798583.html',
    commit: '4ba0680340d8d527e4a33f996831080ef4cb2869',
    date: '2026-09-29',
    note: 'title and text; the line with the place unseen',
  },
];
