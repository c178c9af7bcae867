import type { Lexicon } from './lexicon';
import { alternatives, perLexicons } from './per-lexicons';

/**
 * The small words of one language that join and deny statements. Each is a list of alternatives, matched as whole
 * words against folded text.
 */
export interface Joints {
  and: string;
  /** Between two of which one is enough. */
  or: string;
  /** Joins a further thing to one that was denied, where that is not `or`: "nor". */
  nor?: string;
  /** Between the two ends of a range. */
  to: string;
  /** Turns a statement round. Left out where the word means something else before most others. */
  not: string;
  /** Says of one thing what another is. */
  is: string;
  /** Begins a second statement, beside `and`: "but", "which". */
  but: string;
  /** Begins what belongs to the statement before: "with", "in". */
  with: string;
  /** What the member of a list may begin with, space and all where one follows: "an ", "l'". */
  member?: string;
}

/** The joints of all these lexicons; where none has any, they match nothing. */
export const jointsOf = perLexicons((lexicons: readonly Lexicon[]): Required<Joints> => {
  const all = (pick: (joints: Joints) => string | undefined): string =>
    alternatives(lexicons.map(({ joints }) => joints && pick(joints)));
  return {
    and: all(({ and }) => and),
    or: all(({ or }) => or),
    nor: all(({ nor }) => nor),
    to: all(({ to }) => to),
    not: all(({ not }) => not),
    is: all((joints) => joints.is),
    but: all(({ but }) => but),
    with: all((joints) => joints.with),
    member: all(({ member }) => member),
  };
});
