import { byId, partAfter, pathParts, taken } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/**
 * Workday: `acme.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds/Night-Baker_R123`, the same under `/details/` beside
 * a list, and `x.myworkdaysite.com/recruiting/acme/Careers/job/…`. The requisition is one of its tenant's.
 */
export const workday: Site = {
  id: 'workday',
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
  ...byId((url) => {
    const requisition = taken(pathParts(url).at(-1), /_([^_]{1,40})$/);
    const isPosting = partAfter(url, 'job') ?? partAfter(url, 'details');
    const tenant = partAfter(url, 'recruiting') ?? url.hostname.split('.')[0];
    return requisition && isPosting && `${tenant}/${requisition}`;
  }),
};

export const workdayLayout: SiteLayout = {
  id: 'workday',
  root: ['#mainContent'],
  title: [],
  company: [],
  place: [],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'rob435/JobToFill',
    path: 'tests/fixtures/jobs/workday-apply.html',
    commit: '5feeced15584c9c9ed955d07d82c9b83ec67f4e8',
    date: '2026',
    note: 'head, frame and form; the text of the posting unseen',
  },
];
