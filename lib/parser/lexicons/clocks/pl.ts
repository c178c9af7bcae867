import { type TimeZoneWords, words } from '../../time-zone/words';

/** Words about clocks; the classes are explained in `time-zone/words.ts`. */
export const timeZone: TimeZoneWords = {
  clock: { południe: 12, północ: 0 },
  ago: '\\d{1,3} ?(?:h|godz\\p{L}{0,3}) temu',
  words: {
    tz: words(
      'strefa czasowa|strefy czasowej|strefie czasowej|strefą czasową|strefach czasowych|strefy czasowe|stref czasowych',
    ),
    time: words('czas|czasu|czasie'),
    hours: words('godziny pracy|godzinach pracy|godziny biurowe|godzinach biurowych'),
    unit: words('godzina|godziny|godzin|h'),
    and: words('i|oraz'),
    or: words('lub|albo'),
    to: words('do|-'),
    between: words('między|pomiędzy|w godzinach'),
    from: words('od'),
    until: words('do'),
    after: words('po'),
    before: words('przed'),
    at: words('w|we|o|z|na'),
    within: words('maksymalnie|max|do|w granicach'),
    difference: words('różnica|różnicy|różnicą'),
    overlap: words('pokrywać|pokrywania|pokrywanie|wspólne|wspólnych|nakładania|zbieżne'),
    core: words('zmiana|zmiany|nocna zmiana|dyżur'),
    filler: words(`
      w|się|są|jest|blisko|zbliżona|zbliżonej|podobnej|podobna|tej|samej|że|co|najmniej|przynajmniej|minimum|
      lokalny|naszego|twojego|z|poniedziałek|piątek|dziennie|około
    `),
    soft: words('najlepiej|idealnie|preferowana|preferowane|mile widziana|mile widziane'),
    firm: words('wymagana|wymagane|niezbędna|musisz|tylko|wyłącznie'),
    need: words(`
      musisz|twój|kandydat|kandydaci|dostępność|dostępny|dostępna|praca|pracować|pracy|zdalnie|zdalna|
      stanowisko|szukamy|wymagana|wymaga
    `),
    sits: words('nasz zespół|naszego zespołu|siedziba|klienci|biura'),
    event: words('termin|aplikacji|webinar|wydarzenie|na przykład|telefon'),
    near: words('zbliżone|zbliżonej|podobnej|sąsiednich'),
    no: words('dowolna|dowolnej|różnych|niezależnie|każdej'),
    start: words('start|rozpoczęcie|spotkanie|spotkania|daily'),
    team: words('zespół|zespołem|zespołu'),
    remote: words('zdalnie|zdalna|zdalny'),
  },
  zones: {
    'czas środkowoeuropejski': 'cet',
    'czasu środkowoeuropejskiego': 'cet',
    'czasie środkowoeuropejskim': 'cet',
    'czasu polskiego': 'cet',
    'czasu warszawskiego': 'cet',
  },
  regions: {
    europejska: 'europe',
    europejskiej: 'europe',
    europejskich: 'europe',
    europejskie: 'europe',
    europa: 'europe',
    europy: 'europe',
    'ameryka łacińska': 'latam',
    'ameryki północnej': 'north-america',
    'stanów zjednoczonych': 'us',
    usa: 'us',
    azja: 'apac',
  },
};
