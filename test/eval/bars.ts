import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicon } from '../../lib/cli/lexicons';
import { parseHtml } from '../../lib/cli/parse-html';
import { readPostings } from '../../lib/page/read-postings';
import { compareWithBaseline } from './baseline';
import { GOLD, hasGold, predictionsIn, ROOT, score, scoreOne } from './scores';

/**
 * Annotates the labelled postings beside the project and holds the scores against the bars and against the
 * committed baseline. Prints a line a bar and exits with 1 where one is not reached; with 0 and a word about
 * it where there are no postings.
 */
const SEEDS = ['seed-glovo', 'seed-spotify'];
/** Least F1 of each kind; one without a bar of its own may miss nothing. */
const KINDS: Readonly<Record<string, number>> = {
  experience: 0.93,
  education: 0.93,
  language: 0.93,
  salary: 0.93,
  travel: 0.93,
  'time-zone': 0.9,
  'work-mode': 0.9,
  authorization: 0.9,
  employment: 0.9,
  benefit: 0.88,
  location: 0.85,
  skill: 0.75,
};

let failed = 0;
function bar(
  name: string,
  value: number | null,
  isReached: (value: number) => boolean,
  wanted: string,
): void {
  const passes = value !== null && isReached(value);
  if (!passes) failed++;
  const shown = value === null ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(3);
  console.log(`  ${passes ? '✓' : '✗'} ${name} ${shown}, wanted ${wanted}`);
}

/** How many pages of a folder are taken for a list of whole postings, as only the extension asks it. */
async function severalIn(folder: string): Promise<number> {
  let count = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    const document = parseHtml(readFileSync(join(folder, name), 'utf8'));
    const { kind } = await readPostings(document, 'https://jobs.example/', loadLexicon);
    if (kind === 'many') count++;
  }
  return count;
}

if (!hasGold) {
  console.log('  skipped: no labelled postings at ../shared/gold');
} else {
  const out = join(ROOT, '.cache/eval-bars');
  mkdirSync(out, { recursive: true });
  const run = ['--import', 'tsx', 'test/eval/run.ts', '--out', out];
  execFileSync(process.execPath, run, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  const predictions = join(out, 'pages.ndjson');
  const folders = [join(GOLD, 'dev'), join(GOLD, 'not')];
  const { detection, fields, sections, facets, evidence, strength } = score(folders, predictions);
  const atLeast = (name: string, value: number | null | undefined, least: number): void =>
    bar(name, value ?? null, (found) => found >= least, `≥ ${least.toFixed(2)}`);
  atLeast('detection recall', detection.recall, 0.99);
  bar('false alarms', detection.falseAlarms, (value) => value === 0, '0');
  const alarms = await severalIn(join(GOLD, 'not'));
  bar('pages taken for several postings', alarms, (value) => value === 0, '0');
  atLeast('title', fields.title, 0.97);
  atLeast('company', fields.company, 0.93);
  atLeast('language', fields.language, 1);
  atLeast('sections accuracy', sections.accuracy, 0.93);
  atLeast('sections shown, macro-F1', sections.macroF1, 0.88);
  atLeast('evidence on the right line', evidence, 0.97);
  atLeast('must or nice right', strength, 0.93);
  atLeast('facets micro-F1', facets.microF1, 0.85);
  for (const [kind, { f1, gold }] of Object.entries(facets.each))
    if (gold > 0) atLeast(`F1 of ${kind}`, f1, KINDS[kind] ?? 1);
  for (const id of SEEDS)
    atLeast(`${id}, all eleven labels`, scoreOne(id, predictions).sections.accuracyAllLabels, 0.95);
  const unread = predictionsIn(predictions).filter(({ error }) => error).length;
  bar('pages that could not be read', unread, (value) => value === 0, '0');
  const losses = compareWithBaseline(predictions);
  for (const loss of losses) console.log(`  ✗ ${loss}`);
  failed += losses.length;
}
process.exitCode = failed > 0 ? 1 : 0;
