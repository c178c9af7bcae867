import { currencyIn } from '../data/currencies';
import type { Context } from '../kind';
import { among, findPlaces, type Place } from '../places/find-places';
import { homeCountry } from '../places/home';

const known = new WeakMap<Context['sentences'], string | null>();

/**
 * Code of the currency of the place of a posting, or null where its place is not told or is several.
 * A posting that names no place at all, in a language of one currency, is taken for one of its places.
 */
export function localCurrency(context: Context): string | null {
  const { sentences, place, title } = context;
  let code = known.get(sentences);
  if (code === undefined) {
    code = find(context, [place, title].join('\n'));
    known.set(sentences, code);
  }
  return code;
}

/** Words of pay and of those it is paid to, between a place and its amount. */
const WORDS =
  '(?:the|this|our|and|or|for|in|of|is|are|from|applicants?|candidates?|residents?|employees?|hires?|based|only|base|basic|pay|salary|salaries|wages?|compensation|range|rate|band|annual|hourly|yearly|starting|expected|estimated|anticipated|target|gross|total|full-time|part-time|position|role|job|between|el|salario|es|le|salaire|est)';
const AHEAD = new RegExp(
  `^(?:[- ,:(–)]{1,3}(?:${WORDS}(?!\\p{L})|\\p{Lu}\\p{L}{0,20})){0,10}[- ,:(–)]{0,3}(?:[A-Z]{2,3} ?)?\\$`,
  'u',
);
/** Where a place opens a clause, or says where those are that the pay is for. */
const OPENS =
  /(?:^|[.;|•(\n:]) ?[-*•]? ?(?:(?:the|our|in|for|en|para|pour|au) ){0,2}$|(?:salary|pay|range|rate|band|compensation|wages?|candidates|applicants|residents|employees|role|position)(?: (?:based|located|living))? (?:for|in|from|of) (?:the )?$/iu;
const BESIDE =
  /\d[\d.,]{0,12}[kK]?\+?(?: ?(?:a|an|per|\/) ?(?:year|yr|annum|month|hour|hr|week|day))?(?: (?:annually|yearly|base|gross))?,? ?(?:\((?:for |in )?(?:the )?|(?:for|in|en|para|pour|au)(?: (?:candidates|applicants|residents|employees|hires|those|anyone)(?: (?:based|living|located))?(?: (?:in|from|of))?)? (?:the )?)$/iu;
const CLOSES =
  /^(?:[- ]based)?(?: (?:applicants|candidates|residents|employees|hires|only|dollars))?(?= ?(?:$|[.,;:()|+&/]| (?:and|or|plus|depending|[-–]) ))/iu;
/** "For candidates hired in Leeds, York or Hull, the expected salary is": all places up to the amount. */
const GROUP =
  /(?:^|[.;] )for (?:all |our )?(?:candidates|applicants|residents|employees|hires|those)(?: (?:hired|based|located|living|residing|working|who (?:live|work|reside)))? (?:in|from|of) [^$;]{2,500}\$/iu;
const WINDOW = 100;

/**
 * Code of the currency of the one country whose pay a line tells, "US applicants: $90,000", "$90,000 in Canada";
 * else that of the posting's place. Where one travels, or whom one reports to, says nothing of the pay.
 */
export function currencyAt(text: string, context: Context): string | null {
  if (!text.includes('$')) return localCurrency(context);
  const group = GROUP.exec(text);
  const isPaid = ({ start, end }: Place) => {
    if (group && start >= group.index && start < group.index + group[0].length) return true;
    const before = text.slice(Math.max(0, start - WINDOW), start);
    const behind = text.slice(end, end + WINDOW);
    return (OPENS.test(before) && AHEAD.test(behind)) || (BESIDE.test(before) && CLOSES.test(behind));
  };
  return only(currenciesOf(placesIn(text, context).filter(isPaid))) ?? localCurrency(context);
}

function find(context: Context, stated: string): string | null {
  const { sentences, lexicons, language } = context;
  const spoken = lexicons.find((lexicon) => lexicon.language === language)?.kinds?.pay?.currency ?? null;
  const inFields = currenciesIn(stated, context);
  if (inFields.size > 0) return only(inFields);
  const home = homeCountry(context);
  if (home) return currencyIn(home);
  const told = sentences.filter(
    ({ section }) => section === 'logistics' || section === 'role' || section === 'compensation',
  );
  const inText = currenciesIn(told.map(({ text }) => text).join('\n'), context);
  return inText.size > 0 ? (only(inText) ?? (spoken === 'XXX' ? spoken : null)) : spoken;
}

function only(codes: ReadonlySet<string>): string | null {
  return codes.size === 1 ? [...codes][0]! : null;
}

/** Codes of the currencies of all countries that a text names, or whose cities it names. */
function currenciesIn(text: string, context: Context): Set<string> {
  return currenciesOf(placesIn(text, context));
}

function placesIn(text: string, { lexicons }: Context): Place[] {
  return findPlaces(text, among(lexicons)).filter(({ isWeak, isQualified }) => isQualified || !isWeak);
}

function currenciesOf(places: readonly Place[]): Set<string> {
  return new Set(places.flatMap(({ country }) => (country ? [currencyIn(country)] : [])));
}
