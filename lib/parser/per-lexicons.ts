import type { Lexicon } from './lexicon';

/**
 * Makes something of a list of lexicons, once for each list: patterns that hold the words of all of them. What is
 * made is made when it is first asked for, so that a script costs nothing to load.
 */
export function perLexicons<T>(
  make: (lexicons: readonly Lexicon[]) => T,
): (lexicons: readonly Lexicon[]) => T {
  const byList = new WeakMap<readonly Lexicon[], { value: T }>();
  // A list is put together anew for each text; its lexicons are the same few.
  const made: { lexicons: readonly Lexicon[]; value: T }[] = [];
  return (lexicons) => {
    let found = byList.get(lexicons);
    if (!found) {
      found = made.find((one) => isSame(one.lexicons, lexicons));
      if (!found) {
        const one = { lexicons: [...lexicons], value: make(lexicons) };
        made.push(one);
        found = one;
      }
      byList.set(lexicons, found);
    }
    return found.value;
  };
}

function isSame(a: readonly Lexicon[], b: readonly Lexicon[]): boolean {
  return a.length === b.length && a.every((lexicon, at) => lexicon === b[at]);
}

/** Alternatives of a pattern out of several lexicons; what no lexicon gives matches nothing. */
export function alternatives(sources: readonly (string | undefined)[]): string {
  return sources.filter((source) => source !== undefined && source !== '').join('|') || '(?!)';
}
