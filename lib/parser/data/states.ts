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
      'yorkshire|north yorkshire|south yorkshire|west yorkshire|east yorkshire|east riding of yorkshire|berkshire|buckinghamshire|oxfordshire|bedfordshire|cambridgeshire|cheshire|cornwall|cumbria|county durham|derbyshire|devon|dorset|east sussex|west sussex|sussex|essex|gloucestershire|hampshire|herefordshire|hertfordshire|isle of wight|kent|lancashire|leicestershire|lincolnshire|merseyside|norfolk|northamptonshire|northumberland|nottinghamshire|shropshire|somerset|staffordshire|suffolk|surrey|tyne and wear|warwickshire|wiltshire|worcestershire|greater manchester|greater london|aberdeenshire|fife|lanarkshire|midlothian|west lothian|county antrim|county down',
  },
  AU: {
    names:
      'new south wales|queensland|south australia|tasmania|western australia|northern territory|australian capital territory',
    codes: 'NSW|QLD|VIC|TAS|ACT',
  },
  DE: {
    names:
      'baden-wurttemberg|bayern|bavaria|brandenburg|hessen|hesse|mecklenburg-vorpommern|niedersachsen|lower saxony|nordrhein-westfalen|north rhine-westphalia|rheinland-pfalz|rhineland-palatinate|saarland|sachsen|saxony|sachsen-anhalt|schleswig-holstein|thuringen|thuringia|nrw',
  },
  AT: {
    names:
      'tirol|tyrol|steiermark|styria|karnten|vorarlberg|burgenland|oberosterreich|niederosterreich|salzkammergut',
  },
  FR: {
    names:
      'ile-de-france|auvergne-rhone-alpes|bretagne|hauts-de-france|nouvelle-aquitaine|occitanie|pays de la loire|normandie|grand est|bourgogne-franche-comte|centre-val de loire|provence-alpes-cote d azur|paca|alsace|auvergne|corse|loire-atlantique|seine-saint-denis|hauts-de-seine|val-de-marne|val-d oise|seine-et-marne|yvelines|essonne|haute-garonne|bouches-du-rhone|alpes-maritimes|bas-rhin|haut-rhin|haute-savoie|savoie|ille-et-vilaine|maine-et-loire|pas-de-calais|puy-de-dome|indre-et-loire|seine-maritime|isere|herault|gironde|finistere|morbihan|vendee|moselle|vaucluse',
  },
  NL: {
    names:
      'noord-holland|zuid-holland|noord-brabant|brabant|gelderland|overijssel|flevoland|drenthe|friesland|zeeland|twente|achterhoek|veluwe|west-brabant|north holland|south holland|randstad',
  },
  BE: {
    names:
      'flanders|vlaanderen|wallonie|wallonia|flandre|brabant wallon|vlaams-brabant|oost-vlaanderen|west-vlaanderen|hainaut|federation wallonie-bruxelles',
  },
  ES: {
    names:
      'catalonia|cataluna|catalunya|andalucia|andalusia|pais vasco|galicia|comunidad de madrid|comunidad valenciana|islas canarias|canary islands|asturias|castilla y leon|castilla-la mancha|extremadura|aragon|euskadi|navarra|cantabria|bizkaia|vizcaya|gipuzkoa|guipuzcoa|alava|mallorca|tenerife|gran canaria|islas baleares',
  },
  IT: {
    names:
      'lombardy|lombardia|piemonte|toscana|tuscany|lazio|veneto|emilia-romagna|liguria|campania|puglia|sicilia|sardegna|calabria|abruzzo|umbria|friuli venezia giulia|trentino-alto adige|alto adige|basilicata|molise|valle d aosta',
  },
  IN: {
    names:
      'karnataka|maharashtra|telangana|tamil nadu|haryana|uttar pradesh|kerala|gujarat|west bengal|andhra pradesh|rajasthan|madhya pradesh|punjab|odisha|delhi ncr',
  },
  BR: {
    names:
      'minas gerais|rio grande do sul|santa catarina|parana|pernambuco|mato grosso|mato grosso do sul|espirito santo|distrito federal|rio grande do norte|bahia|ceara|goias',
  },
  MX: {
    names:
      'nuevo leon|jalisco|estado de mexico|edo mex|edo de mex|edo de mexico|edomex|coahuila|sonora|sinaloa|baja california|quintana roo|yucatan|tamaulipas|michoacan|tabasco',
  },
  PL: {
    names:
      'mazowieckie|malopolskie|slaskie|dolnoslaskie|wielkopolskie|pomorskie|lodzkie|zachodniopomorskie|kujawsko-pomorskie|lubelskie|podkarpackie|podlaskie|warminsko-mazurskie|opolskie|lubuskie|swietokrzyskie',
  },
  CH: {
    names: 'aargau|thurgau|graubunden|appenzell|solothurn|schaffhausen|vaud|valais|wallis|ticino|tessin',
  },
  PT: { names: 'alentejo|algarve' },
  SE: { names: 'skane|vastra gotaland' },
};

/** Written after "Co." or "County". */
export const IRISH_COUNTIES =
  'carlow|cavan|clare|cork|donegal|dublin|galway|kerry|kildare|kilkenny|laois|leitrim|limerick|longford|louth|mayo|meath|monaghan|offaly|roscommon|sligo|tipperary|waterford|westmeath|wexford|wicklow';

/** Parts of a country that are no city and no state; only the country is taken from them. */
export const AREAS: Readonly<Record<string, string>> = {
  US: 'sf bay area|bay area|san francisco bay area|silicon valley|new england|new york metro|tri-state area|pacific northwest|midwest|continental us|continental united states|lower 48|dmv area|dmv|socal|east coast|west coast',
  GB: 'home counties|west midlands|east midlands|north west england|thames valley',
  DE: 'ruhrgebiet|rhein-main-gebiet|rhein-main|rhein-neckar|bundesweit|deutschlandweit|bodensee|raum dach',
  AT: 'osterreichweit',
  CH: 'schweizweit|suisse romande|romandie|deutschschweiz',
  FR: 'france entiere|region parisienne|toute la france',
  ES: 'toda espana|territorio nacional',
};

/** What postings call a region, without accents, and the ways it is written. */
export const REGION_NAMES: Readonly<Record<string, string>> = {
  EU: 'eu|european union|europaische union|eu-weit|union europeenne|ue|europese unie|union europea',
  EEA: 'eea|ewr|european economic area|eer',
  Europe: 'europe|europa|continental europe|europaweit',
  EMEA: 'emea',
  DACH: 'dach|dach region|dach-region|d-a-ch|dach-raum',
  Nordics: 'nordics|nordic countries|scandinavia|skandinavien|scandinavie|escandinavia',
  Benelux: 'benelux',
  'North America': 'north america|nordamerika|amerique du nord|noord-amerika|america del norte|norteamerica',
  LATAM: 'latam|latin america|lateinamerika|amerique latine|latijns-amerika|latinoamerica|america latina',
  'South America': 'south america|sudamerika|amerique du sud|zuid-amerika|sudamerica|america del sur',
  Americas: 'americas|the americas',
  APAC: 'apac|asia pacific|asia-pacific|asien-pazifik|asie-pacifique',
  Asia: 'asia|asien|asie|azie',
  'Middle East': 'middle east|mena|naher osten|moyen-orient|midden-oosten|oriente medio',
  Africa: 'africa|afrika|afrique',
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

/** Words, names of people or firms too: taken for a place only with a country or state, or a label, beside them. */
export const WEAK_NAMES: ReadonlySet<string> = new Set(
  (
    'essen|nice|reading|mobile|orange|split|tours|cork|natal|surprise|enterprise|independence|paradise|hull|lens|bath|hamm|derby|' +
    'providence|buffalo|oss|bend|best|gent|ede|corona|union|jordan|jordanie|chad|sucre|valence|marl|male|sale|geel|draper|pau|cali|mali|' +
    'victoria|florence|lincoln|madison|jackson|aurora|salem|hamilton|regina|preston|warwick|chester|york|lancaster|garland|gilbert|' +
    'chandler|irving|henderson|newport|halle|hagen|leon|vitoria|santos|rosario|mendoza|kingston|naples|columbia|worms|houten|assen|emmen|tiel|kent|sonora|tabasco|bahia|brabant|fife|aragon|march|rugby|crewe|wells|ware|hove|deal|bury|hof|' +
    'burton|wil|baden|gap|como|asti|fano|most|pinto|mol|lier|huy|ath|vic|rho|pila|konin|george|goa|clark|cavite|laguna|nelson|napier|' +
    'salvador|concepcion|providencia|guarda|maia|moss|pilar|salta|landau|freiberg|worth|corby|stade|peine|minden|lingen|ales|bron|gard|veracruz|' +
    'bedford|stafford|camden|hackney|harlow|langley|dover|hastings|stirling|livingston|swords|shannon|ennis|naas|goes|elst|veghel|carpi|lodi|latina|ascot|lubin|natal|palmas|beja|evora|sion|bastia|arles|laval|windsor|vaughan|burlington|most|loires|albi|sitges|rubi|parla|reus|tudela|cuenca|leiria|amora|seixal|cham|brugg|wells'
  ).split('|'),
);
