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

/** A clock alone, without what else is known of it. */
export const entry = (utc: number, iana?: string): ZoneEntry => (iana ? { utc, iana } : { utc });

/**
 * One clock a line: offset and zone; then, parted by ";", its places (a star before those that are countries),
 * its abbreviations, those of them that are also words, titles or tools, its names without the word "time",
 * and parts of names.
 */
const CLOCKS = `
-10 Pacific/Honolulu;hawaii|honolulu;;hst
-9 America/Anchorage;;akst
-8 America/Los_Angeles;california|san francisco|sf|bay area|sf bay area|los angeles|la|san diego|seattle|portland|vancouver|silicon valley|las vegas|oregon;pst|pdt;pt;;west coast|us west coast|us west|american west coast
-7 America/Denver;denver|colorado|utah|salt lake city|boulder|calgary|edmonton;mdt;mt|mst
-7 America/Phoenix;arizona|phoenix
-6 America/Chicago;chicago|texas|austin|dallas|houston|nashville|minneapolis;cst|cdt;ct
-6 America/Mexico_City;*mexico|mexican|mexico city
-6 America/Costa_Rica;costa rica
-5 America/New_York;new york|new york city|nyc|ny|boston|miami|atlanta|washington|florida|philadelphia|detroit;est|edt;et;;east coast|eastern seaboard|us east coast|us east|american east coast
-5 America/Toronto;toronto|montreal|ottawa
-5 America/Bogota;*colombia|bogota|bogotá|medellin;;cot
-5 America/Lima;peru|lima;;pet
-4 America/Santiago;*chile|santiago;;clt
-4 America/Halifax;;adt;ast
-3.5 America/St_Johns;;nst
-3 America/Argentina/Buenos_Aires;*argentina|argentinian|buenos aires;;art
-3 America/Sao_Paulo;*brazil|brazilian|são paulo|sao paulo|brasilia|rio de janeiro;brt;;brasilia
-3 America/Montevideo;uruguay|montevideo
0 Europe/London;*uk|*united kingdom|london|*britain|*british|england|scotland|edinburgh|manchester;;bst;british summer|british
0 Europe/Dublin;*ireland|*irish|dublin
0 Europe/Lisbon;*portugal|portuguese|lisbon|porto|lissabon;west;wet;western european|west european|western european summer;western european
0;;utc|gmt;;greenwich mean|coordinated universal|universal|zulu
1 Europe/Berlin;*germany|*german|berlin|munich|hamburg|frankfurt|cologne|münchen|köln;cet|cest|mez|mesz;;central european|central european summer|central europe|central european standard|middle european|mid european;central european|central europe
1 Europe/Amsterdam;*netherlands|dutch|amsterdam|rotterdam
1 Europe/Paris;*france|*french|paris|lyon
1 Europe/Brussels;*belgium|brussels
1 Europe/Madrid;*spain|spanish|madrid|barcelona
1 Europe/Rome;*italy|italian|rome|milan
1 Europe/Zurich;*switzerland|swiss|zurich|zürich|geneva
1 Europe/Vienna;*austria|vienna|wien
1 Europe/Prague;czech|prague|czechia
1 Europe/Warsaw;*poland|polish|warsaw|krakow|kraków|wroclaw
1 Europe/Copenhagen;*denmark|danish|copenhagen
1 Europe/Stockholm;*sweden|swedish|stockholm
1 Europe/Oslo;*norway|norwegian|oslo
1 Europe/Budapest;hungary|budapest
1 Europe/Belgrade;serbia|belgrade|croatia|zagreb|slovenia|ljubljana
1 Africa/Lagos;nigeria|lagos;;wat;west africa
2 Europe/Helsinki;*finland|finnish|helsinki|estonia|tallinn|latvia|riga|lithuania|vilnius
2 Europe/Bucharest;*romania|bucharest|bulgaria|sofia
2 Europe/Athens;*greece|greek|athens|cyprus;eet|eest;;eastern european|eastern european summer|east european;eastern european|eastern europe
2 Europe/Kyiv;*ukraine|kyiv|kiev
2 Asia/Jerusalem;*israel|*israeli|tel aviv;;idt;israel standard
2 Africa/Johannesburg;*south africa|cape town|johannesburg;sast;;south africa standard
2 Africa/Cairo;egypt|cairo
2 Africa/Maputo;;;cat;central africa
3 Africa/Nairobi;kenya|nairobi;;eat;east africa
3 Europe/Istanbul;*turkey|istanbul;;trt
3 Europe/Moscow;moscow|russia;;msk;moscow standard
3 Asia/Riyadh;saudi arabia|riyadh;;;arabian standard
4 Asia/Dubai;dubai|uae|abu dhabi|gulf;;gst;gulf standard
5 Asia/Karachi;*pakistan|karachi|lahore;pkt
5.5 Asia/Kolkata;*india|*indian|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune;;ist;indian standard|india standard
5.5 Asia/Colombo;sri lanka|colombo
5.75 Asia/Kathmandu;nepal|kathmandu
6 Asia/Dhaka;bangladesh|dhaka
7 Asia/Bangkok;*thailand|bangkok;;ict
7 Asia/Ho_Chi_Minh;*vietnam|ho chi minh city|hanoi
7 Asia/Jakarta;jakarta|*indonesia;;wib
8 Asia/Singapore;*singapore;sgt;;singapore standard
8 Asia/Manila;*philippines|philippine|manila|ph;;pht;philippine standard
8 Asia/Kuala_Lumpur;*malaysia|kuala lumpur;;myt
8 Asia/Shanghai;*china|beijing|shanghai|shenzhen;;;china standard
8 Asia/Hong_Kong;hong kong|hk;hkt;;hong kong
8 Asia/Taipei;taiwan|taipei
8 Australia/Perth;perth;awst;;australian western standard
9 Asia/Tokyo;*japan|japanese|tokyo;jst;;japan standard
9 Asia/Seoul;*korea|korean|seoul;kst;;korea standard
9.5 Australia/Adelaide;;acst
10 Australia/Sydney;*australia|*australian|sydney|melbourne|canberra;aest|aedt;;australian eastern standard|australian eastern|australian eastern daylight;australian eastern
10 Australia/Brisbane;brisbane|queensland
12 Pacific/Auckland;*new zealand|*nz|auckland|wellington;nzst|nzdt
`;

/** The clocks of North America, whose names are all made in one way. */
const AMERICAN: readonly [name: string, utc: number, iana: string][] = [
  ['pacific', -8, 'America/Los_Angeles'],
  ['mountain', -7, 'America/Denver'],
  ['central', -6, 'America/Chicago'],
  ['eastern', -5, 'America/New_York'],
  ['atlantic', -4, 'America/Halifax'],
];

type Clocks = Readonly<Record<string, ZoneEntry>>;

const rows = CLOCKS.trim()
  .split('\n')
  .map((line) => {
    const [clock, ...fields] = line.split(';');
    const [utc, iana] = clock!.split(' ');
    return { zone: entry(Number(utc), iana), fields };
  });

/** What one field of all lines names, each with its clock. */
function named(field: number, ending = ''): [name: string, zone: ZoneEntry][] {
  return rows.flatMap(
    ({ zone, fields }) =>
      (fields[field] || undefined)?.split('|').map((name): [string, ZoneEntry] => [name + ending, zone]) ??
      [],
  );
}

function american(forms: (name: string) => readonly string[]): [name: string, zone: ZoneEntry][] {
  return AMERICAN.flatMap(([name, utc, iana]) =>
    forms(name).map((form): [string, ZoneEntry] => [form, entry(utc, iana)]),
  );
}

const places = named(0);

/** Cities, states and one-clock countries that name a clock when "time" or "hours" stands beside them. */
export const PLACES: Clocks = Object.fromEntries(places.map(([name, zone]) => [name.replace('*', ''), zone]));

/** Those of the places that are countries: they stand in one list with regions, "US, UK and EU time zones". */
export const COUNTRIES: ReadonlySet<string> = new Set(
  places.flatMap(([name]) => (name.startsWith('*') ? [name.slice(1)] : [])),
);

/** Abbreviations that mean hardly anything else when set in capitals. */
export const ABBREVIATIONS: Clocks = Object.fromEntries(named(1));

/** Abbreviations that are also words, titles or tools: taken only where something beside them says "clock". */
export const WEAK_ABBREVIATIONS: Clocks = Object.fromEntries(named(2));

/** One meaning of letters that have several. */
export interface Reading {
  zone: ZoneEntry;
  /** ISO 3166-1 alpha-2, of the postings that mean it. */
  countries: string;
  /** Words and money that tell of it beside the places of its clock, as written: source of a pattern. */
  signs: string;
}

const reading = (utc: number, iana: string, countries: string, signs: string): Reading => ({
  zone: entry(utc, iana),
  countries,
  signs,
});

/**
 * All meanings of an abbreviation that has several, the one most postings mean first.
 * Source: the zones of the IANA database that carry the same letters.
 */
export const READINGS: Readonly<Record<string, readonly Reading[]>> = {
  cst: [
    reading(
      -6,
      'America/Chicago',
      'US CA MX CR',
      'C?A?\\$ ?\\d+|USA?|U\\.S|[EPM][SD]?T|Americas?|Eastern|Pacific',
    ),
    reading(8, 'Asia/Shanghai', 'CN TW', 'Chinese|Taiwan|Taipei|SGT|HKT|RMB|CNY'),
  ],
  ist: [
    reading(5.5, 'Asia/Kolkata', 'IN', 'INR|LPA|Pvt|₹ ?\\d+'),
    reading(2, 'Asia/Jerusalem', 'IL', 'Jerusalem|Haifa|₪ ?\\d+'),
    reading(0, 'Europe/Dublin', 'IE', 'Cork|Galway|GMT'),
  ],
  bst: [
    reading(0, 'Europe/London', 'GB IE', 'UK|U\\.K|GMT|CES?T|Europe|European|£ ?\\d+'),
    reading(6, 'Asia/Dhaka', 'BD', 'BDT|৳ ?\\d+'),
  ],
  ast: [
    reading(
      -4,
      'America/Halifax',
      'CA US PR BB',
      'C?A?\\$ ?\\d+|USA?|[EPCM][SD]T|NST|Canada|Halifax|Puerto Rico',
    ),
    reading(3, 'Asia/Riyadh', 'SA KW BH QA IQ YE', 'Saudi|KSA|Jeddah|Kuwait|Bahrain|Qatar|Doha|GST|GCC'),
  ],
};

/** Names that are a clock by themselves. */
export const NAMES: Clocks = Object.fromEntries([
  ...named(3, ' time'),
  ...american((name) => [
    `${name} time`,
    `us ${name} time`,
    `${name} standard time`,
    `${name} daylight time`,
  ]),
]);

/** Parts of a name: a clock only with "time", "time zone" or "hours", after a clock time or beside a zone. */
export const NAME_PARTS: Clocks = Object.fromEntries([
  ...named(4),
  ...american((name) =>
    name === 'atlantic' ? [name] : [name, `us ${name}`, `${name} us`, `${name} standard`],
  ),
]);

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
