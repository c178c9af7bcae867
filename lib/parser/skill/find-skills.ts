import { readDegrees } from '../education/read-degrees';
import { findAll } from '../find-all';
import type { Context, Sentence } from '../kind';
import { readLanguages } from '../language/read-languages';
import { matches } from '../matches';
import { findPlaces } from '../places/find-places';
import type { Span } from '../sentences';
import { acceptNames, isEmployer, isTitleCase, type Place } from './accept';
import { findCertificates, isOfOthers } from './certificates';
import { keyOf } from './key';
import { findLicences } from './licences';
import { findNames, type Match } from './match';
import { findStandards } from './standards';
import { asksReader, between, isDemanded, surroundingsOf } from './surroundings';
import { tokenise } from './tokens';
import { findShaped, findUnknown } from './unknown';
import { canonicalOf, entryOf } from './vocabulary';
import { widen } from './widen';

/** A skill named in a sentence. */
export interface Skill {
  /** As the posting writes it. */
  name: string;
  /** The one name for all its spellings. */
  canonical: string;
  span: Span;
  /** Canonical names of the others of which one is enough, this one left out. */
  or: string[];
  rule: string;
}

/** Names of methods, read as an occupation where one follows: "DevOps Engineer". */
const IS_METHOD =
  /^(?:\p{Ll}|DevOps|DevSecOps|MLOps|DataOps|FinOps|Scrum|Agile|Kanban|SEO|UX|UI|Amazon Web|ERP|CRM|site)/u;

/** What is passed or carried, and never studied: "Ausbildung und Staplerschein". */
const IS_CERTIFICATE = /licen[cs]e|certifi|schein|ausweis|karte$|carn[eé]t|permis|diploma$/i;

/** What a person is called who holds a licence: said of others as often as of the reader. */
const IS_TITLE = /^(?:licen[cs]ed|registered|certified|chartered) /i;

const LINK =
  /(?:https?:\/\/|www\.)\S+|(?<![^\s@]{64})[^\s@]{1,64}@[^\s@]{1,80}\.\p{Alpha}{2,20}|(?<![\p{Alpha}\p{N}.])[\p{Alpha}\p{N}-]{2,60}(?:\.[\p{Alpha}\p{N}-]{2,60}){1,6}\/\S*/gu;

/** Skills that a sentence names, in order, one for each name. Whether they are asked is told elsewhere. */
export function findSkills(sentence: Sentence, { lexicons, language, company }: Context): Skill[] {
  const { text, folded, section } = sentence;
  const words = surroundingsOf(lexicons);
  const isAsking = section === 'requirements' || section === 'preferred';
  const numbered = [...findStandards(text), ...findLicences(text, folded)];
  const stated = isTitleCase(text) && !isAsking ? [] : findCertificates(text, isKnownName);
  const titles = stated.length > 0 ? readDegrees(sentence, lexicons).map(({ span }) => span) : [];
  const certificates = stated.filter((span) => !titles.some((other) => overlaps(span, other)));
  const standards = [
    ...numbered,
    ...certificates.filter((span) => !numbered.some((other) => overlaps(span, other))),
  ];
  const barred = [...standards, ...linksIn(folded)];
  const named = findNames(text, folded, tokenise(text, words.endings)).filter(
    ({ span, entry }) =>
      !barred.some((other) => overlaps(span, other)) &&
      !(IS_TITLE.test(entry.spelling) && isOfOthers(text, span[0])),
  );
  const shaped = isAsking ? findShaped(text) : [];
  // Most sentences name nothing: the dearer questions are for those that do.
  if (named.length + standards.length + shaped.length === 0) return [];
  if (!isAsking && !asksReader(folded, lexicons)) return [];
  const place: Place = {
    text,
    folded,
    isAsking,
    isItem: isAsking && sentence.blockKind === 'item',
    hasNounsCased: language === 'de' && !isTitleCase(text),
    namesStandOut: language !== 'de' && !isTitleCase(text),
    employers: words.employersIn(folded),
    words,
  };
  const standing = acceptNames(named, place).filter(
    (match) => !isOccupation(match, place) && !isEmployer(match.span, place),
  );
  const degrees = standing.some(mayBeStudied) ? readDegrees(sentence, lexicons).map(({ span }) => span) : [];
  const accepted = widen(
    standing.filter(
      (match) =>
        !isStudied(match, degrees, folded, lexicons) &&
        (isAsking || isDemanded(match.span, folded, lexicons)),
    ),
    place,
  );
  const known = [...accepted.map(({ span }) => span), ...standards];
  const proper = [...accepted.filter(isProper).map(({ span }) => span), ...standards];
  // A field that was studied is no unknown name beside those that are asked.
  const refused = standing.filter((match) => !accepted.includes(match)).map(({ span }) => span);
  const unread = shaped.filter((span) => !isKnownPlace(span, place));
  const listed = findUnknown(place, unread, proper.sort(byStart), [...known, ...refused]);
  const studied = listed.length > 0 ? readDegrees(sentence, lexicons).map(({ span }) => span) : [];
  const taken =
    listed.length > 0 ? [...studied, ...readLanguages(sentence, lexicons).map(({ span }) => span)] : [];
  const unknown = listed.filter(
    (span) =>
      !taken.some((other) => overlaps(span, other)) && !isOfStudies(span, studied, text, folded, lexicons),
  );
  // Two parts of one product are two names, though the product decides whether they are met.
  const parts = new Set(accepted.filter((match) => !standing.includes(match)).map(({ span }) => span));
  const canonicals = new Map(accepted.map(({ span, entry }): [Span, string] => [span, entry.canonical]));
  const nameOf = (span: Span) => canonicals.get(span) ?? canonicalOf(text.slice(...span));
  const rules = new Map<Span, string>([
    ...accepted.map(({ span }): [Span, string] => [span, 'skill:named']),
    ...standards.map((span): [Span, string] => [span, 'skill:standard']),
    ...unknown.map((span): [Span, string] => [span, 'skill:listed']),
  ]);
  const spans = [...rules.keys()].sort(byStart);
  const either = alternatives(spans, folded, words.isList, words.isEither);
  const own = company ? keyOf(company) : null;
  const seen = new Set<string>();
  return spans.flatMap((span, at): Skill[] => {
    const name = text.slice(...span);
    const canonical = nameOf(span);
    const key = keyOf(parts.has(span) ? name : canonical);
    if (seen.has(key) || key === own || keyOf(name) === own) return [];
    seen.add(key);
    const or = either[at]!.filter((other) => other !== at)
      .map((other) => nameOf(spans[other]!))
      .filter((other) => other !== canonical);
    return [{ name, canonical, span, or: [...new Set(or)], rule: rules.get(span)! }];
  });
}

function isKnownName(name: string): boolean {
  return entryOf(keyOf(name)) !== undefined;
}

function isOccupation({ span, entry }: Match, { folded, words }: Place): boolean {
  return IS_METHOD.test(entry.canonical) && words.isRole(folded.slice(span[1]));
}

/** A field, a method or a common word: what a degree can be in. */
function mayBeStudied({ entry }: Match): boolean {
  if (IS_CERTIFICATE.test(entry.spelling)) return false;
  return entry.gate === 'field' || entry.gate === 'peered' || /^\p{Ll}/u.test(entry.canonical);
}

/** A name of a thing, not of a field or a method: what unknown names may stand in a list with. */
function isProper({ entry }: Match): boolean {
  return entry.gate !== 'field' && !/^\p{Ll}{4}/u.test(entry.canonical);
}

/** "Familiar with Foobar", where Foobar is a town. */
function isKnownPlace(span: Span, { text, folded, words }: Place): boolean {
  return words.isMastered(folded.slice(0, span[0])) && findPlaces(text.slice(...span)).length > 0;
}

/** A field that no list knows, beside others after a degree: "a degree in Physics, Geography/GIS". */
function isOfStudies(
  span: Span,
  degrees: readonly Span[],
  text: string,
  folded: string,
  lexicons: Context['lexicons'],
): boolean {
  const isOdd = /^\p{Upper}{2}|\p{Ll}\p{Upper}/u.test(text.slice(...span));
  return !isOdd && isBehind(degrees, span, folded, lexicons);
}

/** A field named after a degree is what was studied: "a degree in data science". */
function isStudied(
  { span, entry }: Match,
  degrees: readonly Span[],
  folded: string,
  lexicons: Context['lexicons'],
): boolean {
  return mayBeStudied({ span, entry }) && isBehind(degrees, span, folded, lexicons);
}

/** True when nothing but names of fields stands between a degree and a span. */
function isBehind(
  degrees: readonly Span[],
  span: Span,
  folded: string,
  lexicons: Context['lexicons'],
): boolean {
  return degrees.some(([, end]) => {
    if (end > span[0]) return false;
    const gap = folded.slice(end, span[0]);
    const hasExperience = lexicons.some(
      ({ kinds }) => findAll(gap, kinds?.experience?.experience).length > 0,
    );
    return !hasExperience && !/[;]|\. |\band \d|\+/.test(gap);
  });
}

/** For each span the indexes of its list, where one member of the list is enough; else only its own. */
function alternatives(
  spans: readonly Span[],
  folded: string,
  isList: (gap: string) => boolean,
  isEither: (gap: string) => boolean,
): number[][] {
  const groups = spans.map((_, at) => [at]);
  for (let first = 0; first < spans.length; ) {
    let last = first;
    let isOr = false;
    let isAnd = false;
    while (last + 1 < spans.length) {
      const gap = between(folded, spans[last]!, spans[last + 1]!);
      if (!isList(gap)) break;
      if (isEither(gap)) isOr = true;
      else if (!/^ ?, ?$/.test(gap)) isAnd = true;
      last++;
    }
    const members = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    if (isOr && !isAnd) for (const at of members) groups[at] = members;
    first = last + 1;
  }
  return groups;
}

/** Addresses of pages and people name nothing that is asked. */
function linksIn(folded: string): Span[] {
  return matches(folded, LINK).map(({ 0: link, index }): Span => [index, index + link.length]);
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function byStart(a: Span, b: Span): number {
  return a[0] - b[0];
}
