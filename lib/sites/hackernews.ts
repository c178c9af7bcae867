import { byId, digits } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/**
 * Hacker News: `item?id=123` is a thread, a story or one comment alone; nothing in the address tells them apart,
 * so the page must.
 */
export const hackernews: Site = {
  id: 'hackernews',
  hosts: [],
  optionalHosts: ['news.ycombinator.com'],
  ...byId((url) => (url.pathname === '/item' ? digits(url.searchParams.get('id')) : null)),
};

/** The monthly "Who is hiring?" thread: each comment of the first level is a posting, its replies are not. */
export const hackernewsLayout: SiteLayout = {
  id: 'hackernews',
  root: [],
  title: [],
  company: [],
  place: [],
  postings: 'tr.comtr[id]:has(td.ind[indent="0"]) .commtext',
  postingAddress: '/item?id=*',
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'gabfl/hn-whoishiring',
    path: 'src/test/assets/thread.html',
    commit: '6f9b5390fdff0bdf12c62be49c19aaed2d348b89',
    date: '2024-09-14',
  },
];
