import type { Lexicon } from '../parser/lexicon';
import { alternatives, perLexicons } from '../parser/per-lexicons';
import { hostMatches } from '../sites/match';
import { pageWords } from './job-words';
import { readBlocks } from './read-blocks';

/** What the page says of itself outside its text. */
export interface PageNames {
  /** The document's title, `og:title` and the like, most trusted first; none is empty. */
  titles: readonly string[];
  /** `og:site_name`: the employer's own site, or the job board's. */
  siteName: string | null;
  host: string;
  /** Whom the page's frame names as its owner: the line with the copyright, the logo; may be a board. */
  owners: readonly string[];
}

const MAX_FOOTERS = 4;
const MAX_LOGOS = 6;
const FOOTERS = 'footer,[role="contentinfo"],[class*="copyright"],[class*="footer"],[id*="footer"]';
const LOGOS = 'header img[alt],[class*="logo"] img[alt],img[class*="logo"][alt],[class*="brand"] img[alt]';

const wordsOf = perLexicons((lexicons) => {
  const rights = alternatives(pageWords(lexicons, (page) => page.rights));
  const logo = alternatives(pageWords(lexicons, (page) => page.logo));
  return {
    /** "© 2021–2024 Tallow & Rye GmbH. All rights reserved". */
    copyright: new RegExp(
      `(?:©|\\(c\\)|copyright)\\s{0,2}(?:©\\s{0,2})?(?:copyright\\s)?(?:by\\s)?(?:\\d{4}(?:\\s?[-–]\\s?(?:\\d{4}|present))?)?[,.|\\s]{0,3}(?:by\\s)?(\\p{Lu}[^|•·©]{1,60}?)(?:\\s?\\d{4}|\\.? (?:${rights})\\b|[.,|•·–]\\s|\\s[-–|]|$)`,
      'iu',
    ),
    logo: new RegExp(`(?<![\\p{L}\\p{N}])(?:${logo})(?![\\p{L}\\p{N}])|[|–-].*$`, 'giu'),
  };
});

/** The names that a page's head and frame give; nothing here is proof of an employer. */
export function pageNames(document: Document, url: string, lexicons: readonly Lexicon[]): PageNames {
  const meta = (name: string): string | null =>
    clean(document.querySelector(`meta[property="${name}"]`)?.getAttribute('content'));
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const titles = [clean(document.querySelector('head title')?.textContent), meta('og:title')].map(
    (title) => title && withoutHost(title, host),
  );
  return {
    titles: [...new Set(titles.filter((title) => title !== null && title !== ''))] as string[],
    siteName: meta('og:site_name') || null,
    host,
    owners: ownersOf(document, lexicons),
  };
}

function ownersOf(document: Document, lexicons: readonly Lexicon[]): string[] {
  const { copyright, logo: besideName } = wordsOf(lexicons);
  const owners: string[] = [];
  const footers = [...document.querySelectorAll(FOOTERS)];
  for (const footer of footers.slice(-MAX_FOOTERS)) {
    // A wrapper of the whole page may be called after its footer.
    if (footer.querySelector('h1,main,article')) continue;
    for (const { text } of readBlocks(footer).blocks.slice(-30)) {
      const name = text.length <= 200 ? copyright.exec(text)?.[1] : undefined;
      if (name) owners.push(name.trim());
    }
  }
  for (const logo of [...document.querySelectorAll(LOGOS)].slice(0, MAX_LOGOS)) {
    const alt = (logo.getAttribute('alt') ?? '').replace(besideName, ' ').replace(/\s+/g, ' ').trim();
    if (/^\p{Alpha}/u.test(alt) && alt.length >= 3 && alt.length <= 40) owners.push(alt);
  }
  return [...new Set(owners)];
}

/** "Baker - Leeds - Jobfair.example" without the address of the page itself at its end. */
function withoutHost(title: string, host: string): string {
  const [, rest, name] =
    /^(.{1,250}?)\s{0,3}[-–—|]\s{0,3}([\p{Alpha}\d-]{1,60}(?:\.[\p{Alpha}\d-]{1,60}){1,4})$/u.exec(title) ??
    [];
  return rest && name && hostMatches(host, [name.toLowerCase()]) ? rest : title;
}

function clean(text: string | null | undefined): string | null {
  const line = text?.replace(/\s+/g, ' ').trim();
  return line && line.length <= 300 ? line : null;
}
