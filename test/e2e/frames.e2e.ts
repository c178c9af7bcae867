import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Popup } from '../browsers/driver';
import { until } from '../browsers/driver';
import { BROWSERS, Road, tinted, tintsOf, wordsOf } from './road';

const HOST = 'apply.unknown-ats.example';
const FRAME = `https://${HOST}/ropeway/net-mender`;
const POSTING = `<!doctype html><html lang="en"><title>Net Mender</title><main>
<h1>Net Mender</h1><p>Ropeway Fisheries · Ålesund, Norway</p>
<p>Our nets come home torn after every storm. We are looking for someone who makes them whole again before the
boats go out, and who teaches the crews how to tear fewer of them.</p>
<h2>What you will do</h2><ul><li>Mend trawls and seines on deck and in the loft, by hand and by machine</li>
<li>Order twine and floats, and keep the store so that others find what they need</li>
<li>Show new crew members how a net is set, hauled and folded</li></ul>
<h2>What you bring</h2><ul><li>At least 7 years of experience with synthetic nets</li>
<li>Fluent Norwegian, spoken and written</li><li>A driving licence for the van is an advantage</li></ul>
<h2>What we offer</h2><ul><li>Health insurance and a pension plan</li><li>27 days of paid time off</li></ul>
<p>The job is full-time and on-site in our loft in Ålesund. To apply, send us your CV.</p>
</main></html>`;
const frame = (src: string, more = 'width="900" height="1000"') => `<iframe src="${src}" ${more}></iframe>`;
/** A page of an employer that says nothing of the posting but what stands in its frames. */
const careers = (frames: string) => `<!doctype html><html lang="en"><title>Ropeway Fisheries</title>
<nav><a href="/">Home</a> <a href="/boats">Our boats</a></nav><main><h1>Ropeway Fisheries</h1>
<p>Four boats, one harbour and the best coffee on the coast.</p>${frames}</main></html>`;

const ANNOTATE = 'Read this page';
const ALLOW = 'Allow this site';
const PASTE = 'Paste the text';

for (const name of BROWSERS) {
  describe(`${name}: postings in foreign frames`, () => {
    let road: Road;
    let pages = 0;
    before(async () => {
      road = await Road.start(name);
      road.server.serve(FRAME, POSTING);
    });
    after(() => road?.close());

    /** A page with these frames, read by hand in vain, and the popup that says so. */
    async function readInVain(frames: string): Promise<{ page: Page; popup: Popup; tabId: number }> {
      const url = `https://ropeway-fisheries.example/careers/${++pages}`;
      road.server.serve(url, careers(frames));
      const page = await road.open(url);
      const tabId = await road.tabId(page);
      const popup = await road.driver.openPopup(page);
      await popup.click(ANNOTATE);
      await road.stateOf(tabId, ['read']);
      return { page, popup, tabId };
    }

    const says = (popup: Popup, words: string) =>
      until(`“${words}” in the popup`, async () => (await popup.text()).includes(words));

    const frameOf = (page: Page) =>
      until('the foreign frame', () => page.frames().find((one) => one.url() === FRAME));

    async function close(popup: Popup, page: Page): Promise<void> {
      await popup.close();
      await page.close();
    }

    test('the popup names the frame that it may not read; what is refused is not read', async () => {
      const { page, popup, tabId } = await readInVain(frame(FRAME));
      await says(popup, `in a frame of ${HOST}, which Jobgloss may not read`);
      const answered = await popup.willAnswer(HOST, false);
      await popup.click(ALLOW);
      await answered();
      await says(popup, `You did not allow ${HOST}`);
      // Long enough for a reading to begin, had it been allowed.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.equal((await road.state(tabId))?.frameId, 0);
      assert.deepEqual(await tintsOf((await frameOf(page)) as unknown as Page), []);
      await popup.close();
      const again = await road.driver.openPopup(page);
      await says(again, `in a frame of ${HOST}, which Jobgloss may not read`);
      await close(again, page);
    });

    test('a text can be pasted in its place', async () => {
      const { page, popup, tabId } = await readInVain(frame(FRAME));
      const panel = await road.panel(tabId);
      await panel.waitForSelector('.panel');
      await popup.close();
      await page.bringToFront();
      const again = await road.driver.openPopup(page);
      await again.click(PASTE);
      await panel.waitForSelector('#paste-text', { timeout: 10_000 });
      await panel.close();
      await close(again, page);
    });

    test('frames too small to hold a posting, films, hidden ones and those of no host are not named', async () => {
      const { page, popup } = await readInVain(
        [
          frame('https://ads.example/1', 'width="300" height="600"'),
          frame('https://check.example/2', 'width="304" height="78"'),
          frame('https://films.example/3', 'width="1280" height="720"'),
          frame('https://hidden.example/4', 'width="900" height="900" style="visibility:hidden"'),
          frame('about:blank'),
        ].join(''),
      );
      await says(popup, 'Read by hand');
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.doesNotMatch(await popup.text(), /frame/);
      await close(popup, page);
    });

    test('an allowed frame is read at once, and by itself from then on', async () => {
      const { page, popup, tabId } = await readInVain(frame(FRAME));
      const url = page.url();
      await says(popup, HOST);
      const answered = await popup.willAnswer(HOST, true);
      await popup.click(ALLOW);
      await answered();
      const { reading, frameId } = await until('the frame to be read', async () => {
        const state = await road.stateOf(tabId, ['read']);
        return state.frameId !== 0 ? state : null;
      });
      assert.notEqual(frameId, 0);
      assert.equal(reading?.title, 'Net Mender');
      assert.match(wordsOf(await tinted((await frameOf(page)) as unknown as Page)).join(' | '), /7 years/);
      await close(popup, page);

      const later = await road.open(url);
      const laterId = await road.tabId(later);
      assert.equal((await road.stateOf(laterId, ['read'])).reading?.title, 'Net Mender');
      assert.match(wordsOf(await tinted((await frameOf(later)) as unknown as Page)).join(' | '), /7 years/);
      await later.close();
    });

    test('the profile page lists what was allowed, and taken back it is gone from the page', async () => {
      const page = await road.open('https://ropeway-fisheries.example/careers/1');
      const tabId = await road.tabId(page);
      await road.stateOf(tabId, ['read']);
      const options = await road.driver.extensionPage('options.html');
      await until('the list of allowed sites', () =>
        options.evaluate(() => document.querySelector('.allowed')?.textContent ?? null),
      );
      assert.match(
        await options.evaluate(() => document.querySelector('.allowed')?.textContent ?? ''),
        new RegExp(HOST),
      );
      await options.evaluate(() => document.querySelector<HTMLButtonElement>('.allowed button')?.click());
      await until('the list to be empty', () =>
        options.evaluate(() => document.querySelector('.allowed') === null),
      );
      await until('the state to go', async () => (await road.state(tabId)) === null);
      assert.deepEqual(await tintsOf((await frameOf(page)) as unknown as Page), []);
      await Promise.all([options.close(), page.close()]);
    });

    test('a frame that does not load, or is gone meanwhile, gets a plain message', async () => {
      const { page, popup } = await readInVain(frame('https://gone.unknown-ats.example/x'));
      await says(popup, 'gone.unknown-ats.example');
      await page.evaluate(() => document.querySelector('iframe')?.remove());
      const answered = await popup.willAnswer('gone.unknown-ats.example', true);
      await popup.click(ALLOW);
      await answered();
      await says(popup, 'There is no frame of gone.unknown-ats.example');
      await close(popup, page);
    });

    test('a sandboxed frame is read, with and beside one that shows an error of the browser', async () => {
      const host = 'sandboxed.unknown-ats.example';
      const url = `https://${host}/net-mender`;
      road.server.serve(url, POSTING);
      const { page, popup, tabId } = await readInVain(
        frame(url, 'width="900" height="1000" sandbox=""') +
          frame('https://localhost.unknown-ats.example:1/', 'width="700" height="700"'),
      );
      await says(popup, host);
      await says(popup, 'localhost.unknown-ats.example');
      const answered = await popup.willAnswer(host, true);
      await popup.click('Allow');
      await answered();
      const state = await until('the frame to be read', async () => {
        const now = await road.stateOf(tabId, ['read']);
        return now.frameId !== 0 ? now : null;
      });
      assert.equal(state.reading?.title, 'Net Mender');
      await close(popup, page);
    });

    test('nothing of this left the machine', async () => {
      assert.deepEqual(await road.driver.extensionRequests(), []);
    });
  });
}
