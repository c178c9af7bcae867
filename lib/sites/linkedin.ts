import { pathParts } from './match';
import type { Site, SiteLayout } from './site';

/**
 * LinkedIn: `/jobs/view/123`, `/jobs/view/some-title-123`, and the lists, where the posting open in the
 * pane is named by `currentJobId`.
 */
export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  isPosting: (url) => postingId(url) !== null,
  postingId,
};

function postingId(url: URL): string | null {
  const [jobs, page, name] = pathParts(url);
  if (jobs !== 'jobs') return null;
  const id =
    page === 'view' ? /(?:^|-)(\d{1,20})$/.exec(name ?? '')?.[1] : url.searchParams.get('currentJobId');
  return id && /^\d{1,20}$/.test(id) ? id : null;
}

/** The guest's page, first as it is described now, then as of 2020, and the pane of the signed-in list. */
export const linkedinLayout: SiteLayout = {
  id: 'linkedin',
  root: [
    '.jobs-search__job-details--container',
    '.jobs-details__main-content',
    '.scaffold-layout__detail .jobs-details',
  ],
  title: ['.job-details-jobs-unified-top-card__job-title', '.top-card-layout__title', '.topcard__title'],
  company: [
    '.job-details-jobs-unified-top-card__company-name',
    '.topcard__org-name-link',
    '.topcard__flavor',
  ],
  place: ['.topcard__flavor--bullet'],
  evidence: 'guest pages of 2020; the pane and the newer guest page unseen',
};
