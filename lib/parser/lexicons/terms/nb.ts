import type { EmploymentWords } from '../../employment/words';
import type { PayWords } from '../../salary/words';

/** Norwegian (Bokmål) words for pay and type of employment. */
export const pay: PayWords = {
  pay: [
    '(?:fast |brutto |konkurransedyktig )?(?:måneds|time|års|grunn|start|begynner|minste)?lønn(?:en|sspenn|snivå|sramme)?(?: (?:fra|mellom|på))?',
    'lønnes|avlønning|avlønnes|honorar|godtgjørelse|lønnstrinn',
  ],
  onTarget: ['(?:total lønn|inkl\\. (?:bonus|provisjon)|inkludert (?:bonus|provisjon))'],
  notPay: [
    'bonus\\p{L}{0,3}|provisjon\\p{L}{0,2}|tilskudd|budsjett\\p{L}{0,3}|tillegg\\p{L}{0,2}|rabatt\\p{L}{0,3}|pensjon\\p{L}{0,9}|forsikring\\p{L}{0,2}|diett|lunsj\\p{L}{0,7}|trekk|innskudd',
    'omsetning\\p{L}{0,2}|million\\p{L}{0,2}|milliard\\p{L}{0,2}|mill|mrd|kunder|medarbeidere|ansatte|brukere|prosjekt\\p{L}{0,3}|investering\\p{L}{0,2}|innbyggere|pris\\p{L}{0,3}|gebyr',
  ],
  joins: ['plus', 'pluss', 'og', 'med', 'inkl\\.', 'etter', 'avhengig', 'eller', 'uten', 'samt'],
  per: {
    hour: ['(?:pr\\.?|per|i) timen?', 'timelønn\\p{L}{0,3}'],
    day: ['(?:pr\\.?|per) dag'],
    week: ['(?:pr\\.?|per) uke', 'i uken'],
    month: ['(?:pr\\.?|per) måned', 'i måneden', 'månedlig', 'månedslønn\\p{L}{0,3}', '/ ?mnd'],
    year: ['(?:pr\\.?|per) år', 'i året', 'årlig', 'årslønn\\p{L}{0,3}'],
  },
  unit: { hour: ['t', 'time', 'h'], day: ['dag'], week: ['uke'], month: ['mnd', 'måned'], year: ['år'] },
  counted: ['timer', 't', 'dager', 'ganger'],
  from: ['fra', 'minst', 'minimum'],
  upTo: ['inntil', 'opptil', 'maks'],
  to: ['til'],
  and: ['og'],
  between: ['mellom'],
  thousand: ['k', 'tusen'],
  million: ['m', 'mill\\.?', 'million\\p{L}{0,2}', 'mrd\\.?', 'milliard\\p{L}{0,2}'],
};

const FULL = ['heltid(?:s(?:stilling|jobb|ansettelse))?', '100 ?% (?:fast )?stilling', 'full stilling'];
const PART = ['deltid(?:s(?:stilling|jobb|ansettelse))?', '[2-8]0 ?% (?:fast )?stilling', 'ekstrajobb'];
const PERMANENT = [
  'fast (?:stilling|ansettelse|jobb|heltidsstilling)',
  'faste stillinger',
  '100 ?% fast stilling',
];
const TEMPORARY = [
  'midlertidig(?: stilling| ansettelse)?',
  '(?:foreldre|års|svangerskaps)?vikariat',
  'engasjement',
  '(?:sommer|sesong|ferie)(?:jobb|vikar|stilling|ansettelse)',
];

export const employment: EmploymentWords = {
  firm: {
    'full-time': FULL,
    'part-time': PART,
    permanent: PERMANENT,
    temporary: TEMPORARY,
    internship: ['praksisplass', 'sommerinternship', 'læreplass'],
  },
  told: { internship: ['internship', 'traineeprogram'], contract: ['tilkallingsvikar', 'konsulentoppdrag'] },
  bare: {
    'full-time': FULL,
    'part-time': PART,
    permanent: [...PERMANENT, 'fast'],
    temporary: TEMPORARY,
    contract: ['tilkallingsvikar', 'konsulentoppdrag'],
    internship: ['praksisplass', 'lærling', 'trainee', 'internship'],
    freelance: ['frilans'],
  },
  title: {
    internship: ['lærling', 'trainee', 'praktikant'],
    'part-time': PART,
    'full-time': FULL,
    temporary: ['vikar', 'vikariat', 'sommerjobb', 'sommervikar', 'engasjement'],
    freelance: ['frilanser'],
  },
  behind: ['i'],
  labels: [
    'ansettelsesform|ansettelsestype|ansettelse|arbeidstid|heltid/deltid|stillingstype|stillingsprosent|varighet|omfang',
  ],
  notAfter: [
    'mulighet for',
    'evt\\.',
    'eventuell',
    'ikke',
    'hvis',
    'ved',
    'gå over til',
    'deretter',
    'senere',
    'føre til',
  ],
  notBefore: ['kunder', 'medarbeidere', 'erfaring', 'ansatte'],
};
