import type { EducationWords } from '../../education/words';
import type { ExperienceWords } from '../../experience/words';
import type { SpokenWords } from '../../language/words';
import type { StrengthWords } from '../../strength/words';

/** Norwegian (Bokmål) words for what a posting asks: years, degrees, languages, and how firmly. */
export const numbers = {
  ett: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  ti: 10,
} as const;

export const must = ['(?:må|krav|kreves|krever(?: vi)?|nødvendig|påkrevd|minimum|minst)'] as const;

export const strength: StrengthWords = {
  ahead: [
    'gjerne|helst|ideelt sett|ønskelig|nice to have',
    '(?:en|et) (?:fordel|pluss|bonus) (?:hvis|om|at|er|med|dersom)',
  ],
  behind: [
    '(?:er |er det |vil være |anses som )?(?:også )?(?:en (?:klar |stor )?(?:fordel|bonus)|et (?:stort )?pluss|ønskelig|foretrukket)',
  ],
  noneAhead: ['(?:ingen|intet|uten|ikke(?! bare| kun))(?: krav om| krav til)?', 'trenger ikke(?: å)?'],
  noneBehind: [
    '(?:kreves|er) ikke(?: et)?(?: krav| nødvendig| påkrevd)?',
    '(?:er )?(?:ikke et|ikke noe) krav',
  ],
};

/** All that softens, wherever it stands. */
export const nice = [...strength.ahead, ...strength.behind];

export const experience: ExperienceWords = {
  years: ['års?'],
  months: ['måneder(?:s)?'],
  to: ['til', 'eller'],
  between: ['eller mer'],
  experience: ['(?:arbeids|yrkes|leder|bransje|praksis)?erfaring(?:er)?', 'praksis'],
  follows: ['med', 'innen', 'innenfor', 'som', 'i', 'fra', 'relevant'],
  atLeast: ['minimum', 'minst', 'min\\.', 'mer enn', 'over', 'fra', 'ca\\.'],
  atMost: ['inntil', 'opptil', 'maks', 'maksimalt'],
  notAfter: [
    '(?:siste|første|under|etter|hvert|innen|mindre enn|i over|i nesten|i mer enn|gjennom|fylt|alder(?:en)?)',
  ],
  notBefore: [
    'gammel',
    'gamle',
    'siden',
    'i markedet',
    'på markedet',
    'historie',
    'garanti',
    'kontrakt',
    'engasjement',
    'vikariat',
  ],
  notWith: [
    'førerkort i',
    'grunnlagt',
    'etablert i',
    'på markedet',
    'fylt 18',
    'over 18',
    'midlertidig',
    'vikariat',
    'engasjement',
  ],
  employer: ['vi', 'våre', 'vår', 'selskapet', 'bedriften', 'gründerne'],
  candidate: [
    'du',
    'deg',
    'krav',
    'søker',
    'minimum',
    'minst',
    'kvalifikasjoner',
    'søkere',
    'kandidat\\p{L}*',
  ],
};

export const spoken: SpokenWords = {
  names: {
    nb: [
      'norsk(?! (?:virksomhet|næringsliv|kontor|marked|industri|lov|økonomi|arbeidsliv))',
      'skandinavisk(?= språk)',
    ],
    en: ['engelsk'],
    sv: ['svensk'],
    da: ['dansk'],
    de: ['tysk'],
    fr: ['fransk'],
    es: ['spansk'],
    it: ['italiensk'],
    nl: ['nederlandsk'],
    pl: ['polsk'],
    fi: ['finsk'],
    uk: ['ukrainsk'],
  },
  cues: [
    'språk\\p{L}{0,10}|skriftlig\\p{L}?|muntlig\\p{L}?|snakker?|skriver?|flytende|behersker?|kjennskap|kunnskaper|god[et]?|gode|kommuniserer?|kommunisere|forstår|leser|morsmål|nivå|formulerer',
  ],
  before: [
    'på|i|og|eller|snakker|skriver|behersker|flytende|godt|god|både|kjennskap til|samt|forstår|kommunisere på|også|muntlig|skriftlig|snakke|lese|helst|gjerne|norsk-|kommuniserer på|skriftlig og muntlig',
  ],
  after: [
    'og|eller|i|på|er|samt|flytende|godt|som|både|nivå|uten|med|en fordel|et pluss|kreves|da|for å|til|muntlig|skriftlig|språk|minimum|minst|tilsvarende|[abc][12]|[&(]',
  ],
  labels: ['(?:arbeids)?språk(?:kunnskaper|krav)?'],
  not: [
    '(?:cv|søknad\\p{L}{0,2})(?: [^.]{0,30})? på (?:engelsk|norsk)',
    '(?:kurs|undervisning|opplæring) i (?:norsk|engelsk)|norskkurs',
  ],
  levels: {
    native: ['morsmål\\p{L}{0,5}'],
    fluent: ['flytende|perfekt|feilfri\\p{L}?|utmerket|svært god\\p{L}?|meget god\\p{L}?'],
    professional: ['god[et]?|gode|profesjonelt|skriftlig og muntlig|muntlig og skriftlig'],
    basic: ['grunnleggende|basis|noe'],
  },
};

export const education: EducationWords = {
  levels: {
    secondary: [
      'videregående(?: skole| opplæring| utdanning)?|generell studiekompetanse|studiespesialisering',
    ],
    vocational: [
      'fagbrev(?: som \\p{L}+)?|fagutdanning|fagskole(?:utdanning)?|svennebrev|yrkesfaglig utdanning|teknisk fagskole',
    ],
    bachelor: [
      'bachelor(?:grad|utdanning|nivå)?|høyere utdanning|høyskole(?:utdanning)?|høgskole(?:utdanning)?|universitetsutdanning|akademisk (?:utdanning|bakgrunn)|treårig utdanning',
    ],
    master: ['master(?:grad|utdanning|nivå)|sivilingeniør|siviløkonom|hovedfag'],
    doctorate: ['doktorgrad|ph\\.?d\\.?(?:-grad)?'],
  },
  degree: ['relevant (?:utdanning|utdannelse)'],
  orEquivalent: [
    'eller (?:tilsvarende|annen relevant|lignende)(?: (?:erfaring|utdanning|bakgrunn|kompetanse))?',
    'relevant erfaring kan kompensere',
  ],
  pursuing: ['student(?:er)?', 'studerer', 'under utdanning'],
  not: ['scrum master'],
  notWith: ['videreutdanning', 'etterutdanning', 'støtte til utdanning'],
};
