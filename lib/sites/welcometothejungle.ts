import { byId, taken } from './match';
import type { Evidence, Site } from './site';

/**
 * Welcome to the Jungle: `/fr/companies/acme/jobs/boulanger_paris`, the same in each language, and the other
 * application of theirs, `app.welcometothejungle.com/jobs/AbCd1234`.
 */
export const welcometothejungle: Site = {
  id: 'welcometothejungle',
  hosts: ['welcometothejungle.com'],
  ...byId((url) =>
    url.hostname.startsWith('app.')
      ? taken(url.pathname, /^\/jobs\/(?=[^/]*[A-Z\d])([\w-]{6,40})\/?$/)
      : taken(url.pathname, /^\/[a-z]{2}\/companies\/([^/]+\/jobs\/[^/]+)\/?$/),
  ),
};

/** Two parts of the text were seen, and no element that holds both and the title: the general reader finds them. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'Aplaii/InternshipApplier',
    path: 'tests/fixtures/wttj_detail.html',
    commit: '0ed506a8329d30274b545cd505d72e2f3bf75f50',
    date: '2026-10-01',
    note: 'JSON-LD and the two sections of the text; the block with title, employer and place is unseen',
  },
];
