/** Letters of our five languages in folded text, for use inside a character class. */
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
