/** Where a text stops being JSON. Lines and columns count from 1, columns in UTF-16 units. */
export interface JsonError {
  line: number;
  column: number;
  /** True where nothing is wrong but that the text ends too early. */
  isCut: boolean;
}

type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const STRING_PART = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A number or an escape that the end of the text cut short. */
const CUT = /(?:-|-?\d+\.|-?\d+(?:\.\d+)?[eE][+-]?|\\(?:u[0-9a-fA-F]{0,3})?)$/y;
/** Nesting that no file of ours comes near, and that no one gets by cutting one short. */
const MAX_OPEN = 10_000;
const WORDS = ['true', 'false', 'null'];

/**
 * Finds the first place where a text is not JSON; null where it is. Engines say it each in words of their
 * own, some not at all, and take seconds over a file of nothing but brackets: nesting beyond ten thousand
 * counts as an error here. Goes once over the text and never calls itself. The grammar is RFC 8259's.
 */
export function findJsonError(text: string): JsonError | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++;
    const next = text[at];
    if (next === undefined && expected === 'nothing') return null;
    if (next === undefined || expected === 'nothing') return errorAt(text, at);
    if (expected === 'colon') {
      if (next !== ':') return errorAt(text, at);
      at++;
      expected = 'value';
    } else if (isEnd(next, open.at(-1)) && expected.endsWith('-or-end')) {
      at++;
      open.pop();
      expected = after(open);
    } else if (expected === 'comma-or-end') {
      if (next !== ',') return errorAt(text, at);
      at++;
      expected = open.at(-1) === '{' ? 'name' : 'value';
    } else if (expected === 'name' || expected === 'name-or-end') {
      if (next !== '"') return errorAt(text, at);
      const string = readString(text, at);
      if (!string.ok) return errorAt(text, string.at);
      at = string.at;
      expected = 'colon';
    } else if (next === '{' || next === '[') {
      if (open.length >= MAX_OPEN) return errorAt(text, at);
      at++;
      open.push(next);
      expected = next === '{' ? 'name-or-end' : 'value-or-end';
    } else {
      const scalar = next === '"' ? readString(text, at) : readWord(text, at);
      if (!scalar.ok) return errorAt(text, scalar.at);
      at = scalar.at;
      expected = after(open);
    }
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function isEnd(next: string, open: '{' | '[' | undefined): boolean {
  return (next === '}' && open === '{') || (next === ']' && open === '[');
}

function after(open: readonly string[]): Expected {
  return open.length > 0 ? 'comma-or-end' : 'nothing';
}

function readString(text: string, start: number): { ok: boolean; at: number } {
  let at = start + 1;
  for (;;) {
    at = skip(STRING_PART, text, at);
    if (text[at] === '"') return { ok: true, at: at + 1 };
    const end = skip(ESCAPE, text, at);
    if (end === at) return { ok: false, at: isCutShort(text, at) ? text.length : at };
    at = end;
  }
}

function readWord(text: string, at: number): { ok: boolean; at: number } {
  const rest = text.slice(at, at + 5);
  const word = WORDS.find((one) => rest.startsWith(one));
  if (word) return { ok: true, at: at + word.length };
  const end = skip(NUMBER, text, at);
  if (end > at && !isCutShort(text, at)) return { ok: true, at: end };
  const isCut =
    isCutShort(text, at) || (at + rest.length === text.length && WORDS.some((one) => one.startsWith(rest)));
  return { ok: false, at: isCut ? text.length : at };
}

function isCutShort(text: string, at: number): boolean {
  return skip(CUT, text, at) === text.length;
}

/** Where a sticky pattern ends that starts here; here, where it does not match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function errorAt(text: string, at: number): JsonError {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, isCut: at >= text.length };
}
