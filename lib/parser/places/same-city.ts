import { placeKey } from './gazetteer';

/** Towns that postings write short or long, under the name that they share. */
const SHARED: Readonly<Record<string, string>> = {
  'new york city': 'New York',
  nyc: 'New York',
  sf: 'San Francisco',
  caba: 'Buenos Aires',
  'washington dc': 'Washington',
  'washington d c': 'Washington',
};

/** The city's name as the text writes it, short forms written out. */
export function cityName(written: string): string {
  return SHARED[placeKey(written)] ?? written;
}

/** Names of one city in several languages, so that a profile in one and a posting in another agree. */
const SAME: readonly string[] = [
  'munich|munchen|muenchen',
  'cologne|koln|koeln',
  'vienna|wien|vienne|wenen',
  'zurich|zuerich',
  'geneva|geneve|genf|ginebra',
  'nuremberg|nurnberg|nuernberg',
  'prague|praha|prag',
  'pilsen|plzen',
  'warsaw|warszawa|warschau|varsovie',
  'krakow|cracow|krakau',
  'milan|milano|mailand',
  'rome|roma|rom',
  'turin|torino',
  'florence|firenze',
  'venice|venezia',
  'naples|napoli',
  'lisbon|lisboa|lissabon|lisbonne',
  'porto|oporto',
  'copenhagen|kobenhavn|kopenhagen|copenhague',
  'gothenburg|goteborg',
  'brussels|bruxelles|brussel',
  'antwerp|antwerpen|anvers',
  'ghent|gent|gand',
  'liege|luik',
  'bruges|brugge',
  'the hague|den haag|s gravenhage',
  'den bosch|s hertogenbosch',
  'seville|sevilla',
  'bangalore|bengaluru',
  'gurgaon|gurugram',
  'mumbai|bombay',
  'kyiv|kiev',
  'bern|berne',
  'basel|basle',
  'lucerne|luzern',
  'frankfurt|frankfurt am main',
  'dusseldorf|duesseldorf',
  'hanover|hannover',
  'athens|athen|athenes',
  'bucharest|bukarest|bucarest',
  'mexico city|ciudad de mexico|cdmx',
  'aarhus|arhus',
];
const shared = new Map(SAME.flatMap((names) => names.split('|').map((name) => [name, names] as const)));

/** True when two names mean one city, whatever the language and the accents. */
export function isSameCity(a: string, b: string): boolean {
  const [one, two] = [placeKey(cityName(a)), placeKey(cityName(b))];
  return one === two || (shared.has(one) && shared.get(one) === shared.get(two));
}
