import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../run/browsers.mjs';
import { type Driver, killProcess, type Popup, until } from './driver';
import { connectFirefoxWindow, DEBUGGER_PREFERENCES, type FirefoxWindow, freePort } from './firefox-window';
import type { FixtureServer } from './fixture-server';

/** Fixes the host of `moz-extension:` addresses, which Firefox draws by lot. */
const UUID = '11111111-2222-3333-4444-555555555555';

/** Headless Firefox that takes every host name for the fixture server, with the extension installed. */
export async function startFirefox(
  extension: string,
  addonId: string,
  server: FixtureServer,
  profile?: string,
): Promise<Driver> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('no Firefox on this machine');
  const port = await freePort();
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    ...(profile ? { userDataDir: profile } : {}),
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: 60_000,
    args: ['--start-debugger-server', String(port)],
    extraPrefsFirefox: {
      ...DEBUGGER_PREFERENCES,
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }),
      // The add-on is installed anew at each start; what it keeps is then as it would be had it stayed.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false,
      'ui.prefersReducedMotion': 1,
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${server.port}`,
      'network.http.http3.enable': false,
      'network.trr.mode': 5,
      'network.stricttransportsecurity.preloadlist': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.safebrowsing.update.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.normandy.enabled': false,
    },
  });
  await browser.installExtension(extension);
  const window = await connectFirefoxWindow(port, addonId);
  await until('the add-on to start', () => window.run('return EXTENSION !== null;'));
  await window.run(WATCH_REQUESTS);
  const origin = `moz-extension://${UUID}`;

  return {
    name: 'firefox',
    browser,
    server,
    origin,
    extensionRequests: () => window.run('return win.jobglossRequests;'),
    async extensionPage(path) {
      const page = await browser.newPage();
      const url = `${origin}/${path}`;
      // Puppeteer loses sight of the frame when the tab moves into the extension's process, though the page
      // loads: the promise rejects late and the page's `url()` stays behind.
      page.goto(url).catch(() => undefined);
      await until(`the page ${path}`, () =>
        page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
      );
      return page;
    },
    openPopup: (page) => openPopup(window, page),
    watchConsole: (page) => watchConsole(window, page, origin),
    async stopBackground() {
      await window.run(
        'await EXTENSION.terminateBackground({ disableResetIdleForTest: true }); return true;',
      );
    },
    async close() {
      window.close();
      await browser.close();
    },
    async kill() {
      window.close();
      await killProcess(browser);
    },
  };
}

/** Notes the requests whose principal is an extension's: background, popup, panel. */
const WATCH_REQUESTS = `
  win.jobglossRequests = [];
  win.jobglossObserver = { observe(channel) {
    const loader = channel.QueryInterface(Ci.nsIHttpChannel).loadInfo?.triggeringPrincipal;
    if (loader?.addonPolicy) win.jobglossRequests.push(channel.URI.spec);
  } };
  Services.obs.addObserver(win.jobglossObserver, 'http-on-modify-request');
  return true;`;

/** The page's own messages from WebDriver; those of content scripts from the browser's console. */
async function watchConsole(
  window: FirefoxWindow,
  page: Page,
  origin: string,
): Promise<() => Promise<string[]>> {
  const seen: string[] = [];
  page.on('console', (message) => seen.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(String(error)));
  await window.run('Services.console.reset(); return true;');
  return async () => {
    const ours = await window.run<string[]>(`return Services.console.getMessageArray()
      .map((message) => String(message.message)).filter((text) => text.includes(${JSON.stringify(origin)}));`);
    return [...seen, ...ours];
  };
}

/** The browser element that shows the popup, in the browser window. */
const POPUP = `const popup = [...win.document.querySelectorAll('browser.webextension-popup-browser')]
  .find((found) => found.currentURI.spec.includes('/popup.html'));`;

/** Asks the popup's own process: a frame script answers once with what `body` gives. */
function inPopup(body: string): string {
  const script = `(async () => { let value; try { value = await (async () => { ${body} })(); } catch (error) { value = 'error: ' + error; }
    sendAsyncMessage('jobgloss:answer', value); })();`;
  return `${POPUP}
    if (!popup) return null;
    return new Promise((resolve) => {
      const { messageManager } = popup;
      const done = (value) => { messageManager.removeMessageListener('jobgloss:answer', listen); resolve(value); };
      const listen = ({ data }) => done(data);
      messageManager.addMessageListener('jobgloss:answer', listen);
      win.setTimeout(() => done(null), 2000);
      messageManager.loadFrameScript('data:,' + ${JSON.stringify(encodeURIComponent(script))}, false);
    });`;
}

const PROMPTS = `'extensions.webextOptionalPermissionPrompts'`;
const PROMPTS_ON = `Services.prefs.getBoolPref(${PROMPTS})`;

/** Has the browser ask in a bubble of its own, and presses the button in it as soon as it is there. */
const answer = (isYes: boolean) => `
  Services.prefs.setBoolPref(${PROMPTS}, true);
  Services.prefs.setIntPref('security.notification_enable_delay', 0);
  const look = () => {
    const asked = win.document.getElementById('addon-webext-permissions-notification');
    const button = asked?.${isYes ? 'button' : 'secondaryButton'};
    if (asked?.closest('panel')?.state === 'open' && !button.disabled) {
      button.click();
      Services.prefs.setBoolPref(${PROMPTS}, false);
    } else if (${PROMPTS_ON}) win.setTimeout(look, 50);
  };
  look();
  return true;`;

async function openPopup(window: FirefoxWindow, page: Page): Promise<Popup> {
  await page.bringToFront();
  await window.run(`
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    ExtensionParent.apiManager.global.browserActionFor(EXTENSION).triggerAction(win);
    return true;`);
  await until('the popup', () => window.run(`${POPUP} return !!popup;`));
  const popup: Popup = {
    async click(label) {
      const body = `
        const element = [...content.document.querySelectorAll('button:not([disabled])')]
          .find((found) => found.innerText.trim() === ${JSON.stringify(label)});
        if (!element) return false;
        content.document.notifyUserGestureActivation();
        element.click();
        return true;`;
      await until(`“${label}” in the popup`, () => window.run(inPopup(body)));
    },
    async willAnswer(_, isYes) {
      await window.run(answer(isYes));
      return () => until('the browser to have asked', () => window.run(`return !${PROMPTS_ON};`));
    },
    text: async () =>
      (await window.run<string | null>(inPopup('return content.document.body.innerText;'))) ?? '',
    async close() {
      await window.run(
        `for (const panel of win.document.querySelectorAll('panel')) panel.hidePopup?.(); return true;`,
      );
    },
  };
  await until('the popup to be drawn', async () => (await popup.text()).length > 0);
  return popup;
}
