import { matchJobLd, readJobLd } from './page/json-ld';
import { partNamed } from './page/section-names';
import { visibleWords } from './page/words';
import type { Site } from './sites/site';

/** What a first look says of a page, and why: `json-ld`, `microdata`, `site:lever`, `headings`. */
export interface Gate {
  /** `posting`: read it. `maybe`: read it, the reading decides. `none`: leave the page alone. */
  verdict: 'posting' | 'maybe' | 'none';
  reason: string;
}

/** Headings looked at, and nodes read to hold JSON-LD against the page: a look, not a reading. */
const MAX_HEADINGS = 400;
const MAX_NODES = 20_000;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"],strong,b,p,dt';

/**
 * Could this page be a job posting? Takes about a millisecond where there is no mark-up to follow up,
 * changes nothing and never throws.
 * @param site the site the address is on (`siteOf`), or null
 */
export function gate(document: Document, url: string, site: Site | null): Gate {
  const body = document.body;
  if (!body) return { verdict: 'none', reason: 'empty' };
  const jobs = readJobLd(document);
  if (jobs.length > 0) {
    const { job, by } = matchJobLd(jobs, visibleWords(body, MAX_NODES));
    if (job) return { verdict: by === 'text' ? 'posting' : 'maybe', reason: 'json-ld' };
  }
  if (site && URL.canParse(url) && site.isPosting(new URL(url)))
    return { verdict: 'posting', reason: `site:${site.id}` };
  const marked = body.querySelectorAll('[itemtype$="schema.org/JobPosting"]').length;
  if (marked === 1) return { verdict: 'maybe', reason: 'microdata' };
  const parts = new Set<string>();
  let seen = 0;
  for (const heading of body.querySelectorAll(HEADINGS)) {
    if (++seen > MAX_HEADINGS) break;
    const text = heading.textContent ?? '';
    const part = text.length < 120 ? partNamed(text.trim()) : null;
    if (part) parts.add(part);
  }
  const hasCore = parts.has('tasks') || parts.has('needs');
  if (hasCore && parts.size >= 2) return { verdict: 'maybe', reason: 'headings' };
  // Without a heading that says so, mark-up left over from another posting is no reason to read.
  return { verdict: 'none', reason: marked > 1 ? 'listing' : jobs.length > 0 ? 'left-over' : 'headings' };
}
