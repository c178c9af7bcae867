import type { Fields } from '../model/fields';
import { MAX_POSTINGS } from '../model/posting-list';
import type { KnownSite } from '../sites/site';
import { findEntries } from './find-entries';
import { layoutRoot } from './find-root';
import { sectionSteps } from './find-sections';
import { matchJobLd } from './json-ld';
import { lexiconsOf, pageLanguages } from './page-languages';
import { postingAddress } from './posting-address';
import {
  type LoadLexicon,
  type Look,
  lookSteps,
  type ReadOptions,
  type ReadPage,
  readWhole,
} from './read-page';
import {
  ownerNames,
  type ParseMemory,
  type Parsing,
  readEntry,
  readSection,
  sectionFields,
} from './read-part';
import { type Pause, takeSteps, WITHOUT_PAUSE } from './slices';

/** One of several postings on a page: found, and read when it is asked for. */
export interface PostingPlace {
  /** Element its first words stand in: where the page is scrolled to, and what tells that it is in view. */
  start: Element;
  /** What its first line says, as far as that tells before it is read. */
  fields: Fields;
  /** Null where it turns out to be none. */
  read(): Promise<ReadPage | null>;
}

/** What a page holds: one reading of the whole, or several postings in the order of the page. */
export type PageContent =
  | { kind: 'one'; page: ReadPage }
  | {
      kind: 'many';
      postings: PostingPlace[];
      /** True where more were found than are given. */
      isCut: boolean;
      /** Element that they all stand in. */
      root: Element;
    };

export interface FindOptions {
  pause?: Pause;
  /** Kept by the caller from one reading of a page to the next. */
  memory?: ParseMemory;
  /** No more postings are given. */
  most?: number;
}

/**
 * Finds what a page holds. A thread of postings on a known site, and a page with the full text of several, give
 * each of them; every other page is read as one, as `readPage` does. Finding is done in slices, and reading is
 * left for when it is asked for.
 */
export async function readPostings(
  document: Document,
  url: string,
  loadLexicon: LoadLexicon,
  options: ReadOptions = {},
  { pause = WITHOUT_PAUSE, memory = new Map(), most = MAX_POSTINGS }: FindOptions = {},
): Promise<PageContent> {
  const lexicons = await lexiconsOf(pageLanguages(document), loadLexicon);
  const parsing = { loadLexicon, lexicons, memory, pause };
  await pause();
  const body = document.body ?? document.documentElement;
  const { site = null } = options;
  const threads = await inThread(body, url, site, parsing, most);
  const [only] = threads;
  if (only && threads.length === 1) {
    const page = await only.read();
    if (page) return { kind: 'one', page };
  }
  if (threads.length > 1) return many(threads, most, body);
  const look = await takeSteps(lookSteps(document, url, lexicons, site), pause);
  await pause();
  const sections = await inSections(look, parsing);
  if (sections.length > 1) return many(sections, most, look.body);
  return { kind: 'one', page: await readWhole(look, loadLexicon, options) };
}

function many(postings: readonly PostingPlace[], most: number, root: Element): PageContent {
  return { kind: 'many', postings: postings.slice(0, most), isCut: postings.length > most, root };
}

/** The postings of a thread on a site whose layout names them. */
async function inThread(
  body: Element,
  url: string,
  site: KnownSite | null,
  parsing: Parsing,
  most: number,
): Promise<PostingPlace[]> {
  const selector = site?.layout?.postings;
  if (!site || !selector) return [];
  const entries = await findEntries(
    [...body.querySelectorAll(selector)],
    most + 1,
    parsing.lexicons,
    parsing.pause,
  );
  const starts = entries.map(({ element }) => element);
  const address = addresses(starts, url, site);
  return entries.map(({ element, fields }, at) => ({
    start: element,
    fields,
    read: () => readEntry(element, address(at, fields), site, parsing),
  }));
}

/**
 * The postings of a page that holds the full text of several. None where fewer than two of them turn out to
 * be postings: then the page is looked at as a whole.
 */
async function inSections(look: Look, parsing: Parsing): Promise<PostingPlace[]> {
  // A site's own layout, or mark-up whose text is the page's, says that it is one.
  if (layoutRoot(look.body, look.site?.layout ?? null) || matchJobLd(look.jobs, look.text).by === 'text')
    return [];
  const sections = await takeSteps(sectionSteps(look.page, look.lexicons), parsing.pause);
  if (sections.length < 2) return [];
  const names = ownerNames(look);
  const starts = sections.map(({ start }) => look.page.index[start]![0]!.node.parentElement ?? look.body);
  const address = addresses(starts, look.url, look.site);
  const places: PostingPlace[] = [];
  for (const [at, section] of sections.entries()) {
    await parsing.pause();
    const fields = sectionFields(look, section, names);
    // Whether there are several is known once each was read.
    const page = await readSection(look, section, fields, address(at, fields), parsing);
    if (page) places.push({ start: starts[at]!, fields, read: async () => page });
  }
  return places;
}

/** Gives the address of each posting, by its place among the others; no two have the same. */
function addresses(starts: readonly Element[], url: string, site: KnownSite | null) {
  const taken = new Map<string, number>();
  const nth = (part: string, at: number): string => {
    const first = taken.get(part) ?? at;
    taken.set(part, first);
    return first === at ? part : `${part}~${at}`;
  };
  return (at: number, { title, company }: Fields) => {
    const start = starts[at]!;
    const others = [starts[at - 1], starts[at + 1]].filter((one) => one !== undefined);
    const name = title ?? company ?? (start.textContent ?? '').trim().slice(0, 80);
    const found = postingAddress(start, others, name, url, site);
    return found.part === undefined ? found : { ...found, part: nth(found.part, at) };
  };
}
