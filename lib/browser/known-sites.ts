import type { KnownSite, SiteLayout } from '../sites/site';
import type { Report } from './reporter';
import type { Result } from './result';

/** Addresses whose answers are kept: those of one move from posting to posting, and a few more. */
const MAX_KEPT = 8;
const MAX_TEXT = 10_000;
const MAX_SELECTORS = 50;

/**
 * What is known of addresses, asked of the background, which alone carries all sites. The same address has the
 * same answer for ever, so each is asked for once while it is kept.
 */
export class KnownSites {
  private readonly answers = new Map<string, Promise<KnownSite | null>>();

  constructor(private readonly send: (question: Report) => Promise<Result<unknown>>) {}

  /** Null where the site is unknown, or the background cannot be reached; never rejects. */
  at(url: string): Promise<KnownSite | null> {
    const known = this.answers.get(url);
    if (known) return known;
    if (this.answers.size >= MAX_KEPT) this.answers.clear();
    const answer = this.ask(url);
    this.answers.set(url, answer);
    return answer;
  }

  private async ask(url: string): Promise<KnownSite | null> {
    const answer = await this.send({ type: 'site:need', url });
    if (answer.ok) return readKnownSite(answer.value);
    this.answers.delete(url);
    return null;
  }
}

/** What the background said, with nothing in it that the type does not name; null for what is none. */
export function readKnownSite(value: unknown): KnownSite | null {
  const { id, isPosting, postingId, layout } = fieldsOf(value);
  if (!isText(id) || typeof isPosting !== 'boolean' || !(postingId === null || isText(postingId)))
    return null;
  const read = layout === null ? null : readLayout(layout);
  return read === undefined ? null : { id, isPosting, postingId, layout: read };
}

function readLayout(value: unknown): SiteLayout | undefined {
  const { id, root, title, company, place, postings, postingAddress } = fieldsOf(value);
  if (!isText(id) || !isList(root) || !isList(title) || !isList(company) || !isList(place)) return undefined;
  if (!isTextOrMissing(postings) || !isTextOrMissing(postingAddress)) return undefined;
  return { id, root, title, company, place, postings, postingAddress };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT;
}

function isTextOrMissing(value: unknown): value is string | undefined {
  return value === undefined || isText(value);
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MAX_SELECTORS && value.every(isText);
}
