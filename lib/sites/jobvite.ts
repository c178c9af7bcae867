import { byId, endAfter, taken } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/** Jobvite: `jobs.jobvite.com/acme/job/oAbc1defg`, also `/careers/acme/job/…`; the form is `…/apply`. */
export const jobvite: Site = {
  id: 'jobvite',
  hosts: ['jobs.jobvite.com'],
  ...byId((url) => taken(endAfter(url, 'job'), /^(o\w{6,10})$/)),
};

export const jobviteLayout: SiteLayout = {
  id: 'jobvite',
  root: ['article.jv-page-body'],
  title: ['h2.jv-header'],
  company: [],
  place: [],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'Aaronearlerichardson/Jobs',
    path: 'tests/fixtures/jobvite_job.html',
    commit: '2f8914cb7315ad98d464ab4a81def79c8850a658',
    date: '2025-11',
    note: "a page's mark-up with another text, and its JSON-LD; head and foot of the page unseen",
  },
];
