import { beforeAll, expect, test } from 'vitest';
import { messageKey, t, tn, words } from '../../lib/words';
import { speakEnglish } from './harness';

beforeAll(speakEnglish);

test('a phrase fills its places, nested phrases first', () => {
  expect(words({ key: 'panel.wantedBenefit', args: [{ key: 'benefit.sick-leave' }] })).toBe(
    'Benefit you want: Sick leave',
  );
});

test('count picks the plural form and fills its place', () => {
  expect([1, 2, 0].map((count) => tn('popup.limits', count))).toEqual(['1 limit', '2 limits', '0 limits']);
  expect(words({ key: 'facet.experience.atLeast', args: [1], count: 1 })).toMatch(/^1\+ year\b(?!s)/);
});

test('an id with hyphens finds its message', () => {
  expect(messageKey('kind.time-zone')).toBe('kind.timeZone');
  expect(t('state.not-stated')).toBe('Not stated');
});

test('a key that no locale has gives the key', () => {
  expect(t('facet.from-a-newer-version')).toBe('facet.from-a-newer-version');
});

test('languages and countries are named by the browser, and odd codes do not throw', () => {
  expect(words({ key: 'languageName', args: ['pt'] })).toBe('Portuguese');
  expect(words({ key: 'countryName', args: ['PT'] })).toBe('Portugal');
  expect(words({ key: 'languageName', args: ['no such code'] })).toBe('no such code');
});

test('months are named by the browser', () => {
  expect([1, 3, 12].map((month) => words({ key: 'monthName', args: [month] }))).toEqual([
    'January',
    'March',
    'December',
  ]);
});
