import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { until } from '../browsers/driver';
import { addressOf, type PageName } from '../fixtures/pages';
import { comparePixels, tintBoxes } from './pixels';
import { SAMPLE_PROFILE } from './profiles';
import { BROWSERS, Road, tinted, tintsOf, wordsOf } from './road';

/** Words that must be tinted in each posting, and the tone they carry. */
const EXPECTED: Partial<Record<PageName, [tone: string, words: RegExp][]>> = {
  greenhouse: [
    ['jobgloss-requirement', /4 years/],
    ['jobgloss-time-zone', /CET/],
    ['jobgloss-benefit', /parental leave/i],
  ],
  lever: [
    ['jobgloss-requirement', /5\+ years/],
    ['jobgloss-benefit', /pension/i],
  ],
  linkedin: [
    ['jobgloss-requirement', /3 years/],
    ['jobgloss-benefit', /health insurance/i],
  ],
  german: [
    ['jobgloss-requirement', /3 Jahre/],
    ['jobgloss-benefit', /Altersvorsorge/],
  ],
};

for (const name of BROWSERS) {
  describe(`${name}: annotates on its own`, () => {
    let road: Road;
    before(async () => {
      road = await Road.start(name);
      await road.keepProfile(SAMPLE_PROFILE);
    });
    after(() => road?.close());

    for (const [page, expected] of Object.entries(EXPECTED) as [PageName, [string, RegExp][]][]) {
      test(`${page}: tints what the posting says`, async () => {
        const tab = await road.openFixture(page);
        const tints = await tinted(tab);
        for (const [tone, words] of expected) {
          const found = tints.find((tint) => tint.name === tone)?.words ?? [];
          assert.ok(
            found.some((text) => words.test(text)),
            `${words} is not among the ${tone} tints: ${JSON.stringify(tints)}`,
          );
        }
        const { reading } = await road.stateOf(await road.tabId(tab), ['read']);
        assert.equal(wordsOf(tints).length, reading?.facets.length);
        await tab.close();
      });
    }

    test('the tints are seen in a screenshot, and nothing else of the page looks different', async () => {
      const bare = await road.openWithoutUs('greenhouse');
      const without = await bare.screenshot({ encoding: 'base64' });
      assert.deepEqual(await tintsOf(bare), []);
      const tab = await road.openFixture('greenhouse');
      await tinted(tab);
      const boxes = await tintBoxes(tab);
      assert.ok(boxes.length > 0);
      const withTints = await tab.screenshot({ encoding: 'base64' });
      const { inside, outside } = await comparePixels(bare, without, withTints, boxes);
      assert.equal(outside, 0);
      assert.ok(inside > 500, `${inside} pixels of tint`);
      await Promise.all([bare.close(), tab.close()]);
    });

    test('the DOM of the page is the same with and without us', async () => {
      for (const page of ['greenhouse', 'lever', 'linkedin', 'german'] as const) {
        const bare = await road.openWithoutUs(page);
        const tab = await road.openFixture(page);
        await tinted(tab);
        const [without, withUs] = await Promise.all(
          [bare, tab].map((one) => one.evaluate(() => document.documentElement.outerHTML)),
        );
        assert.equal(withUs, without);
        await Promise.all([bare.close(), tab.close()]);
      }
    });

    test('nothing is written to the console of the page', async () => {
      const tab = await road.open('https://nobody-we-know.example/lever');
      const problems = await road.driver.watchConsole(tab);
      for (const page of ['greenhouse', 'german', 'broken-json-ld'] as const) {
        await tab.goto(addressOf(page));
        await tinted(tab);
      }
      // Firefox itself notes there that a page was left while the answer to a message was under way, which
      // no content script can prevent; the page cannot see it.
      const ours = (await problems()).filter((line) => !line.includes('while context is inactive'));
      assert.deepEqual(ours, []);
      await tab.close();
    });

    test('a list of jobs and an article are left alone', async () => {
      const quiet = [await road.openFixture('listing'), await road.openFixture('article')];
      // A posting opened after them is read; by then they would have been too.
      const posting = await road.openFixture('greenhouse');
      await tinted(posting);
      for (const tab of quiet) {
        assert.deepEqual(await tintsOf(tab), []);
        assert.notEqual((await road.state(await road.tabId(tab)))?.status, 'read');
        await tab.close();
      }
      await posting.close();
    });

    test('the profile is out of reach of content scripts', async () => {
      const tab = await road.openFixture('greenhouse');
      await tinted(tab);
      const tabId = await road.tabId(tab);
      const { stored, databases, refused } = await road.reach(tabId);
      assert.ok(!stored.includes(SAMPLE_PROFILE.city!), stored);
      assert.ok(!stored.includes('timeZone'), stored);
      assert.ok(!databases.includes('jobgloss-profile'));
      if (name === 'chromium') assert.ok(refused.includes('session'));
      // The profile is there all the same: the panel judges by it.
      const panel = await road.panel(tabId);
      await until('verdicts in the panel', () =>
        panel.evaluate(() => document.querySelector('.verdict') !== null),
      );
      await Promise.all([panel.close(), tab.close()]);
    });

    test('no request leaves', async () => {
      assert.deepEqual(await road.driver.extensionRequests(), []);
      const pages = new Set([
        'boards.greenhouse.io',
        'jobs.lever.co',
        'www.linkedin.com',
        'nobody-we-know.example',
      ]);
      const others = road.server.requests.filter(({ host }) => !pages.has(host) && !isOfBrowser(host));
      assert.deepEqual(others, []);
      const stray = road.server.requests
        .filter(({ host }) => pages.has(host))
        .map(({ host, path }) => `https://${host}${path}`)
        .filter((url) => !url.endsWith('/favicon.ico') && !isFixture(url));
      assert.deepEqual(stray, []);
    });
  });
}

/** What Chromium and Firefox ask of their makers by themselves; "?" is such a connection broken off. */
function isOfBrowser(host: string): boolean {
  return (
    host === '?' || /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(com|org|net)$/.test(host)
  );
}

function isFixture(url: string): boolean {
  const { hostname } = new URL(url);
  if (hostname === 'nobody-we-know.example') return true;
  return (
    ['greenhouse', 'german', 'lever', 'linkedin', 'listing', 'article', 'broken-json-ld'] as const
  ).some((page) => addressOf(page) === url);
}
