import type { Span } from '../sentences';

const WORDS =
  'and/or|and|or|und|oder|bzw\\.?|sowie|et|ou|en|én|of|y|o|u|e|ed|i|oraz|lub|og|och|eller|plus|as well as';
/** Text between two members of one list: "A and B", "A / B", "A, or B". */
const JOINER = new RegExp(
  `^ {0,2}(?:(?:,|-|'s|-,)? {0,2}(?:(?:${WORDS}) |[/&+|]) {0,2}(?:(?:an? |in |der |die |das |l'|de |del |el |het |de l')){0,1})$`,
  'u',
);
const COMMA = /^ {0,2}-?, {0,2}$/;

/** True when nothing but a conjunction or a slash stands between the two spans: both are one list. */
export function isJoined(folded: string, left: Span, right: Span): boolean {
  return JOINER.test(folded.slice(left[1], right[0]));
}

/** True when nothing but a comma stands between the two spans. */
export function isComma(folded: string, left: Span, right: Span): boolean {
  return COMMA.test(folded.slice(left[1], right[0]));
}

/** Starts with a conjunction: the last member of a list. */
export const STARTS_JOINED = new RegExp(`^ {0,2}(?:${WORDS}|&) `, 'u');

/**
 * Members of the list that ends at `at`, as indexes. Two members parted by a bare comma are two
 * statements ("a bachelor's degree, a master's preferred"); three are a list.
 * @param spans in order, not overlapping
 */
export function listEndingAt(folded: string, spans: readonly Span[], at: number): number[] {
  const members = [at];
  let commas = 0;
  let conjunctions = 0;
  for (let i = at; i > 0; i--) {
    const [left, right] = [spans[i - 1]!, spans[i]!];
    if (isJoined(folded, left, right)) conjunctions++;
    else if (isComma(folded, left, right)) commas++;
    else break;
    members.push(i - 1);
  }
  if (commas === 1 && conjunctions === 0) return [at];
  return members;
}
