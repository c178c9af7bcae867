import type { Block } from '../model/block';
import type { Fields } from '../model/fields';
import type { SiteLayout } from '../sites/site';
import { findCompany } from './find-company';
import { findPlace } from './find-place';
import { findTitle, type PageNames } from './find-title';
import type { JobLdMatch } from './json-ld';

/** Fields of a posting and the index of the block its title stands in, -1 if in none. */
export interface FoundFields extends Fields {
  titleBlock: number;
}

/**
 * Title, company and place of the posting on a page; what is not sure is null.
 * @param blocks of the whole page, without its chrome
 * @param page all words of the page, as `words` gives them
 */
export function findFields(
  document: Document,
  url: string,
  blocks: readonly Block[],
  page: string,
  ld: JobLdMatch,
  layout: SiteLayout,
): FoundFields {
  const names = namesOf(document, url);
  const found = findTitle(blocks, known(own(document, layout.title), ld.job?.title), names);
  const place = findPlace(blocks, found.block, page, known(own(document, layout.place), ld.job?.place));
  const company = findCompany({
    blocks,
    page,
    title: found.title,
    place,
    names,
    known: known(own(document, layout.company), ld.job?.company),
  });
  return { title: found.title, company, place, titleBlock: found.block };
}

/** Fields of a posting that is plain text: its first line where that is a title, and what it says. */
export function findTextFields(blocks: readonly Block[], page: string): Fields {
  const first = blocks[0];
  const headed = blocks.map(
    (block, at): Block => (at === 0 ? { ...block, kind: 'heading', level: 1 } : block),
  );
  const names: PageNames = { titles: [], siteName: null, host: '' };
  const isTitle = first !== undefined && first.text.length <= 120 && !/[.!?]$/.test(first.text);
  const title = findTitle(isTitle ? headed : blocks, [], names).title;
  const place = findPlace(blocks, title === null ? -1 : 0, page, []);
  return { title, company: findCompany({ blocks, page, title, place, names, known: [] }), place };
}

function known(...values: (string | null | undefined)[]): string[] {
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}

/** Text of the first element that one of a site's selectors finds. */
function own(document: Document, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const text = document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
    if (text && text.length <= 200) return text;
  }
  return null;
}

function namesOf(document: Document, url: string): PageNames {
  const meta = (name: string): string | null =>
    clean(document.querySelector(`meta[property="${name}"]`)?.getAttribute('content'));
  const titles = [clean(document.querySelector('head title')?.textContent), meta('og:title')];
  return {
    titles: known(...titles),
    siteName: meta('og:site_name'),
    host: URL.canParse(url) ? new URL(url).hostname : '',
  };
}

function clean(text: string | null | undefined): string | null {
  const line = text?.replace(/\s+/g, ' ').trim();
  return line && line.length <= 300 ? line : null;
}
