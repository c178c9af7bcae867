import { jointsOf } from '../joints';
import type { Lexicon } from '../lexicon';
import { perLexicons } from '../per-lexicons';

const negationOf = perLexicons(
  (lexicons) => new RegExp(`(?<!\\p{L})(?:${jointsOf(lexicons).not})(?!\\p{L})`, 'u'),
);

/** True when words that were found to state a fact hold a "not" of their own: "this role is not remote". */
export function isNegated(folded: string, lexicons: readonly Lexicon[]): boolean {
  return negationOf(lexicons).test(folded);
}
