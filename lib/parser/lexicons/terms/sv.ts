import type { EmploymentWords } from '../../employment/words';
import type { PayWords } from '../../salary/words';

/** Swedish words for pay and type of employment. */
export const pay: PayWords = {
  pay: [
    '(?:fast |rörlig |individuell |marknadsmässig ){0,4}(?:månads|tim|års|grund|ingångs|start|bas)?lön(?:en|espann|eintervall|enivå)?(?: (?:från|mellan|på))?',
    'ersättning(?:en)?|lönesättning|arvode',
  ],
  onTarget: ['(?:total|inklusive) (?:lön|ersättning|provision|bonus)|fast och rörlig lön'],
  notPay: [
    'bonus\\p{L}{0,3}|provision|friskvårds?\\p{L}{0,8}|bidrag\\p{L}{0,3}|budget\\p{L}{0,2}|tillägg|förmån\\p{L}{0,4}|rabatt\\p{L}{0,2}|pension\\p{L}{0,4}|försäkring\\p{L}{0,3}|traktamente|lunch\\p{L}{0,5}',
    'omsätt\\p{L}{2,6}|miljon\\p{L}{0,2}|miljard\\p{L}{0,2}|kunder|anställda|medarbetare|användare|projekt\\p{L}{0,2}|investering\\p{L}{0,2}|invånare|pris\\p{L}{0,2}|avgift\\p{L}{0,2}',
  ],
  joins: ['plus', 'och', 'med', 'inklusive', 'enligt', 'beroende', 'eller', 'utan', 'samt'],
  per: {
    hour: ['(?:per|i) timmen?', '/ ?tim(?:me)?', 'timlön\\p{L}{0,2}'],
    day: ['per dag', 'om dagen'],
    week: ['per vecka', 'i veckan'],
    month: ['per månad', 'i månaden', '/ ?mån(?:ad)?', 'månadslön\\p{L}{0,2}', 'månatlig'],
    year: ['per år', 'om året', 'årslön\\p{L}{0,2}', 'årlig\\p{L}?'],
  },
  unit: {
    hour: ['h', 'tim', 'timme'],
    day: ['dag'],
    week: ['vecka', 'v'],
    month: ['mån', 'månad'],
    year: ['år'],
  },
  counted: ['timmar', 'h', 'dagar', 'gånger'],
  from: ['från', 'minst', 'lägst'],
  upTo: ['upp till', 'högst', 'max'],
  to: ['till'],
  and: ['och'],
  between: ['mellan'],
  thousand: ['k', 'tkr', 'tusen'],
  million: ['m', 'mn', 'mkr', 'miljon\\p{L}{0,2}', 'mdr', 'miljard\\p{L}{0,2}'],
};

const FULL = ['heltids?(?:anställning|tjänst|jobb)?', '100 ?% (?:tjänst|heltid)'];
const PART = ['deltids?(?:anställning|tjänst|jobb)?', 'extrajobb'];
const PERMANENT = [
  '(?:tillsvidare|fast )(?:anställning|tjänst)(?: med (?:\\p{L}{1,12} )?provanställning)?',
  'tillsvidare',
];
const TEMPORARY = [
  '(?:tidsbegränsad|visstids|allmän visstids|särskild visstids)[ -]?anställning',
  'visstid',
  'vikariat',
  'föräldravikariat',
  '(?:sommar|säsongs|feriejobb|semester)(?:jobb|vikariat|anställning|arbete)',
  'tidsbegränsad',
];

export const employment: EmploymentWords = {
  firm: {
    'full-time': FULL,
    'part-time': PART,
    permanent: PERMANENT,
    temporary: TEMPORARY,
    internship: ['praktik(?:plats|period)', 'examensarbete'],
  },
  told: { internship: ['praktik'], contract: ['konsultuppdrag', 'behovsanställning', 'timanställning'] },
  bare: {
    'full-time': FULL,
    'part-time': PART,
    permanent: PERMANENT,
    temporary: TEMPORARY,
    contract: ['konsultuppdrag', 'timanställning', 'behovsanställning'],
    internship: ['praktik', 'internship'],
    freelance: ['frilans'],
  },
  title: {
    internship: ['praktikant', 'praktik'],
    'part-time': PART,
    'full-time': FULL,
    temporary: ['vikarie', 'sommarjobb', 'vikariat', 'sommarvikarie'],
    freelance: ['frilansare?'],
  },
  behind: ['i'],
  labels: [
    'anställningsform|anställningstyp|anställning|omfattning|arbetstid|tjänstgöringsgrad|sysselsättningsgrad|varaktighet|avtalsform',
  ],
  notAfter: [
    'möjlighet till',
    'ev\\.',
    'eventuell',
    'inte',
    'om',
    'vid',
    'övergå till',
    'övergå i',
    'därefter',
    'andra',
    'leda till',
  ],
  notBefore: ['kunder', 'medarbetare', 'erfarenhet', 'anställda'],
};
