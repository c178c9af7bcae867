import { EDUCATION_LEVELS, type EducationLevel } from '../../model/profile';
import { findAll, hasAny } from '../find-all';
import type { Sentence } from '../kind';
import type { Lexicon } from '../lexicon';
import type { Span } from '../sentences';

/** A level of education named in a sentence, with the offsets of its name. */
export interface Degree {
  level: EducationLevel;
  span: Span;
  /** True for a word such as "degree" that leaves the level open. */
  isOpen: boolean;
}

/**
 * Levels of education that a sentence names, in order and never overlapping; where two patterns
 * claim the same words the longer wins. Words that only look like a degree are left out.
 */
export function readDegrees(
  { text, folded }: Pick<Sentence, 'text' | 'folded'>,
  lexicons: readonly Lexicon[],
): Degree[] {
  const words = lexicons.flatMap(({ kinds }) => (kinds?.education ? [kinds.education] : []));
  if (words.some(({ notWith }) => hasAny(folded, notWith))) return [];
  const traps = words.flatMap(({ not }) => findAll(folded, not));
  const degrees = words.flatMap(({ levels, capitals, degree }): Degree[] => [
    ...EDUCATION_LEVELS.flatMap((level) =>
      [
        ...findAll(folded, levels[level]),
        ...findAll(text, capitals?.[level]).filter((span) => isWhole(text, span)),
      ].map((span): Degree => ({ level, span, isOpen: false })),
    ),
    ...findAll(folded, degree).map((span): Degree => ({ level: 'bachelor', span, isOpen: true })),
  ]);
  const kept: Degree[] = [];
  for (const candidate of degrees.sort(byLength)) {
    const isTrap = traps.some(
      (trap) => overlaps(trap, candidate.span) && length(trap) >= length(candidate.span),
    );
    if (!isTrap && !kept.some(({ span }) => overlaps(span, candidate.span))) kept.push(candidate);
  }
  kept.sort((a, b) => a.span[0] - b.span[0]);
  const named = kept.filter(({ isOpen }) => !isOpen);
  return named.length > 0 ? named : kept;
}

/** The lowest of the levels. */
export function lowest(degrees: readonly Degree[]): Degree {
  return degrees.reduce((low, next) =>
    EDUCATION_LEVELS.indexOf(next.level) < EDUCATION_LEVELS.indexOf(low.level) ? next : low,
  );
}

/** The boundaries of folded words are small letters: "NAS/SAN" has no degree in it. */
function isWhole(text: string, [start, end]: Span): boolean {
  return (
    !/\p{Alpha}/u.test(text.slice(Math.max(0, start - 1), start)) &&
    !/^\p{Alpha}/u.test(text.slice(end, end + 1))
  );
}

function byLength(a: Degree, b: Degree): number {
  return length(b.span) - length(a.span);
}

function length([start, end]: Span): number {
  return end - start;
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
