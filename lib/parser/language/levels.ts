import { LANGUAGE_LEVELS, type LanguageLevel } from '../../model/profile';
import { findAll } from '../find-all';
import type { Lexicon } from '../lexicon';
import { matches } from '../matches';
import type { Span } from '../sentences';
import { isComma, isJoined } from '../strength/joined';
import type { StatedLevel } from './read-languages';
import type { SpokenWords } from './words';

const CEFR = /(?<![\p{Alpha}\p{N}])[abc][12](?![\p{Alpha}\p{N}])/gu;
/** How far a level may stand from the name of its language, in letters. */
const REACH = 40;
/** Our words for the levels of the Common European Framework of Reference. */
const BANDS: Readonly<Record<string, LanguageLevel>> = {
  A1: 'basic',
  A2: 'basic',
  B1: 'professional',
  B2: 'professional',
  C1: 'fluent',
  C2: 'fluent',
};

/** The band of a level, ours or CEFR's. */
export function bandOf(level: StatedLevel): LanguageLevel {
  return BANDS[level] ?? (level as LanguageLevel);
}

/**
 * Levels of languages that are asked in one list. What follows the whole list holds for all of it
 * ("English and German fluently"), a level in a parenthesis or of CEFR for the last alone.
 * @param group offsets of the list's names, in order
 * @param names offsets of all languages named in the sentence, in order
 */
export function levelsOf(
  folded: string,
  group: readonly Span[],
  names: readonly Span[],
  words: readonly SpokenWords[],
  lexicons: readonly Lexicon[],
): (StatedLevel | undefined)[] {
  const levels = group.map((span) => levelOf(folded, span, names, words, lexicons));
  const last = levels.at(-1);
  const isForAll =
    levels.slice(0, -1).every((level) => level === undefined) &&
    /^-? ?\p{Alpha}/u.test(folded.slice(group.at(-1)![1]));
  if (last === undefined || !isForAll || isAdjective(folded, group.at(-1)!, names, words)) return levels;
  return /^[ABC]/.test(last) ? levels : levels.map(() => last);
}

/** True when the level stands between the last name and the one before it: "English and good German". */
function isAdjective(
  folded: string,
  span: Span,
  names: readonly Span[],
  words: readonly SpokenWords[],
): boolean {
  const previous = names[names.findIndex(([start]) => start === span[0]) - 1];
  return previous !== undefined && word(folded.slice(previous[1], span[0]), words) !== undefined;
}

/**
 * The level at which a language is asked, the lowest where several are ("native or fluent").
 * @param span offsets of the language's name
 * @param names offsets of all languages named in the sentence, in order
 * @returns undefined where no level stands by it
 */
function levelOf(
  folded: string,
  span: Span,
  names: readonly Span[],
  words: readonly SpokenWords[],
  lexicons: readonly Lexicon[],
): StatedLevel | undefined {
  const at = names.findIndex(([start]) => start === span[0]);
  const next = names[at + 1]?.[0] ?? folded.length;
  const after = cut(folded.slice(span[1], Math.min(next, span[1] + REACH)), 0);
  const previous = names[at - 1];
  const before = cut(folded.slice(Math.max(previous?.[1] ?? 0, span[0] - REACH), span[0]), -1);
  const noted = /^ ?\(([^()]{1,32})\)/.exec(after)?.[1];
  const own = cefr(after) ?? cefr(before) ?? word(noted ?? '', words) ?? word(before, words);
  if (own) return own;
  // "Fluent in English and German": what stands before a list holds for all of it.
  if (previous && (isJoined(folded, previous, span, lexicons) || isComma(folded, previous, span))) {
    const shared = levelBefore(folded, previous, names, words, lexicons);
    if (shared) return shared;
  }
  return word(after, words);
}

function levelBefore(
  folded: string,
  span: Span,
  names: readonly Span[],
  words: readonly SpokenWords[],
  lexicons: readonly Lexicon[],
): StatedLevel | undefined {
  const at = names.findIndex(([start]) => start === span[0]);
  const previous = names[at - 1];
  const own = word(cut(folded.slice(Math.max(previous?.[1] ?? 0, span[0] - REACH), span[0]), -1), words);
  if (own || !previous || !(isJoined(folded, previous, span, lexicons) || isComma(folded, previous, span)))
    return own;
  return levelBefore(folded, previous, names, words, lexicons);
}

/** The part of the text that belongs to the name beside it: none beyond a semicolon or a full stop. */
function cut(text: string, part: 0 | -1): string {
  return text.split(/;|(?<!min|mind)\. /).at(part)!;
}

function cefr(text: string): StatedLevel | undefined {
  const found = matches(text, CEFR).map(([level]) => level.toUpperCase() as StatedLevel);
  return found.sort()[0];
}

function word(text: string, words: readonly SpokenWords[]): StatedLevel | undefined {
  // A longer word that holds a shorter one ("near-native") wins over it.
  const found = words.flatMap(({ levels }) =>
    LANGUAGE_LEVELS.flatMap((level) =>
      findAll(text, levels[level]).map(([start, end]) => ({ level, start, end })),
    ),
  );
  const own = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
  return LANGUAGE_LEVELS.find((level) => own.some((one) => one.level === level));
}
