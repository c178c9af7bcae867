import { byId, taken } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/** Paylocity: `/Recruiting/Jobs/Details/123/Acme/Night-Baker`, in any mix of cases. */
export const paylocity: Site = {
  id: 'paylocity',
  hosts: ['recruiting.paylocity.com'],
  ...byId((url) => taken(url.pathname, /^\/recruiting\/jobs\/details\/(\d{1,20})(?:\/|$)/i)),
};

/** The page has no `h1`, and its headings are plain boxes. */
export const paylocityLayout: SiteLayout = {
  id: 'paylocity',
  root: ['.job-preview[role="main"]'],
  title: ['.job-preview-title'],
  company: ['#LayoutLogoName'],
  place: ['.preview-location a'],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'ever-jobs/ever-jobs',
    path: 'packages/plugins/source-ats-paylocity/__tests__/fixtures/detail-fermi-4248451.html',
    date: '2026-06-11',
  },
  {
    repository: 'Aaronearlerichardson/Jobs',
    path: 'tests/fixtures/paylocity_detail.html',
    commit: '20419398c0a9e5cc291ee93be4ca345024f010bc',
    date: '2026',
    note: 'trimmed',
  },
];
