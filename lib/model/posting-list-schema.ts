import type { PostingSummary } from './posting-list';
import { MAX_POSTINGS } from './posting-list';
import { z } from './zod';

const name = z.string().check(z.minLength(1), z.maxLength(100));
const field = z.nullable(z.string().check(z.maxLength(5_000)));

const summary: z.ZodMiniType<PostingSummary> = z.object({
  id: name,
  title: field,
  company: field,
  place: field,
  facets: z.optional(
    z
      .array(
        z.object({
          kind: name,
          data: z.record(z.string(), z.unknown()),
          strength: z.optional(z.enum(['must', 'nice'])),
        }),
      )
      .check(z.maxLength(100)),
  ),
});

/** The postings of a page as a content script reports them: the shape alone. */
export const PostingSummaries = z.array(summary).check(z.maxLength(MAX_POSTINGS));
/** The id of one of them. */
export const PostingId = name;
