import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
/** The labelled postings; they are read in place and never copied. */
export const GOLD = resolve(ROOT, '../shared/gold');
export const hasGold = existsSync(GOLD);

/** What the scorer prints with `--json`, as far as it is used here. Rates are 0–1, or null where nothing was asked. */
export interface Scores {
  detection: { precision: number | null; recall: number; falseAlarms: number };
  fields: Record<string, number | null>;
  sections: { accuracy: number; accuracyAllLabels: number; macroF1: number };
  facets: {
    macroF1: number;
    microF1: number;
    each: Record<
      string,
      { precision: number | null; recall: number | null; f1: number | null; gold: number }
    >;
  };
  evidence: number;
  strength: number;
}

/** Scores a file of predictions against folders of labels. */
export function score(folders: readonly string[], predictions: string, ...flags: string[]): Scores {
  const args = [join(GOLD, 'score.mjs'), ...folders, predictions, '--json', ...flags];
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 }),
  );
}

/** The scorer takes folders: one that holds a single document's labels, in place and not copied. */
export function scoreOne(id: string, predictions: string): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'jobgloss-bars-'));
  try {
    symlinkSync(join(GOLD, 'dev', `${id}.json`), join(folder, `${id}.json`));
    return score([folder], predictions);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Prediction {
  id: string;
  posting?: boolean;
  error?: string;
}

/** The lines of a file of predictions. */
export function predictionsIn(file: string): Prediction[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Prediction);
}
