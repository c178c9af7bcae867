import { findPlaces } from '../places/find-places';
import type { Place } from './accept';
import type { Match } from './match';
import { isCommonName } from './unknown';

/** Makers, whose goods are called by their name and one more word. */
const MAKER = /^(?:ANSYS|SAP|IBM|AWS|ESRI|Esri ArcGIS|QAD|IFS|UKG|ADP|OXID|PTC|SAS|DATEV|OpenAI)$/i;
/** Of these, all that follows in capitals is a name of its own, or no name. */
const NO_PRODUCT =
  /^(?:Linux|Windows|Unix|Agile|Scrum|Kanban|Bash|JavaScript|TypeScript|Python|Java|Kotlin|Ruby|Golang|Excel)$/;
const WORDS = /^(?: \p{Upper}[\p{Alpha}\d]{1,20}){1,4}(?![\p{Alpha}\p{N}'’&-])/u;
/** What a product's parts are called, whatever else stands between: "Foo JavaScript API", "Foo REST API". */
const PART =
  /^(?:APIs?|SDKs?|Server|Studio|Cloud|Suite|Engine|Designer|Runtime|Gateway|Connect|Builder|Codex|Hub)$/;
/** Said of a product, and no part of its name. */
const SAID =
  /^(?:certifi\p{Alpha}*|professional|expert|specialist|administrat\p{Alpha}*|program\p{Alpha}*|coding|queries|scripts?|scripting|macros?|formulas?|environments?|systems?|servers?|tools?|stack|apps?|applications?|users?|databases?|cluster|ecosystem|products?|solutions?|suite|level|partner|candidates?|work\p{Alpha}*|framework|librar\p{Alpha}*|knowledge|proficiency|functions?|modules?|reports?|dashboards?|campaigns?|is|are|will|can|as|to|from|by|we|who|have|has|min\p{Alpha}*|max\p{Alpha}*|full|part|apply|(?:dai|week|month|year)ly|annual|nice|plus|good|strong|basic|some|remote|hybrid|onsite|office|immediate|start|salary|benefits?|location|hours?)$/iu;
/** A name ends here: nothing follows that the words could be said with. */
const ENDS =
  /^["')]?(?:$| ?[,.;:/(]| (?:and|or|und|oder|y|o|et|ou|en|of|e|i|skills?|experience)(?!\p{Alpha}))/u;

/**
 * Names that the vocabulary has in part, whole: "ANSYS Fluent", "Apollo Server". A part of a known
 * product keeps the product's one name, which decides a match; what a maker sells has its own.
 * @param matches accepted, in order, not overlapping
 */
export function widen(matches: readonly Match[], place: Place): Match[] {
  const { text } = place;
  const taken: Match[] = [];
  for (const match of matches) {
    if (taken.length > 0 && match.span[0] < taken.at(-1)!.span[1]) continue;
    const [start, end] = match.span;
    const words = isProduct(match) ? (WORDS.exec(text.slice(end, end + 90))?.[0] ?? '') : '';
    const whole = end + lengthOf(words, match, place, matches);
    const canonical = isMaker(match) ? text.slice(start, whole) : match.entry.canonical;
    taken.push(whole > end ? { span: [start, whole], entry: { ...match.entry, canonical } } : match);
  }
  return taken;
}

function isProduct({ entry: { canonical, gate } }: Match): boolean {
  if (gate === 'peered' || gate === 'field' || NO_PRODUCT.test(canonical)) return false;
  return MAKER.test(canonical) || (/^\p{Upper}.*\p{Ll}/u.test(canonical) && !/[ .]/.test(canonical));
}

function isMaker({ entry }: Match): boolean {
  return MAKER.test(entry.canonical);
}

/** How many letters after the known name belong to it. */
function lengthOf(words: string, match: Match, place: Place, matches: readonly Match[]): number {
  if (!words) return 0;
  const end = match.span[1];
  const parts = words.slice(1).split(' ');
  const last = parts.findLastIndex((part) => PART.test(part));
  if (last >= 0) {
    const upTo = parts.slice(0, last + 1);
    if (!upTo.some((part) => SAID.test(part) && !PART.test(part))) return ` ${upTo.join(' ')}`.length;
  }
  if (!isMaker(match) || !place.namesStandOut || parts.length > 2) return 0;
  if (matches.some(({ span }) => span[0] > end && span[0] <= end + words.length)) return 0;
  if (!ENDS.test(place.folded.slice(end + words.length)) || place.words.isNoun(place.folded.slice(end)))
    return 0;
  const isSaid = (part: string) =>
    SAID.test(part) || isCommonName(part) || place.words.isRole(` ${part.toLowerCase()}`);
  return parts.some(isSaid) || findPlaces(words.slice(1)).length > 0 ? 0 : words.length;
}
