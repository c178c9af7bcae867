import { jointsOf } from '../joints';
import type { Lexicon } from '../lexicon';
import { perLexicons } from '../per-lexicons';
import type { Span } from '../sentences';

const patternsOf = perLexicons((lexicons) => {
  const { and, or, member } = jointsOf(lexicons);
  return {
    /** Text between two members of one list: "A and B", "A / B", "A, or B". */
    joiner: new RegExp(
      `^ {0,2}(?:(?:,|-|'s|-,)? {0,2}(?:(?:${or}|${and}) |[/&+|]) {0,2}(?:(?:${member})){0,1})$`,
      'u',
    ),
    starts: new RegExp(`^ {0,2}(?:${or}|${and}|&) `, 'u'),
  };
});
const COMMA = /^ {0,2}-?, {0,2}$/;

/** True when nothing but a conjunction or a slash stands between the two spans: both are one list. */
export function isJoined(folded: string, left: Span, right: Span, lexicons: readonly Lexicon[]): boolean {
  return patternsOf(lexicons).joiner.test(folded.slice(left[1], right[0]));
}

/** True when nothing but a comma stands between the two spans. */
export function isComma(folded: string, left: Span, right: Span): boolean {
  return COMMA.test(folded.slice(left[1], right[0]));
}

/** True for text that starts with a conjunction: the last member of a list. */
export function startsJoined(text: string, lexicons: readonly Lexicon[]): boolean {
  return patternsOf(lexicons).starts.test(text);
}

/**
 * Members of the list that ends at `at`, as indexes. Two members parted by a bare comma are two
 * statements ("a bachelor's degree, a master's preferred"); three are a list.
 * @param spans in order, not overlapping
 */
export function listEndingAt(
  folded: string,
  spans: readonly Span[],
  at: number,
  lexicons: readonly Lexicon[],
): number[] {
  const members = [at];
  let commas = 0;
  let conjunctions = 0;
  for (let i = at; i > 0; i--) {
    const [left, right] = [spans[i - 1]!, spans[i]!];
    if (isJoined(folded, left, right, lexicons)) conjunctions++;
    else if (isComma(folded, left, right)) commas++;
    else break;
    members.push(i - 1);
  }
  if (commas === 1 && conjunctions === 0) return [at];
  return members;
}
