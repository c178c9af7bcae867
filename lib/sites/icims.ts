import { byId, digits, ofHost, partAfter, pathParts } from './match';
import type { Evidence, Site, SiteLayout } from './site';

/**
 * iCIMS: `careers-acme.icims.com/jobs/123/night-baker/job`, which shows itself in a frame of its own,
 * `…/job?in_iframe=1`. The number is one of its portal's.
 */
export const icims: Site = {
  id: 'icims',
  hosts: ['icims.com'],
  ...byId((url) => {
    const isPosting = pathParts(url).at(-1) === 'job' && url.searchParams.get('mode') !== 'apply';
    return isPosting ? ofHost(url, digits(partAfter(url, 'jobs'))) : null;
  }),
};

export const icimsLayout: SiteLayout = {
  id: 'icims',
  root: ['.iCIMS_JobPage .iCIMS_JobContent'],
  title: ['h1.iCIMS_Header'],
  company: [],
  place: [],
};

/** Where the layout was taken from. */
export const evidence: readonly Evidence[] = [
  {
    repository: 'rob435/JobToFill',
    path: 'tests/fixtures/jobs/icims-frame.html',
    commit: 'dc79040cc024d0365d171cd4d83195584831728f',
    date: '2026',
    note: 'what the frame shows; the page around it unseen',
  },
  {
    repository: 'Aaronearlerichardson/Jobs',
    path: 'tests/fixtures/icims_detail.html',
    commit: '38f9edeac6aca539f7666ef3e3a121feefd3ba5d',
    date: '2026-09-23',
    note: 'JSON-LD alone',
  },
];
