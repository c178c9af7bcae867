import type { PageWords } from '../../page-words';

export const page: PageWords = {
  ends:
    'werker verkoper adviseur beheerder ontwikkelaar begeleider teamleider projectleider groepsleider afdelingsleider ' +
    'verpleegkundige verzorgende docent leraar leerkracht bezorger chauffeur monteur timmerman metselaar ' +
    'loodgieter kapper inkoper boekhouder voorbereider uitvoerder hovenier stagiair stagiaire tekenaar constructeur ' +
    'consulent secretaresse onderzoeker coördinator voorman stukadoor dakdekker elektricien medewerkster ingenieur ' +
    'installateur therapeut assistent helper meester jurist ' +
    'schrijver ambtenaar arbeider',
  nouns: 'bakker slager schilder lasser arts hoofd psycholoog kok directeur kelner',
  idle: 'vacature vacatures werken bij ons onze functie functies vacaturedetail',
  idleLines: '(?:vacatures?|werken bij.{0,40}|kom in ons team)',
  lists: 'vacatures',
  listIn: 'in|bij',
  titleLabels: '(?:openstaande )?vacature|functie(?:titel|naam)?|gezocht',
  titleFields: 'functie(?:titel|naam)?',
  titleOpeners: 'vacature|wij zoeken|gezocht|word',
  articles: 'een',
  at: 'bij',
  atArticles: 'het|de|een',
  slogans: 'onze|jouw|jij|je|wij|waarom|word|kom|wie|wat|mijn|ons',
  titleLinks: 'de|van|voor|en',
  sought: "(?:[Zz]oeken|[Zz]oekt|[Zz]oek naar) (?:[\\p{L}']{1,14} ){0,3}?(?:een|één) ",
  soughtMarked: '(?:zoeken|zoekt) (?:[\\p{L}.,-]{1,20} ){0,5}?een ',
  employer: {
    about: 'Over',
    at: 'Bij',
    inPlace: 'in|te',
    speaks: 'wij\\b|vind|werk|ben\\b|kan\\b|krijg',
    articles: '[Dd]e |[Hh]et ',
    seeks: 'zoekt (?:een|per|voor)',
    joins: 'Werken bij',
    joined: 'betekent',
    is: 'is',
    isWhat: 'het|een|de',
    as: '[Aa]ls',
    asAt: 'bij',
    asArticles: 'de |het ',
    asThen: 'werk|ben|ga',
    links: 'van|de|en',
    firm: '[Ww]ij bij',
    not: 'de|het|dit|dat|deze|jij|je|bedrijf|organisatie|functie|hier|wat|wie|ons|onze',
    notFirst: 'Onze|Ons|Een|Wie|Hier',
    institutions:
      'stichting|ziekenhuis|gemeente|(?:bouw|schilders)?bedrijf|groep|slagerij|bakkerij|kapsalon|basisschool|apotheek|zorg\\p{L}{3,}',
    boards: 'vacature|werk(?:zoeken|spot)',
  },
  placeLabels: 'locatie|standplaats',
  calledBefore: '(?:vacatures|werken|jobs?) bij',
  rights: 'alle',
  logo: 'van|de|het',
  says: {
    handbook:
      'beroepsprofiel|(?:voorbeeld|sjabloon) .{0,20}(?:vacature|functie|brief|cv)|hoe (?:word|schrijf) (?:je|ik)|sollicitatie(?:vragen|brief|tips)|wat (?:doet|verdient) een',
    seeks:
      '(?:op zoek naar|ter versterking|wij zoeken|(?:kom|werken) bij|(?:wij |we )?zoeken (?:wij|we|een))\\b',
    you: '(?:als .{3,60} (?:werk|ben) (?:je|jij)|(?:jij|je) (?:gaat|bent|hebt|werkt|woont|beheerst|vertaalt|helpt))\\b',
    asks: '(?:ervaring|kennis van|diploma|rijbewijs|(?:hbo|mbo)(?: werk| )?-?(?:niveau|opleiding|diploma))\\b',
    terms: '(?:voltijd|fulltime|parttime|thuiswerken|u(?:ur|ren) per week|dienstverband)\\b',
    pay: '(?:salaris|vakantiedagen|bruto per maand|reiskostenvergoeding|pensioenregeling)\\b',
    apply: '(?:solliciteer|je cv|motivatie(?:brief)?|stuur .{0,20}cv)\\b',
  },
};
