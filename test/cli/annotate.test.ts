import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const POSTING = `Ferry Pilot
About us
We have ferried people across the bay since 1954 and we are proud of it. Our four boats carry nine thousand commuters a day in all weathers, and our crews know most of them by name.
What you will do
- Steer the ferry from pier to pier, in fog and in sunshine, and bring it to rest without spilling a cup of coffee
- Keep the log and report to the harbour master every evening
Requirements
- At least 4 years of experience on the water
- Fluent English
- A calm hand and a good eye for currents, and patience with people who stand in the wrong place
Benefits
- Private health insurance
- 30 days of paid vacation`;

let folder: string;
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

function run(...args: string[]) {
  const cli = ['--import', 'tsx', join(ROOT, 'lib/cli/annotate.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, cli, { cwd: ROOT, encoding: 'utf8' });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, stderr, lines: lines.map((line) => JSON.parse(line)) };
}

describe('annotate', { timeout: 30_000 }, () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jobgloss-cli-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one line a file, its name without extension as id', () => {
    const { status, lines } = run('--explain', file('ferry.txt', POSTING));
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    const [line] = lines;
    expect(line).toMatchObject({ id: 'ferry', posting: true, language: 'en', title: 'Ferry Pilot' });
    expect(line.blocks).toContainEqual({
      text: 'Requirements',
      section: 'requirements',
      rule: 'heading:requirements',
    });
    expect(line.blocks).toContainEqual(
      expect.objectContaining({ text: 'Fluent English', rule: 'carried:heading', opener: 'Requirements' }),
    );
    expect(line.readBy).toBe('text');
    expect(line.facets).toContainEqual(
      expect.objectContaining({
        kind: 'experience',
        minYears: 4,
        strength: 'must',
        words: expect.stringContaining('4'),
      }),
    );
    expect(line.facets.map((facet: { quote: string }) => facet.quote)).toContain('Fluent English');
  });

  it('goes on past a page that cannot be read', () => {
    const list = file(
      'list.json',
      JSON.stringify([
        { id: 'gone', file: join(folder, 'nowhere.html'), url: 'https://careers.example/1' },
        {
          id: 'here',
          file: file('here.html', `<h1>Ferry Pilot</h1><pre>${POSTING}</pre>`),
          url: 'https://careers.example/2',
        },
      ]),
    );
    const { status, lines } = run('--list', list);
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['gone', 'here']);
    expect(lines[0].error).toContain('nowhere.html');
    expect(lines[1].blocks.length).toBeGreaterThan(0);
  });

  it('reads single sentences', () => {
    const texts = [
      { id: 'a', text: 'You need 5+ years of experience with boats.' },
      { id: 'b', text: 'The bay is blue.' },
    ];
    const { lines } = run('--sentences', file('sentences.json', JSON.stringify(texts)));
    expect(lines[0]).toMatchObject({
      id: 'a',
      facets: [expect.objectContaining({ kind: 'experience', minYears: 5 })],
    });
    expect(lines[1]).toEqual({ id: 'b', facets: [] });
  });

  it.each([
    ['no file', () => []],
    ['an unknown option', () => ['--nonsense']],
    ['a list that is no JSON', () => ['--list', file('broken.json', '[{"id": 1')]],
    ['a list that is no array', () => ['--list', file('object.json', '{}')]],
    ['a list without files', () => ['--list', file('half.json', '[{"id": "x"}]')]],
  ])('explains itself where it is given %s', (_, args) => {
    const { status, stderr, lines } = run(...args());
    expect(status).toBe(2);
    expect(stderr).toContain('usage:');
    expect(stderr).not.toContain('    at ');
    expect(lines).toEqual([]);
  });
});
