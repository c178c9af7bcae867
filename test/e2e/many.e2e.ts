import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { until } from '../browsers/driver';
import { addressOf } from '../fixtures/pages';
import { commentUrl, THREAD_URL, threadPage } from '../fixtures/threads';
import { SAMPLE_PROFILE } from './profiles';
import { BROWSERS, Road, tinted, tintsOf, wordsOf } from './road';

/** Postings of the long thread. */
const MANY = 400;
/** What is longer stands in the way of the page, in milliseconds: https://www.w3.org/TR/longtasks-1/ */
const LONG = 50;

/** Title of the row that is marked as the one in view. */
const current = (panel: Page) =>
  panel.evaluate(
    () => document.querySelector('.posting-row[aria-current] .posting-row-title')?.textContent ?? null,
  );
const rowsOf = (panel: Page) =>
  panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.posting-row')].map((row) =>
      row.innerText.replace(/\s+/g, ' '),
    ),
  );
const shown = (panel: Page) =>
  panel.evaluate(() => document.querySelector('.posting-head h1')?.textContent ?? null);
const choose = (panel: Page, title: string) =>
  panel.evaluate((wanted) => {
    const rows = [...document.querySelectorAll<HTMLElement>('.posting-row')];
    rows.find((row) => row.innerText.includes(wanted))?.click();
  }, title);
const isInSight = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const { top } = document.querySelector(wanted)!.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  }, selector);

/** Processor time of each slice that the annotator took of the page's idle time, in milliseconds. */
function slicesIn(trace: Uint8Array): number[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: { name: string; tdur?: number }[];
  };
  return traceEvents.filter(({ name }) => name === 'FireIdleCallback').map(({ tdur = 0 }) => tdur / 1000);
}

for (const name of BROWSERS) {
  describe(`${name}: several postings on one page`, () => {
    let road: Road;
    before(async () => {
      road = await Road.start(name);
      await road.keepProfile(SAMPLE_PROFILE);
      road.server.serve(THREAD_URL, threadPage(MANY));
    });
    after(() => road?.close());

    test('a page with the full text of three lists them, and shows the one in view', async () => {
      const page = await road.openFixture('many-inline');
      await tinted(page);
      const tabId = await road.tabId(page);
      const state = await road.stateOf(tabId, ['read']);
      assert.equal(state.reading?.title, 'Glaze Chemist');
      const panel = await road.panel(tabId);
      const rows = await until('three rows', async () => {
        const found = await rowsOf(panel);
        return found.length === 3 && found.every((row) => /\d/.test(row)) ? found : null;
      });
      assert.match(rows[1]!, /^Kiln Operator Kilnworks · Porto, Portugal/);
      assert.equal(await current(panel), 'Glaze Chemist');
      // All of them are tinted, not the current one alone.
      const words = wordsOf(
        await until('all tints', async () => {
          const tints = await tintsOf(page);
          return ['5 years', '2 years', '8 years'].every((years) =>
            wordsOf(tints).some((one) => one.includes(years)),
          )
            ? tints
            : null;
        }),
      );
      assert.ok(words.length > 15, words.join());

      await page.bringToFront();
      await page.evaluate(() =>
        document.getElementById('kiln-operator')!.scrollIntoView({ behavior: 'instant' }),
      );
      await until('the second to be current', async () => (await current(panel)) === 'Kiln Operator');
      assert.equal(await shown(panel), 'Kiln Operator');
      await Promise.all([panel.close(), page.close()]);
    });

    test('choosing one in the panel scrolls the page to it, by mouse and by keyboard', async () => {
      const page = await road.openFixture('many-inline');
      await tinted(page);
      await page.evaluate(() => {
        for (const section of document.querySelectorAll('section')) section.style.minHeight = '1500px';
      });
      const panel = await road.panel(await road.tabId(page));
      await until('three rows', async () => (await rowsOf(panel)).length === 3);
      await choose(panel, 'Export Manager');
      await until('it to be shown', async () => (await shown(panel)) === 'Export Manager');
      await page.bringToFront();
      await until('the page to be there', () => isInSight(page, 'section:nth-of-type(3) h2'));
      // It stays the current one although others passed by.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.equal(await current(panel), 'Export Manager');

      await panel.bringToFront();
      await panel.focus('.posting-row[tabindex="0"]');
      await panel.keyboard.press('Home');
      await panel.keyboard.press('ArrowDown');
      await panel.keyboard.press('Enter');
      await until('the second to be shown', async () => (await shown(panel)) === 'Kiln Operator');
      await page.bringToFront();
      await until('the page to be there', () => isInSight(page, '#kiln-operator h2'));
      await Promise.all([panel.close(), page.close()]);
    });

    test('each is saved by itself, under an address of its own', async () => {
      const page = await road.openFixture('many-inline');
      await tinted(page);
      const panel = await road.panel(await road.tabId(page));
      for (const title of ['Glaze Chemist', 'Export Manager']) {
        await until('the rows', async () => (await rowsOf(panel)).length === 3);
        await choose(panel, title);
        await until('it to be shown', async () => (await shown(panel)) === title);
        await until('the button', () =>
          panel.evaluate(() => {
            const save = document.querySelector<HTMLButtonElement>('.keep .button-primary:not([disabled])');
            save?.click();
            return save !== null;
          }),
        );
        await until('it to be kept', async () => (await road.saved()).some((one) => one.title === title));
      }
      const saved = await road.saved();
      assert.deepEqual(saved.map(({ url }) => url.replace(addressOf('many-inline'), '')).sort(), [
        '#:~:text=Export%20Manager',
        '#glaze-chemist',
      ]);
      assert.equal(new Set(saved.map(({ key }) => key)).size, 2);
      // The third is not taken for one of them.
      await choose(panel, 'Kiln Operator');
      await until('the third to be shown', async () => (await shown(panel)) === 'Kiln Operator');
      await until('that it is not kept', () =>
        panel.evaluate(() => document.querySelector('.keep .button-primary') !== null),
      );
      await Promise.all([panel.close(), page.close()]);
    });

    test(`a thread of ${MANY} postings is listed whole and tinted around the view, and the page stays quick`, async () => {
      const page = await road.open(THREAD_URL);
      if (name === 'chromium') await page.tracing.start({ categories: ['devtools.timeline'] });
      const popup = await road.driver.openPopup(page);
      await popup.click('Read this page');
      await tinted(page);
      await popup.close();
      const tabId = await road.tabId(page);
      const state = await road.stateOf(tabId, ['read']);
      assert.equal(state.reading?.url, commentUrl(0));
      assert.ok(JSON.stringify(state).length < 50_000, `${JSON.stringify(state).length} letters of state`);
      const panel = await road.panel(tabId);
      await until('all rows', async () => (await rowsOf(panel)).length === MANY, 30_000);
      const rows = await until('all to be read', async () => {
        const found = await rowsOf(panel);
        return found.some((row) => row.includes('Not read yet')) ? null : found;
      });
      assert.match(rows[0]!, /^Backend Engineer Fernwork 0 · Porto, Portugal/);
      if (name === 'chromium') {
        const slices = slicesIn((await page.tracing.stop())!);
        assert.ok(slices.length > 20, `${slices.length} slices`);
        // The first reading of all sets up the tables of the parser, as it does on every page.
        const [, longest = 0] = slices.sort((one, other) => other - one);
        assert.ok(longest < LONG, `a slice of ${longest} ms`);
      }
      const tints = wordsOf(await tintsOf(page));
      // Around the view all are tinted, and no more than the browser paints in no time.
      assert.ok(tints.length > 40 * 5 && tints.length < 100 * 10, `${tints.length} tints`);

      await choose(panel, 'Fernwork 250 ');
      await until('the one chosen', async () =>
        (await road.state(tabId))?.reading?.url === commentUrl(250) ? true : null,
      );
      await page.bringToFront();
      await until('the page to be there', () => isInSight(page, '[id="80000251"] .commtext'));
      await until('its tints', () =>
        page.evaluate(() => {
          const text = document.querySelector('[id="80000251"] .commtext')!;
          const ranges = [...CSS.highlights.values()].flatMap((tint) => [...tint]);
          return ranges.some(({ startContainer }) => text.contains(startContainer));
        }),
      );
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await until('the first to be current again', async () =>
        (await road.state(tabId))?.reading?.url === commentUrl(0) ? true : null,
      );
      await Promise.all([panel.close(), page.close()]);
    });

    test('a click on a tint of another posting shows its item', async () => {
      const page = await road.openFixture('many-inline');
      await tinted(page);
      const panel = await road.panel(await road.tabId(page));
      await until('the rows', async () => (await rowsOf(panel)).length === 3);
      await page.bringToFront();
      const { x, y } = await until('the tint', () =>
        page.evaluate(() => {
          const range = [...CSS.highlights]
            .filter(([tint]) => tint.startsWith('jobgloss-'))
            .flatMap(([, highlight]) => [...highlight] as Range[])
            .find((one) => one.toString().includes('2 years'));
          if (!range) return null;
          range.startContainer.parentElement?.scrollIntoView({ block: 'end', behavior: 'instant' });
          const box = range.getClientRects()[0];
          return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
        }),
      );
      await page.mouse.click(x, y);
      const item = await until('the item to be marked', () =>
        panel.evaluate(() => document.querySelector<HTMLElement>('.item.is-clicked')?.innerText),
      );
      assert.match(item, /2 years of experience at an industrial furnace/);
      assert.equal(await shown(panel), 'Kiln Operator');
      await Promise.all([panel.close(), page.close()]);
    });

    test('the list goes with its page', async () => {
      const page = await road.openFixture('many-inline');
      await tinted(page);
      const tabId = await road.tabId(page);
      const panel = await road.panel(tabId);
      await until('the rows', async () => (await rowsOf(panel)).length === 3);
      await page.goto(addressOf('greenhouse'));
      await until('the other posting', async () => (await shown(panel)) === 'Tide Data Engineer');
      assert.deepEqual(await rowsOf(panel), []);
      await Promise.all([panel.close(), page.close()]);
    });
  });
}
