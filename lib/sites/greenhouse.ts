import { pathParts } from './match';
import type { Site, SiteLayout } from './site';

/**
 * Greenhouse's hosted boards, American and European: `boards.greenhouse.io/acme/jobs/123`,
 * `job-boards.eu.greenhouse.io/acme/jobs/123`, and the form that employers embed in a frame,
 * `boards.greenhouse.io/embed/job_app?for=acme&token=123`.
 */
export const greenhouse: Site = {
  id: 'greenhouse',
  hosts: [
    'boards.greenhouse.io',
    'job-boards.greenhouse.io',
    'boards.eu.greenhouse.io',
    'job-boards.eu.greenhouse.io',
  ],
  isPosting: (url) => postingId(url) !== null,
  postingId,
};

function postingId(url: URL): string | null {
  const [company, kind, id] = pathParts(url);
  const isJob = company !== 'embed' && kind === 'jobs' && id !== undefined && /^\d{1,20}$/.test(id);
  const token = company === 'embed' && kind === 'job_app' ? url.searchParams.get('token') : null;
  return isJob ? id : token && /^\d{1,20}$/.test(token) ? token : null;
}

/** The React boards of `job-boards.`, then the older ones of `boards.`, then the embedded form. */
export const greenhouseLayout: SiteLayout = {
  id: 'greenhouse',
  root: ['main .job-post', '#app_body', '#content'],
  title: ['.job__title h1', 'h1.app-title', '.section-header'],
  company: ['.company-name'],
  place: ['.job__location', '#header .location', '.location'],
  evidence: 'unseen',
};
