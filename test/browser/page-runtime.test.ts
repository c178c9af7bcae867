import { afterEach, expect, it, vi } from 'vitest';
import { pageRuntime } from '@/lib/browser/page-runtime';

const above = Object.getPrototypeOf(globalThis) as { browser?: unknown };

afterEach(() => {
  vi.unstubAllGlobals();
  delete above.browser;
});

it('is that of Firefox, where it has its own object', () => {
  vi.stubGlobal('browser', { runtime: { id: 'firefox' } });
  vi.stubGlobal('chrome', { runtime: { id: 'chrome' } });
  expect(pageRuntime()?.id).toBe('firefox');
});

it('is not an element that the page named "browser"', () => {
  Reflect.deleteProperty(globalThis, 'browser');
  above.browser = { runtime: { id: 'an element' } };
  vi.stubGlobal('chrome', { runtime: { id: 'chrome' } });
  expect((globalThis as { browser?: unknown }).browser).toBe(above.browser);
  expect(pageRuntime()?.id).toBe('chrome');
});

it('is none once the extension is gone', () => {
  Reflect.deleteProperty(globalThis, 'browser');
  vi.stubGlobal('chrome', {});
  expect(pageRuntime()).toBeUndefined();
});
