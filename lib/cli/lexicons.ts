import type { Lexicon } from '../parser/lexicon';
import { ENGLISH, LEXICONS } from '../parser/lexicons/all';

/** Node has every lexicon at hand. */
export async function loadLexicon(language: string): Promise<Lexicon | null> {
  return LEXICONS.find((lexicon) => lexicon.language === language) ?? null;
}

/** The lexicons a text of this language is parsed with. */
export function lexiconsFor(language: string): Lexicon[] {
  const own = LEXICONS.find((lexicon) => lexicon.language === language);
  return own && own !== ENGLISH ? [own, ENGLISH] : [ENGLISH];
}
