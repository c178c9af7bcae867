import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { OWN } from '../parser/data/skills-own';
import { keyOf } from '../parser/skill/key';
import { readCorpus } from './skill-sources/corpus';
import { linguistNames, logoNames } from './skill-sources/packages';
import { escoNames, occupationalNames } from './skill-sources/tables';

/**
 * `npm run skills`: writes `lib/parser/data/skills.ts` from our own names and the sources beside this
 * file. The same sources give the same bytes. Without `../shared/corpus` it says so and writes nothing.
 */
const root = resolve(fileURLToPath(import.meta.url), '../../..');
const corpus = resolve(root, '../shared/corpus');
const target = resolve(root, 'lib/parser/data/skills.ts');
const MOST_BYTES = 45 * 1024;

if (!existsSync(corpus)) {
  console.error('no sources at ../shared/corpus: the vocabulary stays as it is');
  process.exit(1);
}

const own = [OWN.free, OWN.cased, OWN.peered, OWN.fields].map((names) => names.map(squeeze));
const seen = new Set(own.flat().flatMap((line) => line.split('=').map(keyOf)));
const words = readCorpus(corpus);
/** In the sources, but no skill: what is sold, who sells it, and kinds of things. */
const NOT_SKILLS =
  /^(?:saas|software-as-a-service|web|internet|cloud|email|data ?lakes?|database|operating|mobile|video|social media|computer)\b/i;

/** Lines whose name is not known yet; a spelling that is known already is left to the name that has it. */
const fresh = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => {
    const [canonical, ...others] = line.split('=').map(squeeze).filter(isSound);
    if (!canonical || seen.has(keyOf(canonical))) return [];
    const spellings = [canonical, ...others].filter((name, at, all) => {
      const key = keyOf(name);
      return !seen.has(key) && all.findIndex((one) => keyOf(one) === key) === at;
    });
    for (const name of spellings) seen.add(keyOf(name));
    return [spellings.join('=')];
  });

const table = readFileSync(resolve(corpus, 'onet-technology.tsv'), 'utf8');
const labels = readFileSync(resolve(corpus, 'esco-skills-en.txt'), 'utf8');
const added = {
  onet: fresh(occupationalNames(table, words)),
  esco: fresh(escoNames(labels, words)),
  linguist: fresh(await linguistNames(words)),
  logos: fresh(await logoNames(words)),
};
own[1]!.push(...added.onet, ...added.esco);
own[2]!.push(...added.linguist, ...added.logos);

const text = own.map((lines) => lines.join(';')).join('\n');
writeFileSync(
  target,
  `// Written by lib/cli/make-skills.ts; change skills-own.ts instead. Sources: THIRD_PARTY_NOTICES.md.
/** One line a gate (free, cased, peered, field), names parted by ";", spellings of a name by "=". */
// biome-ignore format: data
export const SKILLS =
${text
  .split('\n')
  .map(
    (line) =>
      `  ${JSON.stringify(line).replaceAll("'", "\\'").replace(/^"|"$/g, "'").replaceAll('\\"', '"')}`,
  )
  .join(" + '\\n' +\n")};
`,
);
const bytes = gzipSync(readFileSync(target), { level: 9 }).length;
const counts = Object.entries(added).map(([name, lines]) => `${name} ${lines.length}`);
console.log(`${seen.size} spellings (${counts.join(', ')}), ${bytes} bytes gzipped`);
if (bytes > MOST_BYTES) {
  console.error(`over ${MOST_BYTES} bytes`);
  process.exitCode = 1;
}

function squeeze(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** Neither a mark of our own format nor too long to be matched. */
function isSound(name: string): boolean {
  const key = keyOf(name);
  return key.length > 1 && key.length <= 44 && !/[;=\n\\]/.test(name) && !NOT_SKILLS.test(name);
}
