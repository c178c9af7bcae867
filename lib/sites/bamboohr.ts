import { byId, digits, endAfter, ofHost } from './match';
import type { Site } from './site';

/**
 * BambooHR: `acme.bamboohr.com/careers/123`, older `/jobs/view.php?id=123`. The employer's records of its staff are
 * on the same host, so that the reader is asked first.
 */
export const bamboohr: Site = {
  id: 'bamboohr',
  hosts: [],
  optionalHosts: ['bamboohr.com'],
  ...byId((url) => {
    const old = endAfter(url, 'jobs') === 'view.php' ? url.searchParams.get('id') : null;
    return ofHost(url, digits(endAfter(url, 'careers') ?? old));
  }),
};
