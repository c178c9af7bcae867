import type { Block } from '../model/block';
import type { Fields } from '../model/fields';
import { type Phrase, phrase } from '../model/phrase';
import type { Reading } from '../model/reading';
import { detectLanguage } from '../parser/language';
import type { Lexicon } from '../parser/lexicon';
import { READ_LANGUAGES } from '../parser/lexicons';
import { type Parsed, parseSteps } from '../parser/parse';
import { warmPerLexicons } from '../parser/per-lexicons';
import type { Steps } from '../parser/steps';
import type { KnownSite } from '../sites/site';
import { chromeSteps } from './find-chrome';
import { fieldSteps } from './find-fields';
import { findRoot, layoutRoot, weightOf } from './find-root';
import { isPosting } from './is-posting';
import { type JobLd, matchJobLd, readJobLd } from './json-ld';
import { type LoadLexicon, lexiconsOf, pageLanguages } from './page-languages';
import { blockSteps, type ReadBlocks } from './read-blocks';
import { partNamed } from './section-names';
import { type Pause, takeSteps, WITHOUT_PAUSE } from './slices';
import { isHidden } from './tags';
import type { TextIndex } from './text-index';
import { words } from './words';

export interface ReadPage {
  reading: Reading;
  /** Stays in the page: maps the reading's blocks back to text nodes. */
  index: TextIndex;
  /** Element the posting stands in. */
  root: Element;
}

export type { LoadLexicon } from './page-languages';

export interface ReadOptions {
  /** What is known of the page's address; without it the page is read as one of any other site. */
  site?: KnownSite | null;
  /**
   * The reader asked for this page by hand. A page that is no posting is then read all the same, and
   * `isPosting` still tells the truth.
   */
  force?: boolean;
  /** Awaited between the steps, so that a page in use stays quick. */
  pause?: Pause;
}

/** A page with less prose than this may have its posting in a dialog. */
const LITTLE = 300;
/** Wrappers around the whole of a page that are looked into. */
const MAX_WRAPPERS = 8;

/**
 * Reads one page: finds the posting, names its sections, extracts its facets, decides whether it is a
 * posting at all. Changes nothing and never throws on what a page holds: what could not be read is
 * said in `notes`.
 * @param url the page's address, which a `Document` in Node does not know
 */
export async function readPage(
  document: Document,
  url: string,
  loadLexicon: LoadLexicon,
  options: ReadOptions = {},
): Promise<ReadPage> {
  const lexicons = await lexiconsOf(pageLanguages(document), loadLexicon);
  const steps = lookSteps(document, url, lexicons, options.site);
  const look = await takeSteps(steps, options.pause ?? WITHOUT_PAUSE);
  return readWhole(look, loadLexicon, options);
}

/** What is known of a page before any posting on it is read. */
export interface Look {
  document: Document;
  url: string;
  site: KnownSite | null;
  /** Of the page's languages, English last. */
  lexicons: readonly Lexicon[];
  body: Element;
  /** What stands beside the page's text, and the blocks of all the rest. */
  chrome: Set<Element>;
  page: ReadBlocks;
  /** All words of those blocks. */
  text: string;
  jobs: readonly JobLd[];
}

/** The first look at a page, which all that is read of it shares; each step is a walk over the page. */
export function* lookSteps(
  document: Document,
  url: string,
  lexicons: readonly Lexicon[],
  site: KnownSite | null = null,
): Steps<Look> {
  yield* warmPerLexicons(lexicons);
  const body = startOf(document.body ?? document.documentElement);
  yield;
  const { chrome, page } = yield* readAll(body, lexicons);
  yield;
  const text = words(page.blocks.map((block) => block.text).join(' '));
  return { document, url, site, lexicons, body, chrome, page, text, jobs: readJobLd(document) };
}

/** Reads a page as one posting. */
export async function readWhole(
  look: Look,
  loadLexicon: LoadLexicon,
  options: ReadOptions,
): Promise<ReadPage> {
  const { document, url, site, lexicons, body, chrome, page, text } = look;
  const layout = site?.layout ?? null;
  const { pause = WITHOUT_PAUSE } = options;
  const ld = matchJobLd(look.jobs, text);
  await pause();
  const { titleBlock, ...fields } = await takeSteps(
    fieldSteps(document, url, page.blocks, text, ld, layout, lexicons),
    pause,
  );
  await pause();
  const ownRoot = layoutRoot(body, layout);
  const root = ownRoot ?? findRoot(body, page, titleBlock);
  await pause();
  const { blocks, index, isCut } = root === body ? page : await takeSteps(blockSteps(root, chrome), pause);

  const { language, segments, facets: found } = await parseBlocks(blocks, fields, loadLexicon, pause);
  // On a site whose pages hold many postings no address says that a page is one.
  const isSitePosting = site?.isPosting && layout?.postings === undefined;
  const decision = isPosting({
    blocks,
    segments,
    facetKinds: found.map((facet) => facet.kind),
    title: fields.title,
    pageTitle: document.querySelector('head title')?.textContent ?? null,
    ld,
    site: isSitePosting ? `site:${site.id}` : null,
    language,
    lexicons: await lexiconsOf([language], loadLexicon, lexicons),
  });
  // What stands on a page that is no posting is no fact about one.
  const facets = decision.isPosting || options.force ? found : [];
  const notes = decision.isPosting || options.force ? notesOn(blocks, language, isCut || page.isCut) : [];
  const readBy = site && ownRoot ? `site:${site.id}` : 'page';
  return {
    reading: { version: 1, url, ...decision, readBy, language, ...fields, blocks, segments, facets, notes },
    index,
    root,
  };
}

/** Blocks parsed with the lexicon of their own language, if there is one. */
export async function parseBlocks(
  blocks: readonly Block[],
  fields: Fields,
  loadLexicon: LoadLexicon,
  pause: Pause = WITHOUT_PAUSE,
): Promise<Parsed & { language: string }> {
  await pause();
  const language = detectLanguage(blocks.map((block) => block.text).join('\n'));
  const lexicons = await lexiconsOf([language], loadLexicon);
  await pause();
  return { language, ...(await takeSteps(parseSteps({ blocks, lexicons, language, ...fields }), pause)) };
}

/**
 * Where reading starts: the body, or the one hidden element that holds nearly all of the page. Some
 * pages hide themselves by an inline style until their scripts have run.
 */
function startOf(body: Element): Element {
  const most = body.querySelectorAll('*').length * 0.6;
  let start = body;
  for (let depth = 0; depth < MAX_WRAPPERS; depth++) {
    const child = [...start.children].find((element) => element.querySelectorAll('*').length > most);
    if (!child) break;
    if (isHidden(child)) return child;
    start = child;
  }
  return body;
}

/** The page without its chrome; its dialogs are read only where nothing else is there to read. */
function* readAll(
  body: Element,
  lexicons: readonly Lexicon[],
): Steps<{ chrome: Set<Element>; page: ReadBlocks }> {
  const chrome = yield* chromeSteps(body, lexicons);
  yield;
  const page = yield* blockSteps(body, chrome);
  yield;
  if (weightOfAll(page.blocks) >= LITTLE || !body.querySelector('dialog,[role="dialog"]'))
    return { chrome, page };
  yield;
  const open = yield* chromeSteps(body, lexicons, true);
  const all = yield* blockSteps(body, open);
  return weightOfAll(all.blocks) > weightOfAll(page.blocks) ? { chrome: open, page: all } : { chrome, page };
}

function weightOfAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + weightOf(block), 0);
}

/** What the reader should know of how far the page could be read. */
export function notesOn(blocks: readonly Block[], language: string, isCut: boolean): Phrase[] {
  const notes: Phrase[] = [];
  if (isCut) notes.push(phrase('note.cut'));
  if (blocks.length > 0 && language === 'und') notes.push(phrase('note.unknownLanguage'));
  else if (blocks.length > 0 && !READ_LANGUAGES.includes(language)) {
    notes.push(phrase('note.unreadLanguage', phrase('languageName', language)));
  }
  const hasHeading = blocks.some(
    (block) => (block.kind !== 'item' && partNamed(block.text)) || block.level > 1,
  );
  if (blocks.length > 0 && !hasHeading) notes.push(phrase('note.noHeadings'));
  return notes;
}
