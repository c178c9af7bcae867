import { expect, test } from 'vitest';
import { BENEFIT_GROUPS, knownZones, namedChoices, zoneOf } from '../../components/profile/choices';
import { BENEFIT_CATEGORIES } from '../../lib/model/profile';

test('each benefit stands in one group', () => {
  const grouped = BENEFIT_GROUPS.flatMap(({ categories }) => categories);
  expect([...grouped].sort()).toEqual([...BENEFIT_CATEGORIES].sort());
});

test('languages and countries have names and are sorted by them', () => {
  const languages = namedChoices('language', 'en');
  const countries = namedChoices('region', 'de');
  expect(languages.length).toBeGreaterThan(150);
  expect(languages.find(({ value }) => value === 'pt')?.name).toBe('Portuguese');
  expect(countries.find(({ value }) => value === 'AT')?.name).toBe('Österreich');
  // Österreich sorts with O, not after Z.
  const at = (code: string) => countries.findIndex(({ value }) => value === code);
  expect(at('AT')).toBeLessThan(at('PL'));
});

test('typed words find their zone, by its name or by its city alone', () => {
  const zones = knownZones();
  expect(zoneOf('europe/lisbon', zones)).toBe('Europe/Lisbon');
  expect(zoneOf(' New york ', zones)).toBe('America/New_York');
  expect(zoneOf('UTC', zones)).toBe('UTC');
  expect(zoneOf('Atlantis', zones)).toBeNull();
  expect(zoneOf('', zones)).toBeNull();
});

test('a city that two zones share is not guessed', () => {
  expect(zoneOf('springfield', ['America/Springfield', 'Europe/Springfield'])).toBeNull();
});
