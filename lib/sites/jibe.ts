import { byId, endAfter, ofHost, taken } from './match';
import type { Site } from './site';

/** Jibe: `acme.jibeapply.com/jobs/123`. Most employers show it under a host of their own, which does not tell. */
export const jibe: Site = {
  id: 'jibe',
  hosts: ['jibeapply.com'],
  ...byId((url) => ofHost(url, taken(endAfter(url, 'jobs'), /^([\w-]{0,39}\d)$/))),
};
