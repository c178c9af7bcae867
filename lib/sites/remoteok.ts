import { byId, firstDigits, lastDigits, taken } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/** Remote OK: `/remote-jobs/123-remote-night-baker`, and newer ones with the number last. */
export const remoteok: Site = {
  id: 'remoteok',
  hosts: ['remoteok.com', 'remoteok.io'],
  ...byId((url) => {
    const slug = taken(url.pathname, /^\/remote-jobs\/([^/]+)\/?$/i);
    return firstDigits(slug) ?? lastDigits(slug);
  }),
};

/** A posting is a row of a list, open, with its text in the next row. */
export const remoteokLayout: SiteLayout = {
  id: 'remoteok',
  root: ['#jobsboard'],
  title: ['tr.job.active h2[itemprop="title"]'],
  company: ['tr.job.active h3[itemprop="name"]'],
  place: [],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'juniorguru/junior.guru',
    path: 'tests/scrapers_spiders_remoteok/job.html',
    date: '2020-10-29',
    note: "the site's layout of 2020; the present one is unseen",
  },
];
