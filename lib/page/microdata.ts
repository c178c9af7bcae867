/** What a page's microdata says of its posting; what it does not say is null. */
export interface Marked {
  title: string | null;
  company: string | null;
  place: string | null;
}

const NOTHING: Marked = { title: null, company: null, place: null };
const MAX_LETTERS = 200;

/**
 * The `JobPosting` in a page's microdata, where there is exactly one: pages with several are lists.
 * https://html.spec.whatwg.org/multipage/microdata.html
 */
export function readMicrodata(document: Document): Marked {
  const [posting, ...more] = document.querySelectorAll('[itemtype$="schema.org/JobPosting"]');
  if (!posting || more.length > 0) return NOTHING;
  return {
    title: textAt(posting, '[itemprop="title"]'),
    company: textAt(posting, '[itemprop="hiringOrganization"] [itemprop="name"]'),
    place: textAt(posting, '[itemprop="jobLocation"] [itemprop="addressLocality"]'),
  };
}

function textAt(posting: Element, selector: string): string | null {
  const element = posting.querySelector(selector);
  const text = (element?.getAttribute('content') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text !== '' && text.length <= MAX_LETTERS ? text : null;
}
