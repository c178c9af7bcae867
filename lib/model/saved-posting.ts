// Schema alone, no browser API: it stands beside the messages it was first needed for.
import { ReadingSchema } from './reading-schema';
import { z } from './zod';

/** How far the reader is with a posting, in the order these things happen. */
export const SAVED_STATUSES = ['saved', 'applied', 'interviewing', 'offer', 'rejected', 'closed'] as const;
export type SavedStatus = (typeof SAVED_STATUSES)[number];

/** The version this code reads and writes; raised by each migration in `lib/saved/migrations.ts`. */
export const SAVED_POSTING_VERSION = 1;

/** Longest notes, in UTF-16 units. */
export const MAX_NOTES = 20_000;

/** A moment as `Date.toISOString` writes it. One shape only, so that moments compare as text. */
const moment = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);
const field = z.nullable(z.string().check(z.maxLength(5_000)));
const status = z.enum(SAVED_STATUSES);

/** True for an address that a view may link to: a web page, a file, or none at all. */
export function isLinkable(url: string): boolean {
  return url === '' || (URL.canParse(url) && ['http:', 'https:', 'file:'].includes(new URL(url).protocol));
}

/** A reading whose facets, segments and their openers all lie in blocks it has, so that no view looks beyond them. */
const wholeReading = ReadingSchema.check(
  z.superRefine((reading, context) => {
    for (const [index, facet] of reading.facets.entries()) {
      if (facet.evidence.block < reading.blocks.length) continue;
      context.addIssue({ code: 'custom', path: ['facets', index, 'evidence', 'block'] });
    }
    for (const [index, segment] of reading.segments.entries()) {
      for (const name of ['block', 'opener'] as const) {
        if ((segment[name] ?? 0) < reading.blocks.length) continue;
        context.addIssue({ code: 'custom', path: ['segments', index, name] });
      }
    }
  }),
);

/**
 * A posting the reader kept, with its text as it stood, or one they said is not for them. Verdicts are
 * not kept: they are judged anew against the profile as it is.
 */
export const SavedPosting = z.object({
  version: z.literal(SAVED_POSTING_VERSION),
  /** Random UUID. */
  id: z.string().check(z.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  /** Tells one posting from another, whatever address it was reached by: see `keyOf`. No two records share one. */
  key: z.string().check(z.minLength(1), z.maxLength(10_000)),
  /** Empty where there is no address to go back to: a pasted text, a frame without one. */
  url: z.string().check(z.maxLength(10_000), z.refine(isLinkable)),
  title: field,
  company: field,
  place: field,
  /** Null for a posting that was dismissed and never saved. */
  status: z.nullable(status),
  /** Every status it had and since when, oldest first. */
  statusAt: z.array(z.object({ status, at: moment })).check(z.maxLength(10_000)),
  /** "Not for me": remembered, and left out of the list unless asked for. */
  isDismissed: z.boolean(),
  /** When it was first saved, or dismissed where it never was. */
  savedAt: moment,
  /** When anything in this record last changed. */
  updatedAt: moment,
  /** The latest reading, with the full text. Earlier ones, once they are kept, go beside it. */
  reading: wholeReading,
  notes: z.string().check(z.maxLength(MAX_NOTES)),
});
export type SavedPosting = z.infer<typeof SavedPosting>;
