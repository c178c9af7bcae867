import type { Block } from './block';
import type { Facet } from './facet';
import type { Phrase } from './phrase';
import type { Reading } from './reading';
import { SECTION_LABELS, type Segment } from './section';
import { z } from './zod';

const offset = z.int().check(z.nonnegative());
const name = z.string().check(z.maxLength(100));
const field = z.nullable(z.string().check(z.maxLength(5_000)));

const block: z.ZodMiniType<Block> = z.object({
  kind: z.enum(['heading', 'paragraph', 'item', 'cell', 'label']),
  level: offset,
  text: z.string(),
  bold: z.array(z.tuple([offset, offset])),
  zone: z.enum(['main', 'nav', 'aside', 'footer', 'form', 'dialog']),
  isContinuation: z.boolean(),
  isLink: z.boolean(),
});

const segment: z.ZodMiniType<Segment> = z.object({
  block: offset,
  start: offset,
  end: offset,
  section: z.enum(SECTION_LABELS),
  isHeading: z.boolean(),
  rule: name,
  opener: z.optional(offset),
  runnerUp: z.optional(
    z.object({ section: z.enum(SECTION_LABELS), margin: z.number().check(z.nonnegative()) }),
  ),
});

const facet: z.ZodMiniType<Facet> = z.object({
  id: name,
  kind: name,
  data: z.record(z.string(), z.unknown()),
  strength: z.optional(z.enum(['must', 'nice'])),
  evidence: z.object({
    block: offset,
    start: offset,
    end: offset,
    sentence: z.tuple([offset, offset]),
    rule: name,
  }),
});

/** Words for the reader. Arguments may be phrases themselves. */
export const PhraseSchema: z.ZodMiniType<Phrase> = z.object({
  key: name,
  args: z.optional(z.array(z.union([z.string(), z.number(), z.lazy(() => PhraseSchema)]))),
  count: z.optional(z.number()),
});

/**
 * A reading as a content script reports it: the shape alone. Whether `data` fits its kind is the
 * kind's own schema to say, where it is judged.
 */
export const ReadingSchema: z.ZodMiniType<Reading> = z.object({
  version: z.literal(1),
  url: z.string().check(z.maxLength(10_000)),
  part: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  isPosting: z.boolean(),
  decidedBy: name,
  readBy: z.optional(name),
  language: name,
  title: field,
  company: field,
  place: field,
  blocks: z.array(block).check(z.maxLength(5_000)),
  segments: z.array(segment).check(z.maxLength(50_000)),
  facets: z.array(facet).check(z.maxLength(20_000)),
  notes: z.array(PhraseSchema),
});
