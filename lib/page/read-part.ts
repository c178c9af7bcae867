import type { Block } from '../model/block';
import type { Fields } from '../model/fields';
import type { Reading } from '../model/reading';
import type { Lexicon } from '../parser/lexicon';
import { alternatives, perLexicons } from '../parser/per-lexicons';
import type { KnownSite } from '../sites/site';
import { cuedNames, findCompany } from './find-company';
import { entryFields } from './find-entries';
import { findPlace } from './find-place';
import type { Section } from './find-sections';
import { isOffer, isPosting } from './is-posting';
import { pageWords } from './job-words';
import { matchJobLd } from './json-ld';
import { lexiconsOf } from './page-languages';
import { type PageNames, pageNames } from './page-names';
import type { PostingAddress } from './posting-address';
import { readBlocks } from './read-blocks';
import { type LoadLexicon, type Look, notesOn, parseBlocks, type ReadPage } from './read-page';
import type { Pause } from './slices';
import { titleLine } from './title-line';
import { words } from './words';

/** What was parsed before, by its text: a page that changes somewhere has most of its postings as they were. */
export type ParseMemory = Map<string, ReturnType<typeof parseBlocks>>;

/** Where to look before parsing, and what to fetch for it. */
export interface Parsing {
  loadLexicon: LoadLexicon;
  /** Of the page's languages, English last. */
  lexicons: readonly Lexicon[];
  memory: ParseMemory;
  pause: Pause;
}

function parseOnce(blocks: readonly Block[], fields: Fields, { loadLexicon, memory, pause }: Parsing) {
  const key = JSON.stringify([fields, blocks]);
  const known = memory.get(key) ?? parseBlocks(blocks, fields, loadLexicon, pause);
  memory.set(key, known);
  // Called off in the middle, it is parsed again the next time.
  known.catch(() => memory.delete(key));
  return known;
}

/** Reads one entry of a thread of postings; null where it is none any more. */
export async function readEntry(
  element: Element,
  address: PostingAddress,
  site: KnownSite,
  parsing: Parsing,
): Promise<ReadPage | null> {
  const read = readBlocks(element);
  const fields = entryFields(read, parsing.lexicons);
  if (!fields) return null;
  const { blocks, index, isCut } = read;
  const parsed = await parseOnce(blocks, fields, parsing);
  const by = `site:${site.id}`;
  const decision = { isPosting: true, decidedBy: by, readBy: by };
  const notes = notesOn(blocks, parsed.language, isCut);
  const reading: Reading = { version: 1, ...address, ...decision, ...fields, blocks, ...parsed, notes };
  return { reading, index, root: element };
}

/** What the page of several postings is called, which names none of them: "Work at Acme", "Acme Careers". */
const calledOf = perLexicons((lexicons) => {
  const before = alternatives(pageWords(lexicons, ({ calledBefore }) => calledBefore));
  const behind = alternatives(pageWords(lexicons, ({ calledBehind }) => calledBehind));
  return new RegExp(`^(?:${before}) |\\s[-–—|:]?\\s?(?:${behind})$`, 'giu');
});

/** The names of a page of several postings, its own title cut down to whose page it is. */
export function ownerNames({ document, url, lexicons }: Look): PageNames {
  const names = pageNames(document, url, lexicons);
  const titles = names.titles.map((title) => title.replace(calledOf(lexicons), '').trim());
  return { ...names, titles: titles.filter((title) => title !== '') };
}

/** What a section's heading and the lines around it say; its employer is mostly the whole page's. */
export function sectionFields(look: Look, { start, end }: Section, names: PageNames): Fields {
  const { lexicons } = look;
  const blocks = look.page.blocks.slice(start, end);
  const title = titleLine(blocks[0]!.text, lexicons);
  const text = words(blocks.map((block) => block.text).join(' '));
  const { job } = matchJobLd(look.jobs, text);
  const place = findPlace(blocks, 0, text, job?.place ? [job.place] : [], lexicons);
  const known = job?.company ? [job.company] : [];
  const said = cuedNames(blocks, lexicons);
  const company = findCompany({
    blocks,
    said,
    page: look.text,
    title,
    titleBlock: 0,
    place,
    names,
    known,
    lexicons,
  });
  return { title, company, place };
}

/** Reads one section of a page with several postings; null where it is no posting by itself. */
export async function readSection(
  look: Look,
  { start, end }: Section,
  fields: Fields,
  address: PostingAddress,
  parsing: Parsing,
): Promise<ReadPage | null> {
  const blocks = look.page.blocks.slice(start, end);
  const index = look.page.index.slice(start, end);
  const root = index[0]?.[0]?.node.parentElement;
  if (!root) return null;
  const parsed = await parseOnce(blocks, fields, parsing);
  const { language, segments, facets } = parsed;
  const facetKinds = facets.map((facet) => facet.kind);
  const ld = matchJobLd(look.jobs, words(blocks.map((block) => block.text).join(' ')));
  const lexicons = await lexiconsOf([language], parsing.loadLexicon, look.lexicons);
  const { title } = fields;
  const decision = isPosting({ blocks, segments, facetKinds, title, ld, site: null, language, lexicons });
  if (!decision.isPosting || !isOffer(look.text, facetKinds, lexicons)) return null;
  const notes = notesOn(blocks, language, look.page.isCut);
  const reading: Reading = {
    version: 1,
    ...address,
    ...decision,
    readBy: 'page',
    ...fields,
    blocks,
    ...parsed,
    notes,
  };
  return { reading, index, root };
}
