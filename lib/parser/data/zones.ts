/**
 * Words for clocks. Offsets are the standard-time offsets in hours east of UTC, so a daylight name has
 * that of its zone (PDT is -8); the IANA id beside it says when that clock changes. Offsets and ids are
 * those of the IANA time zone database, abbreviations the ones it lists and the postings use.
 */

export const REGIONS = ['americas', 'north-america', 'latam', 'europe', 'emea', 'apac', 'us'] as const;
export type Region = (typeof REGIONS)[number];

/** One clock: its standard offset, and the zone whose clock changes it follows (none for a bare offset). */
export interface ZoneEntry {
  utc: number;
  iana?: string;
}

const entry = (utc: number, iana?: string): ZoneEntry => (iana ? { utc, iana } : { utc });

const PACIFIC = entry(-8, 'America/Los_Angeles');
const MOUNTAIN = entry(-7, 'America/Denver');
const CENTRAL = entry(-6, 'America/Chicago');
const EASTERN = entry(-5, 'America/New_York');
const ATLANTIC = entry(-4, 'America/Halifax');
const UK = entry(0, 'Europe/London');
const WEST_EUROPE = entry(0, 'Europe/Lisbon');
const MID_EUROPE = entry(1, 'Europe/Berlin');
const EAST_EUROPE = entry(2, 'Europe/Athens');
const INDIA = entry(5.5, 'Asia/Kolkata');

/** Abbreviations that mean hardly anything else when set in capitals. */
export const ABBREVIATIONS: Readonly<Record<string, ZoneEntry>> = {
  utc: entry(0),
  gmt: entry(0),
  pst: PACIFIC,
  pdt: PACIFIC,
  mdt: MOUNTAIN,
  cst: CENTRAL,
  cdt: CENTRAL,
  est: EASTERN,
  edt: EASTERN,
  adt: ATLANTIC,
  cet: MID_EUROPE,
  cest: MID_EUROPE,
  mez: MID_EUROPE,
  mesz: MID_EUROPE,
  eet: EAST_EUROPE,
  eest: EAST_EUROPE,
  west: WEST_EUROPE,
  aest: entry(10, 'Australia/Sydney'),
  aedt: entry(10, 'Australia/Sydney'),
  acst: entry(9.5, 'Australia/Adelaide'),
  awst: entry(8, 'Australia/Perth'),
  nzst: entry(12, 'Pacific/Auckland'),
  nzdt: entry(12, 'Pacific/Auckland'),
  jst: entry(9, 'Asia/Tokyo'),
  kst: entry(9, 'Asia/Seoul'),
  sgt: entry(8, 'Asia/Singapore'),
  hkt: entry(8, 'Asia/Hong_Kong'),
  brt: entry(-3, 'America/Sao_Paulo'),
  akst: entry(-9, 'America/Anchorage'),
  sast: entry(2, 'Africa/Johannesburg'),
  pkt: entry(5, 'Asia/Karachi'),
  nst: entry(-3.5, 'America/St_Johns'),
};

/** Abbreviations that are also words, titles or tools: taken only where something beside them says "clock". */
export const WEAK_ABBREVIATIONS: Readonly<Record<string, ZoneEntry>> = {
  pt: PACIFIC,
  mt: MOUNTAIN,
  ct: CENTRAL,
  et: EASTERN,
  mst: MOUNTAIN,
  ast: ATLANTIC,
  hst: entry(-10, 'Pacific/Honolulu'),
  ist: INDIA,
  bst: UK,
  wet: WEST_EUROPE,
  msk: entry(3, 'Europe/Moscow'),
  trt: entry(3, 'Europe/Istanbul'),
  gst: entry(4, 'Asia/Dubai'),
  ict: entry(7, 'Asia/Bangkok'),
  wib: entry(7, 'Asia/Jakarta'),
  pht: entry(8, 'Asia/Manila'),
  myt: entry(8, 'Asia/Kuala_Lumpur'),
  eat: entry(3, 'Africa/Nairobi'),
  wat: entry(1, 'Africa/Lagos'),
  cat: entry(2, 'Africa/Maputo'),
  art: entry(-3, 'America/Argentina/Buenos_Aires'),
  clt: entry(-4, 'America/Santiago'),
  cot: entry(-5, 'America/Bogota'),
  pet: entry(-5, 'America/Lima'),
  idt: entry(2, 'Asia/Jerusalem'),
};

/**
 * Second meanings of an abbreviation, taken when the posting names one of the places.
 * Source: the zones of the IANA database that carry the same letters.
 */
export const OTHER_READINGS: Readonly<Record<string, readonly { places: string; zone: ZoneEntry }[]>> = {
  cst: [
    {
      places: 'china|chinese|beijing|shanghai|shenzhen|hangzhou|guangzhou|taiwan|taipei',
      zone: entry(8, 'Asia/Shanghai'),
    },
  ],
  ist: [
    { places: 'israel|israeli|tel[ -]aviv|jerusalem|haifa', zone: entry(2, 'Asia/Jerusalem') },
    { places: 'ireland|irish|dublin', zone: entry(0, 'Europe/Dublin') },
  ],
  bst: [{ places: 'bangladesh|dhaka', zone: entry(6, 'Asia/Dhaka') }],
  ast: [{ places: 'saudi|riyadh|jeddah|kuwait|bahrain|qatar|doha', zone: entry(3, 'Asia/Riyadh') }],
};

/** Names that are a clock by themselves. */
export const NAMES: Readonly<Record<string, ZoneEntry>> = {
  'pacific time': PACIFIC,
  'mountain time': MOUNTAIN,
  'central time': CENTRAL,
  'eastern time': EASTERN,
  'atlantic time': ATLANTIC,
  'us pacific time': PACIFIC,
  'us mountain time': MOUNTAIN,
  'us central time': CENTRAL,
  'us eastern time': EASTERN,
  'pacific standard time': PACIFIC,
  'mountain standard time': MOUNTAIN,
  'central standard time': CENTRAL,
  'eastern standard time': EASTERN,
  'atlantic standard time': ATLANTIC,
  'pacific daylight time': PACIFIC,
  'mountain daylight time': MOUNTAIN,
  'central daylight time': CENTRAL,
  'eastern daylight time': EASTERN,
  'atlantic daylight time': ATLANTIC,
  'central european time': MID_EUROPE,
  'central european summer time': MID_EUROPE,
  'central europe time': MID_EUROPE,
  'central european standard time': MID_EUROPE,
  'middle european time': MID_EUROPE,
  'mid european time': MID_EUROPE,
  'eastern european time': EAST_EUROPE,
  'eastern european summer time': EAST_EUROPE,
  'east european time': EAST_EUROPE,
  'western european time': WEST_EUROPE,
  'west european time': WEST_EUROPE,
  'western european summer time': WEST_EUROPE,
  'british summer time': UK,
  'british time': UK,
  'greenwich mean time': entry(0),
  'coordinated universal time': entry(0),
  'universal time': entry(0),
  'zulu time': entry(0),
  'indian standard time': INDIA,
  'india standard time': INDIA,
  'australian eastern standard time': entry(10, 'Australia/Sydney'),
  'australian eastern time': entry(10, 'Australia/Sydney'),
  'australian eastern daylight time': entry(10, 'Australia/Sydney'),
  'australian western standard time': entry(8, 'Australia/Perth'),
  'japan standard time': entry(9, 'Asia/Tokyo'),
  'korea standard time': entry(9, 'Asia/Seoul'),
  'singapore standard time': entry(8, 'Asia/Singapore'),
  'china standard time': entry(8, 'Asia/Shanghai'),
  'israel standard time': entry(2, 'Asia/Jerusalem'),
  'philippine standard time': entry(8, 'Asia/Manila'),
  'gulf standard time': entry(4, 'Asia/Dubai'),
  'hong kong time': entry(8, 'Asia/Hong_Kong'),
  'brasilia time': entry(-3, 'America/Sao_Paulo'),
  'moscow standard time': entry(3, 'Europe/Moscow'),
  'west africa time': entry(1, 'Africa/Lagos'),
  'east africa time': entry(3, 'Africa/Nairobi'),
  'central africa time': entry(2, 'Africa/Maputo'),
  'south africa standard time': entry(2, 'Africa/Johannesburg'),
  'arabian standard time': entry(3, 'Asia/Riyadh'),
};

/** Parts of a name: a clock only with "time", "time zone" or "hours", after a clock time or beside a zone. */
export const NAME_PARTS: Readonly<Record<string, ZoneEntry>> = {
  pacific: PACIFIC,
  mountain: MOUNTAIN,
  central: CENTRAL,
  eastern: EASTERN,
  atlantic: ATLANTIC,
  'us pacific': PACIFIC,
  'us mountain': MOUNTAIN,
  'us central': CENTRAL,
  'us eastern': EASTERN,
  'pacific us': PACIFIC,
  'mountain us': MOUNTAIN,
  'central us': CENTRAL,
  'eastern us': EASTERN,
  'pacific standard': PACIFIC,
  'mountain standard': MOUNTAIN,
  'central standard': CENTRAL,
  'eastern standard': EASTERN,
  'east coast': EASTERN,
  'eastern seaboard': EASTERN,
  'west coast': PACIFIC,
  'us east coast': EASTERN,
  'us west coast': PACIFIC,
  'us east': EASTERN,
  'us west': PACIFIC,
  'american east coast': EASTERN,
  'american west coast': PACIFIC,
  'central european': MID_EUROPE,
  'central europe': MID_EUROPE,
  'eastern european': EAST_EUROPE,
  'eastern europe': EAST_EUROPE,
  'western european': WEST_EUROPE,
  'australian eastern': entry(10, 'Australia/Sydney'),
};

const clocks = (rows: readonly [utc: number, iana: string, places: string][]): Record<string, ZoneEntry> =>
  Object.fromEntries(
    rows.flatMap(([utc, iana, places]) => places.split('|').map((place) => [place, entry(utc, iana)])),
  );

/** Cities, states and one-clock countries that name a clock when "time" or "hours" stands beside them. */
export const PLACES: Readonly<Record<string, ZoneEntry>> = clocks([
  [-10, 'Pacific/Honolulu', 'hawaii|honolulu'],
  [
    -8,
    'America/Los_Angeles',
    'california|san francisco|sf|bay area|sf bay area|los angeles|la|san diego|seattle|portland|vancouver|silicon valley|las vegas|oregon',
  ],
  [-7, 'America/Denver', 'denver|colorado|utah|salt lake city|boulder|calgary|edmonton'],
  [-7, 'America/Phoenix', 'arizona|phoenix'],
  [-6, 'America/Chicago', 'chicago|texas|austin|dallas|houston|nashville|minneapolis'],
  [-6, 'America/Mexico_City', 'mexico|mexican|mexico city'],
  [-6, 'America/Costa_Rica', 'costa rica'],
  [
    -5,
    'America/New_York',
    'new york|new york city|nyc|ny|boston|miami|atlanta|washington|florida|philadelphia|detroit',
  ],
  [-5, 'America/Toronto', 'toronto|montreal|ottawa'],
  [-5, 'America/Bogota', 'colombia|bogota|bogotá|medellin'],
  [-5, 'America/Lima', 'peru|lima'],
  [-4, 'America/Santiago', 'chile|santiago'],
  [-3, 'America/Argentina/Buenos_Aires', 'argentina|argentinian|buenos aires'],
  [-3, 'America/Sao_Paulo', 'brazil|brazilian|são paulo|sao paulo|brasilia|rio de janeiro'],
  [-3, 'America/Montevideo', 'uruguay|montevideo'],
  [0, 'Europe/London', 'uk|united kingdom|london|britain|british|england|scotland|edinburgh|manchester'],
  [0, 'Europe/Dublin', 'ireland|irish|dublin'],
  [0, 'Europe/Lisbon', 'portugal|portuguese|lisbon|porto|lissabon'],
  [1, 'Europe/Berlin', 'germany|german|berlin|munich|hamburg|frankfurt|cologne|münchen|köln'],
  [1, 'Europe/Amsterdam', 'netherlands|dutch|amsterdam|rotterdam'],
  [1, 'Europe/Paris', 'france|french|paris|lyon'],
  [1, 'Europe/Brussels', 'belgium|brussels'],
  [1, 'Europe/Madrid', 'spain|spanish|madrid|barcelona'],
  [1, 'Europe/Rome', 'italy|italian|rome|milan'],
  [1, 'Europe/Zurich', 'switzerland|swiss|zurich|zürich|geneva'],
  [1, 'Europe/Vienna', 'austria|vienna|wien'],
  [1, 'Europe/Prague', 'czech|prague|czechia'],
  [1, 'Europe/Warsaw', 'poland|polish|warsaw|krakow|kraków|wroclaw'],
  [1, 'Europe/Copenhagen', 'denmark|danish|copenhagen'],
  [1, 'Europe/Stockholm', 'sweden|swedish|stockholm'],
  [1, 'Europe/Oslo', 'norway|norwegian|oslo'],
  [1, 'Europe/Budapest', 'hungary|budapest'],
  [1, 'Europe/Belgrade', 'serbia|belgrade|croatia|zagreb|slovenia|ljubljana'],
  [2, 'Europe/Helsinki', 'finland|finnish|helsinki|estonia|tallinn|latvia|riga|lithuania|vilnius'],
  [2, 'Europe/Bucharest', 'romania|bucharest|bulgaria|sofia'],
  [2, 'Europe/Athens', 'greece|greek|athens|cyprus'],
  [2, 'Europe/Kyiv', 'ukraine|kyiv|kiev'],
  [2, 'Asia/Jerusalem', 'israel|israeli|tel aviv'],
  [2, 'Africa/Johannesburg', 'south africa|cape town|johannesburg'],
  [2, 'Africa/Cairo', 'egypt|cairo'],
  [1, 'Africa/Lagos', 'nigeria|lagos'],
  [3, 'Africa/Nairobi', 'kenya|nairobi'],
  [3, 'Europe/Istanbul', 'turkey|istanbul'],
  [3, 'Europe/Moscow', 'moscow|russia'],
  [3, 'Asia/Riyadh', 'saudi arabia|riyadh'],
  [4, 'Asia/Dubai', 'dubai|uae|abu dhabi|gulf'],
  [5, 'Asia/Karachi', 'pakistan|karachi|lahore'],
  [5.5, 'Asia/Kolkata', 'india|indian|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune'],
  [5.5, 'Asia/Colombo', 'sri lanka|colombo'],
  [5.75, 'Asia/Kathmandu', 'nepal|kathmandu'],
  [6, 'Asia/Dhaka', 'bangladesh|dhaka'],
  [7, 'Asia/Bangkok', 'thailand|bangkok'],
  [7, 'Asia/Ho_Chi_Minh', 'vietnam|ho chi minh city|hanoi'],
  [7, 'Asia/Jakarta', 'jakarta|indonesia'],
  [8, 'Asia/Singapore', 'singapore'],
  [8, 'Asia/Manila', 'philippines|philippine|manila|ph'],
  [8, 'Asia/Kuala_Lumpur', 'malaysia|kuala lumpur'],
  [8, 'Asia/Shanghai', 'china|beijing|shanghai|shenzhen'],
  [8, 'Asia/Hong_Kong', 'hong kong|hk'],
  [8, 'Asia/Taipei', 'taiwan|taipei'],
  [8, 'Australia/Perth', 'perth'],
  [9, 'Asia/Tokyo', 'japan|japanese|tokyo'],
  [9, 'Asia/Seoul', 'korea|korean|seoul'],
  [10, 'Australia/Sydney', 'australia|australian|sydney|melbourne|canberra'],
  [10, 'Australia/Brisbane', 'brisbane|queensland'],
  [12, 'Pacific/Auckland', 'new zealand|nz|auckland|wellington'],
]);

/** Those of the places that are countries: they stand in one list with regions, "US, UK and EU time zones". */
export const COUNTRIES: ReadonlySet<string> = new Set(
  (
    'uk|united kingdom|britain|british|ireland|irish|portugal|germany|german|netherlands|france|french|belgium|spain|italy|switzerland|austria|' +
    'poland|denmark|sweden|norway|finland|romania|greece|ukraine|israel|israeli|south africa|turkey|india|indian|pakistan|philippines|' +
    'singapore|japan|korea|china|vietnam|malaysia|indonesia|thailand|australia|australian|new zealand|nz|brazil|argentina|colombia|mexico|chile'
  ).split('|'),
);

const regionWords = (rows: readonly [Region, string][]): Record<string, Region> =>
  Object.fromEntries(rows.flatMap(([region, words]) => words.split('|').map((word) => [word, region])));

/** Regions, in the words that stand before "time zones" or "hours". */
export const REGION_WORDS: Readonly<Record<string, Region>> = regionWords([
  ['us', 'us|usa|united states|us based|stateside|continental us|contiguous us'],
  [
    'americas',
    'americas|the americas|america|american|north and south america|north or south america|n and s america',
  ],
  [
    'north-america',
    'north america|north american|northern america|n america|na|us and canada|us canada|us or canada|usa canada|canada|canadian|nam',
  ],
  ['latam', 'latam|latin america|latin american|south america|south american|central and south america'],
  ['europe', 'europe|european|eu|european union|eea|eu based|continental europe'],
  ['emea', 'emea'],
  ['apac', 'apac|asia|asian|asia pacific|apj|asia pac|southeast asia|south east asia|oceania|anz'],
]);

/** Zones of the United States, beside which "US" names the zone more closely instead of a region of its own. */
export const US_ZONES: ReadonlySet<string> = new Set([
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/Phoenix',
  'Pacific/Honolulu',
  'America/Anchorage',
]);
