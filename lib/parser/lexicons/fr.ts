import type { Lexicon } from '../lexicon';

export const stopWords = (
  'les des et la le de en une un pour vous nous du dans avec est sur votre vos nos notre tu ton ta tes au aux qui que par ou sont plus à équipe être'
).split(' ');

export const fr: Lexicon = {
  language: 'fr',
  stopWords,
  headings: {},
};
