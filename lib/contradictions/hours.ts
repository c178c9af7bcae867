import type { EmploymentType } from '../model/profile';
import { employment } from '../parser/kinds/employment';
import type { Contradiction } from './model';
import { contradiction, linesOf, type ReadingText, type Statement, sideOf, statementsOf } from './statements';
import type { WordTests } from './words';

interface Type {
  type: EmploymentType;
}

const SECTIONS: readonly unknown[] = ['role', 'logistics', 'requirements', 'compensation'];

/** Full-time in one place and part-time in another, where no line names both. */
export function hours(reading: ReadingText, words: WordTests): Contradiction[] {
  const isChoice = linesOf(reading).some(
    ({ folded }) => words.fullTime.test(folded) && words.partTime.test(folded),
  );
  if (isChoice) return [];
  const plain = statementsOf(employment, reading).filter((one) => isPlain(one, words));
  const full = plain.filter(({ data }) => data.type === 'full-time');
  const part = plain.filter(({ data }) => data.type === 'part-time');
  for (const one of full) {
    for (const other of part) {
      if (one.line.block === other.line.block) continue;
      // Two tags may be two of several openings; a sentence about the position is about this one.
      if (one.by !== 'firm' && other.by !== 'firm') continue;
      const sides = [one, other].sort((a, b) => a.line.block - b.line.block);
      return [
        contradiction(
          'hours',
          sides.map((side) => sideOf(side)),
        ),
      ];
    }
  }
  return [];
}

function isPlain({ line, by }: Statement<Type>, words: WordTests): boolean {
  const { either, open, when, times } = words;
  const { section } = line;
  // "Temps partiel" leaves nothing open.
  const folded = line.folded.replace(words.partTime, '');
  if (section !== null && !SECTIONS.includes(section)) return false;
  if (by === 'told' || by === 'title') return false;
  return !either.test(folded) && !open.test(folded) && !when.test(folded) && !times.test(folded);
}
