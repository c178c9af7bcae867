import type { EmploymentWords } from '../../employment/words';
import type { PayWords } from '../../salary/words';
import type { TravelWords } from '../../travel/words';

export const pay: PayWords = {
  pay: [
    '(?:widełki|przedział|zakres|poziom)(?: płacow[ey]| wynagrodzenia| finansow[ey])?',
    'wynagrodzeni[eau](?: (?:zasadnicze|podstawowe|brutto|netto|miesięczne|roczne|godzinowe|stałe|początkowe|całkowite))*',
    '(?:pensj[aęi]|zarobki|płac[aęy]|stawk[aięi]|uposażenie|stypendium)(?: (?:zasadnicz[aey]|podstawow[aey]|brutto|netto|godzinow[aey]|miesięczn[aey]|dzienn[aey]))*',
    '(?:brutto|netto)(?: ?\\+ ?vat)?(?: ?(?:miesięcznie|rocznie|/ ?mies\\.?|/ ?h))?',
    'b2b|uop|umowa o pracę',
  ],
  onTarget: [
    '(?:łączne|całkowite) wynagrodzenie|z premią|z premiami|łącznie z premią|podstawa plus premia|premia w cenie',
  ],
  notPay: [
    'premi[aeęi]|bonus[yu]?|budżet|dofinansowani[ea]|dodatek|dodatki|bon[yów]{0,2}|prowizj[aęi]|diet[ay]|ryczałt|polecenie|karta|zwrot|dopłat[ayę]',
    'obrot[uy]?|przychod[ów]{0,2}|finansowani[ea]|inwestycj[aei]|milion[yów]{0,2}|mln|mld|klient[ów]{0,3}|użytkownik[ów]{0,3}|pracownik[ów]{0,3}|osób|sprzedaży|projekt[ów]{0,2}|szkoleni[ae]|kurs[yów]{0,2}|siłownia|ubezpieczeni[ea]|zniżk[ai]|rabat|cen[ay]|koszt[yów]{0,2}|oszczędności',
  ],
  joins: [
    'plus',
    'i',
    'oraz',
    'z',
    'w tym',
    'w zależności',
    'lub',
    'bez',
    'zależnie',
    'to',
    'zgodnie',
    'brutto',
    'netto',
    'na',
  ],
  per: {
    hour: ['(?:za|na) godzinę', 'godzinow[aoe]', 'godzina', 'godz\\.?', '/ ?godz'],
    day: ['dziennie', 'za dzień', 'dniówka', 'man-?day'],
    week: ['tygodniowo', 'za tydzień', 'na tydzień'],
    month: ['miesięcznie', 'miesięczn[eay]', 'na miesiąc', 'za miesiąc', 'mies\\.?', 'm-c', 'mc'],
    year: ['rocznie', 'roczn[eay]', 'na rok', 'za rok'],
  },
  unit: {
    hour: ['h', 'godz\\.?', 'godzin[aęy]', 'rbh'],
    day: ['dzień', 'md'],
    week: ['tydzień', 'tydz\\.?'],
    month: ['miesiąc', 'mies\\.?', 'm-c', 'mc', 'msc'],
    year: ['rok'],
  },
  counted: ['godzin[ay]?', 'h', 'dni', 'razy', 'raz'],
  from: ['od', 'minimum', 'min\\.?', 'co najmniej', 'powyżej'],
  upTo: ['do', 'nawet do', 'maksymalnie', 'max\\.?'],
  to: ['do', '/', 'a'],
  and: ['a', 'i'],
  between: ['między', 'pomiędzy', 'od', 'w przedziale'],
  thousand: ['k', 'tys\\.?', 'tysięcy', 'tysiące'],
  million: ['m', 'mln', 'milion[yów]{0,2}', 'mld', 'miliard[yów]{0,2}'],
};

export const employment: EmploymentWords = {
  firm: {
    'full-time': [
      'pełn(?:y|ym|ego) (?:etat|wymiar|wymiarze|etacie)(?: (?:czasu )?pracy)?',
      '(?:na |w )?pełen etat',
    ],
    'part-time': [
      '(?:pół|1/2|3/4|½|¾|część|niepełn(?:y|ego|ym)) (?:etat(?:u|cie)?|wymiar(?:ze)?)(?: (?:czasu )?pracy)?',
      'część etatu|niepełny etat',
    ],
    permanent: [
      'umow[aęy] (?:o pracę )?na czas nieokreślony',
      '(?:umowa|zatrudnienie) (?:na )?stał[aeą]',
      'czas nieokreślony',
    ],
    temporary: [
      'umow[aęy] (?:o pracę )?na (?:czas określony|zastępstwo)',
      'na zastępstwo',
      'prac[aęy] (?:tymczasow|sezonow)[aąej]{1,2}',
    ],
    contract: [
      '(?:umow[aęy]|kontrakt(?:u)?|współprac[aęy]|zatrudnienie)(?: \\p{L}{1,12}){0,3} b2b',
      'kontrakt b2b',
      'umow[aęy][- ]zleceni[ea]',
      'umow[aęy] o dzieło',
    ],
    freelance: ['współpraca (?:freelance|freelancerska)'],
    internship: [
      '(?:płatn(?:y|e|a)|program|umowa|oferta) (?:staż(?:u|owy|e)?|praktyk(?:i|a)?)',
      'staż (?:płatny|wakacyjny|letni)',
      'program (?:stażowy|praktyk)',
    ],
  },
  told: { contract: ['b2b'], internship: ['staż'] },
  bare: {
    'full-time': ['pełn[ye] etat', 'pełen etat', 'full[- ]?time', 'pełny wymiar'],
    'part-time': ['część etatu', 'pół etatu', 'niepełny etat', '(?:1/2|3/4) etatu', 'part[- ]?time'],
    permanent: ['umowa na czas nieokreślony', 'czas nieokreślony'],
    temporary: ['czas określony', 'umowa na czas określony', 'na zastępstwo', 'praca tymczasowa'],
    contract: ['b2b', 'kontrakt b2b', 'umowa[- ]zlecenie', 'umowa o dzieło', 'zlecenie'],
    internship: ['staż', 'praktyki', 'praktyka'],
    freelance: ['freelance'],
  },
  title: {
    internship: ['staż', 'staży(?:sta|stka)', 'praktyk(?:ant|antka|i)', 'praktykant(?:/ka)?'],
    'part-time': ['pół etatu', 'część etatu'],
    'full-time': ['pełny etat'],
    freelance: ['freelancer?'],
    temporary: ['na zastępstwo', 'sezonow[aey]', 'praca tymczasowa'],
    contract: ['b2b'],
  },
  behind: ['w'],
  labels: [
    '(?:rodzaj|typ|forma|wymiar|tryb) (?:umowy|pracy|zatrudnienia|współpracy|etatu|czasu pracy)',
    'umowa|etat|zatrudnienie|forma',
  ],
  notAfter: [
    'możliwość',
    'możliwością',
    'nie',
    'nie jest to',
    'po okresie',
    'z możliwością',
    'przejście na',
    'jeśli',
    'sprzedaż(?:y)?',
    'klient(?:ami|ów|a)?',
    'sektor(?:ze)?',
    'rynku',
  ],
  notBefore: [
    'naszych',
    'pracownicy',
    'doświadczenia',
    'sprzedaż',
    'saas',
    'klient\\p{L}{0,4}',
    'lub praktyki',
  ],
};

export const travel: TravelWords = {
  asked: [
    '(?:gotowość|dyspozycyjność|otwartość|chęć|możliwość|mobilność|gotow[ay]|elastyczność)[^.;,]{0,30}(?:do|na|w) (?:\\p{L}{1,20} )?(?:podróż\\p{L}{1,4}|wyjazd\\p{L}{1,3}|delegacj\\p{L}{1,3}|wyjeżdżania|podróżowania)(?: służbow\\p{L}{1,4})?',
    '(?:wymaga|wymagane są|wiąże się z|obejmuje|wymagane)(?: \\p{L}{1,30}){0,4} (?:podróż\\p{L}{1,4}|wyjazd\\p{L}{1,3}|delegacj\\p{L}{1,3})',
    '(?:musisz|będziesz|konieczne|niezbędne) (?:\\p{L}{1,30} ){0,3}(?:podróżować|wyjeżdżać|wyjazdy)',
  ],
  told: [
    '(?:okazjonalne|częste|sporadyczne|regularne|krajowe|zagraniczne) (?:podróże|wyjazdy|delegacje)(?: służbowe)?',
  ],
  travel: ['podróż\\p{L}{1,3}', 'wyjazd\\p{L}{1,3}', 'delegacj\\p{L}{1,2}'],
  percent: 'procent',
  upTo: 'do',
  no: 'nie|brak',
  labels: ['gotowość do (?:podróży|wyjazdów|delegacji)|delegacje|podróże służbowe|wyjazdy służbowe'],
  none: [
    '(?:bez|brak) (?:\\p{L}{1,30} ){0,2}(?:delegacji|wyjazdów|podróży)',
    '(?:delegacje|wyjazdy|podróże) ?: ?(?:nie|brak|0 ?%)',
  ],
  notAfter: [
    'organizacja',
    'organizowanie',
    'koordynacja',
    'rozliczanie',
    'koszt(?:y|ów)',
    'biur[oa]',
    'rezerwacja',
    'obsługa',
    'integracyjn\\p{L}{1,3}',
  ],
  notBefore: ['integracyjn\\p{L}{1,3}', 'firmow\\p{L}{1,3}', 'turystyczn\\p{L}{1,3}'],
};
