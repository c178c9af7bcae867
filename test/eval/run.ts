import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { compareWithBaseline, writeBaseline } from './baseline';
import { GOLD as gold, hasGold, ROOT as root } from './scores';

/**
 * `npm run eval`: annotates the gold pages with the command line and prints the scorers' tables.
 * Says plainly that it is skipped where the gold set is absent.
 *   --misses KIND   also lists what is missed and wrong of a facet kind, or of `section`
 *   --out DIR       where predictions are written (default .cache/eval)
 *   --write-baseline  makes this run the one that later changes are held against
 */
const args = process.argv.slice(2);
const option = (name: string): string | undefined =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined;

if (!hasGold) {
  console.log('evaluation skipped: no labelled postings at ../shared/gold');
  process.exit(0);
}

const out = resolve(root, option('--out') ?? '.cache/eval');
mkdirSync(out, { recursive: true });
const sets = ['dev', 'not'].map((name) => join(gold, name));

const jobs = sets.flatMap((dir) =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { id, url } = JSON.parse(readFileSync(join(dir, name), 'utf8')) as { id: string; url?: string };
      const stem = join(dir, basename(name, extname(name)));
      return { id, url, file: existsSync(`${stem}.html`) ? `${stem}.html` : `${stem}.txt` };
    }),
);
const list = join(out, 'list.json');
writeFileSync(list, JSON.stringify(jobs));

const annotate = (...flags: string[]): string => {
  const cli = join(root, 'lib/cli/annotate.ts');
  const node = ['--import', 'tsx', cli, ...flags];
  return execFileSync(process.execPath, node, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
};
const score = (script: string, ...flags: string[]): void => {
  execFileSync(process.execPath, [join(gold, script), ...flags], { stdio: 'inherit' });
};

const pages = join(out, 'pages.ndjson');
writeFileSync(pages, annotate('--list', list));
const sentences = join(out, 'sentences.ndjson');
writeFileSync(sentences, annotate('--sentences', join(gold, 'time-zones.json')));

const kind = option('--misses');
const misses = kind ? ['--misses', kind] : [];
console.log('— all pages');
score('score.mjs', ...sets, pages, ...misses);
console.log('— pages as their sites served them');
score('score.mjs', ...sets, pages, '--page', 'real');
console.log('— single lines with time zones');
score(
  'score-sentences.mjs',
  join(gold, 'time-zones.json'),
  sentences,
  ...(kind === 'time-zone' ? ['--misses'] : []),
);

if (args.includes('--write-baseline')) writeBaseline(pages);
else {
  const losses = compareWithBaseline(pages);
  console.log(`— against the committed baseline: ${losses.length === 0 ? 'nothing lost' : ''}`);
  for (const loss of losses) console.log(`  ${loss}`);
}
