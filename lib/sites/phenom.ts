import { byId, taken } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/**
 * Phenom. Most employers serve it from their own domains, which no list can name: there the general reader and
 * JSON-LD do the work. `/us/en/job/22047/Night-Baker`; the same posting is also reached by its long number,
 * `/us/en/job/ACMEUS22047EXTERNALENUS/Night-Baker`.
 */
export const phenom: Site = {
  id: 'phenom',
  hosts: ['phenompeople.com'],
  ...byId((url) => {
    const id = taken(url.pathname, /^\/(?:[a-z]{2,6}\/[a-z]{2}(?:_[a-z]{2})?\/)?job\/([\w-]{1,60})(?:\/|$)/);
    return taken(id, /^[A-Z]{2,8}(?:US|GLOBAL)([\w-]{1,40})EXTERNAL[A-Z]{4}$/) ?? id;
  }),
};

/** Of the page as drawn only the line of facts is known, from its template; the text around it is not. */
export const phenomLayout: SiteLayout = {
  id: 'phenom',
  root: [],
  title: [],
  company: [],
  place: ['[data-ph-at-id="job-info"] .job-location'],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'Senkichi/job-cannon',
    path: 'tests/fixtures/phenom_job_detail.html',
    commit: '83712671af6282f1a2a720327e5e09a703f828e2',
    date: '2026-06-25',
    note: 'head with JSON-LD, data and one template; cut off before the body',
  },
];
