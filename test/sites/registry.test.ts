import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { optionalMatches, SITES, siteMatches, siteOf } from '@/lib/sites';
import { knownSite } from '@/lib/sites/known';
import { LAYOUTS, layoutOf } from '@/lib/sites/layouts';
import { hostMatches } from '@/lib/sites/match';
import type { Evidence, Site } from '@/lib/sites/site';
import { siteFixtures } from '../fixtures/sites';
import { EVIDENCE } from './evidence';
import { URLS } from './urls';

/** Files of lib/sites that are no site. */
const SHARED = ['index', 'known', 'layouts', 'match', 'site'];

const files = readdirSync(new URL('../../lib/sites/', import.meta.url))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((file) => !SHARED.includes(file));
const fixtures = siteFixtures();
const hostsOf = ({ hosts, optionalHosts = [] }: Site) => [...hosts, ...optionalHosts];

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

describe('every site', () => {
  it('is a file that is registered under its name, once', () => {
    expect(SITES.map(({ id }) => id).sort()).toEqual(files.sort());
    const layouts = LAYOUTS.map(({ id }) => id);
    expect(new Set(layouts).size).toBe(layouts.length);
    for (const id of layouts) expect(files).toContain(id);
  });

  it('has addresses to be known by, and no other has', () => {
    expect(Object.keys(URLS).sort()).toEqual(files.sort());
    for (const { postings, others } of Object.values(URLS)) {
      expect(postings.length).toBeGreaterThan(0);
      expect(others.length).toBeGreaterThan(0);
    }
  });

  it('that was seen has evidence and a fixture; one that was not has no layout', () => {
    const withFixture = new Set(fixtures.map(({ site }) => site));
    for (const site of SITES) {
      const isSeen = EVIDENCE.get(site.id)!.length > 0;
      expect(withFixture.has(site.id), `fixture of ${site.id}`).toBe(isSeen);
      // Where only a page's head was seen, the general reader does the rest.
      if (!isSeen) expect(layoutOf(site), site.id).toBeNull();
    }
  });

  it('has a layout that names something', () => {
    for (const { id, root, title, company, place, postings } of LAYOUTS) {
      const selectors = [...root, ...title, ...company, ...place, ...(postings ? [postings] : [])];
      expect(selectors.length, id).toBeGreaterThan(0);
    }
  });

  it('has a layout that crosses to a page as it is', () => {
    for (const layout of LAYOUTS) expect(JSON.parse(JSON.stringify(layout)), layout.id).toEqual(layout);
  });

  it.each([...EVIDENCE].flatMap(([id, evidence]) => evidence.map((one): [string, Evidence] => [id, one])))(
    '%s names where a page of it can be looked at: %o',
    (_, { repository, path, commit, date }) => {
      expect(repository).toMatch(/^[\w.-]+\/[\w.-]+$/);
      expect(path).not.toBe('');
      expect(date).toMatch(/^20\d\d(?:-\d\d(?:-\d\d)?)?$/);
      if (commit !== undefined) expect(commit).toMatch(/^[0-9a-f]{40}$/);
    },
  );

  it('is backed by evidence in at least fifteen cases', () => {
    expect([...EVIDENCE.values()].filter((evidence) => evidence.length > 0).length).toBeGreaterThanOrEqual(
      15,
    );
  });

  it('goes by names that hold, not by those a build makes anew', () => {
    for (const { id, root, title, company, place, postings = '' } of LAYOUTS) {
      for (const selector of [...root, ...title, ...company, ...place, postings]) {
        expect(selector, id).not.toMatch(
          /\.(?:css|sc|jss|styles-)-|__(?=\w*[A-Z\d])\w{5}\b|\.[a-z]{1,3}\d[a-z\d]{3,}/,
        );
      }
    }
  });

  it('has hosts in lower case that no other has', () => {
    const all = SITES.flatMap(hostsOf);
    expect(new Set(all).size).toBe(all.length);
    for (const host of all) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    for (const site of SITES) {
      const others = SITES.filter((other) => other !== site).flatMap(hostsOf);
      for (const host of hostsOf(site)) expect(hostMatches(host, others), host).toBe(false);
    }
  });
});

describe.each(Object.entries(URLS))('%s', (id, { postings, others }) => {
  it.each(postings)('knows the posting in %s', (address, posting) => {
    const url = new URL(address);
    const site = siteOf(url);
    expect(site?.id).toBe(id);
    expect(site?.isPosting(url)).toBe(true);
    expect(site?.postingId(url)).toBe(posting);
  });

  it.each(others)('sees no posting in %s', (address) => {
    const url = new URL(address);
    const site = siteOf(url);
    expect(site?.id).toBe(id);
    expect(site?.isPosting(url)).toBe(false);
    expect(site?.postingId(url)).toBeNull();
  });

  const site = SITES.find((one) => one.id === id)!;
  const own = postings
    .map(([address]) => new URL(address))
    .filter((url) => hostMatches(url.hostname, hostsOf(site)));

  it('is not on hosts that only look like its own', () => {
    expect(own.length).toBeGreaterThan(0);
    for (const { hostname, pathname, searchParams } of own) {
      if (site.embeddedBy) searchParams.delete(site.embeddedBy);
      for (const host of [
        `not${hostname}`,
        `${hostname}.evil.example`,
        `${hostname.replaceAll('.', '-')}.example`,
      ]) {
        const url = new URL(`https://${host}${pathname}?${searchParams}`);
        // "not" before a subdomain is another subdomain.
        if (hostMatches(host, hostsOf(site))) continue;
        expect(siteOf(url), url.href).toBeNull();
      }
    }
    for (const host of hostsOf(site)) {
      expect(siteOf(new URL(`https://not${host}/`)), host).toBeNull();
      expect(siteOf(new URL(`https://${host}.evil.example/`)), host).toBeNull();
      expect(siteOf(new URL(`https://evil.example/${host}/`)), host).toBeNull();
      expect(siteOf(new URL(`file:///${host}`)), host).toBeNull();
      expect(siteOf(new URL(`https://${host}./`))?.id, host).toBe(id);
    }
  });

  it('takes any address of its hosts without falling over', () => {
    for (const host of hostsOf(site)) {
      for (const path of [
        '',
        '//',
        '/%',
        '/jobs',
        '/job/',
        '/%F0%9F%98%80/jobs/%00?x=%',
        `/${'a/'.repeat(500)}`,
        '/?#?',
      ]) {
        expect(site.isPosting(new URL(`https://${host}${path}`)), path).toBe(false);
      }
    }
  });
});

describe('match patterns', () => {
  it('are HTTPS, for every host and no other', () => {
    expect(siteMatches()).toEqual(SITES.flatMap(({ hosts }) => hosts.map((host) => `https://*.${host}/*`)));
    expect(optionalMatches()).toEqual(
      SITES.flatMap(({ optionalHosts = [] }) => optionalHosts.map((host) => `https://*.${host}/*`)),
    );
    expect(siteMatches()).toContain('https://*.linkedin.com/*');
  });
});

describe('knownSite', () => {
  it('says what is known of an address, and no more', () => {
    expect(knownSite('https://job-boards.greenhouse.io/acme/jobs/77')).toEqual({
      id: 'greenhouse',
      isPosting: true,
      postingId: '77',
      layout: layoutOf(SITES.find(({ id }) => id === 'greenhouse')!),
    });
    expect(knownSite('https://careers.acme.example/?gh_jid=77')).toMatchObject({
      id: 'greenhouse',
      postingId: '77',
    });
    expect(knownSite('https://himalayas.app/companies/acme')).toEqual({
      id: 'himalayas',
      isPosting: false,
      postingId: null,
      layout: null,
    });
  });

  it.each(['https://careers.acme.example/77', 'about:blank', 'file:///lever.html', 'nonsense', ''])(
    'is silent on %s',
    (address) => {
      expect(knownSite(address)).toBeNull();
    },
  );
});
