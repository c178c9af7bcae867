import { byId, taken } from './match';
import type { Evidence, Site } from './site';

/** Wellfound: `/jobs/123-night-baker`, also beneath the employer, `/company/acme/jobs/123-night-baker`. */
export const wellfound: Site = {
  id: 'wellfound',
  hosts: ['wellfound.com'],
  ...byId((url) => taken(url.pathname, /^\/(?:company\/[^/]+\/)?jobs\/(\d{1,20})(?:-[^/]*)?\/?$/)),
};

/** Only what stands in the head of a page was seen: the general reader does the rest. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'Deepesh-907/internship-scout',
    path: 'tests/fixtures/wellfound_detail.html',
    commit: 'fbcc05e6362ac84bf0569049b9ebf3a1304a84b1',
    date: '2026-09-03',
    note: 'JSON-LD only; the body is unseen',
  },
];
