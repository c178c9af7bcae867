import type { Lexicon } from '../lexicon';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';

/** Every lexicon, for Node and the tests; the annotator gets all but English injected one by one. */
export const LEXICONS: readonly Lexicon[] = [en, de, es, fr, it, nl, pl, pt];
