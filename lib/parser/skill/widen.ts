import type { Place } from './accept';
import type { Match } from './match';
import { isCommonName } from './unknown';

/** Makers written in capitals; other names in capitals are mostly methods, formats and certificates. */
const MAKER = /^(?:ANSYS|SAP|IBM|AWS|ESRI|Esri ArcGIS|QAD|IFS|UKG|ADP|OXID|PTC|SAS|DATEV|OpenAI)$/i;
/** Of these, all that follows in capitals is a name of its own, or no name. */
const NO_MAKER =
  /^(?:Linux|Windows|Unix|Agile|Scrum|Kanban|Bash|JavaScript|TypeScript|Python|Java|Kotlin|Ruby|Golang|Excel)$/;
const WORDS = /^(?: \p{Upper}[\p{Alpha}\d]{1,20}){1,4}(?![\p{Alpha}\p{N}'’&-])/u;
/** What a maker's parts are called, whatever else stands between: "Foo JavaScript API", "Foo REST API". */
const PART =
  /^(?:APIs?|SDKs?|Server|Studio|Cloud|Suite|Engine|Designer|Runtime|Gateway|Connect|Builder|Codex|Hub)$/;
/** Said of a product, and no part of its name. */
const SAID =
  /^(?:certifi\p{Alpha}*|professional|expert|specialist|administrat\p{Alpha}*|program\p{Alpha}*|coding|queries|scripts?|scripting|macros?|formulas?|environments?|systems?|servers?|tools?|stack|apps?|applications?|users?|databases?|cluster|ecosystem|products?|solutions?|suite|level|partner|candidates?|work\p{Alpha}*|framework|librar\p{Alpha}*|knowledge|proficiency|functions?|modules?|reports?|dashboards?|campaigns?|is|are|will|can|as|to|from|by|we|who|have|has)$/iu;

/**
 * Names that the vocabulary has in part, whole: "ANSYS Mechanical", "Apollo Server". Only where
 * capitals mark names; what the longer name swallows is left out.
 * @param matches accepted, in order, not overlapping
 */
export function widen(matches: readonly Match[], place: Place): Match[] {
  const { text } = place;
  const taken: Match[] = [];
  for (const match of matches) {
    if (taken.length > 0 && match.span[0] < taken.at(-1)!.span[1]) continue;
    const [start, end] = match.span;
    const words = isMaker(match) ? (WORDS.exec(text.slice(end, end + 90))?.[0] ?? '') : '';
    const whole = end + lengthOf(words, place, end, matches);
    const entry = { ...match.entry, canonical: text.slice(start, whole) };
    taken.push(whole > end ? { span: [start, whole], entry } : match);
  }
  return taken;
}

function isMaker({ entry: { canonical, gate } }: Match): boolean {
  if (gate === 'peered' || gate === 'field' || NO_MAKER.test(canonical)) return false;
  return MAKER.test(canonical) || (/^\p{Upper}.*\p{Ll}/u.test(canonical) && !/[ .]/.test(canonical));
}

/** How many letters after the known name belong to it. */
function lengthOf(words: string, place: Place, end: number, matches: readonly Match[]): number {
  if (!words) return 0;
  const parts = words.slice(1).split(' ');
  const last = parts.findLastIndex((part) => PART.test(part));
  if (last >= 0) {
    const upTo = parts.slice(0, last + 1);
    if (!upTo.some((part) => SAID.test(part) && !PART.test(part))) return ` ${upTo.join(' ')}`.length;
  }
  if (!place.namesStandOut || parts.length > 2) return 0;
  if (matches.some(({ span }) => span[0] > end && span[0] <= end + words.length)) return 0;
  if (place.words.isNoun(place.folded.slice(end))) return 0;
  return parts.some(
    (part) => SAID.test(part) || isCommonName(part) || place.words.isRole(` ${part.toLowerCase()}`),
  )
    ? 0
    : words.length;
}
