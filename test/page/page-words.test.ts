import { describe, expect, it } from 'vitest';
import { lexiconsFor } from '@/lib/cli/lexicons';
import { hasGenderMark, isGeneric, namesOccupation } from '@/lib/page/job-words';
import { titleLine } from '@/lib/page/title-line';
import { LEXICONS } from '@/lib/parser/lexicons/all';

/** All patterns of a slot, with the name of their entry. */
function sourcesOf(slot: object, path = ''): [string, string][] {
  return Object.entries(slot).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sourcesOf(value as object, `${path}${key}.`),
  );
}
const PLAIN = new Set(['ends', 'nouns', 'idle']);

describe.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon.kinds!.page!] as const))(
  'the words for pages in %s',
  (_, words) => {
    it('name occupations, parts of employers and what postings say', () => {
      expect(words.ends ?? words.nouns).toBeTruthy();
      expect(words.idle && words.idleLines && words.placeLabels && words.titleLabels).toBeTruthy();
      for (const key of ['is', 'isWhat', 'seeks', 'not', 'notFirst'] as const)
        expect(words.employer?.[key], key).toBeTruthy();
      for (const key of ['seeks', 'you', 'asks', 'terms', 'pay', 'apply'] as const)
        expect(words.says?.[key], key).toBeTruthy();
    });

    it('set apart what stands before a name', () => {
      const { articles, lineArticles, asArticles } = words.employer ?? {};
      for (const list of [articles, lineArticles, asArticles])
        for (const article of list?.split('|') ?? []) expect(article).toMatch(/ $|['’]\]?$/);
      for (const lead of [words.sought, words.soughtMarked].filter((source) => source !== undefined))
        expect(lead).toMatch(/ (?:\)\?)?$/);
    });

    it.each(sourcesOf(words))('%s is a pattern, or words parted by single spaces', (key, source) => {
      if (PLAIN.has(key)) expect(source).toMatch(/^\S+(?: \S+)*$/);
      else {
        const pattern = new RegExp(`^(?:${source})$`, 'iu');
        expect(pattern.test('')).toBe(false);
        expect(pattern.test('Tallow & Rye')).toBe(false);
      }
    });
  },
);

describe('words of a page', () => {
  it.each([
    ['de', 'Schichtleiter Brückenbau'],
    ['nl', 'Ervaren sluisbeheerder'],
    ['fr', "Gestionnaire d'écluse"],
    ['pl', 'Kierownik śluzy'],
  ])('name an occupation in %s alone: "%s"', (language, line) => {
    expect(hasGenderMark(line)).toBe(false);
    expect(namesOccupation(line, lexiconsFor(language))).toBe(true);
    expect(namesOccupation(line, lexiconsFor('en'))).toBe(false);
  });

  it('are those of English in every language', () => {
    for (const { language } of LEXICONS) {
      expect(namesOccupation('Lock Engineer', lexiconsFor(language)), language).toBe(true);
      expect(isGeneric('Open positions', lexiconsFor(language)), language).toBe(true);
    }
  });

  it.each([
    ['de', 'Wir suchen: Schleusenwärter', 'Schleusenwärter'],
    ['cs', 'Název pozice: Jezný', 'Jezný'],
    ['sv', 'Ledig tjänst: Slussvakt', 'Slussvakt'],
    ['fi', 'Haemme: Sulkuvahti', 'Sulkuvahti'],
    ['pt', 'Vaga: Guarda de eclusa', 'Guarda de eclusa'],
  ])('cut what introduces a title in %s', (language, line, title) => {
    expect(titleLine(line, lexiconsFor(language))).toBe(title);
    expect(titleLine(line, lexiconsFor('en'))).toBe(line);
  });
});
