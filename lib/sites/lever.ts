import { pathParts } from './match';
import type { Site, SiteLayout } from './site';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Lever's hosted boards: `jobs.lever.co/acme/UUID`; the list is `/acme`, the form `/acme/UUID/apply`. */
export const lever: Site = {
  id: 'lever',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  isPosting: (url) => postingId(url) !== null,
  postingId,
};

function postingId(url: URL): string | null {
  const [, id, ...rest] = pathParts(url);
  return id !== undefined && rest.length === 0 && UUID.test(id) ? id.toLowerCase() : null;
}

/** One page shape for all employers: headline, then sections in `.posting-page`. */
export const leverLayout: SiteLayout = {
  id: 'lever',
  root: ['.posting-page', '.content-wrapper.posting-page'],
  title: ['.posting-headline h2'],
  company: [],
  place: ['.posting-categories .location', '.posting-category.location'],
  evidence: 'unseen',
};
