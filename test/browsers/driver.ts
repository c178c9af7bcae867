import type { Browser, Page } from 'puppeteer-core';
import type { FixtureServer } from './fixture-server';

/** What both browsers are asked for by the end-to-end tests; each driver knows how its browser does it. */
export interface Driver {
  name: 'chromium' | 'firefox';
  browser: Browser;
  server: FixtureServer;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** Opens a page of the extension in a tab of its own, "sidepanel.html?tab=3". */
  extensionPage(path: string): Promise<Page>;
  /** Clicks the toolbar button while `page` is the active tab: a real popup, with a real `activeTab`. */
  openPopup(page: Page): Promise<Popup>;
  /** From now on notes what is written to the page's console, by whichever script, and errors thrown in it. */
  watchConsole(page: Page): Promise<() => Promise<string[]>>;
  /** Requests made by the extension's own contexts since the start, as far as the browser tells. */
  extensionRequests(): Promise<string[]>;
  /** Stops the background in the middle of whatever it does, as the browser may; the next event starts it again. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser as a power cut would. */
  kill(): Promise<void>;
}

/** Ends a browser's process and waits until it is gone. */
export async function killProcess(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child) throw new Error('the browser is not a process of ours');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** The open popup of the toolbar button. */
export interface Popup {
  /** Waits for a button of that label which is not disabled, then clicks it as a user would. Rejects after 10 s. */
  click(label: string): Promise<void>;
  /**
   * What the reader will answer when the browser asks about a host after the next click: yes or no. Where the
   * browser's own question cannot be reached, the answer is put in its place. Gives what to call after the
   * click: it waits until the question was answered.
   */
  willAnswer(host: string, isYes: boolean): Promise<() => Promise<unknown>>;
  /** Text of the popup as it stands now; empty once it has closed. */
  text(): Promise<string>;
  /** Closes it, if it is still open. */
  close(): Promise<void>;
}

/** Asks `check` every 50 ms until it gives something truthy. Rejects after `ms`, saying what was awaited. */
export async function until<T>(
  what: string,
  check: () => Promise<T> | T,
  ms = 10_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + ms;
  let last: unknown;
  for (;;) {
    try {
      const value = await check();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new Error(`waited ${ms} ms in vain: ${what} (last: ${String(last)})`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
