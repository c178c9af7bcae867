import { describe, expect, it, vi } from 'vitest';
import { loadLexicon } from '@/lib/cli/lexicons';
import { lexiconsOf, pageLanguages } from '@/lib/page/page-languages';
import type { Lexicon } from '@/lib/parser/lexicon';
import { page } from './html';

const GERMAN =
  '<p>Wir suchen für unsere Schleuse eine Person, die am Morgen das Tor öffnet und das Buch der Boote führt.</p>';
const ENGLISH =
  '<p>We are looking for somebody who opens the lock at dawn, keeps the book of boats and likes the rain.</p>';
const MENU =
  '<nav><ul><li>About us and our work</li><li>For the press</li><li>All of our jobs</li></ul></nav>';

describe('pageLanguages', () => {
  it.each([
    ['none for English', ENGLISH, 'en', []],
    ['that of the text', GERMAN, '', ['de']],
    ['that of the prose in an English frame', `${MENU.repeat(20)}${GERMAN}`, 'en', ['de']],
    ['what the mark-up says of a text too short to tell', '<h1>Éclusier</h1>', 'fr-CA', ['fr']],
    ['both where they differ', GERMAN, 'nl', ['de', 'nl']],
    ['Bokmål for Norwegian', '<h1>Slusevakt</h1>', 'no', ['nb']],
    ['none of a language that is not read', '<h1>Zsilipőr</h1>', 'hu', []],
    ['none of scripts', `<script>/* ${GERMAN} */</script>${ENGLISH}`, '', []],
  ])('gives %s', (_, body, lang, expected) => {
    expect(pageLanguages(page(body, '', lang))).toEqual(expected);
  });
});

describe('lexiconsOf', () => {
  const languagesOf = (lexicons: readonly Lexicon[]): string[] => lexicons.map(({ language }) => language);

  it('loads each language once, English last', async () => {
    const load = vi.fn(loadLexicon);
    const first = await lexiconsOf(['de', 'en', 'und', 'hu'], load);
    expect(languagesOf(first)).toEqual(['de', 'en']);
    expect(languagesOf(await lexiconsOf(['de', 'fr'], load, first))).toEqual(['de', 'fr', 'en']);
    expect(load.mock.calls.map(([language]) => language).toSorted()).toEqual(['de', 'en', 'fr']);
  });

  it('gives the same list where nothing is added', async () => {
    const first = await lexiconsOf(['de'], loadLexicon);
    expect(await lexiconsOf(['en'], loadLexicon, first)).toBe(first);
  });

  it('rejects where English cannot be had, as nothing is read without it', async () => {
    await expect(lexiconsOf([], async () => null)).rejects.toThrow('English');
    const load = (language: string) =>
      language === 'en' ? Promise.reject(new Error('gone')) : loadLexicon(language);
    await expect(lexiconsOf(['de'], load)).rejects.toThrow('gone');
  });

  it('does without a lexicon that cannot be had', async () => {
    const load = (language: string) => (language === 'de' ? Promise.resolve(null) : loadLexicon(language));
    expect(languagesOf(await lexiconsOf(['de'], load))).toEqual(['en']);
  });
});
