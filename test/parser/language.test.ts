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
  [
    'pl',
    'Wykształcenie średnie, znajomość obsługi żurawia, książeczka sanepidowska, umiejętność szycia żagli',
  ],
  ['cs', 'Hledáme někoho, kdo se bude starat o mosty a nebojí se výšek, protože jsou vysoké.'],
  ['cs', 'Nabízíme práci ve stabilní firmě a příspěvek na stravování pro všechny, kteří jsou s námi.'],
  ['sk', 'Hľadáme niekoho, kto sa bude starať o mosty a nebojí sa výšok, pretože sú vysoké.'],
  ['sk', 'Ponúkame prácu v stabilnej firme a príspevok na stravovanie pre všetkých, ktorí sú s nami.'],
  ['sv', 'Vi söker någon som vill ta hand om broar och inte är rädd för höjder, för de är höga.'],
  [
    'da',
    'Vi søger en person, der vil passe på broer og ikke er bange for højder, og som kan arbejde hos os.',
  ],
  ['nb', 'Vi søker en person som vil ta vare på broer og ikke er redd for høyder, og som kan jobbe hos oss.'],
  ['da', 'Du får ansvar for broer og arbejder sammen med gode kolleger, der hjælper dig på vej.'],
  ['nb', 'Du får ansvar for broer og jobber sammen med gode kolleger som hjelper deg på vei.'],
  [
    'fi',
    'Haemme henkilöä, joka pitää huolta silloista ja ei pelkää korkeita paikkoja, sillä ne ovat korkeita.',
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

it('knows a text of hardly more than lists by the small words that stand out', () => {
  const names = ['PHP, HTML5, CSS3, Vue', 'Linux, MySQL, Redis', 'Docker, Kafka, Nginx, Terraform'].join(
    '\n',
  );
  const list = `${names}\nHorario: lunes a viernes\nManejo de grúas\nSueldo según aptitudes y con licencia\n${names}\n`;
  expect(detectLanguage(list.repeat(8))).toBe('es');
  expect(detectLanguage(names.repeat(20))).toBe('und');
});
