import type { EmploymentWords } from '../../employment/words';
import type { PayWords } from '../../salary/words';

/** Danish words for pay and type of employment. */
export const pay: PayWords = {
  pay: [
    '(?:fast |bruttos?|attraktiv )?(?:måneds|time|års|grund|start|basis)?løn(?:nen|spænd|niveau)?(?: (?:fra|mellem|på))?',
    'gage|aflønning|honorar|vederlag',
  ],
  onTarget: ['(?:samlet løn|inkl\\. (?:pension|bonus|provision)|inklusive (?:bonus|provision))'],
  notPay: [
    'bonus\\p{L}{0,3}|provision|tilskud|budget\\p{L}{0,3}|tillæg\\p{L}{0,2}|rabat\\p{L}{0,3}|pension\\p{L}{0,5}|forsikring\\p{L}{0,2}|diæt\\p{L}{0,2}|frokost\\p{L}{0,7}|personalegoder',
    'omsætning\\p{L}{0,2}|million\\p{L}{0,2}|milliard\\p{L}{0,2}|mio|mia|kunder|medarbejdere|ansatte|brugere|projekt\\p{L}{0,3}|investering\\p{L}{0,2}|borgere|pris\\p{L}{0,3}|gebyr',
  ],
  joins: ['plus', 'og', 'med', 'inkl\\.', 'efter', 'afhængig', 'eller', 'uden', 'samt'],
  per: {
    hour: ['(?:pr\\.?|per|i) timen?', 'timeløn\\p{L}{0,3}'],
    day: ['(?:pr\\.?|per) dag', 'om dagen'],
    week: ['(?:pr\\.?|per) uge', 'om ugen'],
    month: ['(?:pr\\.?|per) måned', 'om måneden', 'månedlig\\p{L}?', 'månedsløn\\p{L}{0,3}', '/ ?md'],
    year: ['(?:pr\\.?|per) år', 'om året', 'årlig\\p{L}?', 'årsløn\\p{L}{0,3}'],
  },
  unit: {
    hour: ['t', 'time', 'h'],
    day: ['dag'],
    week: ['uge'],
    month: ['md', 'måned', 'mdr'],
    year: ['år'],
  },
  counted: ['timer', 't', 'dage', 'gange'],
  from: ['fra', 'mindst', 'minimum'],
  upTo: ['op til', 'højst', 'max'],
  to: ['til'],
  and: ['og'],
  between: ['mellem'],
  thousand: ['k', 't', 'tkr', 'tusind', 'tusinde'],
  million: ['m', 'mio\\.?', 'million\\p{L}{0,2}', 'mia\\.?', 'milliard\\p{L}{0,2}'],
};

const FULL = ['fuldtid(?:s(?:stilling|job|ansættelse|ansat))?', 'fuld tid'];
const PART = ['deltid(?:s(?:stilling|job|ansættelse))?', 'studiejob'];
const PERMANENT = [
  'fastansættelse',
  'fast (?:stilling|ansættelse|job)',
  'tidsubegrænset(?: stilling| ansættelse)?',
  'varig stilling',
];
const TEMPORARY = [
  'tidsbegrænset(?: stilling| ansættelse)?',
  '(?:barsels|års|syge)?vikariat',
  '(?:sommer|sæson|ferie)(?:job|ansættelse)',
  'midlertidig (?:stilling|ansættelse)',
];

export const employment: EmploymentWords = {
  firm: {
    'full-time': FULL,
    'part-time': PART,
    permanent: PERMANENT,
    temporary: TEMPORARY,
    internship: ['praktik(?:plads|stilling|ophold)', 'elev(?:plads|stilling)'],
  },
  told: { internship: ['praktik'], contract: ['konsulentkontrakt', 'freelancekontrakt'] },
  bare: {
    'full-time': FULL,
    'part-time': PART,
    permanent: [...PERMANENT, 'fast'],
    temporary: TEMPORARY,
    contract: ['timelønnet', 'kontrakt'],
    internship: ['praktik', 'praktikant', 'elev', 'trainee'],
    freelance: ['freelance'],
  },
  title: {
    internship: ['praktikant', 'praktik', 'elev', '\\p{L}+elev'],
    'part-time': [...PART, 'studentermedhjælper', 'studentermedarbejder'],
    'full-time': FULL,
    temporary: ['vikar', 'vikariat', 'barselsvikar', 'barselsvikariat'],
    freelance: ['freelancer?'],
  },
  behind: ['i'],
  labels: ['ansættelsesform|ansættelsestype|ansættelse|arbejdstid|jobtype|stillingstype|stilling|varighed'],
  notAfter: [
    'mulighed for',
    'evt\\.',
    'eventuel',
    'ikke',
    'hvis',
    'ved',
    'overgå til',
    'efterfølgende',
    'senere',
    'føre til',
  ],
  notBefore: ['kunder', 'medarbejdere', 'erfaring', 'ansatte'],
};
