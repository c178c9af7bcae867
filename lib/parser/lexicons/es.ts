import type { Lexicon } from '../lexicon';

export const stopWords = (
  'de la el en los las y que un una con para por se del al tu nuestro nuestra como es más o su te sus lo somos eres tus estamos si'
).split(' ');

export const es: Lexicon = {
  language: 'es',
  stopWords,
  headings: {},
};
