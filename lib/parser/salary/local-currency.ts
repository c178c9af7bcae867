import { currencyIn } from '../data/currencies';
import type { Context } from '../kind';
import { among, findPlaces } from '../places/find-places';
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

/**
 * Code of the currency of the one country that a line of pay itself names, "US applicants: $90,000"; else that
 * of the posting's place.
 */
export function currencyAt(text: string, context: Context): string | null {
  return text.includes('$')
    ? (only(currenciesIn(text, context)) ?? localCurrency(context))
    : localCurrency(context);
}

function find(context: Context, stated: string): string | null {
  const { sentences, lexicons, language } = context;
  const inFields = currenciesIn(stated, context);
  if (inFields.size > 0) return only(inFields);
  const home = homeCountry(context);
  if (home) return currencyIn(home);
  const told = sentences.filter(
    ({ section }) => section === 'logistics' || section === 'role' || section === 'compensation',
  );
  const inText = currenciesIn(told.map(({ text }) => text).join('\n'), context);
  if (inText.size > 0) return only(inText);
  return lexicons.find((lexicon) => lexicon.language === language)?.kinds?.pay?.currency ?? null;
}

function only(codes: ReadonlySet<string>): string | null {
  return codes.size === 1 ? [...codes][0]! : null;
}

/** Codes of the currencies of all countries that a text names, or whose cities it names. */
function currenciesIn(text: string, { lexicons }: Context): Set<string> {
  const places = findPlaces(text, among(lexicons)).filter(
    ({ isWeak, isQualified }) => isQualified || !isWeak,
  );
  return new Set(places.flatMap(({ country }) => (country ? [currencyIn(country)] : [])));
}
