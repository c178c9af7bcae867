import type { Block } from '../model/block';
import type { SectionLabel, Segment } from '../model/section';
import { fold } from './fold';
import type { Lexicon } from './lexicon';
import { splitSentences } from './sentences';

/**
 * Names the section of every line of a posting.
 * @param blocks the posting's blocks in the order of the page
 * @param lexicons those of the text's language and English
 * @returns segments in order that cover all blocks; a long paragraph has one for each sentence
 */
export function segment(blocks: readonly Block[], lexicons: readonly Lexicon[]): Segment[] {
  const headings = lexicons.flatMap((lexicon) =>
    Object.entries(lexicon.headings).map(([section, patterns]) => ({
      section: section as SectionLabel,
      pattern: new RegExp(`^(?:${patterns.join('|')})$`),
    })),
  );
  let current: SectionLabel = 'role';
  return blocks.flatMap((block, at): Segment[] => {
    const name = fold(block.text).replace(/[^\p{L}\p{N}]+$/u, '').trim();
    const heading = name.length < 60 ? headings.find(({ pattern }) => pattern.test(name)) : undefined;
    if (heading) {
      current = heading.section;
      return [{ block: at, start: 0, end: block.text.length, section: current, isHeading: true, rule: `heading:${current}` }];
    }
    return splitSentences(block.text).map(([start, end]) => ({ block: at, start, end, section: current, isHeading: false, rule: 'carried' }));
  });
}
