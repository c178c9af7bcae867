import { degree } from './degree';
import { hours } from './hours';
import { mode } from './mode';
import type { Contradiction } from './model';
import { pay } from './pay';
import { place } from './place';
import type { ReadingText } from './statements';
import { title } from './title';
import { wordTests } from './words';
import { worldwide } from './worldwide';

/** In the order in which they are shown. */
const RULES = [worldwide, mode, place, hours, pay, title, degree];

/**
 * What a posting says two things of. Each rule takes only what is plainly stated on both sides and is
 * silent where the page is no single posting, where the posting offers a choice, or where its language has no words for one (all but English,
 * German, French, Dutch and Spanish). At most one find a rule; facets of another version's shape are left
 * out. Pure: goes by the reading alone, so that stored and pasted readings give the same.
 */
export function findContradictions(reading: ReadingText): Contradiction[] {
  // A page that lists several openings says as many things.
  const words = reading.isPosting ? wordTests(reading.language) : null;
  return words ? RULES.flatMap((rule) => rule(reading, words)) : [];
}
