import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SectionLabel } from '../../lib/model/section';
import { blocksFromText } from '../../lib/parser/blocks-from-text';
import { detectLanguage } from '../../lib/parser/language';
import { READ_LANGUAGES } from '../../lib/parser/lexicons';
import { LEXICONS } from '../../lib/parser/lexicons/all';
import { parse } from '../../lib/parser/parse';

/** What stands beside a posting: one section a line, and facets that must be among those found. */
interface Expected {
  language: string;
  title: string;
  sections: SectionLabel[];
  facets: ({ kind: string } & Record<string, unknown>)[];
}

const FOLDER = join(import.meta.dirname, '../fixtures/postings');
const names = (ending: string): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .toSorted();
const postings = names('.txt');

it('has a posting for every language that is read, and an expectation for every posting', () => {
  expect(postings).toEqual([...READ_LANGUAGES].toSorted());
  expect(names('.json')).toEqual(postings);
});

describe.each(postings)('%s', (name) => {
  const text = readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
  const expected: Expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
  const language = detectLanguage(text);
  const blocks = blocksFromText(text);
  const own = LEXICONS.filter((lexicon) => lexicon.language === expected.language);
  const english = LEXICONS.filter((lexicon) => lexicon.language === 'en');
  const lexicons = expected.language === 'en' ? english : [...own, ...english];
  const { segments, facets } = parse({
    blocks,
    lexicons,
    language,
    title: expected.title,
    company: null,
    place: null,
  });

  it('is told by its language', () => {
    expect(language).toBe(expected.language);
  });

  it('has a section for each line', () => {
    const found = blocks.map(({ text: line }, at) => {
      const first = segments.find(({ block }) => block === at);
      return `${first?.section} | ${line}`;
    });
    expect(blocks).toHaveLength(expected.sections.length);
    expect(found).toEqual(blocks.map(({ text: line }, at) => `${expected.sections[at]} | ${line}`));
  });

  it.each(expected.facets)('states %o', ({ kind, ...data }) => {
    const same = facets.filter((facet) => facet.kind === kind).map((facet) => facet.data);
    expect(same).toContainEqual(expect.objectContaining(data));
  });
});
