import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Most that a file of the build may weigh, in bytes, gzipped. The first pattern that fits counts. */
export const LIMITS: readonly [file: RegExp, bytes: number, why: string][] = [
  [/^content-scripts\/gate\.js$/, 9_000, 'runs in every page of the sites, and knows the addresses of all'],
  // A third of it are names: the vocabulary of skills, the gazetteer.
  [/^annotator\.js$/, 136_000, 'runs in every posting'],
  [/^lexicon-en\.js$/, 65_200, 'runs in every posting'],
  [/^frames\.js$/, 2_000, 'runs in the frames of a page that was read by hand in vain'],
  [/^lexicon-(cs|da|fi|nb|sv)\.js$/, 11_600, 'runs in every posting of its language'],
  [/^lexicon-(it|nl|pl|pt)\.js$/, 24_500, 'runs in every posting of its language'],
  [/^lexicon-[a-z]{2}\.js$/, 38_300, 'runs in every posting of its language'],
  [/^background\.js$/, 25_200, 'is started again for every event'],
  [/^chunks\/(popup|sidepanel|options|saved|paste|keep-bar)-/, 20_000, 'is a view of its own'],
  // The kinds with their vocabulary and the parser for pasted text are shared.
  [/^chunks\//, 80_000, 'is shared by the views'],
  [/\.css$/, 8_000, 'a style sheet'],
];
/** The whole of a build, unzipped: what a reader downloads is less. */
export const WHOLE = 1_850_000;

export interface Weight {
  file: string;
  bytes: number;
  limit: number;
}

function filesIn(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const path = under ? `${under}/${entry.name}` : entry.name;
    return entry.isDirectory() ? filesIn(folder, path) : [path];
  });
}

/** Every file of a build that has a limit, gzipped, the heaviest first; and the unzipped whole as "all files". */
export function weigh(folder: string): Weight[] {
  const files = filesIn(folder);
  const whole = files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
  const weights = files.flatMap((file) => {
    const limit = LIMITS.find(([pattern]) => pattern.test(file))?.[1];
    return limit === undefined
      ? []
      : [{ file, bytes: gzipSync(readFileSync(join(folder, file))).length, limit }];
  });
  return [...weights.sort((a, b) => b.bytes - a.bytes), { file: 'all files', bytes: whole, limit: WHOLE }];
}

/** A script that no limit speaks of, so that none slips in unweighed. */
export function unweighed(folder: string): string[] {
  return filesIn(folder).filter(
    (file) => file.endsWith('.js') && !LIMITS.some(([pattern]) => pattern.test(file)),
  );
}
