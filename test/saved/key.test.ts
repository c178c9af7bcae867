import { expect, test } from 'vitest';
import { keyOf, keyOfUrl } from '../../lib/saved/key';
import { reading } from './harness';

const UUID = '0a1b2c3d-1111-4222-8333-444455556666';

test.each([
  [
    'one site, two hosts',
    'https://boards.greenhouse.io/acme/jobs/123',
    'https://boards.greenhouse.io/embed/job_app?for=acme&token=123',
  ],
  [
    'list and page of one posting',
    'https://www.linkedin.com/jobs/view/baker-at-acme-77?trk=x',
    'https://de.linkedin.com/jobs/search/?currentJobId=77',
  ],
  [
    'letter case of an id',
    `https://jobs.lever.co/acme/${UUID}`,
    `https://jobs.lever.co/acme/${UUID.toUpperCase()}?lever-source=x`,
  ],
  [
    'where the reader came from',
    'https://acme.example/job?id=5',
    'https://acme.example/job?utm_source=mail&id=5&gclid=q',
  ],
  ['order of parameters', 'https://acme.example/job?a=1&b=2', 'https://acme.example/job?b=2&a=1'],
  ['a place in the page', 'https://acme.example/job/5', 'https://acme.example/job/5#apply'],
  ['a slash at the end', 'https://acme.example/job/5', 'https://ACME.example:443/job/5/'],
  ['with or without encryption', 'https://acme.example/job/5', 'http://acme.example/job/5'],
])('one posting: %s', (_, one, other) => {
  expect(keyOfUrl(one)).not.toBeNull();
  expect(keyOfUrl(other)).toBe(keyOfUrl(one));
});

test.each([
  [
    'a parameter that may name the posting',
    'https://acme.example/job?ref=1',
    'https://acme.example/job?ref=2',
  ],
  ['a route kept in the fragment', 'https://acme.example/#/jobs/1', 'https://acme.example/#/jobs/2'],
  ['an old route kept in the fragment', 'https://acme.example/#!/jobs/1', 'https://acme.example/#!/jobs/2'],
  ['letter case of a path', 'https://acme.example/job/a', 'https://acme.example/job/A'],
  ['hosts', 'https://acme.example/1', 'https://jobs.acme.example/1'],
  [
    'a site and a look-alike',
    `https://jobs.lever.co/acme/${UUID}`,
    `https://jobs.lever.co.example/acme/${UUID}`,
  ],
])('two postings: %s', (_, one, other) => {
  expect(keyOfUrl(one)).not.toBe(keyOfUrl(other));
});

test.each(['', 'about:srcdoc', 'blob:https://acme.example/5', 'data:text/html,hi', 'no address'])(
  '%j is no address of a posting; its text is its name',
  async (url) => {
    expect(keyOfUrl(url)).toBeNull();
    const key = await keyOf(reading(1, { url }));
    expect(key).toMatch(/^text:[0-9a-f]{64}$/);
    expect(await keyOf(reading(2, { url, title: 'Named otherwise' }))).toBe(key);
    const blocks = reading().blocks.slice(1);
    expect(await keyOf(reading(1, { url, blocks }))).not.toBe(key);
  },
);

test('postings of one page have keys of their own, whatever fragment leads to them', async () => {
  const at = (url: string, part?: string) => keyOf(reading(1, part === undefined ? { url } : { url, part }));
  const baker = await at('https://acme.example/jobs#baker', 'baker');
  expect(await at('https://acme.example/jobs#miller', 'miller')).not.toBe(baker);
  expect(await at('https://acme.example/jobs?utm_source=x#:~:text=Baker', 'baker')).toBe(baker);
  expect(await at('https://acme.example/jobs')).not.toBe(baker);
  // A site's own id tells them apart by itself.
  const comment = (id: number) => at(`https://news.ycombinator.com/item?id=${id}`);
  expect(await comment(11)).not.toBe(await comment(12));
});
