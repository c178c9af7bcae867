import type { Segment } from '../model/section';
import type { Context, Sentence } from './kind';
import { EXTRACTORS } from './kinds';
import { TOLD } from './segment/weights';
import type { Steps } from './steps';

/** Lines that make a list, and how long one of them may be. */
const LEAST_LINES = 3;
const MAX_LINE = 200;
/** Share of its lines that have to name a perk. */
const MOST = 0.5;

const PERKS = EXTRACTORS.filter(({ id }) => id === 'benefit');

/**
 * Lists under a heading that says nothing of perks ("Why you will thrive here"), most of whose lines are such:
 * the kinds' own grammar knows more of them than any heading. Each step asks one line.
 * @param segments in order
 * @param sentences the same, as the kinds see them
 * @returns the segments, those lists and their headings with their new section and the rule `fact:benefit`
 */
export function* factListSteps(
  segments: readonly Segment[],
  sentences: readonly Sentence[],
  context: Context,
): Steps<Segment[]> {
  const renamed = [...segments];
  for (let head = 0; head < segments.length; head++) {
    if (!opensList(segments[head]!, sentences[head]!)) continue;
    let end = head + 1;
    while (end < segments.length && !segments[end]!.isHeading && isLine(sentences[end]!)) end++;
    const isPerks = yield* listsPerks(sentences.slice(head + 1, end), head + 1, context);
    for (let at = head; isPerks && at < end; at++) {
      const { block, start, end: until, isHeading, section } = segments[at]!;
      if (TOLD.has(section))
        renamed[at] = { block, start, end: until, isHeading, section: 'benefits', rule: 'fact:benefit' };
    }
    head = end - 1;
  }
  return renamed;
}

/** A heading of a part that tells, or a short line that no list stands above. */
function opensList({ section, isHeading }: Segment, { blockKind, text }: Sentence): boolean {
  return TOLD.has(section) && (isHeading || (blockKind !== 'item' && text.length <= MAX_LINE / 2));
}

function isLine({ text, blockKind }: Sentence): boolean {
  return blockKind === 'item' && text.length <= MAX_LINE;
}

function* listsPerks(lines: readonly Sentence[], first: number, context: Context): Steps<boolean> {
  if (
    lines.length < LEAST_LINES ||
    lines.filter(({ section }) => TOLD.has(section)).length < lines.length / 2
  )
    return false;
  let perks = 0;
  for (const [at, line] of lines.entries()) {
    const asked: Sentence = { ...line, section: 'benefits' };
    if (PERKS.some((kind) => kind.extract(asked, { ...context, at: first + at }).length > 0)) perks++;
    yield;
  }
  return perks >= lines.length * MOST;
}
