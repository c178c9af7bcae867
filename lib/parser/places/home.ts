import type { Context } from '../kind';
import type { Lexicon } from '../lexicon';
import { matches } from '../matches';
import { runToEnd, type Steps } from '../steps';
import { compile } from './compile';
import { among, findPlaces } from './find-places';

/** Addresses on the web and of mail: the last letters of "www.acme.com.au", "jobs@acme.ie". */
const DOMAIN = /(?:www\.|@|:\/\/)[\p{Alpha}\d.-]{1,60}\.([a-z]{2})(?![\p{Alpha}\d-]|\.\p{Alpha})/gu;
const DOMAINS = 'at au be br ch cl cz de dk es fi fr ie it ke lu mx ng nl no nz pe pl pt se uk za';
const DIALLED = /\+ ?(\d{2,3})(?=\D)/g;
const DIALLING: Readonly<Record<string, string>> = Object.fromEntries(
  '31NL 32BE 33FR 34ES 351PT 352LU 353IE 358FI 39IT 41CH 420CZ 43AT 44GB 45DK 46SE 47NO 48PL 49DE 52MX 54AR 55BR 56CL 57CO 61AU 64NZ 65SG 91IN 27ZA 254KE 255TZ 256UG 233GH 234NG 971AE 852HK 63PH'
    .split(' ')
    .map((code) => [code.slice(0, -2), code.slice(-2)]),
);
/** Money and firms of one country, as folded text writes them. */
const MONEY: Readonly<Record<string, RegExp>> = {
  GB: /£ ?\d/,
  CA: /\bca?d? ?\$ ?\d/,
  AU: /\baud? ?\$ ?\d|\+ ?super\b/,
  NZ: /\bnzd? ?\$ ?\d/,
  IN: /₹|\binr\b|\bpvt\.? ltd\b/,
  CH: /\bchf\b/,
  BR: /\br\$ ?\d/,
  MX: /\bmxn\b|\bs\.? ?a\.? de c\.? ?v\b/,
  PE: /\bs\/\.? ?\d/,
  PL: /\bpln\b|\d ?zł|\bsp\. ?z ?o\. ?o/,
  CZ: /\d ?kč/,
  SE: /\bsek\b/,
  DK: /\bdkk\b/,
  NO: /\bnok\b/,
};

/** Sections whose places are the job's own. */
const OWN = new Set(['role', 'logistics', 'compensation', 'process']);
/** A posting's text is looked at up to here, in letters. */
const MAX_TEXT = 30_000;

/** "Sesto San Giovanni (MI)": letters that are a state of America's too tell of America in English alone. */
const LETTERED = / ?\(\p{Upper}{2}\)/gu;

const known = new WeakMap<Context['sentences'], string | null>();

/**
 * The one country that a posting speaks of, ISO 3166-1 alpha-2; null where it names several or none. Told
 * by its place and the places in its terms, then by money, addresses and institutions of one country; last
 * by a language of one country.
 */
export function homeCountry(context: Context): string | null {
  return runToEnd(homeSteps(context));
}

/** The same in steps: a line of the posting's terms, or all of its text for one country's marks. */
export function* homeSteps(context: Context): Steps<string | null> {
  let home = known.get(context.sentences);
  if (home === undefined) {
    home = yield* find(context);
    known.set(context.sentences, home);
  }
  return home;
}

function* find({ sentences, lexicons, language, place, title }: Context): Steps<string | null> {
  const usual = lexicons.find((lexicon) => lexicon.language === language)?.kinds?.places?.country;
  // "Enter, NL" in Dutch is in no Newfoundland.
  if (usual && place?.endsWith(`, ${usual}`)) return usual;
  const stated = countriesIn(place ?? '', lexicons);
  if (stated.size === 1) return only(stated);
  const terms = sentences.filter(({ section }) => OWN.has(section)).map(({ text }) => text);
  const named = new Set<string>();
  let length = 0;
  for (const text of [title ?? '', ...terms]) {
    const rest = text.slice(0, MAX_TEXT - length);
    length += rest.length;
    for (const country of countriesIn(language === 'en' ? rest : rest.replace(LETTERED, ''), lexicons))
      named.add(country);
    yield;
  }
  const folded = sentences.map((sentence) => sentence.folded).join('\n');
  const marked = yield* markedIn(
    folded.slice(0, MAX_TEXT),
    lexicons.flatMap(({ kinds }) => (kinds?.places ? [compile(kinds.places).homes] : [])),
  );
  if (named.size === 0) return marked.size > 0 ? only(marked) : (usual ?? null);
  if (marked.size > 0) return only(new Set([...named].filter((country) => marked.has(country))));
  return only(named) ?? (usual && named.has(usual) ? usual : null);
}

function* markedIn(folded: string, homes: readonly (readonly [string, RegExp])[][]): Steps<Set<string>> {
  const found = new Set<string>();
  for (const [country, mark] of [...Object.entries(MONEY), ...homes.flat()]) {
    if (mark.test(folded)) found.add(country);
    yield;
  }
  for (const [, code] of matches(folded, DOMAIN))
    if (DOMAINS.includes(code!)) found.add(code === 'uk' ? 'GB' : code!.toUpperCase());
  for (const [, code] of matches(folded, DIALLED)) {
    const country = DIALLING[code!] ?? DIALLING[code!.slice(0, 2)];
    if (country) found.add(country);
  }
  return found;
}

function only(codes: ReadonlySet<string>): string | null {
  return codes.size === 1 ? [...codes][0]! : null;
}

function countriesIn(text: string, lexicons: readonly Lexicon[]): Set<string> {
  const places = findPlaces(text, among(lexicons)).filter(
    ({ isWeak, isQualified, isNamesake }) => isQualified || !(isWeak || isNamesake),
  );
  return new Set(places.flatMap(({ country }) => country ?? []));
}
