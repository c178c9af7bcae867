import { byId, taken } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/** Indeed in all countries: `/viewjob?jk=HEX`, and the lists, where `vjk` names the posting in the pane. */
export const indeed: Site = {
  id: 'indeed',
  hosts: ['indeed.com'],
  ...byId(({ searchParams }) => taken(searchParams.get('jk') ?? searchParams.get('vjk'), /^([0-9a-f]{16})$/)),
};

export const indeedLayout: SiteLayout = {
  id: 'indeed',
  root: ['.jobsearch-JobComponent'],
  title: ['[data-testid="jobsearch-JobInfoHeader-title"]'],
  company: ['[data-testid="inlineHeader-companyName"]'],
  place: ['[data-testid="inlineHeader-companyLocation"]'],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'dinie/coverletterer',
    path: 'tests/fixtures/indeed_job.html',
    commit: '803ee50410b29e7e9e40f57c1cb74937847cb313',
    date: '2026-08-14',
    note: '`/viewjob`; the pane beside a search unseen',
  },
];
