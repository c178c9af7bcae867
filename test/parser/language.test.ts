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
  // Languages without a lexicon are told all the same, so that the reader can be told which it is.
  ['pl', 'Szukamy osoby, która będzie dbać o mosty i nie boi się wysokości.'],
  ['ja', '橋を点検する人を探しています。高いところが好きな方はぜひ'],
  ['uk', 'Шукаємо людину, яка доглядатиме за мостами та не боїться висоти і дощу'],
  ['ru', 'Ищем человека, который будет ухаживать за мостами и не боится высоты'],
  ['und', 'Zubiak zaintzeko pertsona baten bila gabiltza, altueraren beldur ez dena.'],
  ['und', ''],
  ['und', '12 34 56'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
