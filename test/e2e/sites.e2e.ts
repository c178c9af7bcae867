import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { SITES } from '../../lib/sites';
import { hostMatches } from '../../lib/sites/match';
import { until } from '../browsers/driver';
import { partedFixtures } from '../fixtures/sites';
import { BROWSERS, Road, tinted, wordsOf } from './road';

/** What Firefox is shown too: of each kind one, boards, panes and employers' own pages. */
const IN_FIREFOX = [
  'ashby',
  'glassdoor',
  'greenhouse',
  'icims',
  'indeed',
  'lever',
  'linkedin',
  'linkedin-pane',
  'personio',
  'smartrecruiters',
  'workday',
];

const fixtures = partedFixtures().single;

/** True where the extension runs without being asked to. */
const isOwn = (url: string) => SITES.some(({ hosts }) => hostMatches(new URL(url).hostname, hosts));

for (const name of BROWSERS) {
  describe(`${name}: pages of the sites, under their own addresses`, () => {
    let road: Road;
    before(async () => {
      road = await Road.start(name);
      for (const { html, expected } of fixtures) road.server.serve(expected.url, html);
    });
    after(() => road?.close());

    for (const { name: page, expected } of fixtures) {
      if (name === 'firefox' && !IN_FIREFOX.includes(page)) continue;
      test(`${page} is read, tinted and counted`, async () => {
        const tab = await road.open(expected.url);
        if (!isOwn(expected.url)) {
          const popup = await road.driver.openPopup(tab);
          await popup.click('Read this page');
          await tinted(tab);
          await popup.close();
        }
        const tints = await tinted(tab);
        const tabId = await road.tabId(tab);
        const { reading } = await road.stateOf(tabId, ['read']);
        assert.equal(reading?.isPosting, true);
        assert.equal(reading.title, expected.title);
        assert.equal(reading.company, expected.company);
        assert.equal(wordsOf(tints).length, reading.facets.length);
        await until('the badge', async () => (await road.badge(tabId)) === String(reading.facets.length));
        await tab.close();
      });
    }

    test('every page named here is there', () => {
      const pages = fixtures.map(({ name: page }) => page);
      for (const page of IN_FIREFOX) assert.ok(pages.includes(page), page);
      assert.ok(IN_FIREFOX.length >= 10);
    });

    test('nothing of this left the machine', async () => {
      assert.deepEqual(await road.driver.extensionRequests(), []);
    });
  });
}
