/**
 * States and provinces that stand after a city: names without accents, and the postal letters of those
 * that are written by them. Source: ISO 3166-2, USPS, Canada Post, Australia Post.
 */
export interface States {
  names: string;
  /** Capitals, taken only after a city and a comma. */
  codes?: string;
}

export const STATES: Readonly<Record<string, States>> = {
  US: {
    names:
      'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|washington state|new york state|kalifornien|californie',
    codes:
      'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC',
  },
  CA: {
    names:
      'ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|newfoundland and labrador|prince edward island|yukon|nunavut|northwest territories',
    codes: 'ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|YT|NU|NT',
  },
  GB: {
    names:
      'yorkshire|north yorkshire|south yorkshire|west yorkshire|east yorkshire|east riding of yorkshire|berkshire|buckinghamshire|oxfordshire|bedfordshire|cambridgeshire|cheshire|cornwall|cumbria|county durham|derbyshire|devon|dorset|east sussex|west sussex|sussex|essex|gloucestershire|hampshire|herefordshire|hertfordshire|isle of wight|?kent|lancashire|leicestershire|lincolnshire|merseyside|norfolk|northamptonshire|northumberland|nottinghamshire|shropshire|somerset|staffordshire|suffolk|surrey|tyne and wear|warwickshire|wiltshire|worcestershire|greater manchester|greater london|aberdeenshire|?fife|lanarkshire|midlothian|west lothian|county antrim|county down',
  },
  AU: {
    names:
      'new south wales|victoria|queensland|south australia|tasmania|western australia|northern territory|australian capital territory',
    codes: 'NSW|QLD|VIC|TAS|ACT',
  },
  IN: {
    names:
      'karnataka|maharashtra|telangana|tamil nadu|haryana|uttar pradesh|kerala|gujarat|west bengal|andhra pradesh|rajasthan|madhya pradesh|punjab|odisha|delhi ncr',
  },
  // What English calls parts of other countries; their own names are the languages' to know.
  DE: { names: 'bavaria|hesse|saxony|lower saxony|north rhine-westphalia|nrw|brandenburg' },
  FR: { names: 'ile-de-france' },
  NL: { names: 'north holland|south holland|randstad' },
  BE: { names: 'flanders|wallonia' },
  ES: { names: 'catalonia|andalusia|canary islands' },
  IT: { names: 'lombardy|tuscany' },
};

/** Written after "Co." or "County". */
export const IRISH_COUNTIES =
  'carlow|cavan|clare|cork|donegal|dublin|galway|kerry|kildare|kilkenny|laois|leitrim|limerick|longford|louth|mayo|meath|monaghan|offaly|roscommon|sligo|tipperary|waterford|westmeath|wexford|wicklow';

/** Parts of a country that are no city and no state; only the country is taken from them. */
export const AREAS: Readonly<Record<string, string>> = {
  US: 'sf bay area|bay area|silicon valley|new england|new york metro|tri-state area|pacific northwest|midwest|continental us|continental united states|lower 48|dmv area|dmv|socal|east coast|west coast',
  GB: 'home counties|west midlands|east midlands|north west england|thames valley',
};

/** What postings call a region, without accents, and the ways it is written. */
export const REGION_NAMES: Readonly<Record<string, string>> = {
  EU: 'eu|european union',
  EEA: 'eea|european economic area',
  Europe: 'europe|europa|continental europe',
  EMEA: 'emea',
  DACH: 'dach|dach region|dach-region|d-a-ch',
  Nordics: 'nordics|nordic countries|scandinavia',
  Benelux: 'benelux',
  'North America': 'north america',
  LATAM: 'latam|latin america',
  'South America': 'south america',
  Americas: 'americas|the americas',
  APAC: 'apac|asia pacific|asia-pacific',
  Asia: 'asia',
  'Middle East': 'middle east|mena',
  Africa: 'africa',
};

const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
const EEA = `${EU} NO IS LI`;
const EUROPE = `${EEA} GB CH RS BA ME MK AL UA MD AD MC BY RU TR GE AM`;
const MIDDLE_EAST = 'AE SA QA KW BH OM IL JO LB IQ IR EG TR PS';
const AFRICA = 'DZ AO BJ BW BF CM CD CI EG ET GH KE MA MG MU MZ NA NG RW SN TN TZ UG ZA ZM ZW';
const SOUTH_AMERICA = 'AR BO BR CL CO EC PE PY UY VE GY SR';
const NORTH_AMERICA = 'US CA';
const LATAM = `${SOUTH_AMERICA} MX CR CU DO GT HN NI PA PR SV`;
const ASIA =
  'AF AZ BD CN GE HK ID IN JP KG KH KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TM TW UZ VN AE SA QA KW BH OM IL JO LB IQ IR TR';
const APAC = 'AU BD CN FJ HK ID IN JP KH KR LA LK MM MN MO MY NP NZ PG PH PK SG TH TW VN';

/** Countries of each region, ISO 3166-1 alpha-2. Where a border is disputed the wider reading is taken. */
export const REGION_COUNTRIES: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    EU,
    EEA,
    Europe: EUROPE,
    EMEA: `${EUROPE} ${MIDDLE_EAST} ${AFRICA}`,
    DACH: 'DE AT CH LI',
    Nordics: 'DK FI IS NO SE',
    Benelux: 'BE NL LU',
    'North America': `${NORTH_AMERICA} MX`,
    LATAM,
    'South America': SOUTH_AMERICA,
    Americas: `${NORTH_AMERICA} ${LATAM}`,
    APAC,
    Asia: ASIA,
    'Middle East': MIDDLE_EAST,
    Africa: AFRICA,
  }).map(([region, countries]) => [region, new Set(countries.split(' '))]),
);
