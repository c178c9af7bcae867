import type { Lexicon } from '../lexicon';
import { stopWords as de } from './de';
import { en } from './en';
import { stopWords as es } from './es';
import { stopWords as fr } from './fr';
import { stopWords as nl } from './nl';

/** The language every build of the annotator carries whole. */
export const ENGLISH: Lexicon = en;

/**
 * Stop words of every language we have a lexicon for. Only these are in the annotator; a lexicon
 * itself is a script of its own, injected when its language is met. A new language is one file beside
 * this one, one line here and one in `all.ts`.
 */
export const STOP_WORDS: Readonly<Record<string, readonly string[]>> = { en: en.stopWords, de, es, fr, nl };
