import { byId, firstDigits, pathParts } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/** SmartRecruiters: `jobs.smartrecruiters.com/Acme/123-night-baker`; the form is under `/oneclick-ui`. */
export const smartrecruiters: Site = {
  id: 'smartrecruiters',
  hosts: ['jobs.smartrecruiters.com'],
  ...byId((url) => {
    const [, id, ...rest] = pathParts(url);
    return rest.length === 0 ? firstDigits(id) : null;
  }),
};

/** The employer and the place are in microdata; the address that is shown stands in a shadow tree. */
export const smartrecruitersLayout: SiteLayout = {
  id: 'smartrecruiters',
  root: ['main.jobad-main'],
  title: ['h1.job-title'],
  company: ['[itemprop="hiringOrganization"] meta[itemprop="name"]'],
  place: ['[itemprop="jobLocation"] meta[itemprop="addressLocality"]'],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'vinayvobbili/jobwatch',
    path: 'tests/fixtures/smartrecruiters_posting.html',
    commit: 'a4182e18a3dc02d7727200ad2a42a97fe0719c90',
    date: '2026-10',
  },
];
