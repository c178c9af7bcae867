import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Names that would tie pure code to a page, a browser or the clock. What it needs of these is an argument. */
const IMPURE =
  /(?<![.\w'"-])(?:window|document|location|navigator|browser|chrome|localStorage|sessionStorage|indexedDB|performance|fetch)(?=[.([])|\.innerText\b|getComputedStyle|Date\.now|new Date\(\)|Math\.random|Temporal\.Now/;

const code = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

/** The sources under a path of the project. */
function sourcesIn(path: string): string[] {
  if (statSync(join(ROOT, path)).isFile()) return [path];
  return readdirSync(join(ROOT, path)).flatMap((name) => sourcesIn(join(path, name)));
}

const files = [
  'lib/parser',
  'lib/contradictions',
  'lib/time',
  'lib/model',
  'lib/sites',
  'lib/judge.ts',
].flatMap(sourcesIn);

describe('pure code knows no page, no browser and no clock', () => {
  it.each(files.map((file) => [file]))('%s', (file) => {
    expect(code(readFileSync(join(ROOT, file), 'utf8'))).not.toMatch(IMPURE);
  });
});

describe('the parser imports nothing that does', () => {
  it.each(files.map((file) => [file]))('%s', (file) => {
    const imports = [...readFileSync(join(ROOT, file), 'utf8').matchAll(/from '([^']+)'/g)].map(
      ([, path]) => path!,
    );
    for (const path of imports)
      expect(path).not.toMatch(/\/(?:page|browser|profile|saved|cli)\/|^wxt|polyfill|preact/);
  });
});
