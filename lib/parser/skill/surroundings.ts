import { hasAny } from '../find-all';
import type { Lexicon } from '../lexicon';
import { matches } from '../matches';
import { anyOf } from '../patterns';
import type { Span } from '../sentences';
import type { SkillWords } from './words';

/** The words around names, of all the lexicons together, ready to be matched. */
export interface Surroundings {
  /** The text before a name ends in words that ask for it. */
  isAsked(before: string): boolean;
  /** It ends in words that ask for knowledge or experience of what follows. */
  isGrasped(before: string): boolean;
  /** It ends in words that only names of programs follow: "software such as". */
  isExample(before: string): boolean;
  /** It ends in what the name of one program follows: "logiciel de paie". */
  isProgram(before: string): boolean;
  /** It ends in words that ask for skill with one thing: "experience with". */
  isMastered(before: string): boolean;
  /** Where words end that names of employers follow: "companies such as". */
  employersIn(folded: string): number[];
  /** The text after a name starts with what it is: "software". */
  isKind(after: string): boolean;
  /** It starts with how it is asked: "preferred". */
  isWish(after: string): boolean;
  /** The text after a name starts with words such as "skills". */
  isNoun(after: string): boolean;
  /** The text after the name of a method starts with an occupation. */
  isRole(after: string): boolean;
  /** Nothing but commas, slashes and words that join stands between two names. */
  isList(between: string): boolean;
  /** One of the two is enough. */
  isEither(between: string): boolean;
  endings: readonly string[];
}

const made = new WeakMap<readonly Lexicon[], Surroundings>();
const MARK = '[,/&|•·+(:\\[-]';

/** Compiled once for each set of lexicons. */
export function surroundingsOf(lexicons: readonly Lexicon[]): Surroundings {
  let found = made.get(lexicons);
  if (!found) {
    found = compile(lexicons.flatMap(({ kinds }) => (kinds?.skill ? [kinds.skill] : [])));
    made.set(lexicons, found);
  }
  return found;
}

function compile(words: readonly SkillWords[]): Surroundings {
  const all = (pick: (list: SkillWords) => readonly string[]) => words.flatMap(pick).join('|') || '(?!)';
  const asked = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${all(({ asks, leads }) => [...asks, ...leads])}) ?[(:"]? ?$`,
    'u',
  );
  const grasped = new RegExp(`(?<![\\p{L}\\p{N}])(?:${all(({ asks }) => asks)}) $`, 'u');
  const example = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${all(({ examples }) => examples ?? [])}) ?[(:]? ?$`,
    'u',
  );
  const before = (pick: (list: SkillWords) => readonly string[], end: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${all(pick)})${end}$`, 'u');
  const program = before(({ programs }) => programs ?? [], ' ["(]?');
  const master = before(({ masters }) => masters ?? [], ' ');
  const employer = new RegExp(`(?<![\\p{L}\\p{N}])(?:${all(({ employers }) => employers ?? [])}) `, 'gu');
  const behind = (pick: (list: SkillWords) => readonly string[]) =>
    new RegExp(`^ (?:${all(pick)})(?![\\p{L}\\p{N}])`, 'u');
  const kind = behind(({ kinds }) => kinds ?? []);
  const wish = behind(({ wishes }) => wishes ?? []);
  const noun = new RegExp(`^[ -](?:${all(({ nouns }) => nouns)})(?![\\p{L}\\p{N}])`, 'u');
  const role = new RegExp(`^[ -](?:${all(({ roles }) => roles)})(?![\\p{L}\\p{N}])`, 'u');
  const or = all((list) => list.or);
  const joins = `${all((list) => list.joins)}|${or}`;
  const list = new RegExp(
    `^(?: ?\\([^()]{0,24}\\))? ?(?:${MARK}|\\)[,/]?)? ?(?:${MARK} ?)?(?:(?:${joins}),? ?\\(?){0,2}$`,
    'u',
  );
  const either = anyOf([or]);
  return {
    isAsked: (before) => asked.test(before.slice(-80)),
    isGrasped: (before) => grasped.test(before.slice(-80)),
    isExample: (before) => example.test(before.slice(-80)),
    isProgram: (before) => program.test(before.slice(-80)),
    isMastered: (before) => master.test(before.slice(-80)),
    employersIn: (folded) => matches(folded, employer).map(({ 0: lead, index }) => index + lead.length),
    isKind: (after) => kind.test(after.slice(0, 24)),
    isWish: (after) => wish.test(after.slice(0, 32)),
    isNoun: (after) => noun.test(after.slice(0, 24)),
    isRole: (after) => role.test(after.slice(0, 24)),
    isList: (between) => between.length > 0 && between.length <= 48 && between !== ' ' && list.test(between),
    isEither: (between) => either.test(between) || /^ ?\/ ?$/.test(between),
    endings: words.flatMap(({ endings }) => endings ?? []),
  };
}

/** True when the sentence says in so many words that something is asked of the reader. */
export function asksReader(folded: string, lexicons: readonly Lexicon[]): boolean {
  return lexicons.some(
    ({ must, kinds }) => hasAny(folded, must) || hasAny(folded, kinds?.experience?.candidate),
  );
}

/**
 * True when a name is asked for in a sentence outside the requirements: after "must", or within a few
 * words of "experience with".
 */
export function isDemanded([start]: Span, folded: string, lexicons: readonly Lexicon[]): boolean {
  return (
    hasMustBefore(folded.slice(0, start), lexicons) ||
    lexicons.some(({ kinds }) => hasAny(folded.slice(Math.max(0, start - 80), start), kinds?.skill?.asks))
  );
}

function hasMustBefore(before: string, lexicons: readonly Lexicon[]): boolean {
  return lexicons.some(({ must }) => hasAny(before, must));
}

/** Offsets are of the first and last letter of the two names. */
export function between(folded: string, left: Span, right: Span): string {
  return folded.slice(left[1], right[0]);
}
