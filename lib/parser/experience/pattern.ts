import { jointsOf } from '../joints';
import type { Lexicon } from '../lexicon';
import type { ExperienceWords } from './words';

/** The words of all languages at hand, put together. */
export type Words = Required<Omit<ExperienceWords, 'whole'>>;

export interface YearsPattern {
  /** Finds a number of years or months; groups: `low`, `high`, `open` (a plus after `high`), `months`. */
  regex: RegExp;
  /** Finds a bare number behind its label, "Years of experience: 5"; groups: `low`, `high`. */
  labelled: RegExp;
  /** Times told without a number, with their years. */
  whole: readonly (readonly [RegExp, number])[];
  numbers: ReadonlyMap<string, number>;
  words: Words;
  /** A small word that joins two things. */
  joint: RegExp;
}

const KEYS: readonly (keyof Words)[] = [
  'years',
  'months',
  'to',
  'between',
  'experience',
  'follows',
  'atLeast',
  'atMost',
  'notAfter',
  'notBefore',
  'notWith',
  'notAnywhere',
  'employer',
  'candidate',
];
const compiled = new WeakMap<readonly Lexicon[], YearsPattern>();

/** The pattern for these lexicons; compiled once for each posting, null where none knows the words. */
export function yearsPattern(lexicons: readonly Lexicon[]): YearsPattern | null {
  const known = compiled.get(lexicons);
  if (known) return known;
  const parts = lexicons.flatMap(({ kinds }) => (kinds?.experience ? [kinds.experience] : []));
  if (parts.length === 0) return null;
  const words = {} as Record<keyof Words, readonly string[]>;
  for (const key of KEYS) words[key] = parts.flatMap((part) => part[key] ?? []);
  const whole = parts.flatMap((part) =>
    (part.whole ?? []).map(
      ([source, years]) => [new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'gu'), years] as const,
    ),
  );
  const numbers = new Map(lexicons.flatMap((lexicon) => Object.entries(lexicon.numbers ?? {})));
  const joints = jointsOf(lexicons);
  const joint = new RegExp(` (?:${joints.and}|${joints.or}|${joints.with}) `);
  const labelled = new RegExp(
    `(?<!\\p{L})(?:${words.years.join('|')}) (?:\\p{L}{1,3}[ '])?(?:${words.experience.join('|')})[^:\\d]{0,20}: ?` +
      '(?<low>\\d{1,2})(?: ?- ?(?<high>\\d{1,2}))?\\+?(?= ?(?:$|[.,;(]))',
    'gu',
  );
  const pattern = { labelled, whole, regex: compile(words, [...numbers.keys()]), numbers, words, joint };
  compiled.set(lexicons, pattern);
  return pattern;
}

function compile(words: Words, numbers: readonly string[]): RegExp {
  // Longer words first, or "one" would win over "onehundred" in an alternation.
  const spelled = [...numbers].sort((a, b) => b.length - a.length).join('|');
  const number = `(?:\\d{1,2}(?:[.,]5)?${spelled ? `|${spelled}` : ''})`;
  const bracketed = `(?: ?\\((?:${number})\\+?\\))?`;
  const sign = ' ?(?:\\+|> )?';
  const to = `(?: ?[-/] ?| (?:${words.to.join('|')}) )`;
  const between = `(?:[ -](?:${words.between.join('|')})){0,2}`;
  const unit = `(?:(?:${words.years.join('|')})|(?<months>${words.months.join('|')}))`;
  return new RegExp(
    `(?<![\\p{N}$€£]|\\d[.,]|(?=\\p{L})\\p{L})(?<low>${number})${bracketed}${sign}` +
      `(?:${to}(?<high>${number})${bracketed}(?<open>${sign}))?${between} ?-?${unit}(?!\\p{L})`,
    'gu',
  );
}
