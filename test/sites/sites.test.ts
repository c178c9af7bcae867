import { describe, expect, it } from 'vitest';
import { SITES, siteMatches, siteOf } from '@/lib/sites';
import { LAYOUTS, layoutOf } from '@/lib/sites/layouts';
import { hostMatches } from '@/lib/sites/match';

const UUID = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';

describe('hostMatches', () => {
  it.each(['linkedin.com', 'www.linkedin.com', 'DE.LinkedIn.com', 'linkedin.com.'])('takes %s', (host) => {
    expect(hostMatches(host, ['linkedin.com'])).toBe(true);
  });
  it.each(['notlinkedin.com', 'linkedin.com.evil.example', 'linkedin.co', 'com', ''])(
    'refuses %s',
    (host) => {
      expect(hostMatches(host, ['linkedin.com'])).toBe(false);
    },
  );
});

describe('sites', () => {
  it.each([
    ['https://boards.greenhouse.io/acme/jobs/4012345', 'greenhouse', '4012345'],
    ['https://job-boards.greenhouse.io/acme/jobs/4012345?gh_src=x', 'greenhouse', '4012345'],
    ['https://job-boards.eu.greenhouse.io/acme/jobs/77', 'greenhouse', '77'],
    ['https://boards.greenhouse.io/embed/job_app?for=acme&token=99', 'greenhouse', '99'],
    [`https://jobs.lever.co/acme/${UUID}`, 'lever', UUID],
    [`https://jobs.eu.lever.co/acme/${UUID.toUpperCase()}/`, 'lever', UUID],
    ['https://www.linkedin.com/jobs/view/123456/', 'linkedin', '123456'],
    ['https://uk.linkedin.com/jobs/view/baker-at-acme-123456?trk=x', 'linkedin', '123456'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=123456&keywords=baker', 'linkedin', '123456'],
    ['https://www.linkedin.com/jobs/collections/recommended/?currentJobId=123456', 'linkedin', '123456'],
  ])('knows the posting in %s', (address, id, posting) => {
    const url = new URL(address);
    const site = siteOf(url);
    expect(site?.id).toBe(id);
    expect(site?.isPosting(url)).toBe(true);
    expect(site?.postingId(url)).toBe(posting);
  });

  it.each([
    'https://boards.greenhouse.io/acme',
    'https://boards.greenhouse.io/embed/job_board?for=acme',
    'https://job-boards.greenhouse.io/acme/jobs/not-a-number',
    'https://jobs.lever.co/acme',
    `https://jobs.lever.co/acme/${UUID}/apply`,
    'https://www.linkedin.com/jobs/search/?keywords=baker',
    'https://www.linkedin.com/jobs/view/',
    'https://www.linkedin.com/in/someone?currentJobId=123456',
  ])('sees no posting in %s', (address) => {
    const url = new URL(address);
    expect(siteOf(url)?.isPosting(url)).toBe(false);
  });

  it.each([
    'https://www.linkedin.com.evil.example/jobs/view/1',
    'https://notlever.co/a',
    'file:///x',
    'about:blank',
  ])('is not on %s', (address) => expect(siteOf(new URL(address))).toBeNull());

  it('gives each site its own id, hosts and layout', () => {
    expect(new Set(SITES.map(({ id }) => id)).size).toBe(SITES.length);
    expect(LAYOUTS.map(({ id }) => id).sort()).toEqual(SITES.map(({ id }) => id).sort());
    for (const site of SITES) {
      expect(site.hosts.length).toBeGreaterThan(0);
      for (const host of site.hosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(layoutOf(site).evidence).not.toBe('');
    }
    expect(layoutOf(null).root).toEqual([]);
  });

  it('names HTTPS patterns for every host and no other', () => {
    expect(siteMatches()).toContain('https://*.linkedin.com/*');
    expect(siteMatches()).toContain('https://*.jobs.lever.co/*');
    expect(siteMatches()).toHaveLength(SITES.flatMap(({ hosts }) => hosts).length);
  });
});
