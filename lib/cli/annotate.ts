import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { readPage } from '../page/read-page';
import { readText } from '../page/read-text';
import { blocksFromText } from '../parser/blocks-from-text';
import { detectLanguage } from '../parser/language';
import { parseFragment } from '../parser/parse';
import { lexiconsFor, loadLexicon } from './lexicons';
import { parseHtml } from './parse-html';
import { flatFacet, toJson } from './to-json';

const USAGE = `usage: npm run --silent annotate -- [--url URL] FILE…
       npm run --silent annotate -- --list FILE.json       [{"id", "file", "url"}, …]
       npm run --silent annotate -- --sentences FILE.json  [{"id", "text"}, …]
Reads .html and .txt files and prints one JSON object a line.`;

interface Job {
  id: string;
  file: string;
  url?: string;
}

async function annotate({ id, file, url }: Job): Promise<unknown> {
  const text = readFileSync(file, 'utf8');
  const address = url ?? `file:///${basename(file)}`;
  const reading = /\.txt$/i.test(file)
    ? await readText(text, address, loadLexicon)
    : (await readPage(parseHtml(text), address, loadLexicon)).reading;
  return toJson(id, reading);
}

function annotateSentence({ id, text }: { id: string; text: string }): unknown {
  const blocks = blocksFromText(text);
  const language = detectLanguage(text);
  const facets = parseFragment({
    blocks,
    language,
    lexicons: lexiconsFor(language),
    title: null,
    company: null,
    place: null,
  });
  return { id, facets: facets.map((facet) => flatFacet(facet, blocks)) };
}

/** Prints one line for each job; one that fails gives a line with `error` and the run goes on. */
async function printAll<T extends { id: string }>(
  jobs: readonly T[],
  run: (job: T) => unknown,
): Promise<void> {
  for (const job of jobs) {
    let line: unknown;
    try {
      line = await run(job);
    } catch (error) {
      line = { id: job.id, error: error instanceof Error ? error.message : String(error) };
      process.exitCode = 1;
    }
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

function usage(): never {
  console.error(USAGE);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      options: { url: { type: 'string' }, list: { type: 'string' }, sentences: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    console.error((error as Error).message);
    return usage();
  }
}

const { values, positionals } = options();
if (values.list) await printAll(JSON.parse(readFileSync(values.list, 'utf8')) as Job[], annotate);
else if (values.sentences)
  await printAll(JSON.parse(readFileSync(values.sentences, 'utf8')), annotateSentence);
else if (positionals.length === 0) usage();
else {
  const jobs = positionals.map((file): Job => ({ id: basename(file, extname(file)), file, url: values.url }));
  await printAll(jobs, annotate);
}
