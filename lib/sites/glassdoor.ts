import { byId, digits } from './match';
import type { Evidence, Site, SiteLayout } from './site';

const COUNTRIES =
  'at be ca ch co.in co.nz co.uk com com.ar com.au com.br com.hk com.mx de es fr ie it nl sg'.split(' ');

/** Glassdoor: `/job-listing/….htm?jl=123`, and the lists, where `jl` names the posting in the pane. */
export const glassdoor: Site = {
  id: 'glassdoor',
  hosts: COUNTRIES.map((country) => `glassdoor.${country}`),
  ...byId(({ searchParams }) => digits(searchParams.get('jl') ?? searchParams.get('jobListingId'))),
};

export const glassdoorLayout: SiteLayout = {
  id: 'glassdoor',
  // The letters behind this name are made anew by each build; the name itself holds.
  root: ['[class*="JobDetails_jobDetailsContainer"]'],
  title: ['h1[id^="jd-job-title-"]'],
  company: ['[data-test="job-details-header"] h4'],
  place: ['[data-test="location"]'],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'wieerwill/bewerbungs-tracker',
    path: 'tests/fixtures/embedded-job-glassdoor.html',
    commit: '01d9e52ee5f95020b7e0b421ff083c163025d789',
    date: '2025',
    note: 'signed in, a page of one posting; the pane beside a search unseen',
  },
];
