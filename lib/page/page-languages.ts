import { detectLanguage } from '../parser/language';
import type { Lexicon } from '../parser/lexicon';
import { READ_LANGUAGES } from '../parser/lexicons';
import { FlatChildren } from './flat-tree';
import { SKIPPED } from './tags';

/** Fetches the lexicon of a language, or null where there is none. */
export type LoadLexicon = (language: string) => Promise<Lexicon | null>;

/** Read in every text beside its own language. */
const ENGLISH = 'en';
/** Letters that tell a page's language well enough. */
const ENOUGH = 12_000;
const MAX_NODES = 20_000;
/** A text this long is prose, not a menu's entry. */
const PROSE = 40;
/** What pages call Norwegian, which is read as Bokmål. */
const NORWEGIAN = new Set(['no', 'nn']);

/**
 * The languages, English aside, whose words a page may use for a posting: that of all its text, that of its prose,
 * which may stand in a frame of another, and what its mark-up says. At most three, ISO 639-1; each has a lexicon.
 * Asked before the page is read, so it looks at raw text, menus and hidden parts included.
 */
export function pageLanguages(document: Document): string[] {
  const { all, prose } = sampleOf(document.body ?? document.documentElement);
  const stated = document.documentElement?.getAttribute('lang')?.toLowerCase().slice(0, 2) ?? '';
  const found = [detectLanguage(prose), detectLanguage(all), NORWEGIAN.has(stated) ? 'nb' : stated];
  return [...new Set(found)].filter(isRead);
}

function isRead(language: string): boolean {
  return language !== ENGLISH && READ_LANGUAGES.includes(language);
}

/**
 * The lexicons of these languages and, last, English. A language without one, or whose lexicon cannot be had, is
 * left out; rejects where that is English.
 * @param known what this gave before: its lexicons come first and are not asked for again
 */
export async function lexiconsOf(
  languages: readonly string[],
  loadLexicon: LoadLexicon,
  known: readonly Lexicon[] = [],
): Promise<readonly Lexicon[]> {
  const asked = languages.filter(
    (language) => isRead(language) && !known.some((lexicon) => lexicon.language === language),
  );
  if (asked.length === 0 && known.length > 0) return known;
  const [english, ...loaded] = await Promise.all([
    known.at(-1) ?? loadLexicon(ENGLISH),
    ...asked.map(loadLexicon),
  ]);
  if (!english) throw new Error('the English lexicon is missing');
  const own = [...known.slice(0, -1), ...loaded].filter((lexicon) => lexicon !== null);
  return [...own, english];
}

function sampleOf(body: Element): { all: string; prose: string } {
  const sample = { all: '', prose: '' };
  const open = [new FlatChildren(body)];
  for (let seen = 0; open.length > 0 && seen < MAX_NODES && sample.prose.length < ENOUGH; seen++) {
    const node = open[open.length - 1]!.next();
    if (node === null) open.pop();
    else if (node.nodeType === 3) {
      const text = (node as Text).data.replace(/\s+/g, ' ').slice(0, ENOUGH);
      if (sample.all.length < ENOUGH) sample.all += ` ${text}`;
      if (text.length >= PROSE) sample.prose += ` ${text}`;
    } else if (node.nodeType === 1 && !SKIPPED.has((node as Element).localName)) {
      open.push(new FlatChildren(node as Element));
    }
  }
  return sample;
}
