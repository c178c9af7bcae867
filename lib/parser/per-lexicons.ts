import type { Lexicon } from './lexicon';
import type { Steps } from './steps';

/** Everything that is made for a list of lexicons, so that it can be made ahead of its first use. */
const makers: ((lexicons: readonly Lexicon[]) => unknown)[] = [];

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
  const get = (lexicons: readonly Lexicon[]): T => {
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
  makers.push(get);
  return get;
}

const warmed = new WeakSet<Lexicon>();
/** A name as pages have them, in letters of Latin-1 and not: engines compile a pattern for each. */
const TEXTS = ['Weir Trust', 'Weir – Trust'];

/**
 * Makes all that is made for these lexicons and has the engine compile its patterns, one a step: met in the middle
 * of a page, they would be one long step.
 */
export function* warmPerLexicons(lexicons: readonly Lexicon[]): Steps<void> {
  if (lexicons.every((lexicon) => warmed.has(lexicon))) return;
  for (const lexicon of lexicons) warmed.add(lexicon);
  for (const get of makers) {
    const made = get(lexicons);
    yield;
    for (const pattern of patternsIn(made)) {
      for (const text of TEXTS) {
        pattern.test(text);
        pattern.lastIndex = 0;
        yield;
      }
    }
  }
}

function patternsIn(made: unknown): RegExp[] {
  if (made instanceof RegExp) return [made];
  if (typeof made !== 'object' || made === null || made instanceof Set || made instanceof Map) return [];
  return Object.values(made).flatMap(patternsIn);
}

function isSame(a: readonly Lexicon[], b: readonly Lexicon[]): boolean {
  return a.length === b.length && a.every((lexicon, at) => lexicon === b[at]);
}

/** Alternatives of a pattern out of several lexicons; what no lexicon gives matches nothing. */
export function alternatives(sources: readonly (string | undefined)[]): string {
  return sources.filter((source) => source !== undefined && source !== '').join('|') || '(?!)';
}
