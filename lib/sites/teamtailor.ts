import { byId, endAfter, firstDigits } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/** Teamtailor: `acme.teamtailor.com/jobs/123-night-baker`; the form is under `/jobs/123-night-baker/applications`. */
export const teamtailor: Site = {
  id: 'teamtailor',
  hosts: ['teamtailor.com'],
  ...byId((url) => firstDigits(endAfter(url, 'jobs'))),
};

export const teamtailorLayout: SiteLayout = {
  id: 'teamtailor',
  root: ['#main-content'],
  title: ['#main-content h1'],
  company: ['meta[property="og:site_name"]'],
  place: [],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'mehek-builds/volley-backend',
    path: 'src/lib/fixtures/teamtailor-sendsafely-internship.json',
    commit: '2f9a60a3d69b69a3cca45e1d7a7514b92aa3e330',
    date: '2026-09-04',
    note: 'a closed posting; the text of an open one unseen',
  },
];
