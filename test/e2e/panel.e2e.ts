import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { sidePanelTargets } from '../browsers/chromium';
import { until } from '../browsers/driver';
import { SAMPLE_PROFILE } from './profiles';
import { BROWSERS, Road, tinted } from './road';

/** Text of the panel, once it shows a posting. */
async function shown(panel: Page): Promise<string> {
  await until('items in the panel', () =>
    panel.evaluate(() => document.querySelector('[data-facet]') !== null),
  );
  return panel.evaluate(() => document.body.innerText);
}

/** Where on the screen the words that a tint covers are, after they were brought into sight. */
function pointOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return until(`the tint on “${words}”`, () =>
    page.evaluate((wanted) => {
      const range = [...CSS.highlights]
        .filter(([name]) => name.startsWith('jobgloss-'))
        .flatMap(([, highlight]) => [...highlight] as Range[])
        .find((candidate) => candidate.toString().includes(wanted));
      if (!range) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, words),
  );
}

for (const name of BROWSERS) {
  describe(`${name}: panel and page`, () => {
    let road: Road;
    before(async () => {
      road = await Road.start(name);
    });
    after(() => road?.close());

    test('an empty profile is said plainly, and nothing is judged', async () => {
      const page = await road.openFixture('greenhouse');
      await tinted(page);
      const panel = await road.panel(await road.tabId(page));
      await shown(panel);
      await until('the word on the profile', () =>
        panel.evaluate(() => document.querySelector('.notice .button-primary') !== null),
      );
      assert.equal(await panel.evaluate(() => document.querySelectorAll('.item .verdict').length), 0);
      await Promise.all([panel.close(), page.close()]);
    });

    test('title, company, place, limits, requirements, benefits, verdicts and what is not stated', async () => {
      await road.keepProfile(SAMPLE_PROFILE);
      const page = await road.openFixture('greenhouse');
      await tinted(page);
      const panel = await road.panel(await road.tabId(page));
      const text = await shown(panel);
      assert.doesNotMatch(text, /\b(facet|panel|kind|verdict)\.[a-z]+\b/i, 'a message without its words');
      for (const part of ['Tide Data Engineer', 'Harbourlight', 'Remote, Europe'])
        assert.ok(text.includes(part), text);
      for (const id of ['limits', 'must', 'nice', 'benefits', 'not-stated']) {
        assert.ok(await panel.evaluate((part) => document.getElementById(`${part}-title`) !== null, id), id);
      }
      await until('a verdict', () =>
        panel.evaluate(() => document.querySelector('[aria-labelledby="must-title"] .verdict-met') !== null),
      );
      assert.ok(text.includes('At least 4 years of experience in building data pipelines'), text);
      await Promise.all([panel.close(), page.close()]);
    });

    test('a click on an item scrolls the page to its sentence and flashes it', async () => {
      const page = await road.openFixture('greenhouse');
      await tinted(page);
      await page.evaluate(() => {
        document.getElementById('content')!.style.paddingTop = '1200px';
      });
      const panel = await road.panel(await road.tabId(page));
      await shown(panel);
      await panel.bringToFront();
      assert.equal(await page.evaluate(() => scrollY), 0);
      const last = '[aria-labelledby="benefits-title"] .chip';
      await panel.waitForSelector(last, { timeout: 10_000 });
      await panel.evaluate((selector) => {
        const chips = [...document.querySelectorAll<HTMLElement>(selector)];
        chips.find((chip) => /parental/i.test(chip.innerText))?.click();
      }, last);
      const flashed = await until('the flash', () =>
        page.evaluate(() => {
          const flash = CSS.highlights.get('jobgloss-flash');
          return flash ? [...flash].map((range) => range.toString()).join() : null;
        }),
      );
      assert.match(flashed, /parental leave/i);
      await until('the page to be scrolled', () => page.evaluate(() => scrollY > 100));
      const isInSight = await page.evaluate(() =>
        [...CSS.highlights.get('jobgloss-benefit')!].some((range) => {
          const { top, bottom } = (range as Range).getBoundingClientRect();
          return range.toString().toLowerCase().includes('parental') && top >= 0 && bottom <= innerHeight;
        }),
      );
      assert.ok(isInSight);
      await Promise.all([panel.close(), page.close()]);
    });

    test('a click on a tint shows its item in the panel', async () => {
      const page = await road.openFixture('greenhouse');
      await tinted(page);
      const panel = await road.panel(await road.tabId(page));
      await shown(panel);
      await page.bringToFront();
      const { x, y } = await pointOf(page, '4 years');
      await page.mouse.click(x, y);
      const clicked = await until('the item to be marked', () =>
        panel.evaluate(() => (document.querySelector('.item.is-clicked') as HTMLElement | null)?.innerText),
      );
      assert.match(clicked, /At least 4 years/);
      if (name === 'chromium') {
        const { browser, origin } = road.driver;
        await until('the side panel to open', () =>
          sidePanelTargets(browser, origin).some((target) => target.url() === `${origin}/sidepanel.html`),
        );
      }
      await Promise.all([panel.close(), page.close()]);
    });

    test('each point says on demand what decided it, and the page how it was read', async () => {
      const page = await road.openFixture('greenhouse');
      await tinted(page);
      const panel = await road.panel(await road.tabId(page));
      assert.doesNotMatch(await shown(panel), /experience:years-named/);
      await panel.bringToFront();
      // By the keyboard, as it comes behind the sentence.
      await panel.focus('[data-item^="experience"] .disclosure-button');
      await panel.keyboard.press('Enter');
      const why = await until('the receipt', () =>
        panel.evaluate(() => document.querySelector<HTMLElement>('.item .receipt')?.innerText),
      );
      for (const part of [
        'experience:years-named',
        'What we are looking for',
        'carried:heading',
        'It stands among the requirements.',
      ]) {
        assert.ok(why.includes(part), why);
      }
      await panel.focus('.how-read .disclosure-button');
      await panel.keyboard.press('Enter');
      const how = await until('how it was read', () =>
        panel.evaluate(() => document.querySelector<HTMLElement>('.how-read .receipt')?.innerText),
      );
      for (const part of ['English', 'site:greenhouse', 'heading:requirements', 'Beside the posting'])
        assert.ok(how.includes(part), how);
      assert.doesNotMatch(why + how, /\b(why|how|section)\.[a-z]+\b/i, 'a message without its words');
      // The sentence itself still shows its place: the receipt lies above its stretched area, and no more.
      const overlaid = await panel.evaluate(() => {
        const button = document.querySelector('[data-item^="experience"] .disclosure-button')!;
        button.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, height } = button.getBoundingClientRect();
        return document.elementFromPoint(x + 20, y + height / 2)?.closest('.disclosure-button') !== button;
      });
      assert.equal(overlaid, false);
      await Promise.all([panel.close(), page.close()]);
    });

    test('a page that is no posting, and then another posting in the same tab', async () => {
      const page = await road.openFixture('listing');
      const panel = await road.panel(await road.tabId(page));
      await until('the panel to say so', () =>
        panel.evaluate(() => document.querySelector('.status-idle') !== null),
      );
      await page.goto('https://jobs.lever.co/pinewheel/0a1b2c3d-1111-4222-8333-444455556666');
      await tinted(page);
      assert.match(await shown(panel), /Workshop Lead/);
      await Promise.all([panel.close(), page.close()]);
    });
  });
}
