import { byId, endAfter, partAfter, taken } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/**
 * Workable's hosted boards, `apply.workable.com/acme/j/0123ABCDEF/`, and its own board,
 * `jobs.workable.com/view/ID/night-baker`, where `selectedJobId` names the posting in the pane.
 */
export const workable: Site = {
  id: 'workable',
  hosts: ['apply.workable.com', 'jobs.workable.com'],
  ...byId((url) =>
    url.hostname.startsWith('apply.')
      ? taken(endAfter(url, 'j')?.toUpperCase(), /^([0-9A-F]{10})$/)
      : taken(partAfter(url, 'view') ?? url.searchParams.get('selectedJobId'), /^(\w{16,30})$/),
  ),
};

/** The head with the title stands beside `main`, not in it. */
export const workableLayout: SiteLayout = {
  id: 'workable',
  root: ['#app'],
  title: ['[data-ui="job-title"]'],
  company: ['[data-ui="company-logo"]'],
  place: [],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'katkurigopi05/Job_Runner',
    path: 'packages/ats/workable.py',
    commit: 'af2bd1cfc96027b91a195a9d6a30850a6b6ca04c',
    date: '2026-08-18',
    note: "a page's mark-up cut down, in its tests; the place and the site's own board unseen",
  },
];
