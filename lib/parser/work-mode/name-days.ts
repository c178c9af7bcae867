import { jointsOf } from '../joints';
import type { Lexicon } from '../lexicon';
import { matches } from '../matches';
import { perLexicons } from '../per-lexicons';
import { latin } from '../phrases/latin';
import type { DaysMention } from './count-days';

const WEEK = 5;

interface Patterns {
  /** Named days tell of a week that is parted only beside such a word: others are a shift's. */
  parted: RegExp;
  office: RegExp;
  home: RegExp;
  day: RegExp;
  days: RegExp[];
  to: RegExp;
}

const patternsOf = perLexicons((lexicons): Patterns | null => {
  const all = lexicons.flatMap(({ kinds }) => kinds?.workMode ?? []);
  const weekdays = all.flatMap((words) => words.weekdays ?? []);
  const names = weekdays.flatMap((own) => own.names);
  if (names.length === 0) return null;
  const [atOffice, atHome] = [weekdays.map(({ office }) => office), weekdays.map(({ home }) => home)];
  const { and, to } = jointsOf(lexicons);
  const day = `(?:${names.join('|')})\\.?(?!\\p{L})`;
  const run = `(?<days>${day}(?: ?(?:-|/|,|&|${and}|${to}|through|thru)(?: ?(?:${and}|&))? ?${day}){0,4})`;
  const either = (place: string): RegExp =>
    new RegExp(
      latin(
        `(?<!\\p{L})(?:${run}(?: (?:are|is|working|work)){0,2} ?[(:,-]? ?(?:${place})|(?:${place}) ?[(:,-]? ?(?:(?:on|every|each) ){0,2}${run.replace('days', 'later')})(?!\\p{L})`,
      ),
    );
  return {
    parted: new RegExp(
      latin(`(?<!\\p{L})(?:${[...atHome, ...all.flatMap(({ bare }) => bare.hybrid)].join('|')})(?!\\p{L})`),
    ),
    office: either(atOffice.join('|')),
    home: either(atHome.join('|')),
    day: new RegExp(latin(`(?<!\\p{L})${day}`), 'g'),
    days: names.map((name) => new RegExp(latin(`^(?:${name})$`))),
    to: new RegExp(latin(`^ ?(?:-|${to}|through|thru) ?$`)),
  };
});

/**
 * Office days that a sentence names: "hybrid, Tuesday to Thursday in the office", "remote on Fridays".
 * @returns null where it names none, or does not speak of a week that is parted
 */
export function countNamedDays(folded: string, lexicons: readonly Lexicon[]): DaysMention | null {
  const patterns = patternsOf(lexicons);
  if (!patterns?.parted.test(folded)) return null;
  for (const isHome of [false, true]) {
    const match = (isHome ? patterns.home : patterns.office).exec(folded);
    const run = match?.groups?.days ?? match?.groups?.later;
    if (!match || !run) continue;
    const count = countIn(run, patterns);
    if (count < 1 || count > WEEK) continue;
    return {
      officeDays: isHome ? WEEK - count : count,
      start: match.index,
      end: match.index + match[0].length,
    };
  }
  return null;
}

function countIn(run: string, { day, days, to }: Patterns): number {
  const found = matches(run, day);
  const at = found.map(([name]) => days.findIndex((one) => one.test(name.replace('.', ''))));
  const isRange =
    found.length === 2 && to.test(run.slice(found[0]!.index + found[0]![0].length, found[1]!.index));
  return isRange ? at[1]! - at[0]! + 1 : new Set(at).size;
}
