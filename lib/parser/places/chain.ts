import type { Lexicon } from '../lexicon';
import { countryOfLetters, type Entry, ownLetters } from './gazetteer';
import { type Name, of } from './names';

/** Between a city and what it lies in. */
const STEP = /^(?:(?: \d{1,2}| City| Central| Cent(?:re|er))?, ?(?:[Tt]he )?| ?\(| - )$/;
/** What post offices put behind the letters of a state: "60173", "L5B 3C1", "3220". */
const CODE = /^,? (?:\d{4,5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![\p{Alpha}\p{N}])/u;
/** A part of an address between city and country that we do not know: "Plzeň", "-", "Nord". */
const MIDDLE = /^, ?(?:-|\p{Upper}[\p{Alpha}' -]{1,28}), ?$/u;
const LETTERS = /^,? ?\(?(\p{Upper}{2,3}|\p{Upper}\.\p{Upper}\.)(?![\p{Alpha}\p{N}])/u;

const afterCode = (text: string, end: number): number =>
  end + (CODE.exec(text.slice(end, end + 12))?.[0].length ?? 0);

/** What a city or state lies in, as far as the text says it. */
export interface Chain {
  country: string;
  end: number;
  /** Index of the last name used. */
  last: number;
}

/** Postal letters behind a comma or in brackets: "TX", "D.C." without its stops. */
export function lettersAfter(text: string, end: number): { letters: string; end: number } | null {
  const match = LETTERS.exec(text.slice(end, end + 10));
  if (!match || !/[,(]/.test(match[0])) return null;
  return { letters: match[1]!.replaceAll('.', ''), end: end + match[0].length };
}

/** What a city or state lies in: "…, Ontario, Canada", "…, TX, US", "…, Nord, France". */
export function chainAfter(
  text: string,
  names: Name[],
  at: number,
  expected: string | undefined,
  lexicons: readonly Lexicon[],
): Chain | null {
  let chain = null as Chain | null;
  let end = names[at]!.end;
  for (let next = at + 1; ; ) {
    const letters = lettersAfter(text, end);
    const known = names[next];
    const country: string | null =
      letters && countryOfLetters(letters.letters, chain?.country ?? expected, ownLetters(lexicons));
    if (letters && country && !(chain && country !== chain.country)) {
      end = afterCode(text, letters.end);
      while (names[next] && names[next]!.start < end) next++;
      chain = { country, end, last: next - 1 };
      continue;
    }
    if (!known) break;
    const gap = text.slice(end, known.start);
    const wide = of(known, 'country') ?? of(known, 'state');
    const isSpaced =
      gap === ' ' && wide !== undefined && names[at]!.entries.every(({ type }) => type === 'city');
    if (
      wide &&
      (STEP.test(gap) || isSpaced || MIDDLE.test(gap)) &&
      isIn(wide, chain?.country ?? expected, gap)
    ) {
      end = afterCode(text, known.end);
      chain = { country: wide.country!, end, last: next };
      next++;
      continue;
    }
    // "Berlin, Berlin, Germany": the city's own state has its name.
    const city = of(known, 'city');
    if (city && !chain && STEP.test(gap) && hasCountryNext(text, names, next, city.country!)) {
      end = known.end;
      next++;
      continue;
    }
    break;
  }
  if (chain && text[chain.end] === ')' && text.slice(names[at]!.end, chain.end).includes('(')) chain.end++;
  return chain;
}

/** A known city before another country's name is two places of a list: "Berlin, France". States rename towns freely. */
function isIn(wide: Entry, expected: string | undefined, gap: string): boolean {
  if (expected === undefined || wide.country === expected) return true;
  return wide.type === 'state' && STEP.test(gap);
}

function hasCountryNext(text: string, names: Name[], at: number, country: string): boolean {
  const next = names[at + 1];
  const entry = of(next, 'country');
  return (
    next !== undefined && entry?.country === country && STEP.test(text.slice(names[at]!.end, next.start))
  );
}
