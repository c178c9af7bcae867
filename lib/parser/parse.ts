import type { Block } from '../model/block';
import type { Facet } from '../model/facet';
import type { Segment } from '../model/section';
import { factLineSteps } from './fact-lines';
import { factListSteps } from './fact-lists';
import { fold } from './fold';
import type { Context, Extractor, Sentence } from './kind';
import { EXTRACTORS } from './kinds';
import type { Lexicon } from './lexicon';
import { segmentSteps } from './segment/segment';
import { runToEnd, type Steps } from './steps';
import { strengthOf } from './strength';

/** What is known of a posting before its text is parsed. */
export interface ParseInput {
  blocks: readonly Block[];
  /** The text's own language first where we know it, English always among them. */
  lexicons: readonly Lexicon[];
  /** ISO 639-1 or `und`. */
  language: string;
  title: string | null;
  company: string | null;
  place: string | null;
}

export interface Parsed {
  segments: Segment[];
  facets: Facet[];
}

/** The shared section parser: blocks in, sections and facets out. Pure; knows no page and no clock. */
export function parse(input: ParseInput): Parsed {
  return runToEnd(parseSteps(input));
}

/** The same in steps: no longer than one line takes to be named, or one sentence to be read for one kind. */
export function* parseSteps(input: ParseInput): Steps<Parsed> {
  const named = yield* segmentSteps(input.blocks, input.lexicons, input);
  const sentences = yield* toSentences(input, named);
  const context = { ...input, sentences, at: 0 };
  yield* prepare(context);
  const told = yield* factLineSteps(named, sentences, context);
  const segments = yield* factListSteps(told, sentences, context);
  return { segments, facets: yield* extract(input, segments) };
}

/**
 * Facets of text that is only a fragment of a posting, so that nothing is known of its sections:
 * every kind reads every sentence.
 */
export function parseFragment(input: ParseInput): Facet[] {
  const segments = input.blocks.map(
    (block, at): Segment => ({
      block: at,
      start: 0,
      end: block.text.length,
      section: 'logistics',
      isHeading: false,
      rule: 'fragment',
    }),
  );
  return runToEnd(extract(input, segments, true));
}

function* prepare(context: Context): Steps<void> {
  for (const kind of EXTRACTORS) if (kind.prepare) yield* kind.prepare(context);
}

function* extract(input: ParseInput, segments: readonly Segment[], isFragment = false): Steps<Facet[]> {
  const sentences = yield* toSentences(input, segments);
  const context: Context = { ...input, sentences, at: 0 };
  const counts = new Map<string, number>();
  const facets: Facet[] = [];
  yield* prepare(context);
  for (const [at, sentence] of sentences.entries()) {
    context.at = at;
    for (const kind of EXTRACTORS) {
      if (!isFragment && !kind.sections.includes(sentence.section)) continue;
      facets.push(...read(kind, sentence, context, counts));
      yield;
    }
  }
  return facets;
}

function read(kind: Extractor, sentence: Sentence, context: Context, counts: Map<string, number>): Facet[] {
  return kind.extract(sentence, context).map((found): Facet => {
    const prefix = `${kind.id}-${sentence.block}`;
    const count = counts.get(prefix) ?? 0;
    counts.set(prefix, count + 1);
    const strength = found.strength === undefined ? (sentence.strength ?? 'must') : found.strength;
    return {
      id: `${prefix}-${count}`,
      kind: kind.id,
      data: found.data,
      ...(kind.hasStrength && strength ? { strength } : {}),
      evidence: {
        block: sentence.block,
        start: sentence.offset + found.start,
        end: sentence.offset + found.end,
        sentence: [sentence.offset, sentence.offset + sentence.text.length],
        rule: found.rule,
      },
    };
  });
}

function* toSentences(input: ParseInput, segments: readonly Segment[]): Steps<Sentence[]> {
  let heading: string | null = null;
  const sentences: Sentence[] = [];
  for (const part of segments) {
    const block = input.blocks[part.block]!;
    const text = block.text.slice(part.start, part.end);
    const folded = fold(text);
    const sentence: Sentence = {
      block: part.block,
      offset: part.start,
      text,
      folded,
      section: part.section,
      blockKind: block.kind,
      isHeading: part.isHeading,
      heading,
      strength: strengthOf(folded, part.section, input.lexicons),
    };
    if (part.isHeading) heading = text;
    sentences.push(sentence);
    yield;
  }
  return sentences;
}
