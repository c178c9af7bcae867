import type { Site } from './site';

/**
 * True when `host` is one of `suffixes` or a subdomain of one. Whole labels are compared, so that
 * neither `notlinkedin.com` nor `linkedin.com.evil.example` passes for `linkedin.com`.
 */
export function hostMatches(host: string, suffixes: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return suffixes.some((suffix) => name === suffix || name.endsWith(`.${suffix}`));
}

/** The parts of a path, without the empty ones: "/acme/jobs/1/" is `['acme', 'jobs', '1']`. */
export function pathParts(url: URL): string[] {
  return url.pathname.split('/').filter((part) => part !== '');
}

/** The part of the path behind the first one of this name: "1" of "/acme/jobs/1" for `jobs`; null if none. */
export function partAfter(url: URL, name: string): string | null {
  const parts = pathParts(url);
  const at = parts.indexOf(name);
  return at < 0 ? null : (parts[at + 1] ?? null);
}

/** The same, where nothing stands behind it: null for "/acme/jobs/1/apply". */
export function endAfter(url: URL, name: string): string | null {
  const end = partAfter(url, name);
  return end !== null && end === pathParts(url).at(-1) ? end : null;
}

/** An id that only the employer's own postings do not share, with the first label of its host: "acme/77". */
export function ofHost(url: URL, id: string | null): string | null {
  return id && `${url.hostname.split('.')[0]}/${id}`;
}

type Text = string | null | undefined;

/** What the expression's first group takes of the text, or null; null of no text. */
export function taken(text: Text, pattern: RegExp): string | null {
  return pattern.exec(text ?? '')?.[1] ?? null;
}

/** The text if it is a number and nothing else. */
export function digits(text: Text): string | null {
  return taken(text, /^(\d{1,20})$/);
}

/** The number that a part of a path begins with: "77" of "77-night-baker". */
export function firstDigits(text: Text): string | null {
  return taken(text, /^(\d{1,20})(?:-|$)/);
}

/** The number that a part of a path ends with: "77" of "night-baker-77". */
export function lastDigits(text: Text): string | null {
  return taken(text, /(?:^|-)(\d{1,20})$/);
}

/** The text, in lower case, if it is a UUID and nothing else. */
export function uuid(text: Text): string | null {
  return taken(text?.toLowerCase(), /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/);
}

/** A site whose postings are those of its addresses that have an id. */
export function byId(postingId: Site['postingId']): Pick<Site, 'isPosting' | 'postingId'> {
  return { isPosting: (url) => postingId(url) !== null, postingId };
}
