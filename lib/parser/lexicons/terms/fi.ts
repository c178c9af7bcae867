import type { EmploymentWords } from '../../employment/words';
import type { PayWords } from '../../salary/words';

/** Finnish words for pay and type of employment. */
export const pay: PayWords = {
  currency: 'EUR',
  pay: [
    '(?:kuukausi|tunti|vuosi|perus|pohja|alku|kokonais|tehtäväkohtainen |kiinteä )?palk(?:ka|an|kaa|kaus|kauksen|kataso|kahaarukka)(?: on)?',
    'palkkahaarukka|peruspalkka|korvaus|ansiot',
  ],
  onTarget: ['kokonaisansio\\p{L}*|sisältäen (?:provisio|bonus)\\p{L}*'],
  notPay: [
    'bonu\\p{L}{1,5}|provisio\\p{L}{0,3}|lisä\\p{L}{0,3}|etu\\p{L}{0,3}|seteli\\p{L}{0,3}|budjetti\\p{L}{0,3}|alennu\\p{L}{1,4}|päiväraha\\p{L}{0,2}|vakuutu\\p{L}{1,3}',
    'liikevaihto\\p{L}{0,3}|liikevaih\\p{L}{2,4}|miljoon\\p{L}{1,4}|miljard\\p{L}{1,4}|asiaka\\p{L}{1,6}|työntekij\\p{L}{1,4}|henkilö\\p{L}{0,3}|käyttäj\\p{L}{1,4}|projekt\\p{L}{1,4}|investoin\\p{L}{1,4}|hin\\p{L}{2,4}|asuka\\p{L}{1,4}',
  ],
  joins: ['plus', 'ja', 'sekä', 'sisältäen', 'riippuen', 'tai', 'ilman', 'kokemuksesta'],
  per: {
    hour: ['tunnissa', 'tunnilta', 'tuntipalk\\p{L}{2,4}', '/ ?tunti'],
    day: ['päivässä', 'päivältä'],
    week: ['viikossa'],
    month: ['kuukaudessa', 'kuussa', 'kuukausipalk\\p{L}{2,4}', '/ ?kk', '/ ?kuukausi'],
    year: ['vuodessa', 'vuosipalk\\p{L}{2,4}'],
  },
  unit: {
    hour: ['h', 't', 'tunti'],
    day: ['pv', 'päivä'],
    week: ['vko', 'viikko'],
    month: ['kk', 'kuukausi'],
    year: ['v', 'vuosi'],
  },
  counted: ['tuntia', 'h', 'päivää', 'kertaa'],
  from: ['alkaen', 'vähintään', 'noin'],
  upTo: ['jopa', 'enintään', 'korkeintaan'],
  to: ['-'],
  and: ['ja'],
  between: ['välillä'],
  thousand: ['k', 'tuhatta', 'teur', 'te'],
  million: ['m', 'milj\\.?', 'miljoon\\p{L}{1,4}', 'mrd\\.?', 'miljard\\p{L}{1,4}'],
};

const FULL = [
  'koko(?:aika|päivä)i(?:nen|seen|sesti|sta)(?: työ(?:suhde|suhteeseen|tä)?)?',
  'kokoaikatyö',
  'kokopäivätyö',
  'täysipäiväi(?:nen|seen)',
];
const PART = ['osa-aikai(?:nen|seen|sesti|sta)(?: työ(?:suhde|suhteeseen|tä)?)?', 'osa-aikatyö'];
const PERMANENT = [
  'vakitui(?:nen|seen|sta|sesti)(?: (?:työsuhde|työsuhteeseen|kokoaikainen|tehtävä|työpaikka))?',
  'toistaiseksi voimassa ?olev\\p{L}{1,3}(?: (?:työsuhde|työsuhteeseen|tehtävä))?',
  'vakinainen',
];
const TEMPORARY = [
  'määräaikai(?:nen|seen|sta|sesti)(?: (?:työsuhde|työsuhteeseen|tehtävä))?',
  '(?:vanhempainvapaan |äitiysloman )?sijaisuu(?:s|teen|ksia)',
  'kesätyö(?:paikka)?',
  'kausityö',
  'keikkatyö',
];

export const employment: EmploymentWords = {
  firm: {
    'full-time': FULL,
    'part-time': PART,
    permanent: PERMANENT,
    temporary: TEMPORARY,
    internship: ['harjoittelupaikka', 'työharjoittelu', 'opinnäytetyöpaikka'],
  },
  told: { internship: ['harjoittelu'], contract: ['tuntityö', 'toimeksianto'] },
  bare: {
    'full-time': FULL,
    'part-time': PART,
    permanent: PERMANENT,
    temporary: TEMPORARY,
    contract: ['tarvittaessa työhön kutsuttava', 'toimeksianto'],
    internship: ['harjoittelu', 'trainee'],
    freelance: ['freelance', 'yrittäjä'],
  },
  title: {
    internship: ['harjoittelija', 'trainee', 'kesäharjoittelija'],
    'part-time': PART,
    'full-time': FULL,
    temporary: ['kesätyöntekijä', 'sijainen', 'sijaisuus', 'kesätyö', 'määräaikainen'],
    freelance: ['freelancer'],
  },
  labels: [
    'työsuhde|työsuhteen (?:tyyppi|muoto|luonne|kesto)|työaika|palvelussuhde|palvelussuhteen (?:tyyppi|luonne)|kesto|työmuoto',
  ],
  notAfter: ['mahdollisuus', 'mahdollisesti', 'ei', 'jos', 'myöhemmin', 'tai myöhemmin'],
  notBefore: ['työntekij\\p{L}+', 'kokemus\\p{L}*', 'asiakka\\p{L}+', 'myöhemmin', 'mahdolli\\p{L}+'],
};
