/** Letters of the languages that we read, in folded text, for use inside a character class. */
const LETTERS = 'a-z\\u00df-\\u024f';
const CLASS_OR_LETTER = /\[(?:\\.|[^\]\\])*\]|\\p\{L\}|\\p\{N\}/g;

/**
 * A pattern with `\p{L}` and `\p{N}` narrowed to the letters and digits of our languages, to be
 * compiled without the `u` flag. The full classes have hundreds of ranges, and compiling some
 * hundred patterns that name them takes a large part of a second in a fresh page.
 */
export function latin(source: string): string {
  return source.replace(CLASS_OR_LETTER, (part) => {
    if (part === '\\p{L}') return `[${LETTERS}]`;
    if (part === '\\p{N}') return '\\d';
    return part.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', '\\d');
  });
}

const CAPITALS =
  'A-Z\\u00c0-\\u00d6\\u00d8-\\u00deĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ';
const WRITTEN: Readonly<Record<string, string>> = {
  Upper: CAPITALS,
  Lower: LETTERS,
  Alpha: `A-Z\\u00c0-\\u024f${LETTERS}`,
  N: '\\d',
};
const CLASS_OR_PROPERTY = /\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}/g;
const PROPERTY = /\\p\{(\w+)\}/g;

/**
 * The same for text as written, with capitals: `\p{Upper}`, `\p{Lower}`, `\p{Alpha}` and `\p{N}` of our
 * languages. For names of towns, of which a pattern with the full classes takes ten times as long to compile.
 */
export function latinWritten(source: string): string {
  const narrow = (part: string): string =>
    part.replace(PROPERTY, (property, name: string) => WRITTEN[name] ?? property);
  return source.replace(CLASS_OR_PROPERTY, (part) =>
    part.startsWith('[') ? narrow(part) : `[${narrow(part)}]`,
  );
}

const compiled = new WeakMap<readonly string[], RegExp>();

/** One regular expression that finds all of the patterns as whole words; global; compiled once a list. */
export function everyOf(patterns: readonly string[]): RegExp {
  let regex = compiled.get(patterns);
  if (!regex) {
    regex = new RegExp(latin(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`), 'g');
    compiled.set(patterns, regex);
  }
  return regex;
}

/** The first place where one of the patterns stands as whole words, or null. */
export function firstOf(patterns: readonly string[], folded: string): RegExpExecArray | null {
  const regex = everyOf(patterns);
  regex.lastIndex = 0;
  return regex.exec(folded);
}
