import type { Block } from '../../model/block';
import type { SectionLabel } from '../../model/section';
import type { Lexicon } from '../lexicon';
import { nameHeading } from './heading';

/** Labels that make what stands beside the text a list of the posting's own, one of its terms among them. */
const LEAST = 2;
/** Lines that such a list has at most: more is a column of the site's own. */
const MOST = 40;
const MAX_LABEL = 40;
/** Labels of other lines in it. */
const ASKED: ReadonlySet<SectionLabel> = new Set(['requirements', 'role']);
const TERMS: ReadonlySet<SectionLabel> = new Set(['logistics', 'compensation']);

/**
 * Indices of the blocks beside the text ("aside") that belong to the posting: a box with "Hours", "Start",
 * "Place" and their values. Boxes of anything else, of other jobs above all, are the site's.
 */
export function ownAsides(blocks: readonly Block[], lexicons: readonly Lexicon[]): ReadonlySet<number> {
  const own = new Set<number>();
  for (let start = 0; start < blocks.length; start++) {
    if (blocks[start]!.zone !== 'aside') continue;
    let end = start;
    while (blocks[end]?.zone === 'aside') end++;
    if (isOwn(blocks.slice(start, end), lexicons)) for (let at = start; at < end; at++) own.add(at);
    start = end;
  }
  return own;
}

function isOwn(box: readonly Block[], lexicons: readonly Lexicon[]): boolean {
  if (box.length > MOST) return false;
  const named = new Set<string>();
  let others = 0;
  for (const { text, isLink } of box) {
    if (text.length > MAX_LABEL || isLink) continue;
    const label = text.replace(/\s?[:：].*$/su, '');
    const heading = nameHeading(label, lexicons);
    if (heading?.coverage !== 1) continue;
    // Said twice, it is said of two jobs.
    if (TERMS.has(heading.section) && named.has(label)) return false;
    if (TERMS.has(heading.section)) named.add(label);
    else if (ASKED.has(heading.section)) others++;
  }
  return named.size > 0 && named.size + others >= LEAST;
}
