import { latin } from '../phrases/latin';
import type { PlaceWords } from './words';

/** The words of one language as regular expressions, each for its side of a place. */
export interface Compiled {
  label: RegExp;
  heading: RegExp;
  firm: RegExp;
  told: RegExp;
  behind: RegExp;
  /** What stands before a place that closes a title. */
  before: RegExp;
  others: RegExp;
  never: RegExp;
  join: RegExp;
  modes: RegExp;
  small: RegExp;
  /** A label and its colon at the start of a line. */
  opener: RegExp;
  seat: RegExp;
  /** What tells a country, by its code. */
  homes: (readonly [string, RegExp])[];
}

const compiled = new WeakMap<PlaceWords, Compiled>();

/** Compiled once for each language. */
export function compile(words: PlaceWords): Compiled {
  let found = compiled.get(words);
  if (found) return found;
  const any = (list: readonly string[]): string => `(?:${list.join('|')})`;
  const whole = (list: readonly string[]): string => `(?<![\\p{L}\\p{N}])${any(list)}(?![\\p{L}\\p{N}])`;
  const make = (source: string, flags = ''): RegExp => new RegExp(latin(source), flags);
  const fillers = `(?: ?${any(words.fillers)}(?![\\p{L}])){0,3} ?`;
  found = {
    label: make(`(?<![\\p{L}\\p{N}])${any(words.labels)}( ?[:;] ?| )[^.!?]{0,300}$`),
    heading: make(`^[^\\p{L}]{0,4}${any(words.labels)} ?:?$`),
    firm: make(`(?<![\\p{L}\\p{N}])${any(words.firm)}${fillers}$`),
    told: make(`(?<![\\p{L}\\p{N}])${any(words.told)}${fillers}$`),
    before: make(`(?:^|[ (])(?:${words.before ?? '(?!)'}) ?$`),
    behind: make(`^ ?,? ?\\(?${any(words.behind)}(?! (?:team|office culture)|[\\p{L}\\p{N}])`),
    others: make(whole(words.others)),
    never: make(whole(words.never)),
    join: make(
      `^(?: ?[,;/|&·+] ?| ){0,2}(?:${any(words.joins)}(?![\\p{L}]))?(?: ?${any(words.fillers)}(?![\\p{L}])){0,2} ?$`,
    ),
    modes: make(whole(words.modes), 'g'),
    small: make(whole([...words.joins, ...words.fillers]), 'g'),
    opener: make(`^[^\\p{L}]{0,4}${any(words.labels)} ?: ?`),
    seat: words.seats ? make(`(?<![\\p{L}\\p{N}])${any(words.seats)} `, 'g') : /(?!)/g,
    homes: Object.entries(words.homes ?? {}).map(([country, marks]) => [country, make(whole([marks]))]),
  };
  compiled.set(words, found);
  return found;
}
