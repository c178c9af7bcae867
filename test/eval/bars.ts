import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Annotates the labelled postings beside the project and holds the scores against the bars. Prints a line
 * a bar and exits with 1 where one is not reached; with 0 and a word about it where there are no postings.
 */
const root = resolve(fileURLToPath(import.meta.url), '../../..');
const gold = resolve(root, '../shared/gold');

interface Scores {
  detection: { recall: number; falseAlarms: number };
  sections: { accuracy: number; accuracyAllLabels: number };
  facets: { each: Record<string, { f1: number | null }> };
  evidence: number;
}

const KINDS = ['experience', 'time-zone', 'benefit', 'work-mode', 'language', 'education'];
const SEEDS = ['seed-glovo', 'seed-spotify'];

function node(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
}

function score(folders: readonly string[], predictions: string): Scores {
  return JSON.parse(node([join(gold, 'score.mjs'), ...folders, predictions, '--json']));
}

/** The scorer takes folders: one that holds a single document's labels, in place and not copied. */
function scoreOne(id: string, predictions: string): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'jobgloss-bars-'));
  try {
    symlinkSync(join(gold, 'dev', `${id}.json`), join(folder, `${id}.json`));
    return score([folder], predictions);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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

if (!existsSync(gold)) {
  console.log('  skipped: no labelled postings at ../shared/gold');
} else {
  const out = join(root, '.cache/eval-bars');
  mkdirSync(out, { recursive: true });
  node(['--import', 'tsx', 'test/eval/run.ts', '--out', out]);
  const predictions = join(out, 'pages.ndjson');
  const { detection, sections, facets, evidence } = score(
    [join(gold, 'dev'), join(gold, 'not')],
    predictions,
  );
  const atLeast = (least: number) => (value: number) => value >= least;
  bar('detection recall', detection.recall, atLeast(0.93), '≥ 0.93');
  bar('false alarms', detection.falseAlarms, (value) => value <= 3, '≤ 3');
  bar('sections accuracy', sections.accuracy, atLeast(0.78), '≥ 0.78');
  bar('evidence on the right line', evidence, atLeast(0.93), '≥ 0.93');
  for (const kind of KINDS)
    bar(`F1 of ${kind}`, facets.each[kind]?.f1 ?? null, (value) => value > 0.5, '> 0.5');
  for (const id of SEEDS) {
    const { accuracyAllLabels } = scoreOne(id, predictions).sections;
    bar(`${id}, all eleven labels`, accuracyAllLabels, atLeast(0.95), '≥ 0.95');
  }
  const ids = readFileSync(predictions, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  bar('pages that could not be read', ids.filter(({ error }) => error).length, (value) => value === 0, '0');
}
process.exitCode = failed > 0 ? 1 : 0;
