import { byId, pathParts, uuid } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/** Lever's hosted boards: `jobs.lever.co/acme/UUID`; the list is `/acme`, the form `/acme/UUID/apply`. */
export const lever: Site = {
  id: 'lever',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  ...byId((url) => {
    const [, id, ...rest] = pathParts(url);
    return rest.length === 0 ? uuid(id) : null;
  }),
};

/** One page shape for all employers: a headline, then sections; the employer is in the logo alone. */
export const leverLayout: SiteLayout = {
  id: 'lever',
  root: ['.content-wrapper'],
  title: ['.posting-header h2', '.posting-headline h2'],
  company: ['.main-header-logo img'],
  place: ['.posting-categories .location'],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'rob435/JobToFill',
    path: 'tests/fixtures/jobs/lever-apply.html',
    commit: '5feeced15584c9c9ed955d07d82c9b83ec67f4e8',
    date: '2026',
    note: "the head, which the form's page shares; the text below it unseen",
  },
];
