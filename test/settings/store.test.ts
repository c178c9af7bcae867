import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { isPaused, loadSettings, pause, resume, subscribeSettings } from '../../lib/settings/store';
import { putRaw, rawRecords, unwrap } from '../saved/harness';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('settings never written are the default, and nothing is paused', async () => {
  expect(unwrap(await loadSettings())).toEqual(DEFAULT_SETTINGS);
  expect(await isPaused('acme.example')).toBe(false);
});

test('a pause holds for the host and what stands under it, not beside it', async () => {
  await pause('Acme.Example.');
  expect(unwrap(await pause('jobs.acme.example')).pausedHosts).toEqual(['acme.example']);
  expect(await isPaused('acme.example')).toBe(true);
  expect(await isPaused('jobs.acme.example')).toBe(true);
  expect(await isPaused('notacme.example')).toBe(false);
  expect(await isPaused('example')).toBe(false);
});

test('resuming ends every pause that covers the host, and no other', async () => {
  await pause('jobs.acme.example');
  await pause('acme.example');
  await pause('other.example');
  expect(unwrap(await resume('jobs.acme.example')).pausedHosts).toEqual(['other.example']);
  expect(await isPaused('jobs.acme.example')).toBe(false);
});

test('two windows that pause different sites at once both keep theirs', async () => {
  await Promise.all([pause('one.example'), pause('two.example')]);
  expect(unwrap(await loadSettings()).pausedHosts).toEqual(['one.example', 'two.example']);
});

test.each(['', 'two words', 'a/b', 'é.example'])('%j is no host to pause', async (host) => {
  expect(await pause(host)).toEqual({ ok: false, problem: { key: 'settings.host' } });
  expect(unwrap(await loadSettings())).toEqual(DEFAULT_SETTINGS);
});

test.each([
  ['newer', { version: 99, pausedHosts: [] }],
  ['broken', { version: 1, pausedHosts: 'all' }],
])('a %s record is a message, pauses nothing, and is never overwritten', async (reason, record) => {
  await loadSettings();
  await putRaw(record, 'settings');
  const problem = { ok: false, problem: { key: `settings.${reason}` } };
  expect(await loadSettings()).toEqual(problem);
  expect(await pause('acme.example')).toEqual(problem);
  expect(await isPaused('acme.example')).toBe(false);
  expect(await rawRecords('settings')).toEqual([record]);
});

test('subscribers hear of a change', async () => {
  const ending = new AbortController();
  const heard = new Promise<void>((resolve) => subscribeSettings(resolve, ending.signal));
  await pause('acme.example');
  await heard;
  ending.abort();
  expect(await isPaused('acme.example')).toBe(true);
});
