import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SECTION_LABELS } from '../../lib/model/section';
import { EXTRACTORS, KINDS } from '../../lib/parser/kinds';
import { READ_LANGUAGES } from '../../lib/parser/lexicons';
import { LEXICONS } from '../../lib/parser/lexicons/all';
import { STOP_WORDS } from '../../lib/parser/lexicons/stop-words';

const ROOT = join(import.meta.dirname, '../..');
const names = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ name }) => name.replace(/\.ts$/, ''));
const messages = readFileSync(join(ROOT, 'lib/locales/en.yml'), 'utf8');
const camel = (id: string) => id.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());

describe('kinds', () => {
  const files = names('lib/parser/kinds').filter((name) => name !== 'index');

  it('are all on the list, each once, under the name of their file', () => {
    expect(KINDS.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it('are found by their own extractors, in the same order', () => {
    expect(EXTRACTORS.map(({ id }) => id)).toEqual(KINDS.map(({ id }) => id));
    expect(KINDS.map(({ extract }) => extract)).toEqual(EXTRACTORS.map(({ extract }) => extract));
  });

  it.each(files)('%s has a table of accepted and rejected lines', (id) => {
    const table = readFileSync(join(ROOT, `test/parser/kinds/${id}.test.ts`), 'utf8');
    expect(table).toMatch(/\.each\b|for \(const \[/);
  });

  it.each(KINDS.map(({ id }) => [id]))('%s has a name for the reader', (id) => {
    const block = messages.slice(messages.search(/^kind:$/m));
    expect(block).toMatch(new RegExp(`^  ${camel(id)}: \\S`, 'm'));
  });

  it.each(KINDS.map((kind) => [kind.id, kind] as const))(
    '%s judges nothing where it has nothing',
    (_, kind) => {
      expect(kind.judge([], { version: 1, languages: [], workModes: [], benefits: [] }, new Date(0))).toEqual(
        [],
      );
      expect(kind.sections.length).toBeGreaterThan(0);
      expect(kind.sections).not.toContain('chrome');
      expect(kind.schema.safeParse(null).success).toBe(false);
    },
  );
});

/**
 * Languages that are started, with the slots they may still miss; a language that is not here is whole.
 * No gold, or next to none, was there to measure any of them by.
 */
const STARTED: Readonly<Record<string, readonly string[]>> = {
  cs: ['travel'],
  da: ['travel'],
  fi: ['travel'],
  it: [],
  nb: ['travel'],
  pl: [],
  pt: [],
  sv: ['travel'],
};

describe('lexicons', () => {
  const files = names('lib/parser/lexicons').filter((name) => !['index', 'all', 'stop-words'].includes(name));

  it('are all on the lists, under the name of their file', () => {
    expect(LEXICONS.map(({ language }) => language).toSorted()).toEqual(files.toSorted());
    expect([...READ_LANGUAGES].toSorted()).toEqual(files.toSorted());
  });

  it.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))(
    '%s is complete',
    (language, lexicon) => {
      expect(STOP_WORDS).toHaveProperty(language);
      // Each section of a posting can be headed and told by its words, in every language we read.
      for (const section of SECTION_LABELS) {
        expect(lexicon.headings[section]?.length, `headings.${section}`).toBeGreaterThan(0);
        expect(lexicon.cues?.[section]?.length, `cues.${section}`).toBeGreaterThan(0);
      }
      // A slot that English fills and this language does not would be a gap nobody knows of.
      const english = LEXICONS.find((one) => one.language === 'en')!;
      const missing = Object.keys(english.kinds ?? {}).filter((slot) => !(slot in (lexicon.kinds ?? {})));
      expect(missing).toEqual(STARTED[language] ?? []);
      expect(lexicon.nice?.length).toBeGreaterThan(0);
      expect(Object.keys(lexicon.numbers ?? {}).length).toBeGreaterThan(9);
    },
  );

  it.each(LEXICONS.filter(({ language }) => language !== 'en').map(({ language }) => [language]))(
    '%s can be injected',
    (language) => {
      expect(names('entrypoints')).toContain(`lexicon-${language}`);
    },
  );
});
