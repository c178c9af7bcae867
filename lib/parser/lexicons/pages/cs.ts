import type { PageWords } from '../../page-words';

export const page: PageWords = {
  nouns:
    'inženýr programátor programátorka vývojář vývojářka specialista specialistka manažer manažerka ředitel ředitelka ' +
    'vedoucí asistent asistentka pracovník pracovnice prodavač prodavačka prodejce poradce konzultant účetní řidič ' +
    'skladník operátor operátorka elektrikář svářeč montér kuchař kuchařka číšník lékař učitel učitelka analytik recepční ' +
    'koordinátor obchodník dělník zámečník brigádník administrátor mechanik technik grafik architekt ekonom referent',
  idle: 'kariéra volná místa pozice volné práce nabídka nabídky',
  idleLines: '(?:kariéra|volná místa|volné pozice)',
  lists: 'nabídky práce|volná místa',
  listIn: 'v',
  titleLabels: '(?:název )?pozice|nabídka práce|hledáme',
  titleFields: '(?:název )?pozice',
  slogans: 'náš|naše|tvůj|tvoje|proč|přidej',
  titleLinks: 'a|pro|ve?',
  employer: {
    about: 'O',
    at: 'Ve?',
    inPlace: 'v',
    speaks: 'věříme|jsme|děláme',
    seeks: 'hledá',
    is: 'je',
    isWhat: 'jedn\\p{L}{1,3}|česká|společnost\\p{L}?',
    links: 'a',
    not: 'firma|náš|naše|to|my|ty|práce|společnost',
    notFirst: 'Náš|Naše|Jsme|Tvoje|Tvůj|Pokud',
    institutions: 'nemocnice|škola|skupina|univerzita',
    boards: 'práce|prace',
  },
  placeLabels: 'lokalita|místo (?:práce|výkonu práce)',
  rights: 'všechna',
  says: {
    seeks: 'hledáme\\b',
    you: '(?:budeš |budete\\b)',
    asks: '(?:praxe|znalost|zkušenosti)\\b',
    terms: '(?:plný úvazek|částečný úvazek)\\b',
    pay: '(?:stravenky|dovolená|mzda)(?!\\p{L})',
    apply: '(?:životopis|přihlas se)\\b',
  },
};
