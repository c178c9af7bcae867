import { byId, taken } from './match';
import type { Site } from './site';

/** Google Careers: `/about/careers/applications/jobs/results/123-night-baker`, on a host that is all of Google. */
export const google: Site = {
  id: 'google',
  hosts: [],
  optionalHosts: ['www.google.com'],
  ...byId((url) =>
    taken(url.pathname, /^\/about\/careers\/applications\/jobs\/results\/(\d{1,30})(?:-[^/]*)?\/?$/),
  ),
};
