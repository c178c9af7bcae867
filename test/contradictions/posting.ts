import { findContradictions } from '../../lib/contradictions/find';
import type { Contradiction, Side } from '../../lib/contradictions/model';
import type { ReadingText } from '../../lib/contradictions/statements';
import { LEXICONS } from '../../lib/parser/lexicons/all';
import { parse } from '../../lib/parser/parse';
import { block, heading, item } from '../parser/blocks';

/** A posting in lines: "# " begins a heading, "- " an item. The first line is the title. */
export function readLines(
  lines: readonly string[],
  language = 'en',
  place: string | null = null,
): ReadingText {
  const blocks = lines.map((line) =>
    line.startsWith('# ')
      ? heading(line.slice(2))
      : line.startsWith('- ')
        ? item(line.slice(2))
        : block(line),
  );
  const lexicons = LEXICONS.filter((lexicon) => [language, 'en'].includes(lexicon.language));
  const title = lines[0]!.replace('# ', '');
  const { segments, facets } = parse({ blocks, lexicons, language, title, company: null, place });
  return { isPosting: true, blocks, segments, facets, title, place, language };
}

/** What is found in such a posting: each as its rule and the words of its sides. */
export function foundIn(lines: readonly string[], language = 'en', place: string | null = null): string[] {
  const reading = readLines(lines, language, place);
  return findContradictions(reading).map(
    (one: Contradiction) => `${one.rule}: ${one.sides.map((side) => wordsOf(side, reading)).join(' / ')}`,
  );
}

function wordsOf(side: Side, { blocks }: ReadingText): string {
  if (side.from !== 'text') return side.text;
  const { block: at, start, end } = side.spot;
  return blocks[at]!.text.slice(start, end).trim();
}
