import type { EducationWords } from '../../education/words';
import type { ExperienceWords } from '../../experience/words';
import type { SpokenWords } from '../../language/words';
import type { StrengthWords } from '../../strength/words';

/** Czech words for what a posting asks: years, degrees, languages, and how firmly. */
export const numbers = {
  jeden: 1,
  jednoho: 1,
  dva: 2,
  dvě: 2,
  dvou: 2,
  tři: 3,
  tří: 3,
  čtyři: 4,
  čtyř: 4,
  pět: 5,
  pěti: 5,
  šest: 6,
  sedm: 7,
  osm: 8,
  devět: 9,
  deset: 10,
} as const;

export const must = [
  'nutn[áéýoě]|nutností|nezbytn[áéýoě]|vyžadujeme|požadujeme|podmínkou',
  'alespoň|minimálně|nejméně|min\\.',
] as const;

export const strength: StrengthWords = {
  ahead: [
    'ideálně|nejlépe|případně|nice to have',
    '(?:velkou )?(?:výhodou|plusem)(?: (?:je|bude|jsou|budou))?',
    'oceníme|uvítáme|(?:nás )?potěší|vítán[aoiy]|výhoda',
  ],
  behind: [
    '(?:je |jsou |bude |budou )?(?:velkou |velká )?(?:výhodou|výhoda|plusem|plus)',
    '(?:je |jsou )?vítán[aoiy]|oceníme|uvítáme',
  ],
  noneAhead: [
    'bez(?: nutnosti)?',
    'nemusíš (?:mít|umět|znát)',
    'nevyžadujeme',
    'nepožadujeme',
    'nepotřebuješ',
  ],
  noneBehind: [
    '(?:není|nejsou) (?:nutn\\p{L}{0,4}|podmínkou|potřeba|vyžadován\\p{L}?)',
    'nevyžadujeme|nepotřebuješ',
  ],
};

/** All that softens, wherever it stands. */
export const nice = [...strength.ahead, ...strength.behind];

export const experience: ExperienceWords = {
  years: ['let(?:é|á|ou|ý|ech)?', 'rok(?:y|u|ů|em)?'],
  months: ['měsíc(?:e|ů|ích)?'],
  to: ['až', 'do', 'nebo', 'či'],
  between: ['a více', 'nebo více'],
  experience: ['zkušenost(?:i|í|mi|em|ech)?', 'prax[eií]', 'praxí'],
  follows: ['v', 've', 'na', 's', 'se', 'jako', 'z'],
  atLeast: ['alespoň', 'aspoň', 'minimálně', 'min\\.?', 'nejméně', 'více než', 'přes', 'od'],
  atMost: ['do', 'maximálně', 'max\\.?', 'až'],
  notAfter: ['posledních|prvních|po|během|za|každé|každých|méně než|již|už|téměř|před|na|starší|věku'],
  notBefore: [
    'na trhu|tradice|tradicí|starší|historie|zpět|smlouv\\p{L}|věku|záruk\\p{L}|studia|působ\\p{L}+',
  ],
  notWith: ['založen[aoyá]', 'na trhu', 'tradic\\p{L}', 'působíme', 'starší 18'],
  employer: ['my', 'jsme', 'naše', 'náš', 'našeho', 'společnost', 'firma', 'máme'],
  candidate: [
    'ty|máš|máte|hledáme|uchazeč\\p{L}{0,4}|požadujeme|požadavky|alespoň|minimálně|min\\.|očekáváme|jsi',
  ],
};

const language = (stem: string, noun: string): string[] => [
  `${noun}(?:a|y|u|ě|ou)`,
  `${stem}(?:ý|ého|ém|ým) jazy(?:k|ka|ce|kem)`,
  `(?<=jazy(?:k|ka|ky):? )${stem}(?:ý|ého)`,
  `${stem}y(?! mluvící)`,
];
/** "AJ", "NJ": short for the name, which in running text would be another word. */
const short = (letters: string): string[] => [
  `${letters}(?= (?:na|alespoň|min|slovem|-|[abc][12])| ?\\(|$)`,
  `(?<=(?:znalost|znalosti|úroveň) )${letters}`,
];

export const spoken: SpokenWords = {
  names: {
    cs: [...language('česk', 'češtin'), ...short('čj')],
    sk: language('slovensk', 'slovenštin'),
    en: [...language('anglick', 'angličtin'), ...short('aj')],
    de: [...language('německ', 'němčin'), ...short('nj')],
    fr: language('francouzsk', 'francouzštin'),
    es: language('španělsk', 'španělštin'),
    it: language('italsk', 'italštin'),
    pl: language('polsk', 'polštin'),
    ru: language('rusk', 'ruštin'),
    uk: language('ukrajinsk', 'ukrajinštin'),
    hu: language('maďarsk', 'maďarštin'),
  },
  cues: [
    'jazy(?:k|ka|ce|kem|ky|ků)|znalost(?:i|í)?|úrov(?:eň|ni)|slovem|písmem|mluv\\p{L}{0,4}|domluv\\p{L}{0,4}|komunik\\p{L}{2,10}',
    'plyn\\p{L}{2,4}|aktivn[íě]|pasivn[íě]|pokročil\\p{L}|základ(?:y|ní)|dobr[áé]|výborn[áě]|výhodou|výhoda|rodil\\p{L}{0,4}|umíš|ovládáš',
  ],
  after: [
    'a|i|nebo|či|na|slovem|aktivně|plynně|pasivně|plynule|komunikativn\\p{L}|je|není|bude|výhodou|výhoda|nutn\\p{L}{0,4}',
    'alespoň|minimálně|min\\.?|úrov\\p{L}{0,4}|ideálně|podmínkou|vítán\\p{L}|[abc][12]|[&(]',
  ],
  labels: ['jazyk(?:y|ové znalosti|ové požadavky|ové dovednosti)?|požadované jazyky|znalost jazyků'],
  not: [
    '(?:cv|životopis\\p{L}{0,4})(?: [^.]{0,30})? v (?:angl|češ|něm|česk|německ)\\p{L}+',
    '(?:kurzy?|výuk[au]|lekc[ei]|lekcí|hodiny)(?: [^.]{0,20})? ?(?:anglič|němč|jazyk)\\p{L}*|jazykov\\p{L}{0,4} (?:kurz|výuk|vzděláv)\\p{L}*',
  ],
  levels: {
    native: ['rodil\\p{L}{0,4}|mateřsk\\p{L}{0,4}'],
    fluent: [
      'plynn\\p{L}{0,4}|plynul\\p{L}{0,4}|(?<!mírně |středně )pokročil\\p{L}{0,4}|výborn\\p{L}{0,4}|velmi dobr\\p{L}{0,4}',
    ],
    professional: ['komunikativn\\p{L}|aktivn\\p{L}|dobr\\p{L}{0,4}|středně pokročil\\p{L}{0,4}|domluvíš'],
    basic: ['základ\\p{L}{0,4}|pasivn\\p{L}|mírně pokročil\\p{L}{0,4}|porozumění'],
  },
};

export const education: EducationWords = {
  levels: {
    secondary: [
      'maturit\\p{L}{0,4}|středoškolsk\\p{L}{0,4}(?: vzdělání)?|střední (?:odborné )?(?:vzdělání|škol\\p{L})|úso|sš',
    ],
    vocational: [
      'vyučen(?:í|ý|á|i)?|výučn\\p{L}{0,4} list\\p{L}{0,4}|vyšší odborn\\p{L}{0,4}(?: vzdělání)?|voš|sou',
    ],
    bachelor: ['bakalářsk\\p{L}{0,4}|vysokoškolsk\\p{L}{0,4}(?: vzdělání)?|vysok(?:á|é|ou) škol[ayu]|vš'],
    master: ['magistersk\\p{L}{0,4}|inženýrsk\\p{L}{0,4} (?:titul|vzdělání|studium)'],
    doctorate: ['doktorsk\\p{L}{0,4} (?:titul|studium|vzdělání)|doktorát'],
  },
  degree: ['vysokoškolský titul'],
  orEquivalent: ['nebo (?:(?:odpovídající|ekvivalentní|relevantní) )?(?:praxe|zkušenost\\p{L}?)'],
  pursuing: ['student(?:ka|ky|i|a|em|ů)?', 'studuješ', 'při studiu'],
  not: ['scrum master'],
  notWith: ['příspěvek', 'vzdělávání dětí'],
};
