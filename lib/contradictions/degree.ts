import type { Reading } from '../model/reading';
import { education } from '../parser/kinds/education';
import type { Contradiction } from './model';
import { contradiction, linesOf, type ReadingText, sideOf, statementsOf } from './statements';
import type { WordTests } from './words';

const DEGREES: readonly string[] = ['bachelor', 'master', 'doctorate'];
const SECTIONS: readonly unknown[] = ['requirements', 'role', 'logistics', 'preferred'];
/** What may stand in for a degree leaves it open. */
const INSTEAD =
  /(?<!\p{L})(?:equivalent\p{L}*|comparable|similar|experience|gleichwertig\p{L}*|vergleichbar\p{L}*|berufserfahrung|équivalent\p{L}*|expérience|vergelijkbaar|gelijkwaardig|ervaring|equivalente|experiencia)(?!\p{L})/u;

/** "No degree needed" in one line, and a degree that is asked in another. */
export function degree(reading: ReadingText, words: WordTests): Contradiction[] {
  const asked = statementsOf(education, reading).find(
    ({ data, facet, line }) =>
      DEGREES.includes(data.level) &&
      !data.orEquivalent &&
      !data.isPursuing &&
      facet.strength === 'must' &&
      line.section === 'requirements' &&
      !words.open.test(line.folded) &&
      !words.when.test(line.folded) &&
      !INSTEAD.test(line.folded),
  );
  if (!asked) return [];
  for (const line of linesOf(reading)) {
    const { block, start, end, folded, section } = line;
    const match = words.noDegree.exec(folded);
    if (!match || block === asked.line.block || !SECTIONS.includes(section)) continue;
    const rest = folded.replace(match[0], '');
    if (isOpen(rest, words) || isOfOthers(rest)) continue;
    const at = start + match.index;
    const spot: Reading['facets'][number]['evidence']['sentence'] = [start, end];
    return [
      contradiction('degree', [
        {
          from: 'text',
          kind: education.id,
          facetId: null,
          spot: { block, start: at, end: at + match[0].length, sentence: spot },
        },
        sideOf(asked),
      ]),
    ];
  }
  return [];
}

function isOpen(folded: string, { open, when, either }: WordTests): boolean {
  return open.test(folded) || when.test(folded) || either.test(folded);
}

/** A degree beyond another, or for another position. */
function isOfOthers(folded: string): boolean {
  return /(?<!\p{L})(?:master|phd|advanced|further|second|other|doctor)/u.test(folded);
}
