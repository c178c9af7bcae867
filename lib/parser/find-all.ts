import { matches } from './matches';
import { anyOf, anyOfSource } from './patterns';
import type { Span } from './sentences';

const everywhere = new WeakMap<readonly string[], RegExp>();

/**
 * Where any of the patterns stands in folded text, as whole words, in order and never overlapping.
 * Compiled once for each list; an empty list finds nothing.
 */
export function findAll(folded: string, patterns: readonly string[] | undefined): Span[] {
  if (!patterns || patterns.length === 0) return [];
  let regex = everywhere.get(patterns);
  if (!regex) {
    regex = new RegExp(anyOfSource(patterns), 'gu');
    everywhere.set(patterns, regex);
  }
  return matches(folded, regex).map((match): Span => [match.index, match.index + match[0].length]);
}

/** True when any of the patterns stands in the text as whole words. An empty list never does. */
export function hasAny(folded: string, patterns: readonly string[] | undefined): boolean {
  return patterns !== undefined && patterns.length > 0 && anyOf(patterns).test(folded);
}
