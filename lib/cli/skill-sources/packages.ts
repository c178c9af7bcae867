import type { CorpusWords } from './corpus';

interface LinguistLanguage {
  name: string;
  type: string;
}

/**
 * Programming languages of GitHub's linguist that postings hold. A name that is a common word as well is
 * left to our own list, which knows its place; so are languages that are asked for too seldom to be met.
 */
export async function linguistNames(words: CorpusWords): Promise<string[]> {
  const languages = Object.values(
    (await import('linguist-languages')) as unknown as Record<string, LinguistLanguage>,
  );
  return languages
    .filter(({ type }) => type === 'programming')
    .map(({ name }) => name)
    .filter((name) => name.length > 2 && words.isSeen(name) && !words.isCommon(name.split(' ')[0]!))
    .sort(byCode);
}

/** Titles of simple-icons that real postings ask for: most of its brands are employers, not tools. */
export async function logoNames(words: CorpusWords): Promise<string[]> {
  const icons = Object.values((await import('simple-icons')) as unknown as Record<string, { title: string }>);
  return icons
    .map(({ title }) => title)
    .filter((title) => title.length > 2 && /^\p{Lu}/u.test(title) && words.count(title) > 0)
    .filter((title) => !title.split(' ').every((word) => words.isCommon(word)))
    .sort(byCode);
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
