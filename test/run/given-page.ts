import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { addressOf, sourceOf } from '../fixtures/pages';

/** What `npm start` opens: an address, and the HTML to serve there where it is not on the net. */
export interface GivenPage {
  url: string;
  html?: string;
}

/**
 * Reads the argument of `npm start`: nothing is the sample posting, `http(s)://…` is that page, else it is a
 * file, .html or .txt, which is served under the sample's address since the gate runs on no `file:` page.
 * @param from folder that a relative path starts at
 * @throws Error in words where there is no such file
 */
export function givenPage(argument: string | undefined, from: string): GivenPage {
  const url = addressOf('greenhouse');
  if (!argument) return { url, html: sourceOf('greenhouse') };
  if (/^https?:\/\//i.test(argument)) return { url: new URL(argument).href };
  const file = resolve(from, argument);
  if (!existsSync(file)) throw new Error(`${argument} is neither an address (https://…) nor a file.`);
  const text = readFileSync(file, 'utf8');
  return { url, html: extname(file).toLowerCase() === '.txt' ? htmlOf(text) : text };
}

/** A bare page with a paragraph for each line of a text. */
function htmlOf(text: string): string {
  const escaped = (line: string) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  return `<!doctype html><meta charset="utf-8"><title>${escaped(lines[0] ?? '')}</title><main>${paragraphs}</main>`;
}
