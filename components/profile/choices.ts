import type { BenefitCategory } from '../../lib/model/profile';
import { CURRENCIES } from '../../lib/parser/data/currencies';

/** Something to choose, with its name in the reader's words. */
export interface Choice {
  value: string;
  name: string;
}

// ISO 639-1, the codes in use today: https://www.loc.gov/standards/iso639-2/php/code_list.php
const LANGUAGE_CODES =
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee ' +
  'el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is ' +
  'it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms ' +
  'mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk ' +
  'sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi ' +
  'yo za zh zu';

// ISO 3166-1 alpha-2: https://www.iso.org/iso-3166-country-codes.html
const COUNTRY_CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY ' +
  'BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK ' +
  'FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR ' +
  'IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ' +
  'ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM ' +
  'PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF ' +
  'TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/** Languages or countries with their names in the given language, sorted by name; those without a name are left out. */
export function namedChoices(type: 'language' | 'region', locale: string): Choice[] {
  const names = new Intl.DisplayNames([locale], { type, fallback: 'none' });
  const codes = (type === 'language' ? LANGUAGE_CODES : COUNTRY_CODES).split(' ');
  const collator = new Intl.Collator(locale);
  return codes
    .flatMap((value): Choice[] => {
      const name = names.of(value);
      return name ? [{ value, name }] : [];
    })
    .sort((one, other) => collator.compare(one.name, other.name));
}

/** Currencies that postings are read in, the most common first, each with its code and its name in the given language. */
export function namedCurrencies(locale: string): Choice[] {
  const names = new Intl.DisplayNames([locale], { type: 'currency', fallback: 'none' });
  return CURRENCIES.map(({ code }) => ({
    value: code,
    name: [code, names.of(code)].filter(Boolean).join(' · '),
  }));
}

/** The IANA zones this browser knows, "UTC" among them. */
export function knownZones(): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];
}

/**
 * The zone that typed words mean: its name in any case, with spaces for underscores, or the city alone
 * where only one zone has it. Null when it is none or not clear.
 */
export function zoneOf(typed: string, zones: readonly string[]): string | null {
  const plain = (text: string) => text.trim().toLowerCase().replaceAll('_', ' ');
  const wanted = plain(typed);
  const whole = zones.find((zone) => plain(zone) === wanted);
  if (whole) return whole;
  const cities = zones.filter((zone) => plain(zone).split('/').at(-1) === wanted);
  return cities.length === 1 ? cities[0]! : null;
}

/** Benefits by what they are for, in the order they are listed. */
export const BENEFIT_GROUPS: readonly { id: string; categories: readonly BenefitCategory[] }[] = [
  {
    id: 'timeOff',
    categories: [
      'paid-time-off',
      'unlimited-time-off',
      'sick-leave',
      'parental-leave',
      'public-holidays',
      'sabbatical',
    ],
  },
  { id: 'freedom', categories: ['flexible-hours', 'remote-work', 'work-abroad', 'four-day-week'] },
  { id: 'money', categories: ['equity', 'bonus', 'retirement', 'employee-discount', 'referral-bonus'] },
  {
    id: 'health',
    categories: [
      'health-insurance',
      'dental-vision',
      'life-disability-insurance',
      'wellness',
      'fitness',
      'mental-health',
    ],
  },
  { id: 'growth', categories: ['learning', 'equipment', 'home-office'] },
  { id: 'family', categories: ['childcare', 'relocation', 'visa-support'] },
  { id: 'daily', categories: ['meals', 'commuter', 'pets'] },
  { id: 'together', categories: ['company-events', 'volunteering', 'diversity-groups'] },
];
