import { matches } from '../matches';
import type { Span } from '../sentences';

/** Driving licences in the languages we read, in folded text; a bare "permis" or "patente" needs its class. */
const LICENCE =
  /(?<![\p{Alpha}\p{N}])(?:(?:(?:pkw|lkw|auto|eu|[bct]e?)[- ]?)?(?:führerschein|fahrerlaubnis)(?:klassen?)?|(?:(?:class|code|cat(?:egory)?) ?(?:0?8|1[04]|[1-5]|[a-e]1?e?|[hm]r|lr|hc) (?:\+ ?e )?)?(?:(?:commercial|car|heavy (?:rigid|vehicle)|hgv|lgv|psv|pcv|uk|eu|us|european|irish|australian|canadian|nz) )?(?:driver|driving|operator)(?:'?s'?)? ?licen[cs]e(?: \(cdl\))?|(?:class|code|cat(?:egory)?) ?(?:0?8|1[04]|[1-5]|[a-e]1?e?|[hm]r|hc) (?:heavy (?:rigid|vehicle) )?licen[cs]e|(?:psv|pcv|heavy rigid|heavy vehicle) licen[cs]e|permis (?:de conduire|voiture)|(?:auto)?rijbewijs|(?:carnet|carné|permiso|licencia|registro)(?: de)? (?:conducir|conducción|manejo|manejar|coche|chofer)|patente di guida|carta de condução|carteira (?:nacional )?de (?:motorista|habilitação)|cnh|praw[oa] jazdy|kørekort|körkort|førerkort|ajokort(?:ti|in)|řidičsk(?:ý|ého) průkazu?|řidičské oprávnění|(?<bare>permis|patente|carnet|carné|cdl))(?![\p{Alpha}\p{N}])/gu;
const CLASS = '(?:AM|A[12]?|BE?|B96|B1|C1?E?|D1?E?|T)(?![\\p{L}\\p{N}])';
/** What names the class, right after; in capitals, for "a" and "e" are words. */
const CLASSES = new RegExp(
  `^(?:[ -]?\\(?(?:der |di |de |typu |skupiny )?(?:[Kk]lassen?|[Kk]l\\.|[Cc]at[ée]gor(?:ie|y|[ií]a)|[Cc]ategoria|[Cc]at\\.?|[Kk]ategori[ei]?|[Kk]at\\.?|[Cc]lass|[Cc]lase|[Tt]ipo?|[Tt]ype|[Ss]kupiny)?[ :]{0,2})"?${CLASS}(?:(?: ?[/,+&-] ?| (?:und|et|en|y|e|i|and) )${CLASS}){0,4}`,
  'u',
);

/** Offsets of the driving licences that a text names, with their classes: "Führerschein der Klasse B". */
export function findLicences(text: string, folded: string): Span[] {
  return matches(folded, LICENCE).flatMap((match): Span[] => {
    const end = match.index + match[0].length;
    const classes = CLASSES.exec(text.slice(end, end + 50))?.[0] ?? '';
    return match.groups?.bare && !classes ? [] : [[match.index, end + classes.length]];
  });
}

/** The one name of a driving licence in whatever language, by its class; null for any other name. */
export function licenceName(name: string): string | null {
  const [span] = findLicences(name, name.toLowerCase().replaceAll('\u2019', "'"));
  if (span?.[0] !== 0 || span[1] !== name.length) return null;
  // Where no class is named a car is meant.
  return `Driving licence ${/(?<!\p{Alpha})[A-DT][A-E\d]{0,2}(?!\p{Alpha})[^a-z]*$/u.exec(name)?.[0].trim() ?? 'B'}`;
}
