import { byId, taken } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/** Breezy: `acme.breezy.hr/p/0a1b2c3d4e5f-night-baker`; the form is `/p/0a1b2c3d4e5f/apply`. */
export const breezy: Site = {
  id: 'breezy',
  hosts: ['breezy.hr'],
  ...byId((url) => taken(url.pathname, /^\/p\/([0-9a-f]{12})(?:-[^/]*)?\/?$/)),
};

/** The "simple" theme; the "bold" one is unseen. */
export const breezyLayout: SiteLayout = {
  id: 'breezy',
  root: ['.position .position-container'],
  title: ['.position-header h1'],
  company: ['h2.company-name a.back span'],
  place: ['.position-header .type .fa-map-marker + span'],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'TBosak/jobsnap',
    path: 'breezy.html',
    commit: '247adbbf7c929249386eabc22297a49b036573e7',
    date: '2025-10-20',
  },
];
