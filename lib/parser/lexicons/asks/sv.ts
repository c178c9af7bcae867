import type { EducationWords } from '../../education/words';
import type { ExperienceWords } from '../../experience/words';
import type { SpokenWords } from '../../language/words';
import type { StrengthWords } from '../../strength/words';

/** Swedish words for what a posting asks: years, degrees, languages, and how firmly. */
export const numbers = {
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
} as const;

export const must = [
  '(?:måste|krav(?:et)?|krävs|kräver(?: vi)?|nödvändigt|obligatoriskt|minst|skallkrav)',
] as const;

export const strength: StrengthWords = {
  ahead: [
    '(?:starkt |mycket |extra )?meriterande(?: är| med| om)?|gärna|helst|idealt|önskvärt|nice to have',
    '(?:ett|stort) plus (?:om|är|med)|en (?:fördel|bonus) (?:om|är|med)',
  ],
  behind: [
    '(?:är |är det |ses som )?(?:starkt |mycket |extra |även )?(?:meriterande|önskvärt|en (?:fördel|merit|bonus)|ett (?:stort )?plus)',
  ],
  noneAhead: [
    '(?:inga|inget|ingen|utan|inte(?! bara| enbart))(?: krav på)?',
    'behöver inte(?: ha| kunna)?',
    'vi kräver (?:inte|ingen|inga)',
  ],
  noneBehind: [
    '(?:krävs|behövs) (?:inte|ej)',
    '(?:är )?(?:inget|inte ett|ej) (?:krav|måste)',
    'är inte nödvändig\\p{L}?',
  ],
};

/** All that softens, wherever it stands. */
export const nice = [...strength.ahead, ...strength.behind];

export const experience: ExperienceWords = {
  years: ['års?', 'årig'],
  months: ['månad(?:er|ers)?'],
  to: ['till', 'eller'],
  between: ['eller mer', 'eller längre'],
  experience: ['(?:arbetslivs|yrkes|arbets|branschs?|ledar|chefs|utvecklings)?erfarenhet(?:er)?'],
  follows: ['av', 'inom', 'som', 'i', 'med', 'från', 'relevant'],
  atLeast: ['minst', 'åtminstone', 'mer än', 'över', 'från', 'minimum', 'cirka', 'ca'],
  atMost: ['upp till', 'max(?:imalt)?', 'högst'],
  notAfter: [
    '(?:senaste|första|sista|under|efter|varje|inom|mindre än|i över|i nästan|i snart|fyllt|i)',
    'avtal på',
  ],
  notBefore: [
    'gammal',
    'gamla',
    'sedan',
    'framöver',
    'på marknaden',
    'historia',
    'avtal',
    'kontrakt',
    'garanti',
    'av studier',
    'av tillväxt',
  ],
  notWith: [
    'körkort (?:i|sedan)',
    'grundades',
    'grundat',
    'på marknaden',
    'fyllt',
    'över 18',
    'visstid',
    'vikariat',
  ],
  employer: ['vi', 'våra?', 'företaget', 'bolaget', 'vårt', 'grundarna'],
  candidate: ['du', 'dig', 'krav', 'söker', 'minst', 'kvalifikationer', 'sökande', 'kandidat\\p{L}*'],
};

export const spoken: SpokenWords = {
  names: {
    sv: ['svenska(?! (?:marknaden|företag|kunder|folket|staten))', 'svensk(?= och engelsk)'],
    en: ['engelska'],
    da: ['danska'],
    nb: ['norska'],
    fi: ['finska'],
    de: ['tyska'],
    fr: ['franska'],
    es: ['spanska'],
    it: ['italienska'],
    nl: ['nederländska', 'holländska'],
    pl: ['polska'],
    pt: ['portugisiska'],
    ru: ['ryska'],
    uk: ['ukrainska'],
    ar: ['arabiska'],
    zh: ['kinesiska', 'mandarin'],
  },
  cues: [
    'språk\\p{L}{0,10}|tal|skrift|talar?|skriver?|skriva|flytande|obehindra\\p{L}{1,3}|behärska\\p{L}?|kunskap(?:er)?|goda|god|mycket goda|uttrycka?\\p{L}?|kommunicer\\p{L}{1,3}|förstå\\p{L}?|läs\\p{L}{1,2}|modersmål\\p{L}{0,5}|meriterande|krav|nivå|språket',
  ],
  after: [
    'och|eller|i|på|är|samt|flytande|obehindrat|mycket|väl|krävs|som|både|tal|såväl|för|med|meriterande|språket|språk|minst|då|för att|till|bra',
    '[abc][12]|[&(]',
  ],
  labels: ['språk(?:kunskaper|krav)?'],
  not: [
    '(?:cv|ansökan|personligt brev|meritförteckning)(?: [^.]{0,30})? på (?:engelska|svenska)',
    '(?:kurs(?:er)?|undervisning|lektioner|utbildning) i (?:svenska|engelska)',
  ],
  levels: {
    native: ['modersmål\\p{L}{0,5}|infödd'],
    fluent: [
      'flytande|obehindra\\p{L}{1,3}|mycket god[at]?|utmärkt\\p{L}?|perfekt|mycket (?:väl|bra)|avancera\\p{L}{1,2}',
    ],
    professional: ['god[at]?|bra|väl|i tal och skrift|professionell'],
    basic: ['grundläggande|baskunskaper|viss[at]?'],
  },
};

export const education: EducationWords = {
  levels: {
    secondary: [
      '(?:gymnasie|gymnasial)(?:examen|utbildning|kompetens|nivå)?(?: utbildning)?|fullständig gymnasieutbildning|gymnasium',
    ],
    vocational: [
      '(?:yrkes|yrkeshögskole|yh-|kyl?-)\\p{L}{0,5}(?:utbildning|examen)|yrkeshögskola|eftergymnasial utbildning|undersköterskeutbildning',
    ],
    bachelor: [
      'kandidatexamen|kandidat(?:nivå|program)|högskole(?:utbildning|examen|ingenjör\\p{L}*|utbildad)|högskola|universitets(?:utbildning|examen)|akademisk (?:examen|utbildning|bakgrund)|sjuksköterskeexamen|(?:relevant )?högre utbildning|eftergymnasial examen',
    ],
    master: [
      'master(?:examen|s?nivå|utbildning)|magister(?:examen)?|civilingenjör(?:s?examen|sutbildning)?|civilekonom(?:examen)?|juristexamen|läkarexamen',
    ],
    doctorate: ['doktorsexamen|disputerad|doktorsgrad'],
  },
  degree: ['examen(?= (?:inom|i|från))'],
  orEquivalent: [
    'eller (?:motsvarande|likvärdig)(?: (?:erfarenhet|kunskaper|kompetens|arbetslivserfarenhet|yrkeserfarenhet|utbildning))?',
  ],
  pursuing: ['student(?:er)?', 'studerar', 'pågående', 'studerande'],
  not: ['scrum master', 'master ?data'],
  notWith: ['vi erbjuder utbildning', 'introduktionsutbildning', 'examensarbete'],
};
