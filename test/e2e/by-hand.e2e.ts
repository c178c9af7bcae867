import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { until } from '../browsers/driver';
import { addressOf, hugePage, sourceOf } from '../fixtures/pages';
import { BROWSERS, Road, tinted, tintsOf, wordsOf } from './road';

/** The button of the popup. */
const ANNOTATE = 'Read this page';
/** The smallest whole PDF: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

for (const name of BROWSERS) {
  describe(`${name}: by hand, and bad input`, () => {
    let road: Road;
    before(async () => {
      road = await Road.start(name);
    });
    after(() => road?.close());

    test('an unlisted site is read after a click in the popup, and not before', async () => {
      const page = await road.openFixture('own-site');
      const tabId = await road.tabId(page);
      assert.deepEqual(await tintsOf(page), []);
      const popup = await road.driver.openPopup(page);
      await popup.click(ANNOTATE);
      const words = wordsOf(await tinted(page)).join(' | ');
      assert.match(words, /2 years/);
      const { reading } = await road.stateOf(tabId, ['read']);
      assert.equal(reading?.title, 'Night Baker');
      await until('the popup to tell what was found', async () =>
        (await popup.text()).includes('Night Baker'),
      );
      await popup.close();
      await page.close();
    });

    test('a page of 5 MB and 50,000 elements is read as far as it goes', async () => {
      road.server.serve('https://boards.greenhouse.io/huge/jobs/9', hugePage());
      const page = await road.open('https://boards.greenhouse.io/huge/jobs/9');
      const words = wordsOf(await tinted(page, 30_000)).join(' | ');
      assert.match(words, /4 years/);
      const { reading } = await road.stateOf(await road.tabId(page), ['read'], 30_000);
      assert.ok((reading?.notes.length ?? 0) > 0, 'the reading does not say that the page was cut');
      await page.close();
    });

    test('broken JSON-LD does no harm', async () => {
      const page = await road.openFixture('broken-json-ld');
      assert.match(wordsOf(await tinted(page)).join(' | '), /1 year/);
      await page.close();
    });

    test('a page that names its fields after the steps of a walk is read all the same', async () => {
      const url = 'https://boards.greenhouse.io/trap/jobs/9';
      const trap =
        '<form><input name="nextSibling"><input name="parentNode"><input name="firstChild"><p>Trap</p></form>';
      road.server.serve(url, sourceOf('greenhouse').replace('<body>', `<body>${trap}`));
      const page = await road.open(url);
      assert.match(wordsOf(await tinted(page)).join(' | '), /4 years/);
      await page.close();
    });

    test('a posting with no headings is read', async () => {
      const page = await road.openFixture('no-headings');
      assert.match(wordsOf(await tinted(page)).join(' | '), /6 years/);
      await page.close();
    });

    test('a language we do not know gives a word about it', async () => {
      const page = await road.openWithoutUs('unknown-language');
      const tabId = await road.tabId(page);
      const popup = await road.driver.openPopup(page);
      await popup.click(ANNOTATE);
      const { reading } = await road.stateOf(tabId, ['read']);
      await popup.close();
      const panel = await road.panel(tabId);
      await until('a notice in the panel', () =>
        panel.evaluate(() => document.querySelector('.notice-warning') !== null),
      );
      assert.equal(reading?.language, 'hu');
      assert.ok((reading?.notes.length ?? 0) > 0, 'the reading has no note on the language');
      await Promise.all([panel.close(), page.close()]);
    });

    test('a PDF gets a plain message', async () => {
      const url = 'https://papers.example/posting.pdf';
      road.server.serve(url, { body: PDF, type: 'application/pdf' });
      const page = await road.driver.browser.newPage();
      // The viewer takes the tab over, so that the load never ends as far as the driver can tell.
      await page.goto(url, { timeout: 5_000 }).catch(() => undefined);
      await message(page);
      await page.close();
    });

    test('a page of the browser gets a plain message', async () => {
      const page = await road.driver.browser.newPage();
      await page
        .goto(name === 'chromium' ? 'chrome://version/' : 'about:license', { timeout: 5_000 })
        .catch(() => undefined);
      await message(page);
      await page.close();
    });

    /** Asks for a reading by hand and sees that the popup says why there is none. */
    async function message(page: Awaited<ReturnType<Road['open']>>): Promise<void> {
      const popup = await road.driver.openPopup(page);
      await popup.click(ANNOTATE);
      await until('the popup to say why not', async () =>
        (await popup.text()).includes('This page cannot be read'),
      );
      await popup.close();
    }

    test('nothing of this left the machine', async () => {
      assert.deepEqual(await road.driver.extensionRequests(), []);
      assert.ok(road.server.requests.some(({ host }) => host === new URL(addressOf('own-site')).host));
    });
  });
}
