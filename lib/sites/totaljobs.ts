import { byId, taken } from './match';
import type { Site } from './site';

/** Totaljobs: `/job/night-baker/acme-job123`. */
export const totaljobs: Site = {
  id: 'totaljobs',
  hosts: ['totaljobs.com'],
  ...byId((url) => taken(url.pathname, /^\/job\/[^/]+\/[^/]+-job(\d{1,20})\/?$/)),
};
