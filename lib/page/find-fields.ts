import type { Block } from '../model/block';
import type { Fields } from '../model/fields';
import type { Lexicon } from '../parser/lexicon';
import type { Steps } from '../parser/steps';
import type { SiteLayout } from '../sites/site';
import { claimed, cuedNames, findCompany } from './find-company';
import { findPlace } from './find-place';
import { findTitle } from './find-title';
import type { JobLdMatch } from './json-ld';
import { readMicrodata } from './microdata';
import { type PageNames, pageNames } from './page-names';

/** Fields of a posting and the index of the block its title stands in, -1 if in none. */
export interface FoundFields extends Fields {
  titleBlock: number;
}

/**
 * Title, company and place of the posting on a page; what is not sure is null.
 * @param blocks of the whole page, without its chrome
 * @param page all words of the page, as `words` gives them
 * @param lexicons of the page's languages, English among them
 */
export function* fieldSteps(
  document: Document,
  url: string,
  blocks: readonly Block[],
  page: string,
  ld: JobLdMatch,
  layout: SiteLayout | null,
  lexicons: readonly Lexicon[],
): Steps<FoundFields> {
  const names = pageNames(document, url, lexicons);
  const marked = readMicrodata(document);
  yield;
  const said = cuedNames(blocks, lexicons);
  yield;
  const employers = [...said.keys(), ...claimed(names)];
  const found = findTitle(
    blocks,
    known(own(document, layout?.title), ld.job?.title, marked.title),
    names,
    lexicons,
    employers,
  );
  yield;
  const place = findPlace(
    blocks,
    found.block,
    page,
    known(placeIn(own(document, layout?.place)), ld.job?.place),
    lexicons,
  );
  yield;
  const company = findCompany({
    blocks,
    said,
    page,
    title: found.title,
    titleBlock: found.block,
    place,
    names,
    known: known(own(document, layout?.company), ld.job?.company, marked.company),
    lexicons,
  });
  return { title: found.title, company, place, titleBlock: found.block };
}

/** Fields of a posting that is plain text: its first line where that is a title, and what it says. */
export function findTextFields(blocks: readonly Block[], page: string, lexicons: readonly Lexicon[]): Fields {
  const first = blocks[0];
  const headed = blocks.map(
    (block, at): Block => (at === 0 ? { ...block, kind: 'heading', level: 1 } : block),
  );
  const names: PageNames = { titles: [], siteName: null, host: '', owners: [] };
  const said = cuedNames(blocks, lexicons);
  const isTitle = first !== undefined && first.text.length <= 120 && !/[.!?]$/.test(first.text);
  const { title, block: titleBlock } = findTitle(isTitle ? headed : blocks, [], names, lexicons, [
    ...said.keys(),
  ]);
  const place = findPlace(blocks, title === null ? -1 : 0, page, [], lexicons);
  const company = findCompany({ blocks, said, page, title, titleBlock, place, names, known: [], lexicons });
  return { title, company, place };
}

function known(...values: (string | null | undefined)[]): string[] {
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}

/** The place alone, where a site writes it in one line with more: "Leeds, AL · Full time". */
function placeIn(line: string | null): string | undefined {
  return line?.split(/\s+[·•]\s+/)[0];
}

/** What the first element says that one of a site's selectors finds. */
function own(document: Document, selectors: readonly string[] = []): string | null {
  for (const selector of selectors) {
    const text = textOf(document.querySelector(selector))?.replace(/\s+/g, ' ').trim();
    if (text && text.length <= 200) return text;
  }
  return null;
}

/** An element's text; of a `meta` its content, of a logo the name it goes by: "Acme" of "Acme logo". */
function textOf(element: Element | null): string | null | undefined {
  if (element?.localName === 'meta') return element.getAttribute('content');
  if (element?.localName === 'img') return element.getAttribute('alt')?.replace(/\s{1,5}logo\s{0,5}$/i, '');
  return element?.textContent;
}
