import { type Browser, launch, type Page, TargetType } from 'puppeteer-core';
import { findBrowser } from '../run/browsers.mjs';
import { type Driver, killProcess, type Popup, until } from './driver';
import type { FixtureServer } from './fixture-server';

export interface ChromiumOptions {
  extension: string;
  headless: boolean;
  /** Folder of a profile that outlives the browser; a fresh one where it is left out. */
  profile?: string | undefined;
  /** More command-line switches. */
  args?: string[];
}

/** Chromium with the extension loaded and a fresh profile in the system's folder for such. */
export async function launchChromium({
  extension,
  headless,
  profile,
  args = [],
}: ChromiumOptions): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium on this machine');
  return launch({
    executablePath,
    headless,
    pipe: true,
    ...(profile ? { userDataDir: profile } : {}),
    enableExtensions: [extension],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    protocolTimeout: 60_000,
    args: [
      // Root has no sandbox to go into, and containers mostly run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--force-color-profile=srgb',
      ...args,
    ],
  });
}

/** The id Chromium gave the extension, once it is there. */
export async function extensionId(browser: Browser): Promise<string> {
  return until('the extension to be installed', async () => [...(await browser.extensions()).keys()][0]);
}

/** Headless Chromium that takes every host name for the fixture server. */
export async function startChromium(
  extension: string,
  server: FixtureServer,
  profile?: string,
): Promise<Driver> {
  const browser = await launchChromium({
    extension,
    headless: true,
    profile,
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      '--ignore-certificate-errors',
      // A hidden tab does not animate, and would never arrive.
      '--force-prefers-reduced-motion',
    ],
  });
  const id = await extensionId(browser);
  const origin = `chrome-extension://${id}`;
  const requests: string[] = [];
  await watchRequests(browser, origin, requests);

  return {
    name: 'chromium',
    browser,
    server,
    origin,
    extensionRequests: async () => [...requests],
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    },
    openPopup: (page) => openPopup(browser, page, origin),
    watchConsole,
    async stopBackground() {
      const isOurs = (target: ReturnType<Browser['targets']>[number]) =>
        target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin);
      const worker = await browser.targets().find(isOurs)?.worker();
      // It is gone before the protocol has let go of it.
      await worker?.close().catch(() => undefined);
    },
    close: () => browser.close(),
    kill: () => killProcess(browser),
  };
}

/** Notes what each worker and page of the extension asks the network for, from their start on. */
async function watchRequests(browser: Browser, origin: string, requests: string[]): Promise<void> {
  const watch = async (target: ReturnType<Browser['targets']>[number]) => {
    if (!target.url().startsWith(origin)) return;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!/^(chrome-extension|data|blob):/.test(request.url)) requests.push(request.url);
    });
    await session.send('Network.enable');
  };
  // A target can close while it is being attached to; then it has nothing left to tell.
  const quietly = (target: Parameters<typeof watch>[0]) => void watch(target).catch(() => undefined);
  browser.on('targetcreated', quietly);
  browser.on('targetchanged', quietly);
  await Promise.all(browser.targets().map((target) => watch(target).catch(() => undefined)));
}

/** Puppeteer tells of the page's own world alone; the protocol of the content scripts' too. */
async function watchConsole(page: Page): Promise<() => Promise<string[]>> {
  const seen: string[] = [];
  const session = await page.createCDPSession();
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    seen.push(`${type}: ${args.map((arg) => arg.value ?? arg.description).join(' ')}`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    seen.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Log.entryAdded', ({ entry }) => seen.push(`${entry.level}: ${entry.text}`));
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return async () => seen;
}

/** Clicks the toolbar button while `page` is in front. */
export async function openPopup(browser: Browser, page: Page, origin: string): Promise<Popup> {
  await page.bringToFront();
  const extension = [...(await browser.extensions()).values()][0];
  if (!extension) throw new Error('no extension');
  const before = new Set(browser.targets());
  await extension.triggerAction(page);
  const target = await until('the popup', () =>
    browser.targets().find((found) => !before.has(found) && found.url().startsWith(`${origin}/popup.html`)),
  );
  const popup = await target.asPage();
  const isOpen = () => browser.targets().includes(target);
  return {
    async click(label) {
      const button = await until(`“${label}” in the popup`, async () => {
        const buttons = await popup.$$('button:not([disabled])');
        const labels = await Promise.all(
          buttons.map((found) => found.evaluate(({ innerText }) => innerText.trim())),
        );
        return buttons[labels.indexOf(label)];
      });
      await button.click();
    },
    async willAnswer(host, isYes) {
      if (isYes) await allowHost(browser, extension.id, host);
      else await popup.evaluate(REFUSE);
      return async () => undefined;
    },
    text: async () => (isOpen() ? popup.evaluate(() => document.body.innerText).catch(() => '') : ''),
    close: async () => {
      if (isOpen()) await popup.close().catch(() => undefined);
    },
  };
}

/**
 * Allows a host in the browser's settings. Without a screen its own question is never answered; once the host
 * is allowed here, `permissions.request` says yes without one.
 */
async function allowHost(browser: Browser, id: string, host: string): Promise<void> {
  // In the background: the popup closes when another tab comes to the front.
  const settings = await browser.newPage({ type: 'tab', background: true });
  await settings.goto('chrome://extensions/');
  await settings.evaluate(
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(`https://${host}/*`)})`,
  );
  await settings.close();
}

/** Run in the popup, says no to the next question in the browser's place. */
const REFUSE = `void (chrome.permissions.request = (_asked, answer) => { answer?.(false); return Promise.resolve(false); })`;

/** True while a side panel of the extension is open beside a page. */
export function sidePanelTargets(browser: Browser, origin: string) {
  return browser
    .targets()
    .filter(
      (target) =>
        target.type() !== TargetType.SERVICE_WORKER && target.url().startsWith(`${origin}/sidepanel.html`),
    );
}
