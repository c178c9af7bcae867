import type { Page } from 'puppeteer-core';
import { GECKO_ID } from '../../lib/browser/manifest';
import type { TabState } from '../../lib/browser/tab-state';
import type { Profile } from '../../lib/model/profile';
import type { SavedPosting } from '../../lib/model/saved-posting';
import { startChromium } from '../browsers/chromium';
import { type Driver, until } from '../browsers/driver';
import { startFirefox } from '../browsers/firefox';
import { type FixtureServer, startFixtureServer } from '../browsers/fixture-server';
import { addressOf, type PageName, servePages, sourceOf } from '../fixtures/pages';
import { buildFolder } from '../run/setup.mjs';

export type BrowserName = Driver['name'];
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** One of our highlights in a page: its name and the words it tints. */
export interface Tints {
  name: string;
  words: string[];
}

/** A browser with the built extension, the fixture pages served to it, and the steps that tests share. */
export class Road {
  private constructor(
    readonly driver: Driver,
    readonly server: FixtureServer,
    /** A page of the extension, through which the tests ask its APIs. */
    private readonly office: Page,
  ) {}

  /** @param profile folder of a profile that outlives the browser; a fresh one where it is left out */
  static async start(name: BrowserName, profile?: string): Promise<Road> {
    const server = await startFixtureServer();
    servePages(server);
    const driver =
      name === 'chromium'
        ? await startChromium(buildFolder('chrome'), server, profile)
        : await startFirefox(buildFolder('firefox'), GECKO_ID, server, profile);
    return new Road(driver, server, await driver.extensionPage('options.html'));
  }

  async close(): Promise<void> {
    await this.driver.close();
    await this.server.close();
  }

  /** Ends the browser as a power cut would. */
  async kill(): Promise<void> {
    await this.driver.kill();
    await this.server.close();
  }

  /** Every record of the saved postings, as the store holds it; none where there is no store yet. */
  saved(): Promise<SavedPosting[]> {
    return this.office.evaluate(async () => {
      const known = await indexedDB.databases();
      if (!known.some((database) => database.name === 'jobgloss-saved')) return [];
      return new Promise<SavedPosting[]>((resolve, reject) => {
        const opening = indexedDB.open('jobgloss-saved');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('postings').objectStore('postings').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      });
    });
  }

  /** Opens an address in a tab of its own, in front. */
  async open(url: string): Promise<Page> {
    const page = await this.driver.browser.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    await page.bringToFront();
    return page;
  }

  openFixture(name: PageName): Promise<Page> {
    return this.open(addressOf(name));
  }

  /** The same page at an address that the extension does not run on. */
  async openWithoutUs(name: PageName): Promise<Page> {
    const url = `https://nobody-we-know.example/${name}`;
    this.server.serve(url, sourceOf(name));
    return this.open(url);
  }

  /** Id of the tab that shows `page`, which is brought to the front for it. */
  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    return until('the active tab', async () => {
      await page.bringToFront();
      const id = await this.office.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id ?? null;
      });
      return id !== null && id !== (await this.officeId()) ? id : null;
    });
  }

  private officeId(): Promise<number> {
    return this.office.evaluate(async () => (await chrome.tabs.getCurrent())?.id ?? -1);
  }

  /** What the background keeps of a tab, or null. */
  state(tabId: number): Promise<TabState | null> {
    return this.office.evaluate(async (id) => {
      const key = `tab:${id}`;
      return ((await chrome.storage.session.get(key))[key] ?? null) as TabState | null;
    }, tabId);
  }

  /** Waits until the tab's state has one of these statuses. */
  async stateOf(tabId: number, statuses: readonly string[], ms = 15_000): Promise<TabState> {
    return until(
      `tab ${tabId} to be ${statuses.join(' or ')}`,
      async () => {
        const state = await this.state(tabId);
        return state && statuses.includes(state.status) ? state : null;
      },
      ms,
    );
  }

  /** What the toolbar badge says of a tab. */
  badge(tabId: number): Promise<string> {
    return this.office.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  /** The panel of one tab, in a tab of its own. */
  panel(tabId: number): Promise<Page> {
    return this.driver.extensionPage(`sidepanel.html?tab=${tabId}`);
  }

  /** Puts a whole profile where the extension keeps it, and tells its pages. */
  async keepProfile(profile: Profile): Promise<void> {
    await writeProfile(this.office, profile);
  }

  /**
   * Runs a test of reach in the content scripts' world of a tab: everything stored that it can get at, as
   * text, and what refused.
   */
  reach(tabId: number): Promise<Reach> {
    // As text: what compiles the tests would put a helper into the inner function that the page does not have.
    return this.office.evaluate(`(async () => {
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: ${tabId} }, func: ${REACH} });
      return result;
    })()`) as Promise<Reach>;
  }
}

/** What a content script of ours can get at. */
interface Reach {
  /** Everything in the stores that answered, as JSON. */
  stored: string;
  databases: string[];
  /** Names of the stores that refused. */
  refused: string[];
}

const REACH = `async () => {
  const stored = [];
  const refused = [];
  for (const name of ['local', 'session', 'sync', 'managed']) {
    try {
      stored.push(await chrome.storage[name].get(null));
    } catch {
      refused.push(name);
    }
  }
  const databases = (await indexedDB.databases()).map((database) => database.name ?? '');
  return { stored: JSON.stringify(stored), databases, refused };
}`;

/**
 * Writes a profile as the store does, from a page of the extension, which must have opened the store before.
 * Rejects where there is no such store.
 */
export async function writeProfile(extensionPage: Page, profile: Profile): Promise<void> {
  await until('the profile store', () =>
    extensionPage.evaluate(async () =>
      (await indexedDB.databases()).some(({ name }) => name === 'jobgloss-profile'),
    ),
  );
  await extensionPage.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('jobgloss-profile');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('profile', 'readwrite');
          writing.objectStore('profile').put(record, 'profile');
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            const channel = new BroadcastChannel('jobgloss:profile');
            channel.postMessage('changed');
            channel.close();
            resolve();
          };
        };
      }),
    profile,
  );
}

/** Our highlights in a page as its own scripts could list them, without the flash. */
export function tintsOf(page: Page): Promise<Tints[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('jobgloss-') && name !== 'jobgloss-flash')
      .map(([name, highlight]) => ({ name, words: [...highlight].map((range) => range.toString()) })),
  );
}

/** Waits until a page is tinted. */
export function tinted(page: Page, ms = 15_000): Promise<Tints[]> {
  return until(
    'tints in the page',
    async () => {
      const tints = await tintsOf(page);
      return tints.length > 0 ? tints : null;
    },
    ms,
  );
}

/** All tinted words of a page, whatever their tone. */
export function wordsOf(tints: readonly Tints[]): string[] {
  return tints.flatMap(({ words }) => words);
}
