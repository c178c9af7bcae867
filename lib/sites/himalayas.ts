import { byId, taken } from './match';
import type { Site } from './site';

/** Himalayas: `/companies/acme/jobs/night-baker`, without a number. */
export const himalayas: Site = {
  id: 'himalayas',
  hosts: ['himalayas.app'],
  ...byId((url) => taken(url.pathname, /^\/companies\/([^/]+\/jobs\/[^/]+)\/?$/)),
};
