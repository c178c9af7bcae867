import { byId, digits, endAfter, firstDigits, ofHost } from './match';
import type { Site } from './site';

/** Eightfold: `acme.eightfold.ai/careers/job/123`, and the lists, where `pid` names the posting in the pane. */
export const eightfold: Site = {
  id: 'eightfold',
  hosts: ['eightfold.ai'],
  ...byId((url) => ofHost(url, firstDigits(endAfter(url, 'job')) ?? digits(url.searchParams.get('pid')))),
};
