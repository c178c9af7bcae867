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
  row('ZAR', 'zar. r rand', 10, true),
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

/** Countries by the currency that they pay in, ISO 3166-1 alpha-2. Source: ISO 4217. */
const COUNTRIES =
  'USD US PR EC SV PA|CAD CA|AUD AU|NZD NZ|SGD SG|HKD HK|TWD TW|GBP GB|CHF CH LI|PLN PL|CZK CZ|HUF HU|RON RO|SEK SE|' +
  'NOK NO|DKK DK|INR IN|JPY JP|CNY CN|KRW KR|BRL BR|MXN MX|ARS AR|CLP CL|COP CO|PEN PE|ZAR ZA|NGN NG|KES KE|ILS IL|AED AE|' +
  'SAR SA|TRY TR|UAH UA|PHP PH|MYR MY|THB TH|IDR ID|VND VN|' +
  'EUR AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK XK';

const BY_COUNTRY = new Map(
  COUNTRIES.split('|').flatMap((line) => {
    const [code, ...countries] = line.split(' ');
    return countries.map((country) => [country, code!] as const);
  }),
);

/** ISO 4217 code of what is paid in a country; `XXX` where no amounts in it are read. */
export function currencyIn(country: string): string {
  return BY_COUNTRY.get(country) ?? 'XXX';
}
