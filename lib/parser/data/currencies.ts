/** One currency: how it is written, and how large its numbers are. */
export interface Currency {
  /** ISO 4217. */
  code: string;
  /** Signs and words, folded; the code itself is always understood. */
  signs: readonly string[];
  /**
   * Roughly how many units a wage shows where a United States wage shows one: tells a month's pay
   * from a year's by its size, and is never used to convert.
   */
  scale: number;
  /** True where pay without a period is a month's by custom. */
  isMonthly: boolean;
}

const row = (code: string, signs: string, scale = 1, isMonthly = false): Currency => ({
  code,
  signs: [code.toLowerCase(), ...signs.split(' ').filter(Boolean)],
  scale,
  isMonthly,
});

/** Codes and signs after ISO 4217 and Unicode CLDR; scales are own estimates from usual wages. */
export const CURRENCIES: readonly Currency[] = [
  row('USD', 'us$ usd$ $us $usd'),
  row('EUR', '€ euro euros'),
  row('GBP', '£ pounds'),
  row('CHF', 'sfr. sfr fr.'),
  row('CAD', 'ca$ c$ can$ cad$ $cad $ca'),
  row('AUD', 'au$ a$ aud$ $aud'),
  row('NZD', 'nz$ nzd$ $nzd'),
  row('SGD', 's$ sg$ sgd$', 1, true),
  row('HKD', 'hk$', 7, true),
  row('TWD', 'nt$', 25, true),
  row('PLN', 'zł zl złotych', 3, true),
  row('CZK', 'kč', 18, true),
  row('HUF', 'ft forint', 280, true),
  row('RON', 'lei', 4, true),
  row('BGN', 'лв', 1.5, true),
  row('SEK', '', 9, true),
  row('NOK', '', 10),
  row('DKK', '', 7, true),
  row('INR', '₹ rs. rs inr.', 25),
  row('JPY', '円', 120),
  row('CNY', 'rmb 元', 5, true),
  row('KRW', '₩', 1100),
  row('BRL', 'r$ reais', 3, true),
  row('MXN', 'mx$ mxn$ $mxn', 12, true),
  row('ARS', 'ar$', 600, true),
  row('CLP', 'clp$', 700, true),
  row('COP', 'cop$ $cop', 2500, true),
  row('PEN', 's/', 3, true),
  row('ZAR', 'zar.', 10, true),
  row('NGN', '₦', 400, true),
  row('KES', 'ksh', 80, true),
  row('ILS', '₪ nis', 3.5, true),
  row('AED', 'dhs', 3.5, true),
  row('SAR', '', 3.5, true),
  row('TRY', '₺ tl', 25, true),
  row('UAH', '₴ грн', 25, true),
  row('PHP', '₱', 30, true),
  row('MYR', 'rm', 3, true),
  row('THB', '฿', 25, true),
  row('IDR', 'rp', 9000, true),
  row('VND', '₫', 15000, true),
];

/** Signs that several currencies share: the first is meant where no place says otherwise. */
export const SHARED_SIGNS: Readonly<Record<string, { isDefault: boolean; codes: readonly string[] }>> = {
  $: {
    isDefault: true,
    codes: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'CLP', 'COP', 'ARS', 'TWD'],
  },
  dollars: { isDefault: true, codes: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'] },
  '¥': { isDefault: true, codes: ['JPY', 'CNY'] },
  kr: { isDefault: false, codes: ['SEK', 'NOK', 'DKK'] },
  'kr.': { isDefault: false, codes: ['DKK', 'SEK', 'NOK'] },
  kronor: { isDefault: true, codes: ['SEK'] },
  kroner: { isDefault: false, codes: ['NOK', 'DKK'] },
};

const BY_CODE = new Map(CURRENCIES.map((currency) => [currency.code, currency]));
const BY_SIGN = new Map(CURRENCIES.flatMap(({ code, signs }) => signs.map((sign) => [sign, code] as const)));

/** Every sign and word, longest first. */
export const SIGNS: readonly string[] = [...BY_SIGN.keys(), ...Object.keys(SHARED_SIGNS)].sort(
  (a, b) => b.length - a.length,
);

/** The currency with this ISO 4217 code, or undefined for one that is not listed. */
export function currencyOf(code: string): Currency | undefined {
  return BY_CODE.get(code);
}

/**
 * The code that a sign stands for.
 * @param sign as folded text writes it: "$", "kr", "eur"
 * @param local code of the currency of the posting's place, or null
 * @returns null where the sign is shared and nothing says whose it is
 */
export function codeOfSign(sign: string, local: string | null): string | null {
  const shared = Object.hasOwn(SHARED_SIGNS, sign) ? SHARED_SIGNS[sign] : undefined;
  if (!shared) return BY_SIGN.get(sign) ?? null;
  if (local && shared.codes.includes(local)) return local;
  return shared.isDefault ? shared.codes[0]! : null;
}

/** Countries and their largest cities by currency, folded. Only names that mean one place. */
const PLACES: readonly [code: string, names: string][] = [
  [
    'USD',
    'usa|u\\.s\\.(?:a\\.)?|us|united states|estados unidos|états-unis|new york|san francisco|los angeles|chicago|boston|seattle|austin|denver|atlanta|miami|california|texas|florida|colorado|massachusetts|washington',
  ],
  [
    'CAD',
    'canada|kanada|canadá|toronto|vancouver|montr[eé]al|ottawa|calgary|edmonton|ontario|qu[eé]bec|british columbia|alberta',
  ],
  ['AUD', 'australia|australien|australie|sydney|melbourne|brisbane|adelaide|queensland|victoria, au'],
  ['NZD', 'new zealand|auckland|christchurch|neuseeland'],
  ['SGD', 'singapore|singapur|singapour'],
  ['HKD', 'hong kong'],
  ['TWD', 'taiwan|taipei'],
  [
    'GBP',
    'uk|u\\.k\\.|united kingdom|great britain|england|scotland|wales|northern ireland|london|manchester|edinburgh|bristol|leeds|glasgow|großbritannien|royaume-uni|reino unido',
  ],
  [
    'CHF',
    'switzerland|schweiz|suisse|suiza|zwitserland|zürich|zurich|genève|geneva|genf|lausanne|basel|bern',
  ],
  [
    'EUR',
    'germany|deutschland|allemagne|alemania|duitsland|berlin|munich|münchen|hamburg|köln|cologne|frankfurt|stuttgart|düsseldorf|leipzig|' +
      'france|frankreich|francia|frankrijk|paris|lyon|toulouse|bordeaux|nantes|lille|marseille|grenoble|rennes|' +
      'netherlands|nederland|niederlande|pays-bas|países bajos|amsterdam|rotterdam|utrecht|eindhoven|den haag|the hague|' +
      'spain|españa|spanien|espagne|spanje|madrid|barcelona|valencia|sevilla|málaga|' +
      'belgium|belgien|belgique|belgië|bélgica|brussels|bruxelles|brussel|antwerpen|antwerp|gent|' +
      'austria|österreich|autriche|wien|vienna|graz|linz|ireland|irland|irlande|dublin|cork|galway|' +
      'italy|italien|italia|italie|rome|roma|milan|milano|torino|portugal|lisbon|lisboa|porto|finland|finnland|helsinki|' +
      'greece|athens|luxembourg|luxemburg|estonia|tallinn|latvia|riga|lithuania|vilnius|slovakia|bratislava|slovenia|ljubljana|croatia|zagreb|malta|cyprus|cyprus',
  ],
  ['PLN', 'poland|polska|polen|pologne|polonia|warsaw|warszawa|kraków|krakow|wrocław|wroclaw|gdańsk|poznań'],
  ['CZK', 'czechia|czech republic|prague|praha|brno'],
  ['HUF', 'hungary|budapest'],
  ['RON', 'romania|bucharest|cluj'],
  ['SEK', 'sweden|schweden|suède|suecia|sverige|stockholm|göteborg|gothenburg|malmö'],
  ['NOK', 'norway|norwegen|norge|oslo|bergen|trondheim'],
  ['DKK', 'denmark|dänemark|danmark|copenhagen|københavn|aarhus'],
  [
    'INR',
    'india|indien|inde|bangalore|bengaluru|mumbai|delhi|gurgaon|gurugram|hyderabad|pune|chennai|noida|kolkata',
  ],
  ['JPY', 'japan|tokyo|osaka|kyoto'],
  ['CNY', 'china|shanghai|beijing|shenzhen'],
  ['KRW', 'korea|seoul'],
  ['BRL', 'brazil|brasil|são paulo|rio de janeiro|brasilien|brésil'],
  ['MXN', 'mexico|méxico|mexiko|guadalajara|monterrey|cdmx'],
  ['ARS', 'argentina|buenos aires'],
  ['CLP', 'chile|santiago de chile'],
  ['COP', 'colombia|bogotá|bogota|medellín|medellin'],
  ['PEN', 'peru|perú|lima'],
  ['ZAR', 'south africa|cape town|johannesburg|pretoria|durban'],
  ['NGN', 'nigeria|lagos'],
  ['KES', 'kenya|nairobi'],
  ['ILS', 'israel|tel aviv|jerusalem|haifa'],
  ['AED', 'united arab emirates|uae|dubai|abu dhabi'],
  ['SAR', 'saudi arabia|riyadh'],
  ['TRY', 'turkey|türkiye|istanbul|ankara'],
  ['UAH', 'ukraine|kyiv|lviv'],
  ['PHP', 'philippines|manila'],
  ['MYR', 'malaysia|kuala lumpur'],
  ['THB', 'thailand|bangkok'],
  ['IDR', 'indonesia|jakarta'],
  ['VND', 'vietnam|hanoi|ho chi minh'],
  // No amounts in it are read; the name only says that French words need not mean euros.
  ['XXX', "maroc|morocco|casablanca|tunisie|tunis|algérie|sénégal|dakar|abidjan|côte d'ivoire|cameroun"],
];

const NAMED_PLACES = PLACES.map(
  ([code, names]) =>
    [code, new RegExp(`(?<![a-z\\u00df-\\u024f])(?:${names})(?![a-z\\u00df-\\u024f])`)] as const,
);

/** Codes of the currencies of all countries and large cities that folded text names. */
export function currenciesIn(folded: string): Set<string> {
  return new Set(NAMED_PLACES.filter(([, names]) => names.test(folded)).map(([code]) => code));
}
