import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOLD, predictionsIn, ROOT, type Scores, score } from './scores';

/** The scores that were last committed: what a change is held against. */
const FILE = join(ROOT, 'test/eval/baseline.json');
/** A kind may lose the larger of these: one posting's worth, or two points of F1. */
const MAY_LOSE = { facets: 2, f1: 0.02 };
/** All facets together may lose half a point. */
const MICRO_MAY_LOSE = 0.005;

interface Baseline {
  /** Ids of the postings that were taken for postings. */
  detected: string[];
  microF1: number;
  sections: { accuracy: number; macroF1: number };
  /** For each kind its F1, how many facets the labels have, and how many of them were found. */
  kinds: Record<string, { f1: number; gold: number; found: number }>;
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

function baselineOf(scores: Scores, predictions: string): Baseline {
  const kinds = Object.entries(scores.facets.each).map(([kind, { f1, gold, recall }]) => [
    kind,
    { f1: round(f1 ?? 0), gold, found: Math.round((recall ?? 0) * gold) },
  ]);
  return {
    detected: predictionsIn(predictions)
      .filter(({ posting }) => posting)
      .map(({ id }) => id)
      .toSorted(),
    microF1: round(scores.facets.microF1),
    sections: { accuracy: round(scores.sections.accuracy), macroF1: round(scores.sections.macroF1) },
    kinds: Object.fromEntries(kinds),
  };
}

/** What has become worse than it may, in words; nothing where all is well. */
export function losses(before: Baseline, after: Baseline): string[] {
  const lost = before.detected.filter((id) => !after.detected.includes(id));
  const found = lost.map((id) => `${id} is no longer detected`);
  for (const [kind, was] of Object.entries(before.kinds)) {
    const is = after.kinds[kind] ?? { f1: 0, gold: was.gold, found: 0 };
    // F1 falls by about one facet in all the labels' for each that is missed.
    const mayLose = Math.max(MAY_LOSE.f1, MAY_LOSE.facets / Math.max(1, was.gold));
    if (was.f1 - is.f1 > mayLose) found.push(`${kind} fell from F1 ${was.f1} to ${is.f1}`);
  }
  if (before.microF1 - after.microF1 > MICRO_MAY_LOSE) {
    found.push(`all facets together fell from F1 ${before.microF1} to ${after.microF1}`);
  }
  return found;
}

/**
 * Compares predictions with the committed baseline, and says how each kind stands against it.
 * @returns what was lost beyond what may be; empty where nothing was, or where no baseline is committed
 */
export function compareWithBaseline(predictions: string): string[] {
  const after = baselineOf(score([join(GOLD, 'dev'), join(GOLD, 'not')], predictions), predictions);
  if (!existsSync(FILE)) return ['no baseline is committed: npm run eval -- --write-baseline'];
  return losses(JSON.parse(readFileSync(FILE, 'utf8')) as Baseline, after);
}

/** Makes these predictions the ones that later changes are held against. */
export function writeBaseline(predictions: string): void {
  const scores = score([join(GOLD, 'dev'), join(GOLD, 'not')], predictions);
  writeFileSync(FILE, `${JSON.stringify(baselineOf(scores, predictions), null, 2)}\n`);
  console.log(`baseline written to ${FILE}`);
}
