/**
 * Words that turn a statement round, of all our languages. "No" alone is left out: it is also Portuguese for
 * "in the"; before a verb or an article it is not.
 */
const NEGATION =
  /(?<!\p{L})(?:not(?! (?:only|just|limited|to|exceeding|less|more)(?!\p{L}))|never|cannot|\p{L}{2,6}n't|nicht(?! nur)|kein(?:e[nrms]?)?|pas|aucune?|no (?:es|está|se|trata|an?)|não|non|nie|niet(?! alleen)|geen)(?!\p{L})/u;

/** True when words that were found to state a fact hold a "not" of their own: "this role is not remote". */
export function isNegated(folded: string): boolean {
  return NEGATION.test(folded);
}
