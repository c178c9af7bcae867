import type { PageWords } from '../../page-words';

export const page: PageWords = {
  ends:
    'ingeniør utvikler konsulent selger medarbeider sykepleier lærer tømrer sjåfør rådgiver lærling montør ' +
    'prosjektleder teamleder driftsleder assistent arkitekt økonom mekaniker elektriker tekniker terapeut jurist ' +
    'koordinator spesialist planlegger operatør vaktmester',
  nouns: 'kokk leder lege pedagog elev smed maler psykolog fagarbeider sjef',
  idle: 'jobb hos oss ledige stillinger om stilling ny',
  idleLines: '(?:ledige (?:jobber|stillinger)|jobb hos oss)',
  lists: 'ledige (?:jobber|stillinger)',
  listIn: 'i',
  titleLabels: '(?:ledig )?stilling|stillingstittel|vi søker',
  titleFields: 'stilling|stillingstittel',
  titleOpeners: 'vi søker|bli',
  articles: 'en|ei|et',
  at: 'hos',
  slogans: 'din|vi|vår|bli',
  titleLinks: 'og|til|for',
  sought: "[Ss]øker (?:[\\p{L}']{1,14} ){0,3}?(?:en|ei|et) ",
  employer: {
    about: 'Om',
    at: 'Hos|I',
    speaks: 'er |jobber',
    seeks: 'søker',
    joins: 'Velkommen til',
    is: 'er',
    isWhat: 'en|et',
    as: '[Ss]om',
    asAt: 'hos|i',
    asThen: 'blir|får',
    links: 'og',
    not: 'vi|du|din|det|den|vår|vårt|om|stillingen',
    notFirst: 'Vi|Du|Din|Det|Den|Vår|Vårt',
    institutions: 'kommune|region|sykehus|konsern|stiftelse|skole|universitet',
    boards: 'jobb|stilling',
  },
  placeLabels: 'arbeidssted|sted|lokasjon',
  rights: 'alle',
  logo: 'forside',
  says: {
    seeks: '(?:vi|nå) søker\\b',
    you: 'du (?:skal|får|vil)(?!\\p{L})',
    asks: '(?:erfaring|utdanning)\\b',
    terms: '(?:heltid|fulltid|deltid)\\b',
    pay: '(?:lønn|ferie)\\b',
    apply: 'søknad\\b',
  },
};
