import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareWithBaseline } from './baseline';
import { GOLD, hasGold, predictionsIn, ROOT, score, scoreOne } from './scores';

/**
 * Annotates the labelled postings beside the project and holds the scores against the bars and against the
 * committed baseline. Prints a line a bar and exits with 1 where one is not reached; with 0 and a word about
 * it where there are no postings.
 */
const SEEDS = ['seed-glovo', 'seed-spotify'];

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

if (!hasGold) {
  console.log('  skipped: no labelled postings at ../shared/gold');
} else {
  const out = join(ROOT, '.cache/eval-bars');
  mkdirSync(out, { recursive: true });
  const run = ['--import', 'tsx', 'test/eval/run.ts', '--out', out];
  execFileSync(process.execPath, run, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  const predictions = join(out, 'pages.ndjson');
  const { detection, sections, facets, evidence, strength } = score(
    [join(GOLD, 'dev'), join(GOLD, 'not')],
    predictions,
  );
  const atLeast = (least: number) => (value: number) => value >= least;
  bar('detection recall', detection.recall, atLeast(0.95), '≥ 0.95');
  bar('false alarms', detection.falseAlarms, (value) => value <= 2, '≤ 2');
  bar('sections accuracy', sections.accuracy, atLeast(0.8), '≥ 0.80');
  bar('evidence on the right line', evidence, atLeast(0.93), '≥ 0.93');
  bar('must or nice right', strength, atLeast(0.85), '≥ 0.85');
  bar('facets macro-F1', facets.macroF1, atLeast(0.6), '≥ 0.60');
  for (const [kind, { f1, gold }] of Object.entries(facets.each))
    if (gold > 0) bar(`F1 of ${kind}`, f1, (value) => value > 0.5, '> 0.5');
  for (const id of SEEDS) {
    const { accuracyAllLabels } = scoreOne(id, predictions).sections;
    bar(`${id}, all eleven labels`, accuracyAllLabels, atLeast(0.95), '≥ 0.95');
  }
  const unread = predictionsIn(predictions).filter(({ error }) => error).length;
  bar('pages that could not be read', unread, (value) => value === 0, '0');
  const losses = compareWithBaseline(predictions);
  for (const loss of losses) console.log(`  ✗ ${loss}`);
  failed += losses.length;
}
process.exitCode = failed > 0 ? 1 : 0;
