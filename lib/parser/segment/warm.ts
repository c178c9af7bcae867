import type { Lexicon } from '../lexicon';
import type { Steps } from '../steps';
import { cuePatterns, firmPatterns } from './cues';
import { headingPatterns } from './heading';

/** Texts of both kinds that engines keep and compile for apart: all letters Latin-1, and not. */
const TEXTS = ['what we ask', 'what we ask – and offer'];

const warmed = new WeakSet<Lexicon>();

/**
 * Has the engine compile a lexicon's patterns, one a step: it does so where a pattern is used first, and then
 * all that the first line of a posting asks for would be one long step.
 */
export function* warmSteps(lexicons: readonly Lexicon[]): Steps<void> {
  for (const lexicon of lexicons) {
    if (warmed.has(lexicon)) continue;
    warmed.add(lexicon);
    const cues = cuePatterns(lexicon);
    yield;
    const headings = headingPatterns(lexicon);
    yield;
    const firm = firmPatterns(lexicon);
    yield;
    for (const pattern of [...cues, ...firm, ...headings]) {
      for (const text of TEXTS) {
        // The second use compiles for speed what the first compiled in haste.
        for (let times = 0; times < 2; times++) {
          pattern.test(text);
          // `matchAll` starts where a pattern's last use left off.
          pattern.lastIndex = 0;
          yield;
        }
      }
    }
  }
}
