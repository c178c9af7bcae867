import { browser } from 'wxt/browser';
import { siteMatches } from '../sites';
import { hostMatches } from '../sites/match';
import { fail, ok, type Result } from './result';

/**
 * The sites that the reader allowed besides those we are made for, as match patterns, in order. The
 * browser alone keeps this list: it is also changed in the browser's own settings.
 */
export async function allowedPatterns(): Promise<string[]> {
  const ours = new Set(siteMatches());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => origin.startsWith('https://') && !ours.has(origin)).sort();
}

/**
 * What a pattern is of, as readers name it: "jobs.example" of "https://jobs.example/*"; "*" of every site.
 * Subdomains are not told apart.
 */
export function siteNameOf(pattern: string): string {
  const host = pattern.replace(/^https:\/\//, '').replace(/\/.*$/, '');
  return host.startsWith('*.') ? host.slice(2) : host;
}

/** True where a pattern is of this host. */
export function covers(pattern: string, host: string): boolean {
  const name = siteNameOf(pattern);
  if (name === '*') return true;
  return pattern.startsWith('https://*.') ? hostMatches(host, [name]) : host === name;
}

/** Calls back with the allowed sites' patterns, at once and at each change, until the signal aborts. */
export function watchAllowed(onChange: (patterns: string[]) => void, signal: AbortSignal): void {
  let turn = 0;
  const look = async (): Promise<void> => {
    const own = ++turn;
    const patterns = await allowedPatterns();
    if (own === turn && !signal.aborted) onChange(patterns);
  };
  const changed = (): void => void look();
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  });
  changed();
}

/** Gives a permission back to the browser. */
export async function takeBackSite(pattern: string): Promise<Result> {
  try {
    const isGone = await browser.permissions.remove({ origins: [pattern] });
    return isGone ? ok() : fail('allowed.kept', siteNameOf(pattern));
  } catch {
    return fail('allowed.kept', siteNameOf(pattern));
  }
}
