import { byId, digits, endAfter, lastDigits, pathParts } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/**
 * LinkedIn: `/jobs/view/123`, `/jobs/view/some-title-123`, and the lists, where the posting open in the
 * pane is named by `currentJobId`.
 */
export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  ...byId((url) => {
    const [jobs, page] = pathParts(url);
    if (jobs !== 'jobs') return null;
    return page === 'view' ? lastDigits(endAfter(url, 'view')) : digits(url.searchParams.get('currentJobId'));
  }),
};

/** In the signed-in pages all class names are made anew by each build. */
const PANE = '[data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails"]';

/** The pane beside a signed-in list, then the page that guests are shown. */
export const linkedinLayout: SiteLayout = {
  id: 'linkedin',
  root: [PANE, '.core-rail > .details', 'main .core-rail'],
  title: [`${PANE} p > a[href*="/jobs/view/"]`, '.top-card-layout__title', '.topcard__title'],
  company: [`${PANE} [aria-label^="Company, "] p`, '.topcard__org-name-link', '.topcard__flavor'],
  place: [`${PANE} p:has(> a[href*="/jobs/view/"]) + p > span`, '.topcard__flavor--bullet'],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'leifengzhou/linkedin-job-scraper-chrome-extension',
    path: 'UI-differences/search-result-page-HTML.html',
    commit: '85f098b00ecdf6dad7f03e3b35a77b871984e44f',
    date: '2026-03',
    note: 'signed in, the pane beside a search; a signed-in page of one posting unseen',
  },
  {
    repository: 'dinie/coverletterer',
    path: 'tests/fixtures/linkedin_job.html',
    commit: '5448aadcaae952534a75a6faf48a1e698647867f',
    date: '2026-08',
    note: 'the page that guests are shown',
  },
];
