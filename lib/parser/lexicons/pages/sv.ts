import type { PageWords } from '../../page-words';

export const page: PageWords = {
  ends:
    'ingenjör utvecklare konsult säljare ledare handläggare samordnare sköterska läkare lärare svetsare snickare ' +
    'målare servitör städare chaufför förare arbetare ekonom arkitekt forskare operatör montör vaktmästare rådgivare ' +
    'assistent mekaniker elektriker tekniker terapeut redaktör jurist koordinator skötare ' +
    'programmerare konstruktör planerare',
  nouns: 'kock elev praktikplats lärling psykolog',
  idle: 'jobba hos oss lediga tjänster om ny',
  idleLines: '(?:lediga (?:jobb|tjänster)|jobba hos oss)',
  lists: 'lediga jobb',
  listIn: 'i',
  titleLabels: '(?:ledig )?tjänst|befattning|vi söker',
  titleFields: 'befattning|tjänst',
  titleOpeners: 'vi söker|bli',
  articles: 'en|ett',
  at: 'hos',
  slogans: 'din|vi|vår|bli',
  titleLinks: 'och|till|för',
  sought: "[Ss]öker (?:[\\p{L}']{1,14} ){0,3}?(?:en|ett) ",
  employer: {
    about: 'Om',
    at: 'På|Hos',
    inPlace: 'i',
    speaks: 'är |arbetar',
    seeks: 'söker',
    joins: 'Välkommen till|Jobba hos',
    is: 'är',
    isWhat: 'en|ett',
    as: '[Ss]om',
    asAt: 'på|hos',
    asThen: 'blir|arbetar',
    links: 'och',
    not: 'vi|du|din|det|den|vår|vårt|om|tjänsten|rollen',
    notFirst: 'Vi|Du|Din|Det|Den|Vår|Vårt',
    institutions: 'kommun|region|sjukhus|koncern|stiftelse|skola|universitet',
    boards: 'jobb',
  },
  placeLabels: 'ort|arbetsort|placeringsort',
  rights: 'alla',
  logo: 'hem|startsida',
  says: {
    seeks: '(?:(?:vi|nu) söker|söker vi)\\b',
    you: 'du (?:kommer att|får)(?!\\p{L})',
    asks: '(?:erfarenhet|utbildning)\\b',
    terms: '(?:heltid|deltid|tillsvidare)\\b',
    pay: '(?:lön|semester)\\b',
    apply: 'ansök\\b',
  },
};
