import type { Lexicon } from '../lexicon';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { it } from './it';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { sv } from './sv';

/** Read in every text beside its own language. */
export const ENGLISH: Lexicon = en;

/** Every lexicon, for Node and the tests; in the browser each is a script, loaded when it is asked for. */
export const LEXICONS: readonly Lexicon[] = [en, cs, da, de, es, fi, fr, it, nb, nl, pl, pt, sv];
