const compiled = new WeakMap<readonly string[], RegExp>();

/**
 * The letters of the languages we have words in, folded. Engines build the set of all letters anew for each
 * pattern that asks for it, and there are hundreds of these.
 */
const LETTER = '[a-z\\u00df-\\u024f\\d]';

/** The source of a pattern that finds any of these as whole words in folded text. */
export function anyOfSource(patterns: readonly string[]): string {
  return `(?<!${LETTER})(?:${patterns.join('|')})(?!${LETTER})`;
}

/**
 * One regular expression that finds any of the patterns as whole words in folded text; compiled once
 * for each list. Not global, so it keeps no state between calls.
 */
export function anyOf(patterns: readonly string[]): RegExp {
  let regex = compiled.get(patterns);
  if (!regex) {
    regex = new RegExp(anyOfSource(patterns), 'u');
    compiled.set(patterns, regex);
  }
  return regex;
}
