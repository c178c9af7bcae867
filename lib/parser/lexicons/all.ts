import type { Lexicon } from '../lexicon';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';

/** Every lexicon, for Node and the tests; the annotator gets all but English injected one by one. */
export const LEXICONS: readonly Lexicon[] = [en, de, es, fr, nl];
