import type { KnownSite } from '../sites/site';
import { words } from './words';

/** How far around its first words a posting's own id is looked for. */
const MAX_ANCESTORS = 12;
const MAX_LINKS = 40;
const MAX_ID = 120;
const MAX_PART = 120;

/** Where a posting among others on its page is found again. */
export interface PostingAddress {
  url: string;
  /** What tells it from the others where the address does not: words of its title, which outlive numbered ids. */
  part?: string;
}

/**
 * The address of one of several postings on a page: its own where a known site links to it, else the page's
 * with a fragment that leads to it.
 * @param element what its first words stand in
 * @param others its neighbours', so that nothing is taken that is theirs too
 * @param title its title, or the words it begins with
 */
export function postingAddress(
  element: Element,
  others: readonly Element[],
  title: string,
  page: string,
  site: KnownSite | null,
): PostingAddress {
  const part = words(title).trim().replaceAll(' ', '-').slice(0, MAX_PART) || 'untitled';
  let at: Element | null = element;
  for (let depth = 0; at && depth < MAX_ANCESTORS; depth++, at = at.parentElement) {
    if (at.localName === 'body' || others.some((other) => at!.contains(other))) break;
    const id = at.getAttribute('id') ?? at.querySelector('a[name]:not([href])')?.getAttribute('name');
    if (!id || id.length > MAX_ID) continue;
    const pattern = site?.layout?.postingAddress;
    const own =
      pattern &&
      ownLink(
        at,
        page,
        pattern.replace('*', () => encodeURIComponent(id)),
      );
    return own ? { url: own } : { url: withFragment(page, encodeURIComponent(id)), part };
  }
  // A hyphen parts words of a text fragment's context from its own.
  const text = encodeURIComponent(title).replaceAll('-', '%2D');
  return { url: withFragment(page, `:~:text=${text}`), part };
}

/** The address that a posting has by itself on its site, where it is linked to. */
function ownLink(element: Element, page: string, own: string): string | null {
  if (!URL.canParse(own, page)) return null;
  const { href } = new URL(own, page);
  const links = [...element.querySelectorAll('a[href]')].slice(0, MAX_LINKS);
  const isLinked = links.some((link) => {
    const to = link.getAttribute('href') ?? '';
    return URL.canParse(to, page) && new URL(to, page).href === href;
  });
  return isLinked ? href : null;
}

/** The page with this fragment. One whose router keeps its route there is left as it is. */
function withFragment(page: string, fragment: string): string {
  const at = page.indexOf('#');
  if (at < 0) return `${page}#${fragment}`;
  return /^#!?\//.test(page.slice(at)) ? page : `${page.slice(0, at)}#${fragment}`;
}
