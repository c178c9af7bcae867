import type { EducationWords } from '../../education/words';
import type { ExperienceWords } from '../../experience/words';
import type { SpokenWords } from '../../language/words';
import type { StrengthWords } from '../../strength/words';

/** Danish words for what a posting asks: years, degrees, languages, and how firmly. */
export const numbers = {
  et: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
} as const;

export const must = ['(?:krav|kræves|kræver(?: vi)?|nødvendigt|påkrævet|minimum|mindst)'] as const;

export const strength: StrengthWords = {
  ahead: ['gerne|helst|ideelt|ønskeligt|nice to have', '(?:en|et) (?:fordel|plus|bonus) (?:hvis|at|er|med)'],
  behind: [
    '(?:er |er det |vil være |ses som )?(?:også |klart )?(?:en (?:klar |stor )?(?:fordel|bonus)|et (?:stort )?plus|ønskeligt|foretrukket)',
  ],
  noneAhead: ['(?:ingen|intet|uden|ikke(?! kun| bare| alene))(?: krav om)?', 'behøver ikke(?: at)?'],
  noneBehind: [
    '(?:kræves|er) ikke(?: et)?(?: krav| nødvendigt| påkrævet)?',
    '(?:er )?(?:intet|ikke et) krav',
  ],
};

/** All that softens, wherever it stands. */
export const nice = [...strength.ahead, ...strength.behind];

export const experience: ExperienceWords = {
  years: ['års?'],
  months: ['måneder(?:s)?'],
  to: ['til', 'eller'],
  between: ['eller mere'],
  experience: ['(?:erhvervs|arbejds|ledelses|branche|praktisk )?erfaring(?:er)?'],
  follows: ['med', 'inden for', 'indenfor', 'som', 'i', 'fra', 'relevant'],
  atLeast: ['minimum', 'mindst', 'min\\.', 'mere end', 'over', 'fra', 'ca\\.'],
  atMost: ['op til', 'max', 'højst', 'maksimalt'],
  notAfter: [
    '(?:seneste|sidste|første|under|efter|hvert|inden|mindre end|i over|i næsten|i mere end|gennem|fyldt|alder(?:en)?)',
  ],
  notBefore: [
    'gammel',
    'gamle',
    'siden',
    'på markedet',
    'historie',
    'garanti',
    'kontrakt',
    'på bagen',
    'jubilæum',
  ],
  notWith: [
    'kørekort i',
    'grundlagt',
    'stiftet',
    'på markedet',
    'fyldt 18',
    'over 18',
    'tidsbegrænset',
    'vikariat',
  ],
  employer: ['vi', 'vores', 'virksomheden', 'firmaet', 'stifterne'],
  candidate: [
    'du',
    'dig',
    'krav',
    'søger',
    'minimum',
    'mindst',
    'kvalifikationer',
    'ansøger',
    'kandidat\\p{L}*',
  ],
};

export const spoken: SpokenWords = {
  names: {
    da: ['dansk(?! (?:virksomhed|erhvervsliv|kontor|marked|industri|lov))'],
    en: ['engelsk'],
    sv: ['svensk'],
    nb: ['norsk'],
    de: ['tysk'],
    fr: ['fransk'],
    es: ['spansk'],
    it: ['italiensk'],
    nl: ['hollandsk', 'nederlandsk'],
    pl: ['polsk'],
    fi: ['finsk'],
    uk: ['ukrainsk'],
  },
  cues: [
    'sprog\\p{L}{0,10}|skrift|tale|taler?|skriver?|mundtlig\\p{L}?|skriftlig\\p{L}?|flydende|behersker?|kendskab|god[et]?|gode|kommunikerer?|kommunikere|forstår|læser|modersmål|niveau|begår|formulerer',
  ],
  before: [
    'på|i|og|eller|taler|skriver|behersker|flydende|godt|god|både|til|kendskab til|samt|forstår|såvel|kommunikere på|også|mundtlig|skriftlig|skrive|tale|læser|helst|gerne|solid|forhandlingssikker|kommunikerer på',
  ],
  after: [
    'og|eller|i|på|er|samt|flydende|godt|på et|som|både|tale|skrift|niveau|ubesværet|uden|med|en fordel|et plus|kræves|da|for at|til|mundtligt|skriftligt|såvel|[abc][12]|[&(]',
  ],
  labels: ['sprog(?:kundskaber)?'],
  not: [
    '(?:cv|ansøgning\\p{L}{0,2})(?: [^.]{0,30})? på (?:engelsk|dansk)',
    '(?:kurser|undervisning|kursus) i (?:dansk|engelsk)',
  ],
  levels: {
    native: ['modersmål'],
    fluent: [
      'flydende|forhandlingssikker\\p{L}{0,2}|perfekt|ubesværet|fejlfri\\p{L}?|fremragende|meget god\\p{L}?',
    ],
    professional: ['god[et]?|gode|professionelt|i skrift og tale|i tale og skrift'],
    basic: ['grundlæggende|basis|forståelse'],
  },
};

export const education: EducationWords = {
  levels: {
    secondary: ['gymnasial\\p{L}{0,2}(?: uddannelse)?|studentereksamen|hf|hhx|htx|stx'],
    vocational: [
      '(?:erhvervs|kontor|faglig |elektriker|smede)\\p{L}{0,3}uddannelse|erhvervsfaglig\\p{L}? uddannelse|faglært|svendebrev|akademiuddannelse|faglig uddannelse|kontoruddannet|handelsuddannelse',
    ],
    bachelor: [
      '(?:professions)?bachelor(?:grad|uddannelse|niveau)?|diplomingeniør|videregående uddannelse|akademisk (?:uddannelse|baggrund)|universitetsuddannelse',
    ],
    master: [
      'kandidat(?:grad|uddannelse|niveau)|civilingeniør|cand\\.[\\p{L}.]{2,12}|lang videregående uddannelse|master(?:grad|uddannelse)|akademiker',
    ],
    doctorate: ['ph\\.?d\\.?(?:-grad)?'],
  },
  degree: ['relevant uddannelse'],
  orEquivalent: [
    'eller (?:tilsvarende|lignende|anden relevant)(?: (?:erfaring|uddannelse|baggrund|kvalifikationer))?',
  ],
  pursuing: ['studerende', 'studerer', 'i gang med', 'under uddannelse'],
  not: ['scrum master', 'ideelle kandidat'],
  notWith: ['efteruddannelse', 'vi tilbyder uddannelse'],
};
