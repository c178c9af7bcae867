const compiled = new WeakMap<readonly string[], RegExp>();

/**
 * One regular expression that finds any of the patterns as whole words in folded text; compiled once
 * for each list. Not global, so it keeps no state between calls.
 */
export function anyOf(patterns: readonly string[]): RegExp {
  let regex = compiled.get(patterns);
  if (!regex) {
    regex = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'u');
    compiled.set(patterns, regex);
  }
  return regex;
}
