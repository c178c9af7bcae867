import { fold } from '../parser/fold';
import { experience } from '../parser/kinds/experience';
import type { Contradiction } from './model';
import { contradiction, type ReadingText, sideOf, statementsOf } from './statements';
import type { WordTests } from './words';

/** Years from which on nobody is a beginner, whatever the trade. */
const JUNIOR_YEARS = 7;
/** The same for interns, who are students. */
const INTERN_YEARS = 5;
/** Most years of one who begins. */
const SENIOR_YEARS = 1;
/** Whose years they are besides the candidate's. */
const OTHERS =
  /(?<!\p{L})(?:mentor\p{L}*|guid\p{L}*|team\p{L}*|colleagues?|alongside|kolleg\p{L}*|collègues?|équipes?|collega\p{L}*|equipo|compañer\p{L}*)(?!\p{L})/u;

/** What a title says of seniority: at most one level, or null where it says none or more than one. */
export function levelOf(title: string, words: WordTests): 'intern' | 'junior' | 'senior' | null {
  const folded = fold(title);
  if (words.notLevel.test(folded)) return null;
  const levels = (['intern', 'junior', 'senior'] as const).filter((level) => words[level].test(folded));
  const isBeginner = levels.length > 0 && !levels.includes('senior');
  if (isBeginner) return levels[0]!;
  return levels.length === 1 ? levels[0]! : null;
}

/** Junior by its title and many years asked, or senior and hardly any. */
export function title(reading: ReadingText, words: WordTests): Contradiction[] {
  const text = reading.title?.trim();
  const level = text ? levelOf(text, words) : null;
  if (!text || !level) return [];
  const all = statementsOf(experience, reading);
  const asked = all.filter(
    ({ facet, line }) =>
      facet.strength === 'must' && !OTHERS.test(line.folded) && !namesLevel(line.folded, words),
  );
  if (level === 'senior') {
    const [only] = asked;
    const isBeginner = only?.data.maxYears !== undefined && only.data.maxYears <= SENIOR_YEARS;
    return only && all.length === 1 && isBeginner
      ? [contradiction('senior-title', [{ from: 'title', text }, sideOf(only)])]
      : [];
  }
  const least = level === 'intern' ? INTERN_YEARS : JUNIOR_YEARS;
  const many = asked.find(({ data }) => data.minYears >= least);
  // A range below it is of another level, or of what may stand in for it.
  const isRanged = all.some(({ data }) => data.maxYears !== undefined && data.maxYears < least);
  return many && !isRanged ? [contradiction('junior-title', [{ from: 'title', text }, sideOf(many)])] : [];
}

/** A sentence that names a level itself tells of that one. */
function namesLevel(folded: string, { junior, intern, senior }: WordTests): boolean {
  return junior.test(folded) || intern.test(folded) || senior.test(folded);
}
