import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Facet } from '../model/facet';
import { readPage } from '../page/read-page';
import { readText } from '../page/read-text';
import { blocksFromText } from '../parser/blocks-from-text';
import { detectLanguage } from '../parser/language';
import type { Lexicon } from '../parser/lexicon';
import { LEXICONS } from '../parser/lexicons/all';
import { parseFragment } from '../parser/parse';
import { knownSite } from '../sites/known';
import { lexiconsFor, loadLexicon } from './lexicons';
import { parseHtml } from './parse-html';
import { flatFacet, toJson } from './to-json';

const USAGE = `usage: npm run --silent annotate -- [--url URL] FILE…
       npm run --silent annotate -- --list FILE.json       [{"id", "file", "url"}, …]
       npm run --silent annotate -- --sentences FILE.json  [{"id", "text"}, …]
Reads .html and .txt files and prints one JSON object a line.
--explain adds what decided the section of each part: its rule, the line it goes on with, what came second.`;

interface Job {
  id: string;
  file: string;
  url?: string;
}

interface Sentence {
  id: string;
  text: string;
}

async function annotate({ id, file, url }: Job, isExplained: boolean): Promise<unknown> {
  const text = readFileSync(file, 'utf8');
  const address = url ?? `file:///${basename(file)}`;
  const reading = /\.txt$/i.test(file)
    ? await readText(text, address, loadLexicon)
    : (await readPage(parseHtml(text), address, loadLexicon, { site: knownSite(address) })).reading;
  return toJson(id, reading, isExplained);
}

function annotateSentence({ id, text }: Sentence): unknown {
  const blocks = blocksFromText(text);
  const language = detectLanguage(text);
  const read = (lexicons: Lexicon[]): Facet[] =>
    parseFragment({ blocks, language, lexicons, title: null, company: null, place: null });
  let facets = read(lexiconsFor(language));
  // A few words are too few to tell a language by: the first that makes something of them has them.
  for (const { language: other } of language === 'und' ? LEXICONS : []) {
    if (facets.length > 0) break;
    facets = read(lexiconsFor(other));
  }
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
    }
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

function usage(message?: string): never {
  if (message) console.error(message);
  console.error(USAGE);
  process.exit(2);
}

/** A file that holds an array of objects with these texts in them; anything else ends the run with a word about it. */
function listIn<T>(file: string, keys: readonly string[]): T[] {
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return usage(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(list)) return usage(`${file} does not hold an array`);
  const bad = list.findIndex((item) => keys.some((key) => typeof item?.[key] !== 'string'));
  if (bad >= 0) return usage(`entry ${bad} of ${file} lacks one of: ${keys.join(', ')}`);
  return list as T[];
}

function options() {
  try {
    return parseArgs({
      options: {
        url: { type: 'string' },
        list: { type: 'string' },
        sentences: { type: 'string' },
        explain: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    return usage((error as Error).message);
  }
}

const { values, positionals } = options();
const read = (job: Job) => annotate(job, values.explain);
if (values.list) await printAll(listIn<Job>(values.list, ['id', 'file']), read);
else if (values.sentences)
  await printAll(listIn<Sentence>(values.sentences, ['id', 'text']), annotateSentence);
else if (positionals.length === 0) usage();
else {
  const jobs = positionals.map((file): Job => ({ id: basename(file, extname(file)), file, url: values.url }));
  await printAll(jobs, read);
}
