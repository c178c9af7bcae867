import type { SectionLabel, Segment } from '../model/section';
import type { Context, Extractor, Sentence } from './kind';
import { EXTRACTORS } from './kinds';
import { matches } from './matches';
import type { Steps } from './steps';

/** A longer line says more than one fact. */
const MAX_LINE = 160;
/** Share of a line's letters that its facts must be, for the line to be about them. */
const MOST = 0.5;
/** Less will do for the short lines above the first heading, where a posting's terms stand. */
const MOST_ABOVE = 0.34;

/** Sections whose lines are asked, and what their facts may make of them. */
const MOVABLE: ReadonlySet<SectionLabel> = new Set([
  'about',
  'role',
  'responsibilities',
  'requirements',
  'preferred',
  'benefits',
  'logistics',
  'process',
]);
/** Terms of the job. Working from home is a perk where the perks are listed. */
const TERMS = ['employment', 'location', 'work-mode', 'travel'];
/** Kinds of which one has to be among them there. */
const FIRM_TERMS = ['employment', 'location'];

const extractorsOf = (...ids: readonly string[]): Extractor[] =>
  EXTRACTORS.filter(({ id }) => ids.includes(id));

// Asked of every short line, so looked up once.
const PAY = extractorsOf('salary');
const RIGHT_TO_WORK = extractorsOf('authorization');
const OF_TERMS = extractorsOf(...TERMS);

/**
 * Lines that state the pay, or little else than the job's terms, wherever they stand: "€17 an hour" in a
 * list of benefits is compensation, "Leeds" and "Full-time" under the title are logistics, and the right to
 * work is asked of the candidate, also where the place is told. Goes by the
 * kinds' own grammars, so it holds in every language that has their words. Each step asks one kind.
 * @param segments in order, as the segmenter named them
 * @param sentences the same, as the kinds see them
 * @returns the segments, those lines with their new section and the rule `fact:KIND`
 */
export function* factLineSteps(
  segments: readonly Segment[],
  sentences: readonly Sentence[],
  context: Context,
): Steps<Segment[]> {
  const first = segments.findIndex(
    ({ isHeading, section }) => isHeading && section !== 'role' && section !== 'chrome',
  );
  const renamed: Segment[] = [];
  for (const [at, segment] of segments.entries()) {
    const sentence = sentences[at]!;
    const isAsked = !segment.isHeading && MOVABLE.has(segment.section) && sentence.text.length <= MAX_LINE;
    const named = isAsked ? yield* factSection(sentence, { ...context, at }, at < first) : null;
    const { block, start, end, isHeading } = segment;
    renamed.push(
      named === null || named.section === segment.section
        ? segment
        : { block, start, end, isHeading, section: named.section, rule: `fact:${named.kind}` },
    );
  }
  return renamed;
}

function* factSection(
  sentence: Sentence,
  context: Context,
  isAbove: boolean,
): Steps<{ section: SectionLabel; kind: string } | null> {
  // The kinds are asked as if nothing were known of the line, so that its section decides nothing.
  const line: Sentence = { ...sentence, section: 'logistics' };
  if (PAY.some((pay) => pay.extract(line, context).length > 0))
    return { section: 'compensation', kind: 'salary' };
  yield;
  if (sentence.section === 'logistics') {
    const isAsked = RIGHT_TO_WORK.some((right) => right.extract(line, context).length > 0);
    return isAsked ? { section: 'requirements', kind: 'authorization' } : null;
  }
  const spans: { kind: string; start: number; end: number }[] = [];
  for (const kind of OF_TERMS) {
    for (const { start, end } of kind.extract(line, context)) spans.push({ kind: kind.id, start, end });
    yield;
  }
  if (spans.length === 0) return null;
  if (sentence.section === 'benefits' && !spans.some(({ kind }) => FIRM_TERMS.includes(kind))) return null;
  const letters = matches(sentence.text, /[\p{Alpha}\p{N}]/gu).map(({ index }) => index);
  const said = letters.filter((at) => spans.some(({ start, end }) => at >= start && at < end)).length;
  const least = isAbove ? MOST_ABOVE : MOST;
  return said >= letters.length * least ? { section: 'logistics', kind: spans[0]!.kind } : null;
}
