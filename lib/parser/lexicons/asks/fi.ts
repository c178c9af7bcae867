import type { EducationWords } from '../../education/words';
import type { ExperienceWords } from '../../experience/words';
import type { SpokenWords } from '../../language/words';
import type { StrengthWords } from '../../strength/words';

/** Finnish words for what a posting asks: years, degrees, languages, and how firmly. */
export const numbers = {
  yksi: 1,
  yhden: 1,
  kaksi: 2,
  kahden: 2,
  kolme: 3,
  kolmen: 3,
  neljä: 4,
  neljän: 4,
  viisi: 5,
  viiden: 5,
  kuusi: 6,
  seitsemän: 7,
  kahdeksan: 8,
  yhdeksän: 9,
  kymmenen: 10,
} as const;

export const must = [
  'edellytämme|edellytetään|edellyttää|vaaditaan|vaadimme|vaatimuksena|välttämätön|välttämätöntä|pakollinen|vähintään|tulee olla',
] as const;

export const strength: StrengthWords = {
  ahead: [
    'mielellään|mieluiten|ihannetapauksessa|nice to have|(?:lisäksi )?(?:arvostamme|toivomme)',
    '(?:eduksi|plussaa|bonusta|eduksesi) (?:katsotaan|luetaan|luemme|katsomme|on)',
  ],
  behind: [
    '(?:luetaan|katsotaan|luemme|katsomme|on|ovat)? ?(?:sinulle |hakijalle )?(?:eduksi|eduksesi|plussaa|bonusta|etu|meriitti|toivottavaa)',
  ],
  noneAhead: ['ei (?:tarvita|vaadita|edellytetä|tarvitse)', 'emme (?:vaadi|edellytä)', 'et tarvitse'],
  noneBehind: [
    '(?:ei|eivät) (?:ole )?(?:vaadita|edellytetä|tarvita|välttämät\\p{L}+|pakolli\\p{L}+|vaatimus)',
    'et tarvitse',
  ],
};

/** All that softens, wherever it stands. */
export const nice = [...strength.ahead, ...strength.behind];

export const experience: ExperienceWords = {
  years: ['vuo(?:tta|den|si|tena)', 'v\\.'],
  months: ['kuukau(?:tta|den|si)', 'kk'],
  to: ['tai', '-'],
  between: ['tai enemmän'],
  experience: ['(?:työ|ala|esimies|käytännön |projekti)?kokemus(?:ta)?', '(?:työ)?kokemuks(?:en|esta)'],
  follows: ['työskentelyä', 'alalta', 'alalla', 'työskentelystä', 'tehtävistä'],
  atLeast: ['vähintään', 'väh\\.', 'yli', 'minimissään', 'ainakin', 'noin', 'min\\.'],
  atMost: ['enintään', 'korkeintaan', 'alle'],
  notAfter: ['(?:viimeisen|viimeisten|ensimmäisen|seuraavan|joka|jo|noin|jo yli|täyttänyt|kesto|yhteensä)'],
  notBefore: [
    'vanha',
    'vanhoja',
    'sitten',
    'ajan',
    'historia\\p{L}*',
    'takuu',
    'määräai\\p{L}+',
    'mittai\\p{L}+',
    'kestä\\p{L}+',
    'täyttän\\p{L}+',
    'ikäi\\p{L}+',
  ],
  notWith: ['perustettu', 'täyttänyt', 'markkinoilla', '18-vuotta', 'määräaikai\\p{L}+', 'toiminut'],
  employer: ['meillä', 'meidän', 'yrityksemme', 'olemme', 'perustaj\\p{L}+', 'asiantuntijamme'],
  candidate: [
    'sinulla',
    'sinulta',
    'olet',
    'edellytämme',
    'odotamme',
    'vaatimukset',
    'vähintään',
    'hakija\\p{L}*',
    'etsimme',
    'haemme',
  ],
};

const language = (stem: string): string[] => [
  `${stem}(?:n|a|ä)(?: ?kiel(?:en|tä|i|essä))?(?:taito(?:a)?)?`,
  `${stem}n ?kiel(?:en|i)taito(?:a)?`,
  `${stem}ksi`,
];

export const spoken: SpokenWords = {
  names: {
    fi: [
      'suomen ?kiel(?:en|tä|i)(?:taito(?:a)?)?',
      'suomea',
      'suomeksi',
      'suomi(?=,| ja englanti| \\()',
      'suomen(?= (?:ja|tai|sekä) (?:englannin|ruotsin))',
    ],
    en: [...language('englanni'), 'englantia', 'englanti(?! on)'],
    sv: [...language('ruotsi'), 'ruotsia', 'ruotsi(?= (?:on|luetaan|,)|$|,)'],
    de: [...language('saksa'), 'saksaa'],
    fr: ['ranska[an]', 'ranskan ?kiel\\p{L}+'],
    es: ['espanja[an]', 'espanjan ?kiel\\p{L}+'],
    ru: ['venäjä[än]', 'venäjän ?kiel\\p{L}+'],
    et: ['viron ?kiel\\p{L}+', 'viroa'],
    nb: ['norja[an]', 'norjan ?kiel\\p{L}+'],
    da: ['tanska[an]', 'tanskan ?kiel\\p{L}+'],
  },
  cues: [
    '\\p{L}*kiel(?:en|tä|i|iä|essä|itaito|itaitoa|et)|\\p{L}*kielitaito\\p{L}*|taito\\p{L}{0,3}|taidot|suullinen|kirjallinen|suullisesti|kirjallisesti|sujuv\\p{L}+|erinomai\\p{L}+|hyvä\\p{L}{0,2}|puhu\\p{L}+|puhut|kommunikoi\\p{L}*|hallitset|osaat|äidinkiel\\p{L}+|ymmärrät|eduksi|vaaditaan|työskentelykieli',
  ],
  after: [
    'ja|tai|sekä|sujuva\\p{L}*|sujuvasti|hyvä\\p{L}{0,2}|hyvin|erinomai\\p{L}+|kiel\\p{L}+|taito\\p{L}*|taidot|taidon|hallinta|hallintaa|osaaminen|osaamista|suullisesti|kirjallisesti|suullinen|kirjallinen|eduksi|luetaan|katsotaan|on|vähintään|riittävä\\p{L}*|edellytetään|vaaditaan|jotta|perusteet|puhuminen|äidinkielenä|[abc][12]|[&(]',
  ],
  labels: ['kielet|kielitaito|kielitaitovaatimukset|työkielet'],
  not: [
    '(?:cv|hakemu)\\p{L}*(?: [^.]{0,30})? (?:suomeksi|englanniksi)',
    '(?:suomeksi|englanniksi) (?:kirjoitettu|laadittu)|suomen kielen (?:kurss|opetu|opiskelu)\\p{L}*',
  ],
  levels: {
    native: ['äidinkiel\\p{L}+'],
    fluent: ['sujuv\\p{L}{1,4}|erinomai\\p{L}{2,4}|täydelli\\p{L}{2,4}|vahva\\p{L}?'],
    professional: ['hyvä\\p{L}{0,2}|hyvin|hyvät|työskentelytason'],
    basic: ['perusteet|perustaito\\p{L}*|tyydyttävä\\p{L}?|auttava\\p{L}?|alkeet'],
  },
};

export const education: EducationWords = {
  levels: {
    secondary: ['ylioppilas(?:tutkinto)?|lukio|toisen asteen (?:tutkinto|koulutus)'],
    vocational: [
      'ammatillinen (?:perus)?(?:tutkinto|koulutus)|(?:ammatti|perus|erikoisammatti|lähihoitaja)tutkinto|ammatillista koulutusta|ammattikoulu|datanomi|merkonomi',
    ],
    bachelor: [
      '(?:ammatti)?korkeakoulututkinto(?:a)?|amk-tutkinto|amk-insinööri|insinööri(?= ?\\(amk\\)|n tutkinto)|tradenomi|kandidaatin tutkinto|alempi korkeakoulututkinto|kandidaatti|korkeakoulutus(?:ta)?|soveltuva korkeakoulututkinto',
    ],
    master: [
      'ylempi (?:\\p{L}+)?korkeakoulututkinto|ylempää korkeakoulututkintoa|ylemmän korkeakoulututkinnon|diplomi-insinööri|maisterin? ?(?:tutkinto)?|maisteri|ekonomi|di-tutkinto',
    ],
    doctorate: ['tohtorin ?tutkinto|tohtori|väitöskirja'],
  },
  degree: ['(?:soveltuva|tehtävään soveltuva|alan) (?:tutkinto|koulutus)'],
  orEquivalent: [
    'tai (?:vastaava|muu soveltuva|riittävä|vastaavat)(?: (?:kokemus|osaaminen|koulutus|tiedot))?|tai työkokemus',
  ],
  pursuing: ['opiskelija', 'opiskelet', 'opiskelijalle', 'opintojen', 'opintojensa', 'loppuvaiheen'],
  not: ['scrum master'],
  notWith: ['oppisopimus', 'tuemme opiskelua', 'kouluttautu\\p{L}+'],
};
