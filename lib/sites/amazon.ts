import { byId, taken } from './match';
import type { Evidence, Site } from './site';

/** Amazon Jobs: `/en/jobs/123/night-baker`, with or without a language; hourly work has `SF` before the number. */
export const amazon: Site = {
  id: 'amazon',
  hosts: ['amazon.jobs'],
  ...byId((url) =>
    taken(url.pathname, /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/([A-Z]{0,3}\d{1,20})(?:\/[^/]*)?\/?$/),
  ),
};

/** The column of the text was seen, its head with the title was not: the general reader finds both. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'lorraine-dev/AmazonJobs',
    path: 'docs/reference/job_page.html',
    commit: 'faab81767a233bfbd8f20d0496290a937d2f5d3b',
    date: '2025-07',
    note: 'the column of the text; the head of the posting is unseen',
  },
  {
    repository: 'lorraine-dev/AmazonJobs',
    path: 'docs/reference/debug_full_page.html',
    commit: 'faab81767a233bfbd8f20d0496290a937d2f5d3b',
    date: '2025-07-29',
    note: "the list: the frame that all of the site's pages share",
  },
];
