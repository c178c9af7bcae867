import type { Lexicon } from '../parser/lexicon';

/**
 * Lexicons that were injected into this document, by language. Annotator and lexicons are scripts of
 * their own and meet on the global object of the extension's isolated world, which no page reaches.
 */
interface Shared {
  jobglossLexicons?: Map<string, Lexicon>;
}

const shared = globalThis as Shared;

/** Called by a lexicon's own script. */
export function registerLexicon(lexicon: Lexicon): void {
  shared.jobglossLexicons ??= new Map();
  shared.jobglossLexicons.set(lexicon.language, lexicon);
}

/** The lexicon of a language if its script has run here, or null. */
export function registeredLexicon(language: string): Lexicon | null {
  return shared.jobglossLexicons?.get(language) ?? null;
}

/** Takes all lexicons out: those of an older version of the extension may not fit the annotator that begins here. */
export function forgetLexicons(): void {
  delete shared.jobglossLexicons;
}
