import type { Reading } from '../model/reading';
import { detectLanguage } from '../parser/language';
import type { Lexicon } from '../parser/lexicon';
import { ENGLISH } from '../parser/lexicons';
import { parse } from '../parser/parse';
import { readBlocks } from './read-blocks';
import type { TextIndex } from './text-index';

export interface ReadPage {
  reading: Reading;
  /** Stays in the page: maps the reading's blocks back to text nodes. */
  index: TextIndex;
  /** Element the posting stands in. */
  root: Element;
}

/** Fetches the lexicon of a language, or null where there is none. English need not be asked for. */
export type LoadLexicon = (language: string) => Promise<Lexicon | null>;

/**
 * Reads one page: finds the posting, names its sections, extracts its facets, decides whether it is a
 * posting at all. Changes nothing.
 * @param url the page's address, which a `Document` in Node does not know
 */
export async function readPage(document: Document, url: string, loadLexicon: LoadLexicon): Promise<ReadPage> {
  const root = document.body ?? document.documentElement;
  const { blocks, index } = readBlocks(root);
  const language = detectLanguage(blocks.map((block) => block.text).join('\n'));
  const lexicon = language === 'en' ? null : await loadLexicon(language);
  const fields = { title: null, company: null, place: null };
  const parsed = parse({ blocks, lexicons: lexicon ? [lexicon, ENGLISH] : [ENGLISH], language, ...fields });
  return {
    reading: {
      version: 1, url, isPosting: true, decidedBy: 'sections', language, ...fields, blocks, ...parsed, notes: [],
    },
    index,
    root,
  };
}
