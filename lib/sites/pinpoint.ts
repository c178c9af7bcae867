import { byId, digits, taken, uuid } from './match';
import type { Site } from './site';

/** Pinpoint: `acme.pinpointhq.com/en/postings/UUID`, with or without the language; older ones `/jobs/123`. */
export const pinpoint: Site = {
  id: 'pinpoint',
  hosts: ['pinpointhq.com'],
  ...byId((url) => {
    const id = taken(url.pathname, /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:postings|jobs)\/([^/]+)\/?$/i);
    return uuid(id) ?? digits(id);
  }),
};
