import { byId, taken, uuid } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/** Gusto: `/postings/acme-night-baker-UUID`; the form is `…/applicants/new`. */
export const gusto: Site = {
  id: 'gusto',
  hosts: ['jobs.gusto.com'],
  ...byId((url) => uuid(taken(url.pathname, /^\/postings\/[^/]*?([0-9a-f-]{36})\/?$/i))),
};

/** One `h1` holds employer, title, place and the button, each in a span of its own. */
export const gustoLayout: SiteLayout = {
  id: 'gusto',
  root: ['[data-controller="referrer"][data-slug]'],
  title: ['h1 > span:nth-of-type(2)'],
  company: ['h1 > span:nth-of-type(1)'],
  place: ['h1 > span:nth-of-type(3)'],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'ever-jobs/ever-jobs',
    path: 'packages/plugins/source-ats-gusto-hosted/__tests__/fixtures/material-detail.html',
    commit: '63d05f8b003b7be7dcdd594b38c5167b20343dd1',
    date: '2026',
  },
  {
    repository: 'ever-jobs/ever-jobs',
    path: 'packages/plugins/source-ats-gusto-hosted/__tests__/fixtures/natura-detail.html',
    commit: '512c1a303858cc83168f89d86b388530468a2f06',
    date: '2026',
  },
];
