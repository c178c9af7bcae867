import { byId, pathParts, uuid } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/**
 * Ashby's hosted boards: `jobs.ashbyhq.com/acme/UUID`, and the pages that employers embed it in, `?ashby_jid=UUID`.
 * On the tab with the form, `/acme/UUID/application`, the posting is not in the page.
 */
export const ashby: Site = {
  id: 'ashby',
  hosts: ['jobs.ashbyhq.com'],
  embeddedBy: 'ashby_jid',
  ...byId((url) => {
    const [, id, ...rest] = pathParts(url);
    return (rest.length === 0 ? uuid(id) : null) ?? uuid(url.searchParams.get('ashby_jid'));
  }),
};

export const ashbyLayout: SiteLayout = {
  id: 'ashby',
  root: ['#root'],
  title: ['.ashby-job-posting-heading'],
  company: ['.ashby-job-posting-header a img'],
  place: [],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'rob435/JobToFill',
    path: 'tests/fixtures/jobs/ashby-application.html',
    commit: '5feeced15584c9c9ed955d07d82c9b83ec67f4e8',
    date: '2026',
    note: 'the frame of the page and the tab with the form; the tab with the text unseen',
  },
];
