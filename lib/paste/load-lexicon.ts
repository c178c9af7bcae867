import { registeredLexicon } from '../page/lexicon-registry';
import type { Lexicon } from '../parser/lexicon';

/**
 * The lexicon of a language in one of the extension's own pages: the same script that is injected into a
 * posting's page, so that no second copy of it is shipped.
 * @returns null where the script cannot be had: the text is then read by English and its layout
 */
export async function loadLexiconScript(language: string): Promise<Lexicon | null> {
  if (!/^[a-z]{2}$/.test(language)) return null;
  const known = registeredLexicon(language);
  if (known) return known;
  await new Promise<void>((done) => {
    const script = document.createElement('script');
    script.src = `/lexicon-${language}.js`;
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => done());
    document.head.append(script);
  });
  return registeredLexicon(language);
}
