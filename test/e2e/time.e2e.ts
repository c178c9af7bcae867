import 'temporal-polyfill/global';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { EMPTY_PROFILE, type Profile } from '../../lib/model/profile';
import type { TimeZoneLimit } from '../../lib/parser/time-zone/model';
import { barOf, minuteOfDay, type Piece, seasonsOf } from '../../lib/time/bar';
import { shortClockName } from '../../lib/time/clock-name';
import { spanText } from '../../lib/time/day-span';
import { solve } from '../../lib/time/solve';
import { until } from '../browsers/driver';
import { sourceOf } from '../fixtures/pages';
import { laneColumns } from './pixels';
import { BROWSERS, Road, tinted } from './road';

const SEED = new URL('../../../shared/gold/dev/seed-spotify.txt', import.meta.url);
const CLOCK_LINE = 'You must be able to work between 10:00 and 15:00 CET';
const CORE_LINE = 'Core hours are 10:00 to 15:00 New York time.';
const ZONES_LINE =
  'Because the team works side by side, you need to live in the Central European or Eastern Standard time zone.';

const BERLIN: TimeZoneLimit = { type: 'zone', utc: 1, iana: 'Europe/Berlin' };
const NEW_YORK: TimeZoneLimit = { type: 'zone', utc: -5, iana: 'America/New_York' };
const CORE: TimeZoneLimit = { type: 'hours', from: '10:00', to: '15:00', utc: -5, iana: 'America/New_York' };

/** What four readers, all with a day from 9 to 18, are to see on most days of any year. */
const READERS = [
  {
    zone: 'Europe/Lisbon',
    core: '15:00–20:00 for you; 14:00–19:00 ',
    coreState: 'Partly',
    zonesState: 'Met',
  },
  { zone: 'America/New_York', core: '10:00–15:00 for you.', coreState: 'Met', zonesState: 'Met' },
  {
    zone: 'Asia/Kolkata',
    core: '19:30–00:30 for you; 20:30–01:30 ',
    coreState: 'Missed',
    zonesState: 'Partly',
  },
  { zone: 'Australia/Sydney', core: '00:00–05:00 for you; ', coreState: 'Missed', zonesState: 'Missed' },
] as const;

const profileOf = (timeZone: string): Profile => ({
  ...EMPTY_PROFILE,
  timeZone,
  workingHours: { from: '09:00', to: '18:00' },
});

/** Gives the panel the width of a side panel; not every driver can size the window. */
const narrowTo = (panel: Page, width: number): Promise<void> =>
  panel.evaluate((pixels) => {
    document.body.style.width = `${pixels}px`;
  }, width);

/** Text of the one item on clocks, once it is held against this zone. */
function itemText(panel: Page, zone: string): Promise<string> {
  const city = zone.slice(zone.indexOf('/') + 1).replace('_', ' ');
  return until(`the bar for ${zone}`, () =>
    panel.evaluate((place) => {
      const item = document.querySelector<HTMLElement>('.item:has(.time-card)');
      const title = item?.querySelector('.day-bar title')?.textContent ?? '';
      return item && title.includes(`${place} time`) ? item.innerText : null;
    }, city),
  );
}

/** Looks at each bar of the item as it was drawn, against what the solver says of today. */
async function seeBars(road: Road, scratch: Page, panel: Page, limits: TimeZoneLimit[], zone: string) {
  const bars = await panel.$$('.item .day-bar svg');
  assert.equal(bars.length, limits.length, zone);
  for (const svg of bars) {
    const city = await svg.evaluate(
      (drawn) => drawn.closest('.clock')?.querySelector('.clock-head strong')?.textContent,
    );
    const limit =
      limits.find((one) => 'iana' in one && shortClockName({ utc: 0, iana: one.iana }) === city) ??
      limits[0]!;
    const now = new Date();
    const seasons = seasonsOf(solve(limit, profileOf(zone), now));
    const { stretch } = seasons.find(({ isToday }) => isToday) ?? seasons[0]!;
    const bar = barOf(stretch);
    const has = (pieces: readonly Piece[], minute: number) =>
      pieces.some(([from, to]) => minute > from && minute < to);
    const columns = await laneColumns(scratch, panel, svg);
    const present = minuteOfDay(zone, now) ?? 0;
    let seen = 0;
    for (const { minute, reader, asked, both } of columns) {
      // The line of now lies over the lanes, an edge between two pixels is neither, and the corners are round.
      const edges = [0, 1440, ...[...bar.reader, ...bar.asked].flat()];
      if ([present, ...edges].some((one) => Math.abs(one - minute) < 20)) continue;
      seen++;
      const where = `${road.driver.name}, ${zone}, ${JSON.stringify(limit)}, minute ${minute}`;
      assert.equal(reader, has(bar.reader, minute), `their hours: ${where}`);
      assert.equal(asked, has(bar.asked, minute), `the asked hours: ${where}`);
      assert.equal(both, has(bar.both, minute), `both: ${where}`);
    }
    assert.ok(seen > 60, `${seen} columns were compared`);
    const legend = await svg.evaluate((drawn) => drawn.closest('.day-bar')?.textContent ?? '');
    assert.ok(legend.includes(spanText(stretch.asked[0]!)), legend);
    assert.ok(legend.includes('09:00–18:00'), legend);
  }
}

for (const name of BROWSERS) {
  describe(`${name}: time zones on the reader's clock`, () => {
    let road: Road;
    let scratch: Page;
    before(async () => {
      road = await Road.start(name);
      scratch = await road.openFixture('article');
    });
    after(() => road?.close());

    /** The panel of the sample posting with another line on clocks. */
    async function panelOf(line: string, number: number): Promise<{ panel: Page; page: Page }> {
      const url = `https://boards.greenhouse.io/clocks/jobs/${number}`;
      road.server.serve(url, sourceOf('greenhouse').replace(CLOCK_LINE, line));
      await road.keepProfile(profileOf(READERS[0].zone));
      const page = await road.open(url);
      await tinted(page);
      const panel = await road.panel(await road.tabId(page));
      await narrowTo(panel, 400);
      await panel.bringToFront();
      return { panel, page };
    }

    test('core hours: bar, sentence and verdict for four readers', async () => {
      const { panel, page } = await panelOf(CORE_LINE, 11);
      for (const { zone, core, coreState } of READERS) {
        await road.keepProfile(profileOf(zone));
        const text = await itemText(panel, zone);
        assert.ok(text.includes(`10:00–15:00 New York is ${core}`), text);
        assert.match(text, new RegExp(`^Time zone\\s+${coreState}`));
        await seeBars(road, scratch, panel, [CORE], zone);
      }
      await Promise.all([panel.close(), page.close()]);
    });

    test('either of two zones: one point, a bar for each', async () => {
      const { panel, page } = await panelOf(ZONES_LINE, 12);
      for (const { zone, zonesState } of READERS) {
        await road.keepProfile(profileOf(zone));
        const text = await itemText(panel, zone);
        assert.ok(text.includes('On the clock of Berlin (UTC+1) or New York (UTC−5)'), text);
        assert.match(text, new RegExp(`^Time zone\\s+${zonesState}`));
        await seeBars(road, scratch, panel, [BERLIN, NEW_YORK], zone);
      }
      await Promise.all([panel.close(), page.close()]);
    });

    test('the slider, by keyboard: bar, sentence and verdict follow, the profile does not', async () => {
      const { panel, page } = await panelOf(CORE_LINE, 13);
      await itemText(panel, 'Europe/Lisbon');
      await panel.focus('.shift input');
      for (let step = 0; step < 8; step++) await panel.keyboard.press('ArrowRight');
      const text = await until('the verdict to follow', async () => {
        const now = await itemText(panel, 'Europe/Lisbon');
        return /^Time zone\s+Met/.test(now) ? now : null;
      });
      assert.ok(text.includes('2 hours later, 11:00–20:00') && text.includes('You work all of it.'), text);
      const spoken = await panel.$eval('.shift input', (slider) => slider.getAttribute('aria-valuetext'));
      assert.equal(spoken, '2 hours later, 11:00–20:00: Met');
      const again = await road.panel(await road.tabId(page));
      assert.match(await itemText(again, 'Europe/Lisbon'), /^Time zone\s+Partly/);
      await again.close();
      await panel.bringToFront();
      // No part of the card is cut off or hidden beneath the sentence's stretched area at the narrowest width.
      await narrowTo(panel, 320);
      const narrow = await panel.evaluate(() => {
        const slider = document.querySelector('.shift input')!;
        slider.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = slider.getBoundingClientRect();
        const isOnTop = document.elementFromPoint(x + width / 4, y + height / 2) === slider;
        return { isOnTop, overflow: document.body.scrollWidth - document.body.clientWidth };
      });
      assert.equal(narrow.isOnTop, true);
      assert.ok(narrow.overflow <= 0, `${narrow.overflow} pixels too wide`);
      await Promise.all([panel.close(), page.close()]);
    });

    test('the Spotify sample, pasted, for four readers', {
      skip: existsSync(SEED) ? false : 'no labelled postings at ../shared/gold',
    }, async () => {
      await road.keepProfile(profileOf(READERS[0].zone));
      const page = await road.openFixture('listing');
      const panel = await road.panel(await road.tabId(page));
      await narrowTo(panel, 400);
      await panel.bringToFront();
      await panel.waitForSelector('[aria-label="Paste a posting"]', { timeout: 10_000 });
      await panel.$eval('[aria-label="Paste a posting"]', (button) => (button as HTMLElement).click());
      await panel.waitForSelector('#paste-text', { timeout: 10_000 });
      await panel.evaluate(
        (pasted) => {
          document.querySelector<HTMLTextAreaElement>('#paste-text')!.value = pasted;
          document.querySelector<HTMLElement>('.paste [type="submit"]')?.click();
        },
        readFileSync(SEED, 'utf8'),
      );
      for (const { zone, zonesState } of READERS) {
        await road.keepProfile(profileOf(zone));
        const text = await itemText(panel, zone);
        assert.match(text, new RegExp(`^Time zone\\s+${zonesState}`));
        await seeBars(road, scratch, panel, [BERLIN, NEW_YORK], zone);
      }
      await Promise.all([panel.close(), page.close()]);
    });
  });
}
