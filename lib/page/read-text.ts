import type { Reading } from '../model/reading';
import { blocksFromText } from '../parser/blocks-from-text';
import { detectLanguage } from '../parser/language';
import { parse } from '../parser/parse';
import { ENGLISH } from '../parser/lexicons';
import type { LoadLexicon } from './read-page';

/** Reads a posting that is plain text: pasted, or from a file. */
export async function readText(text: string, url: string, loadLexicon: LoadLexicon): Promise<Reading> {
  const blocks = blocksFromText(text);
  const language = detectLanguage(text);
  const lexicon = language === 'en' ? null : await loadLexicon(language);
  const fields = { title: null, company: null, place: null };
  const parsed = parse({ blocks, lexicons: lexicon ? [lexicon, ENGLISH] : [ENGLISH], language, ...fields });
  return { version: 1, url, isPosting: true, decidedBy: 'text', language, ...fields, blocks, ...parsed, notes: [] };
}
