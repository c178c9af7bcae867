import type { Lexicon } from '../lexicon';
import { matches } from '../matches';
import { latinWritten } from '../phrases/latin';
import type { Place } from './find-places';
import { PROVINCES, UNITS } from './province-letters';
import { isTownName, TOWN_NAME } from './town-names';

/** Before a postal code: an address's or a line's start, a comma, a country's letters. */
const START = '(?<=^|[\\n,;:|·•(–] ?|[ -]- |\\b(?:in|à|te|en|em|a|w|i) |\\b\\p{Upper}{1,3}-)';
/** Postal letters close a part of a line. */
const CLOSE = '(?=$|[ ]?[\\n·•|,;:/()–-])';
const FOUR = '(?!19|20)[1-9]\\d{3}';
const FIVE = '\\d{5}(?<!000)';

const CANTONS = 'AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH';
const LAENDER =
  'Burgenland|Kärnten|Niederösterreich|Oberösterreich|Salzburg|Steiermark|Tirol|Vorarlberg|[NO]Ö|Bgld\\.?|Ktn\\.?|Sbg\\.?|Stmk\\.?|Vbg\\.?';
const NEW_ZEALAND =
  "Waikato|Canterbury|Otago|Bay of Plenty|Northland|Taranaki|Hawke['’]?s Bay|Manawat[uū](?:-Whanganui)?|Southland|Marlborough|Tasman|West Coast";
const DEPARTMENTS = '(?:0[1-9]|[1-8]\\d|9[0-5]|2[AB]|97[1-6])';

/** How the postings of a country write what tells a town, around `T`. Codes: the countries' postal services. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  AT: [`${START}${FOUR} T`, `${START}T (?:&|und) Umgebung`, `T \\((?:${LAENDER})\\)`],
  AU: ['T,? (?:NSW|VIC|QLD|TAS|ACT)\\b(?: \\d{4}\\b)?', `T,? (?:WA|SA|NT)(?: \\d{4}\\b|${CLOSE})`],
  BE: [`${START}${FOUR} T`],
  BR: [`T ?[-–/,(] ?(?:${UNITS})\\b\\)?`],
  CH: [`${START}${FOUR} T`, `T(?: |, ?)\\(?(?:${CANTONS})\\)?${CLOSE}`],
  CZ: [`${START}\\d{3} \\d{2} T`],
  DE: [`${START}${FIVE} T`, `${START}T (?:&|und) Umgebung`],
  DK: [`${START}${FOUR} T`],
  ES: [`${START}${FIVE},? T`],
  FR: [
    `${START}${FIVE} T`,
    `T(?: \\d{1,2} ?e(?:r|me)?)? \\(${DEPARTMENTS}(?:\\d{3})?\\)`,
    `T - ${DEPARTMENTS}(?! [-–] \\p{Upper}\\p{Lower}+$)${CLOSE}`,
    `(?<=^|[·|:] ?)\\(?${DEPARTMENTS}\\)? [-–] T`,
    // An employer, the department, the town: the last is the town's.
    `(?<=^[^-–]{2,40} [-–] )${DEPARTMENTS} [-–] T`,
  ],
  GB: ['T(?:, ([A-Z]\\p{Lower}+(?: [A-Z]\\p{Lower}+)?))?,? [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b'],
  IT: [`${START}${FIVE} T`, `T \\((?:${PROVINCES})\\)`, `T,? (?:${PROVINCES})${CLOSE}`],
  MX: [
    'T, ?(?:Edo\\.? (?:de )?Méx|Jal|N\\.? ?L|Qro|Gto|Pue|Ver|Chih|Coah|Son|Sin|Tamps|S\\.?L\\.?P|Ags|Mich|Mor|Hgo|Yuc)\\.?',
  ],
  NL: [`${START}[1-9]\\d{3} ?[A-Z]{2},? T`, `${START}T (?:&|en) omgeving`],
  NZ: [`${START}T, (?:${NEW_ZEALAND})${CLOSE}`],
  NO: [`${START}\\d{4} T`],
  PL: [`${START}\\d{2}-\\d{3} T`],
  PT: [`${START}\\d{4}-\\d{3} T`],
  SE: [`${START}\\d{3} \\d{2} T`],
};

/** "Ica, Ica": a town and the province that has its name. */
const TWICE = new RegExp(latinWritten(`(?<=^|[·|:–-] ?)(${TOWN_NAME}), \\1(?=$| ?[·|,;(–-])`), 'g');

const compiled = new Map<string, RegExp[]>();

function formsOf(country: string): RegExp[] {
  let found = compiled.get(country);
  if (!found) {
    found = (FORMS[country] ?? []).map(
      (form) =>
        new RegExp(latinWritten(`(?<![\\p{Alpha}\\p{N}])${form.replace('T', `(${TOWN_NAME})`)}`), 'g'),
    );
    compiled.set(country, found);
  }
  return found;
}

/**
 * Towns that a postal code, a department's number or a province's letters stand beside, as the country's
 * postings write them: "Grasse (06)", "6340 Baar", "La Spezia SP". Towns need not be known.
 * @param country whose forms are looked for, ISO 3166-1 alpha-2
 */
export function findPostalTowns(text: string, country: string, lexicons: readonly Lexicon[]): Place[] {
  return [...formsOf(country), TWICE].flatMap((form) =>
    matches(text, form).flatMap((match): Place[] => {
      // "Mill Road, Hexham, NE46 1AA": what a street stands before is the town.
      const city = match.slice(1).find((name) => name && isTownName(name, lexicons));
      if (!city) return [];
      const start = match.index + match[0].indexOf(city);
      const end = match.index + match[0].length;
      return [{ country, city, start, end, isQualified: true, isWeak: false, isPostal: true }];
    }),
  );
}
