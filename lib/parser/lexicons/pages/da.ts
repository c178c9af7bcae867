import type { PageWords } from '../../page-words';

export const page: PageWords = {
  ends:
    'ingeniør udvikler konsulent sælger medarbejder sygeplejerske lærer tømrer chauffør rådgiver lærling ' +
    'bogholder montør projektleder teamleder driftsleder assistent arkitekt økonom mekaniker elektriker tekniker ' +
    'terapeut jurist koordinator planlægger operatør hjælper',
  nouns: 'kok leder læge pædagog elev smed maler psykolog',
  idle: 'hos os ledige stillinger om stilling ny',
  idleLines: '(?:ledige (?:job|stillinger)|job hos os)',
  lists: 'ledige job',
  listIn: 'i',
  titleLabels: '(?:ledig )?stilling|stillingsbetegnelse|vi søger',
  titleFields: 'stilling|stillingsbetegnelse',
  titleOpeners: 'vi søger|bliv',
  articles: 'en|et',
  at: 'hos',
  slogans: 'din|vi|vores|bliv',
  titleLinks: 'og|til|for',
  sought: "[Ss]øger (?:[\\p{L}']{1,14} ){0,3}?(?:en|et) ",
  employer: {
    about: 'Om',
    at: 'Hos|I',
    speaks: 'er |arbejder',
    seeks: 'søger',
    joins: 'Velkommen til',
    is: 'er',
    isWhat: 'én|en|et',
    as: '[Ss]om',
    asAt: 'hos|i',
    asThen: 'bliver|får',
    links: 'og',
    not: 'vi|du|din|det|den|vores|om|stillingen',
    notFirst: 'Vi|Du|Din|Det|Den|Vores',
    institutions: 'kommune|region|sygehus|koncern|fond|skole|universitet',
    boards: 'job(?:net|index)|stilling',
  },
  placeLabels: 'arbejdssted|lokation|sted',
  rights: 'alle',
  logo: 'forside',
  says: {
    seeks: '(?:vi|nu) søger\\b',
    you: 'du (?:skal|får|vil)(?!\\p{L})',
    asks: '(?:erfaring|uddannelse)\\b',
    terms: '(?:heltid|fuldtid|deltid)\\b',
    pay: '(?:løn|ferie)\\b',
    apply: 'ansøg\\b',
  },
};
