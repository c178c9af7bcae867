import { REGION_COUNTRIES } from '../parser/data/states';
import { location as placeKind } from '../parser/kinds/location';
import type { PlaceLimit } from '../parser/places/judge';
import { isSameCity } from '../parser/places/same-city';
import type { Contradiction } from './model';
import {
  bySentence,
  contradiction,
  type ReadingText,
  type Statement,
  sideOf,
  statementsOf,
} from './statements';
import type { WordTests } from './words';

/** The places one sentence allows. */
export interface Allowed {
  statements: Statement<PlaceLimit>[];
  line: Statement<PlaceLimit>['line'];
}

/** More countries than this are a list of openings, or of markets. */
const MOST_COUNTRIES = 2;
const SECTIONS: readonly unknown[] = ['role', 'logistics', 'requirements'];

/** Sentences in which the candidate must be somewhere, in so many words; what is only told is not among them. */
export function firmPlaces(reading: ReadingText, words: WordTests): Allowed[] {
  return sentencesOf(reading).filter(({ statements, line }) => {
    const { folded, section } = line;
    return (
      statements.every(({ by }) => by === 'cue' || by === 'behind' || by === 'listed' || by === 'line') &&
      (section === null || SECTIONS.includes(section)) &&
      words.firmPlace.test(folded) &&
      !words.otherPlace.test(folded) &&
      !words.office.test(folded) &&
      !isLoose(folded, words)
    );
  });
}

/** Two places where the candidate would have to be, neither of them offered as a choice. */
export function place(reading: ReadingText, words: WordTests): Contradiction[] {
  const all = sentencesOf(reading);
  const countries = new Set(
    all.flatMap(({ statements }) => statements.flatMap(({ data }) => data.country ?? [])),
  );
  if (countries.size > MOST_COUNTRIES) return [];
  const firm = firmPlaces(reading, words);
  const stated = all.filter(
    ({ statements, line }) =>
      line.section === 'logistics' &&
      statements.every(({ by }) => by === 'label') &&
      !isLoose(line.folded, words) &&
      !words.worldwide.test(line.folded),
  );
  for (const one of firm) {
    for (const other of [...stated, ...firm]) {
      if (other.line.block === one.line.block) continue;
      const isBothFirm = firm.some((any) => isAt(any, other));
      if (!isDisjoint(one, other, isBothFirm)) continue;
      // A sentence that has room for both offers them as a choice.
      const isChoice = all.some(
        (any) =>
          !isAt(any, one) &&
          !isAt(any, other) &&
          !isDisjoint(any, one, isBothFirm) &&
          !isDisjoint(any, other, isBothFirm),
      );
      if (isChoice) continue;
      const sides = [one, other].sort((a, b) => a.line.block - b.line.block);
      return [
        contradiction(
          'place',
          sides.map(({ statements }) => sideOf(statements[0]!)),
        ),
      ];
    }
  }
  return [];
}

function sentencesOf(reading: ReadingText): Allowed[] {
  return bySentence(statementsOf(placeKind, reading)).map((statements) => ({
    statements,
    line: statements[0]!.line,
  }));
}

/** "Or" between places that are all limits is no hedge; what the reader may choose is. */
function isLoose(folded: string, { open, times, when }: WordTests): boolean {
  const said = folded.replace(/open to (?:candidates|applicants|people|anyone)|candidates? (?=must)/g, '');
  return open.test(said) || times.test(said) || when.test(said);
}

const isAt = ({ line: a }: Allowed, { line: b }: Allowed) => a.block === b.block && a.start === b.start;

/** @param byCity whether two cities of one country are told apart: only where both are asked in so many words */
function isDisjoint(one: Allowed, other: Allowed, byCity: boolean): boolean {
  return one.statements.every(({ data: a }) =>
    other.statements.every(({ data: b }) => isApart(a, b, byCity)),
  );
}

function isApart(a: PlaceLimit, b: PlaceLimit, byCity: boolean): boolean {
  if (a.region || b.region) {
    const one = countriesOf(a);
    const other = countriesOf(b);
    return one !== null && other !== null && ![...one].some((code) => other.has(code));
  }
  if (!a.country || !b.country) return false;
  if (a.country !== b.country) return true;
  return byCity && a.city !== undefined && b.city !== undefined && !isSameCity(a.city, b.city);
}

function countriesOf({ region, country }: PlaceLimit): ReadonlySet<string> | null {
  if (region) return REGION_COUNTRIES[region] ?? null;
  return country ? new Set([country]) : null;
}
