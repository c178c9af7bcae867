import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Reading } from '../../lib/model/reading';
import { until } from '../browsers/driver';
import { addressOf, type PageName } from '../fixtures/pages';
import { SAMPLE_PROFILE } from './profiles';
import { BROWSERS, Road, tinted, tintsOf } from './road';

/** Ms after the click at which the background is stopped: before, in the middle of and after the save. */
const STOPS = [0, 1, 3, 6, 12, 25, 60];

/** What a reading says, whatever blocks it was read from. */
function factsOf({ facets, blocks }: Reading): unknown[] {
  return facets.map(({ kind, data, strength, evidence }) => {
    const words = blocks[evidence.block]?.text.slice(evidence.start, evidence.end);
    return { kind, data, strength, words };
  });
}

/** The record of a posting by its title, once it is there. */
function recordOf(road: Road, title: string) {
  return until(`“${title}” to be saved`, async () =>
    (await road.saved()).find((posting) => posting.title === title),
  );
}

/** True once the popup offers what can be done with a kept posting; what a list of statuses says differs by browser. */
function isKept(text: string): boolean {
  return text.includes('Not for me') && !/^Save$/m.test(text);
}

async function saveFromPopup(road: Road, page: Page): Promise<void> {
  const popup = await road.driver.openPopup(page);
  await popup.click('Save');
  await until('the status', async () => isKept(await popup.text()));
  await popup.close();
}

async function openRead(road: Road, name: PageName): Promise<Page> {
  const page = await road.openFixture(name);
  await tinted(page);
  await road.stateOf(await road.tabId(page), ['read']);
  return page;
}

for (const name of BROWSERS) {
  describe(`${name}: saving`, () => {
    const profile = mkdtempSync(join(tmpdir(), 'jobgloss-saved-'));
    let road: Road;
    before(async () => {
      road = await Road.start(name, profile);
    });
    after(async () => {
      await road?.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    for (const how of ['close', 'kill'] as const) {
      test(`what was saved from the popup is there after the browser was restarted (${how})`, async () => {
        const fixture = how === 'close' ? 'greenhouse' : 'lever';
        await road.keepProfile(SAMPLE_PROFILE);
        const page = await openRead(road, fixture);
        const { reading } = await road.stateOf(await road.tabId(page), ['read']);
        await saveFromPopup(road, page);
        const record = await recordOf(road, reading?.title ?? '');
        assert.deepEqual(record.reading, reading);
        await road[how]();
        road = await Road.start(name, profile);
        const kept = (await road.saved()).filter(({ id }) => id === record.id);
        assert.deepEqual(kept, [record]);
        const list = await road.driver.extensionPage('saved.html');
        await until('the posting with its verdicts on the saved page', () =>
          list.evaluate(
            (title) => document.body.innerText.includes(title) && document.querySelector('.verdict') !== null,
            record.title ?? '',
          ),
        );
        await list.evaluate(() => document.querySelector<HTMLElement>('.row-title')?.click());
        await until('the posting with its receipts', () =>
          list.evaluate(() => document.querySelector('.detail .item .disclosure-button') !== null),
        );
        // The posting scrolls in its own part of the page; the page itself has nothing to scroll.
        assert.ok(await list.evaluate(() => document.documentElement.scrollHeight <= innerHeight));
        await list.close();
      });
    }

    test('two tabs on one posting make one record', async () => {
      const [one, other] = [await openRead(road, 'german'), await openRead(road, 'german')];
      const popup = await road.driver.openPopup(one);
      await popup.click('Save');
      await popup.close();
      const { key } = await until('the record', async () =>
        (await road.saved()).find(({ url }) => url === addressOf('german')),
      );
      // The other tab knows it already.
      const second = await road.driver.openPopup(other);
      await until('the status', async () => isKept(await second.text()));
      await second.close();
      assert.equal((await road.saved()).filter((posting) => posting.key === key).length, 1);
      await Promise.all([one.close(), other.close()]);
    });

    test('the popup may be closed in the middle of it, and the background stopped', async () => {
      const page = await openRead(road, 'linkedin');
      const tabId = await road.tabId(page);
      for (const [round, ms] of STOPS.entries()) {
        const url = `https://www.linkedin.com/jobs/view/${5_000_000 + round}`;
        road.server.serve(url, await page.content());
        await page.goto(url);
        await until('the next posting to be read', async () => {
          const state = await road.state(tabId);
          return state?.status === 'read' && state.reading?.url === url;
        });
        const popup = await road.driver.openPopup(page);
        await popup.click('Save');
        if (round % 2 === 0) await popup.close();
        await new Promise((resolve) => setTimeout(resolve, ms));
        await road.driver.stopBackground();
        // The reader goes to see whether it is there.
        const saved = await road.driver.extensionPage('saved.html');
        await until(`the posting stopped after ${ms} ms`, async () =>
          (await road.saved()).some((posting) => posting.url === url),
        );
        await Promise.all([popup.close(), saved.close()]);
      }
      const keys = (await road.saved()).map(({ key }) => key);
      assert.equal(new Set(keys).size, keys.length);
      await page.close();
    });

    test('a pasted posting gives the same facts as its page, and is saved like any other', async () => {
      const page = await openRead(road, 'greenhouse');
      const tabId = await road.tabId(page);
      const { reading } = await road.stateOf(tabId, ['read']);
      // What a reader would copy: from the title to the end of the text.
      const text = await page.evaluate(() => {
        const range = document.createRange();
        range.setStartBefore(document.querySelector('#header')!);
        range.setEndAfter(document.querySelector('#content')!);
        const selection = getSelection()!;
        selection.removeAllRanges();
        selection.addRange(range);
        return selection.toString();
      });
      const panel = await road.panel(tabId);
      await panel.waitForSelector('[aria-label="Paste a posting"]', { timeout: 10_000 });
      await panel.evaluate(() =>
        document.querySelector<HTMLElement>('[aria-label="Paste a posting"]')?.click(),
      );
      await panel.waitForSelector('#paste-text', { timeout: 10_000 });
      await panel.evaluate((pasted) => {
        document.querySelector<HTMLTextAreaElement>('#paste-text')!.value = pasted;
        document.querySelector<HTMLElement>('.paste [type="submit"]')?.click();
      }, text);
      await until('the pasted posting', () =>
        panel.evaluate(() => document.querySelector('.posting-source') !== null),
      );
      await until('the button', () =>
        panel.evaluate(() => {
          const button = document.querySelector<HTMLElement>('.keep .button-primary');
          button?.click();
          return button !== null;
        }),
      );
      const pasted = await until('the record', async () =>
        (await road.saved()).find((posting) => posting.url === ''),
      );
      assert.ok(reading && reading.facets.length > 5);
      assert.deepEqual(factsOf(pasted.reading), factsOf(reading));
      await Promise.all([panel.close(), page.close()]);
    });

    test('a paused site is left alone at once and after a reload, and read again when it is resumed', async () => {
      const page = await openRead(road, 'lever');
      const tabId = await road.tabId(page);
      const popup = await road.driver.openPopup(page);
      await popup.click('Pause on jobs.lever.co');
      await until('the word on it', async () => (await popup.text()).includes('Paused here'));
      await popup.close();
      await until('the tints to go', async () => (await tintsOf(page)).length === 0);
      await page.reload();
      // A posting of another site that is opened after it is read; by then this one would have been too.
      await (await openRead(road, 'greenhouse')).close();
      assert.deepEqual(await tintsOf(page), []);
      assert.equal(await road.state(tabId), null);
      const again = await road.driver.openPopup(page);
      await again.click('Resume on jobs.lever.co');
      await again.close();
      await tinted(page);
      await page.close();
    });
  });
}
