import { byId, digits, endAfter } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/**
 * Greenhouse's hosted boards, American and European: `boards.greenhouse.io/acme/jobs/123`,
 * `job-boards.eu.greenhouse.io/acme/jobs/123`; the form that employers embed in a frame,
 * `job-boards.greenhouse.io/embed/job_app?for=acme&token=123`; and the employer's page around it, `?gh_jid=123`.
 */
export const greenhouse: Site = {
  id: 'greenhouse',
  hosts: [
    'boards.greenhouse.io',
    'job-boards.greenhouse.io',
    'boards.eu.greenhouse.io',
    'job-boards.eu.greenhouse.io',
  ],
  embeddedBy: 'gh_jid',
  ...byId((url) => {
    const { searchParams } = url;
    const token = endAfter(url, 'embed') === 'job_app' ? searchParams.get('token') : null;
    return digits(endAfter(url, 'jobs')) ?? digits(token) ?? digits(searchParams.get('gh_jid'));
  }),
};

/** The React boards of `job-boards.`; the form stands under the posting. */
export const greenhouseLayout: SiteLayout = {
  id: 'greenhouse',
  root: ['main.job-post'],
  title: ['.job__title h1'],
  company: [],
  place: ['.job__location'],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'pleasedodisturb/web-agent-comparison',
    path: 'fixtures/snapshots/greenhouse_2026-05-22/anthropic/jobs/5023394008.html',
    commit: '1cf426d3b8b253e4e67bcf1e99eebbeafe2f4277',
    date: '2026-05-22',
    note: '`job-boards.`; the older boards unseen',
  },
  {
    repository: 'rob435/JobToFill',
    path: 'tests/fixtures/jobs/gh-embed-cookies.html',
    commit: 'e95bc857de26644616bc5cf80e4b8580173df586',
    date: '2026-10-02',
    note: "an employer's page around the frame",
  },
];
