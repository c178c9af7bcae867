import { hasWords, overlap, words } from './words';

/** One schema.org `JobPosting` of a page's JSON-LD, as far as it says. */
export interface JobLd {
  title: string | null;
  company: string | null;
  place: string | null;
  /** Words of its description, as `words` gives them; blank when it has none. */
  description: string;
}

/** How a page's JSON-LD agrees with what can be read on the page. */
export interface JobLdMatch {
  /** All `JobPosting` blocks, agreeing or not. */
  count: number;
  /** The one block that speaks of this page, or null. */
  job: JobLd | null;
  /** `text`: its description stands on the page. `title`: it has no description, its title does. */
  by: 'text' | 'title' | null;
}

const MAX_BLOCKS = 40;
const MAX_JSON = 1_000_000;
const MAX_VALUES = 2_000;
/** Raw line feeds inside strings: common in hand-made blocks, refused by `JSON.parse`. */
const CONTROL = /[\u0000-\u001f]+/g;
const TAG = /<[^<>]{0,2000}>/g;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const NAMED: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  ndash: '–',
};

/**
 * The `JobPosting` blocks of a page, also inside `@graph` and item lists. Broken JSON is passed over.
 * https://schema.org/JobPosting
 */
export function readJobLd(document: Document): JobLd[] {
  const jobs: JobLd[] = [];
  let seen = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (++seen > MAX_BLOCKS || text.length > MAX_JSON || !text.includes('JobPosting')) continue;
    collect(parseJson(text), jobs);
  }
  return jobs;
}

/**
 * Holds JSON-LD against the page: blocks of expired postings, of the page before a soft navigation and
 * of the other jobs in a list are left over, and say nothing of what stands here.
 * @param page the page's words (`visibleWords`), or those of a part of it
 */
export function matchJobLd(jobs: readonly JobLd[], page: string): JobLdMatch {
  const distinct = jobs.filter((job, at) => jobs.findIndex((other) => isSame(job, other)) === at);
  const count = distinct.length;
  const byText = distinct.filter((job) => overlap(page, job.description) >= 0.5);
  if (byText.length === 1) return { count, job: byText[0]!, by: 'text' };
  const isBare = count === 1 && distinct[0]!.description.trim() === '';
  if (isBare && distinct[0]!.title && hasWords(page, words(distinct[0]!.title))) {
    return { count, job: distinct[0]!, by: 'title' };
  }
  return { count, job: null, by: null };
}

function isSame(a: JobLd, b: JobLd): boolean {
  return a.title === b.title && a.description === b.description;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Tried once more without raw control characters; what is then still broken is not ours to mend.
  }
  try {
    return JSON.parse(text.replace(CONTROL, ' ').trim().replace(/;$/, ''));
  } catch {
    return null;
  }
}

function collect(top: unknown, jobs: JobLd[]): void {
  const queue: unknown[] = [top];
  for (let i = 0; i < queue.length && i < MAX_VALUES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    else if (isRecord(value)) {
      const types = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
      if (types.some((type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/.test(type)))
        jobs.push(toJob(value));
      else
        queue.push(
          value['@graph'],
          value.itemListElement,
          value.item,
          value.mainEntity,
          value.mainEntityOfPage,
        );
    }
  }
}

function toJob(value: Record<string, unknown>): JobLd {
  const organization = value.hiringOrganization;
  const name = isRecord(organization) ? organization.name : organization;
  return {
    title: line(value.title ?? value.name),
    company: line(name),
    place: toPlace(value.jobLocation),
    description: typeof value.description === 'string' ? words(plain(value.description)) : ' ',
  };
}

function toPlace(location: unknown): string | null {
  const first = Array.isArray(location) ? (location.length === 1 ? location[0] : null) : location;
  if (!isRecord(first)) return null;
  const address = isRecord(first.address) ? first.address : null;
  if (!address) return line(first.address ?? first.name);
  const country = isRecord(address.addressCountry) ? address.addressCountry.name : address.addressCountry;
  const parts = [address.addressLocality, address.addressRegion, country]
    .map(line)
    .filter((part) => part !== null);
  return parts.length > 0 ? [...new Set(parts)].join(', ') : null;
}

/** The text of a piece of HTML, which may be escaped once more than it should be. */
function plain(html: string): string {
  const text = decode(html.slice(0, 200_000)).replace(TAG, ' ');
  return decode(text).replace(TAG, ' ');
}

function decode(text: string): string {
  return text.replace(ENTITY, (all, decimal, hex, name) => {
    if (name) return name === 'amp' ? '&' : (NAMED[name.toLowerCase()] ?? all);
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

/** A short single line, or null for anything else. */
function line(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = plain(value.slice(0, 2_000)).replace(/\s+/g, ' ').trim();
  return text !== '' && text.length <= 200 ? text : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
