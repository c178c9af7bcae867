import { byId, taken } from './match';
import type { Site } from './site';

/** StepStone: `/stellenangebote--Night-Baker-Berlin-Acme--123-inline.html`, and as much in Dutch and French. */
export const stepstone: Site = {
  id: 'stepstone',
  hosts: ['stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl'],
  ...byId((url) => taken(url.pathname, /--(\d{1,20})(?:-inline)?\.html$/)),
};
