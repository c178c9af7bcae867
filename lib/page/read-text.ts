import type { Reading } from '../model/reading';
import { blocksFromText } from '../parser/blocks-from-text';
import { detectLanguage } from '../parser/language';
import { parse } from '../parser/parse';
import { findTextFields } from './find-fields';
import { isPosting } from './is-posting';
import { type LoadLexicon, lexiconsOf } from './page-languages';
import { MAX_BLOCKS } from './read-blocks';
import { notesOn } from './read-page';
import { words } from './words';

/**
 * Reads a posting that is plain text: pasted, or from a file. It has no mark-up to go by, so its first
 * line is its title where it reads like one.
 */
export async function readText(text: string, url: string, loadLexicon: LoadLexicon): Promise<Reading> {
  const all = blocksFromText(text);
  const blocks = all.slice(0, MAX_BLOCKS);
  const language = detectLanguage(text);
  const lexicons = await lexiconsOf([language], loadLexicon);
  const fields = findTextFields(blocks, words(text), lexicons);
  const parsed = parse({ blocks, lexicons, language, ...fields });
  const decision = isPosting({
    blocks,
    segments: parsed.segments,
    facetKinds: parsed.facets.map((facet) => facet.kind),
    title: fields.title,
    ld: { count: 0, job: null, by: null },
    site: null,
    language,
    lexicons,
  });
  const notes = notesOn(blocks, language, all.length > blocks.length);
  return { version: 1, url, ...decision, readBy: 'text', language, ...fields, blocks, ...parsed, notes };
}
