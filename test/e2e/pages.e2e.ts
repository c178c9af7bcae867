import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { until } from '../browsers/driver';
import { BROWSERS, Road } from './road';

const GERMAN = `Schleusenwärter (m/w/d)

Ihre Aufgaben
- Sie bedienen die Schleuse und halten sie in Stand

Ihr Profil
- Mindestens 3 Jahre Berufserfahrung an Wasserstraßen
- Gute Kenntnisse der Schifffahrtszeichen

Wir bieten
- 30 Tage Urlaub und eine unbefristete Anstellung`;
const POSTING = `Harbour Pilot
Tidewater Guild · Porto, Portugal

What we ask
- 5+ years of experience on tugs
- Fluent Portuguese
- You live in Portugal

What we offer
- Parental leave and a learning budget
- €60,000 to €70,000 a year`;

/** What a backup holds, its own timestamp aside. */
interface Kept {
  profile: Record<string, unknown>;
  postings: { id: string; notes: string; status: string; reading: { facets: unknown[] } }[];
}

/** Clicks a button of this label as soon as it is there and can be clicked. */
async function press(page: Page, label: string): Promise<void> {
  await until(`the button “${label}”`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll<HTMLButtonElement>('button:not([disabled])')].find(
        (one) => one.innerText.trim() === wanted,
      );
      button?.click();
      return button !== undefined;
    }, label),
  );
}

/** Types into a field with the keyboard, over what stands there. */
async function type(page: Page, selector: string, text: string): Promise<void> {
  const field = await page.waitForSelector(selector);
  await field!.click({ count: 3 });
  await page.keyboard.type(text);
}

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const says = (page: Page, words: string) =>
  until(`“${words}”`, async () => (await textOf(page)).includes(words));
const fieldOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)?.value ?? '', selector);

/**
 * Notes the name and text of a file that the page offers, in place of writing it to this computer. As text: what
 * compiles the tests would put a helper into the inner functions that the page does not have.
 */
const NOTE_OFFERED = `{
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => { document.documentElement.dataset.offered = text; });
    return make(blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    document.documentElement.dataset.name = this.download;
  };
}`;

/** Gives the page a backup's text as the file that the reader chose. */
async function chooseFile(page: Page, text: string): Promise<void> {
  await page.waitForSelector('#import-file');
  await page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('#import-file')!;
    const files = new DataTransfer();
    files.items.add(new File([content], 'backup.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

for (const name of BROWSERS) {
  describe(`${name}: profile and saved postings`, () => {
    let road: Road;
    before(async () => {
      road = await Road.start(name);
    });
    after(() => road?.close());

    async function dataDialog(): Promise<Page> {
      const page = await road.driver.extensionPage('saved.html');
      await press(page, 'Your data');
      return page;
    }

    /** The text of the file that the page offers; nothing is written to this computer. */
    async function exported(): Promise<string> {
      const page = await dataDialog();
      await page.evaluate(NOTE_OFFERED);
      await press(page, 'Save a backup file');
      const text = await until('the file', () =>
        page.evaluate(() => document.documentElement.dataset.offered ?? null),
      );
      assert.match(
        await page.evaluate(() => document.documentElement.dataset.name ?? ''),
        /^jobgloss-\d{4}-\d\d-\d\d\.json$/,
      );
      await page.close();
      return text;
    }

    async function kept(): Promise<Kept> {
      const { exportedAt: _, ...rest } = JSON.parse(await exported()) as Kept & { exportedAt: string };
      return rest;
    }

    test('the profile as a reader fills it in is there after a reload, and at once in a second page', async () => {
      const [page, second] = [
        await road.driver.extensionPage('options.html'),
        await road.driver.extensionPage('options.html'),
      ];
      await page.bringToFront();
      await type(page, '#years', '6');
      await type(page, '#skills', 'k8s: 3, Celestial navigation');
      await page.keyboard.press('Enter');
      await type(page, '#city', 'Porto');
      await page.select('#country', 'PT');
      await page.select('#work-countries', 'ES');
      await page.select('#sponsorship', 'no');
      await type(page, '#salary-amount', '60k');
      await page.select('#salary-currency', 'EUR');
      await type(page, '#travel', '10');
      await page.evaluate(() => {
        const labels = [...document.querySelectorAll<HTMLElement>('.check')];
        for (const wanted of ['Remote', 'Permanent', 'Parental leave']) {
          labels.find((one) => one.innerText.trim() === wanted)!.click();
        }
      });
      await says(page, 'All changes saved');
      for (const one of [second, page]) {
        if (one === page) {
          await page.close();
        }
        const shown = one === page ? await road.driver.extensionPage('options.html') : one;
        await until('the profile', async () => (await fieldOf(shown, '#city')) === 'Porto');
        await says(shown, 'Celestial navigation');
        await until('the years', async () => (await fieldOf(shown, '#years')) === '6');
        await until('the skill', async () => (await fieldOf(shown, '#skill-0')) === '3');
        await until('the pay', async () => (await fieldOf(shown, '#salary-amount')) === '60,000');
        await shown.close();
      }
      assert.deepEqual((await kept()).profile, {
        version: 1,
        experienceYears: 6,
        skills: [{ name: 'Kubernetes', years: 3 }, { name: 'Celestial navigation' }],
        languages: [],
        country: 'PT',
        city: 'Porto',
        workCountries: ['ES'],
        needsSponsorship: false,
        workModes: ['remote'],
        minSalary: { amount: 60_000, currency: 'EUR', period: 'year' },
        employmentTypes: ['permanent'],
        maxTravel: 10,
        benefits: ['parental-leave'],
      });
    });

    test('a key pressed just before the page is left is not lost', async () => {
      const page = await road.driver.extensionPage('options.html');
      await page.waitForSelector('#city');
      // The writer's connection stands a moment after the page does.
      await says(page, 'Changes are saved');
      await new Promise((resolve) => setTimeout(resolve, 300));
      await page
        .evaluate(() => {
          const city = document.querySelector<HTMLInputElement>('#city')!;
          city.value = 'Viana';
          city.dispatchEvent(new Event('input', { bubbles: true }));
          // No link of the extension's own: to another process, so that this one ends.
          location.href = 'about:blank';
        })
        .catch(() => undefined);
      assert.equal((await kept()).profile.city, 'Viana');
      await page.close().catch(() => undefined);
    });

    test('a pasted posting is read, judged and kept with notes and status', async () => {
      const page = await road.driver.extensionPage('saved.html');
      await press(page, 'Paste a posting');
      await page.waitForSelector('#paste-text');
      await page.evaluate((text) => {
        document.querySelector<HTMLTextAreaElement>('#paste-text')!.value = text;
      }, POSTING);
      await press(page, 'Read this text');
      await page.waitForSelector('.detail .verdict-met');
      await type(page, '#notes', 'Ask about the tide.');
      await page.select('.detail .status-select', 'applied');
      await press(page, 'Full text');
      await says(page, '5+ years of experience on tugs');
      assert.ok(await page.evaluate(() => document.querySelector('.text mark') !== null));
      await until('notes and status to be kept', async () => {
        const [posting] = (await kept()).postings;
        return posting?.notes === 'Ask about the tide.' && posting.status === 'applied';
      });
      await page.close();
    });

    test('a changed profile changes the verdicts of the open list', async () => {
      const page = await road.driver.extensionPage('saved.html');
      const tally = () =>
        page.evaluate(() => document.querySelector<HTMLElement>('.row-tally')?.innerText ?? '');
      const first = await until('the tally', tally);
      const options = await road.driver.extensionPage('options.html');
      await type(options, '#years', '1');
      await says(options, 'All changes saved');
      await until('another tally', async () => (await tally()) !== first);
      await options.close();
      await page.close();
    });

    test('deleted and taken back by the keyboard alone, all is as it was', async () => {
      const whole = await kept();
      const page = await road.driver.extensionPage(`saved.html#${whole.postings[0]!.id}`);
      await page.bringToFront();
      await press(page, 'Delete');
      await says(page, '1 posting deleted.');
      assert.deepEqual((await kept()).postings, []);
      await page.bringToFront();
      await until('the keyboard on “Undo”', () =>
        page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText === 'Undo'),
      );
      await page.keyboard.press('Enter');
      await until('the posting', () => page.evaluate(() => document.querySelector('.row') !== null));
      assert.deepEqual(await kept(), whole);
      await page.close();
    });

    test('broken backups are told what is wrong with them, and nothing changes', async () => {
      const whole = await kept();
      const file = await exported();
      const page = await dataDialog();
      const files: [what: string, text: string, message: RegExp][] = [
        ['wrong shape', file.replace('"notes":"Ask about the tide."', '"notes":7'), /postings.*notes.*text/],
        ['newer version', file.replace('"format": 1', '"format": 2'), /newer version of Jobgloss/],
        [
          'a newer posting',
          file.replace(/("postings": \[\n\{"version":)1/, '$199'),
          /newer version.*postings/,
        ],
        ['cut off', file.slice(0, Math.floor(file.length / 2)), /breaks off at line \d+, column \d+/],
        ['no backup', '{"hello": "world"}', /no backup of Jobgloss/],
        ['nothing', '', /empty/],
      ];
      for (const [what, text, message] of files) {
        assert.notEqual(text, file, what);
        await chooseFile(page, text);
        await until(`the word on ${what}`, async () =>
          message.test(
            await page.evaluate(
              () =>
                document.querySelector<HTMLElement>('[aria-labelledby="import-title"] [role="alert"]')
                  ?.innerText ?? '',
            ),
          ),
        );
        assert.equal(await page.evaluate(() => document.querySelector('.import-preview')), null, what);
        assert.deepEqual(await kept(), whole, what);
      }
      await page.close();
    });

    test('export, erase, import gives the same data', async () => {
      const whole = await kept();
      assert.equal(whole.postings.length, 1);
      assert.ok(whole.postings[0]!.reading.facets.length > 3);
      const file = await exported();
      const page = await dataDialog();
      await type(page, '#erase-word', 'erase');
      await press(page, 'Erase everything');
      await says(page, 'Everything was erased.');
      const gone = await kept();
      assert.deepEqual(gone.postings, []);
      assert.deepEqual(gone.profile, { version: 1, languages: [], workModes: [], benefits: [] });
      await chooseFile(page, file);
      await says(page, '1 new posting');
      assert.deepEqual((await kept()).postings, []);
      await press(page, 'Import');
      await says(page, 'Imported.');
      assert.deepEqual(await kept(), whole);
      await chooseFile(page, file);
      await says(page, '1 posting already here');
      await page.close();
    });

    test('a pasted posting in another language has its lexicon fetched', async () => {
      const page = await road.driver.extensionPage('saved.html');
      await press(page, 'Paste a posting');
      await page.waitForSelector('#paste-text');
      await page.evaluate((text) => {
        document.querySelector<HTMLTextAreaElement>('#paste-text')!.value = text;
      }, GERMAN);
      await press(page, 'Read this text');
      await says(page, '3+ years');
      assert.doesNotMatch(await textOf(page), /cannot read yet|is not one that Jobgloss knows/);
      await page.close();
    });

    test('nothing of this left the machine', async () => {
      assert.deepEqual(await road.driver.extensionRequests(), []);
    });
  });
}
