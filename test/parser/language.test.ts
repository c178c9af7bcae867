import { expect, it } from 'vitest';
import { detectLanguage } from '../../lib/parser/language';

it.each([
  ['en', 'You will work with the team on bridges that are old and in need of care.'],
  ['de', 'Du arbeitest mit dem Team an Brücken, die alt sind und für die wir dich brauchen.'],
  [
    'fr',
    'Vous travaillez avec nous sur des ponts qui sont anciens et pour lesquels nous avons de la tendresse.',
  ],
  [
    'nl',
    'Je werkt met het team aan bruggen die oud zijn en van ons zorg krijgen, want wij zijn er voor jou.',
  ],
  [
    'es',
    'Trabajarás con el equipo en los puentes que son muy antiguos y para los que se necesita paciencia.',
  ],
  ['und', 'Szukamy osoby, która będzie dbać o mosty i nie boi się wysokości.'],
  ['und', '橋を点検する人を探しています'],
  ['und', ''],
  ['und', '12 34 56'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
