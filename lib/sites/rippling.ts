import { byId, taken, uuid } from './match';
import type { Site } from './site';

/** Rippling: `/acme/jobs/UUID`, with or without a locale in front; the form is the same with `/apply`. */
export const rippling: Site = {
  id: 'rippling',
  hosts: ['ats.rippling.com'],
  ...byId((url) => uuid(taken(url.pathname, /^\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/]+\/jobs\/([^/]+)\/?$/))),
};
