import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { TabState } from '../../lib/browser/tab-state';
import { extensionId, launchChromium, openPopup } from '../browsers/chromium';
import { until } from '../browsers/driver';
import { startFixtureServer } from '../browsers/fixture-server';
import { SAMPLE_PROFILE } from '../e2e/profiles';
import { writeProfile } from '../e2e/road';
import { givenPage } from './given-page';
import { ROOT } from './host.mjs';
import { readingAsText } from './reading-text';
import { buildFolder } from './setup.mjs';

/** Opens a page in Chromium with the extension and a sample profile; without a display it prints and draws it. */
const HAS_DISPLAY =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const SHOTS = join(ROOT, '.cache/start');

async function main(): Promise<void> {
  const { url, html } = givenPage(process.argv[2], process.env.JOBGLOSS_FROM ?? process.cwd());
  const server = await startFixtureServer();
  if (html !== undefined) server.serve(url, html);
  // Only the sample's name leads to this machine; whatever else is opened later is the real thing.
  const mapped = [
    `--host-resolver-rules=MAP ${new URL(url).host} 127.0.0.1:${server.port}`,
    `--ignore-certificate-errors-spki-list=${server.spki}`,
  ];
  const browser = await launchChromium({
    extension: buildFolder('chrome'),
    headless: !HAS_DISPLAY,
    args: html === undefined ? [] : mapped,
  });
  try {
    const origin = `chrome-extension://${await extensionId(browser)}`;
    const office = await browser.newPage();
    await office.goto(`${origin}/options.html`);
    await writeProfile(office, SAMPLE_PROFILE);
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page.bringToFront();
    const state = await annotated(browser, page, office, origin);
    if (HAS_DISPLAY) await showPanel(browser, page, office, origin);
    else await printAndDraw(browser, page, origin, state);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The tab's reading: the gate's doing, or where it does not run, a click on "Read this page" in the popup. */
async function annotated(browser: Browser, page: Page, office: Page, origin: string): Promise<TabState> {
  const byItself = await settled(office, 5_000);
  if (byItself) return byItself;
  const popup = await openPopup(browser, page, origin);
  await popup.click('Read this page');
  const byHand = await settled(office, 30_000);
  await popup.close();
  if (!byHand) throw new Error('The page was not read within 30 seconds.');
  return byHand;
}

/** State of the active tab once it is read or known to be unreadable; null after `ms`. */
async function settled(office: Page, ms: number): Promise<TabState | null> {
  const ask = () =>
    office.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const key = `tab:${tab?.id}`;
      return ((await chrome.storage.session.get(key))[key] ?? null) as TabState | null;
    });
  return until(
    'a reading',
    async () => {
      const state = await ask();
      return state?.status === 'read' || state?.status === 'unreadable' ? state : null;
    },
    ms,
  ).catch(() => null);
}

/** The real side panel, and the browser left to the reader until they close it. */
async function showPanel(browser: Browser, page: Page, office: Page, origin: string): Promise<void> {
  const popup = await openPopup(browser, page, origin);
  await popup.click('Open the panel');
  await office.close();
  console.log('Chromium is open, with a sample profile. Close it to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

async function printAndDraw(browser: Browser, page: Page, origin: string, state: TabState): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const panel = await browser.newPage();
  await panel.setViewport({ width: 420, height: 900 });
  await panel.goto(`${origin}/sidepanel.html?tab=${state.tabId}`);
  await until('the panel', () =>
    panel.evaluate(() => document.querySelector('.reading, .status-unreadable') !== null),
  );
  console.log(readingAsText(state.reading, await panel.evaluate(() => document.body.innerText)));
  const draw = async (from: Page, name: string) => {
    await from.bringToFront();
    writeFileSync(join(SHOTS, name), await from.screenshot({ fullPage: true }));
    console.log(`${relative(ROOT, join(SHOTS, name))}`);
  };
  console.log('\nNo display here, so Chromium ran without one. Screenshots:');
  await draw(page, 'page.png');
  await draw(panel, 'panel.png');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
