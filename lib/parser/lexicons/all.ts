import type { Lexicon } from '../lexicon';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { sv } from './sv';

/** Every lexicon, for Node and the tests; the annotator gets all but English injected one by one. */
export const LEXICONS: readonly Lexicon[] = [en, cs, da, de, es, fr, it, nb, nl, pl, pt, sv];
