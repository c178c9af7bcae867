import { fail, ok, type Result } from '../browser/result';
import { phrase } from '../model/phrase';
import type { Reading } from '../model/reading';
import { isLinkable } from '../model/saved-posting';
import type { LoadLexicon } from '../page/read-page';
import { readText } from '../page/read-text';
import { loadLexiconScript } from './load-lexicon';

/** What the reader pasted, and what they may have said about it. */
export interface Pasted {
  text: string;
  /** Where it came from, as it was typed; empty for nowhere. */
  url: string;
  title: string;
}

/**
 * Longest text that is read, in UTF-16 units: twenty times a long posting. What was pasted beyond it is most
 * likely not the posting.
 */
export const MAX_PASTED = 200_000;
const MAX_URL = 2_000;
const MAX_TITLE = 300;

/**
 * Reads a pasted posting as a page would be read. Text beyond `MAX_PASTED` is left out, and the reading says
 * so. No text, no letter in it, or an address that is none is a problem; never throws.
 */
export async function readPasted(
  { text, url, title }: Pasted,
  loadLexicon: LoadLexicon = loadLexiconScript,
): Promise<Result<Reading>> {
  if (text.trim() === '') return fail('paste.empty');
  if (!/\p{L}/u.test(text.slice(0, MAX_PASTED))) return fail('paste.noWords');
  const address = addressOf(url);
  if (address === null) return fail('paste.noAddress');
  try {
    const reading = await readText(cut(text), address, loadLexicon);
    const isCut = text.length > MAX_PASTED && !reading.notes.some(({ key }) => key === 'note.cut');
    return ok({
      ...reading,
      title: title.trim().slice(0, MAX_TITLE) || reading.title,
      notes: isCut ? [phrase('note.pasteCut'), ...reading.notes] : reading.notes,
    });
  } catch {
    return fail('paste.failed');
  }
}

/** The address as a browser would take it; empty for none, null for what is none. */
export function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  // "jobs.example/1" is how an address is copied from print; a name without a dot is no site.
  const url = /^[a-z][a-z\d+.-]{0,20}:/i.test(text) ? text : `https://${text}`;
  if (url.length > MAX_URL || !isLinkable(url)) return null;
  const { protocol, hostname, href } = new URL(url);
  return protocol === 'file:' || hostname.includes('.') ? href : null;
}

/** Up to the end of the last whole line that has room. */
function cut(text: string): string {
  if (text.length <= MAX_PASTED) return text;
  const end = text.lastIndexOf('\n', MAX_PASTED);
  return text.slice(0, end > MAX_PASTED / 2 ? end : MAX_PASTED);
}
