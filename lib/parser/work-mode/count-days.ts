import { jointsOf } from '../joints';
import type { Lexicon } from '../lexicon';
import { perLexicons } from '../per-lexicons';
import { latin } from '../phrases/latin';
import type { WorkModeWords } from './words';

/** Office days a week that a sentence states: whole days of five, the least of a range. */
export interface DaysMention {
  officeDays: number;
  start: number;
  end: number;
}

const WORKING_DAYS = 5;

interface DayPatterns {
  words: WorkModeWords;
  office: RegExp[];
  home: RegExp[];
  notWeekly: RegExp;
}

const patternsOf = perLexicons((lexicons) => {
  const { to, or } = jointsOf(lexicons);
  return lexicons.flatMap(({ kinds }): DayPatterns[] => {
    const words = kinds?.workMode;
    if (!words) return [];
    const number = `[1-5](?![\\d.,]\\d)|${Object.keys(words.numbers).join('|')}`;
    const range = `(?<n>${number})\\+?(?: ?(?:-|/|${to}|${or}) ?(?<m>${number}))?`;
    const compile = (source: string) =>
      new RegExp(latin(`(?<![\\p{L}\\p{N}.,])(?:${source.replace('{n}', range)})(?![\\p{L}\\p{N}])`));
    return [
      {
        words,
        office: words.officeDays.map(compile),
        home: words.homeDays.map(compile),
        notWeekly: new RegExp(latin(`^ ?(?:${words.notWeekly.join('|')})(?!\\p{L})`)),
      },
    ];
  });
});

/**
 * The number of office days a sentence states: said outright, or as days from home, which are taken
 * from a week of five. "3-5 days" is 3, "up to 2 days from home" is 3.
 * @returns null where it states none, or counts by the month
 */
export function countOfficeDays(folded: string, lexicons: readonly Lexicon[]): DaysMention | null {
  for (const isHome of [false, true]) {
    for (const { words, office, home, notWeekly } of patternsOf(lexicons)) {
      for (const pattern of isHome ? home : office) {
        const match = pattern.exec(folded);
        if (!match?.groups) continue;
        const end = match.index + match[0].length;
        if (notWeekly.test(folded.slice(end, end + 24))) continue;
        const least = numberOf(match.groups.n, words);
        const most = numberOf(match.groups.m, words) ?? least;
        if (least === undefined || most === undefined || most < least) continue;
        return { officeDays: isHome ? WORKING_DAYS - most : least, start: match.index, end };
      }
    }
  }
  return null;
}

function numberOf(word: string | undefined, words: WorkModeWords): number | undefined {
  if (word === undefined) return undefined;
  return /^\d$/.test(word) ? Number(word) : words.numbers[word];
}
