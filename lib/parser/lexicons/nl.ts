import type { Lexicon } from '../lexicon';

export const stopWords = (
  'de het een en van in je voor met op is te aan we bij jij jouw ons onze dat die om als zijn ben hebt naar door niet ook wij werken over of'
).split(' ');

export const nl: Lexicon = {
  language: 'nl',
  stopWords,
  headings: {},
};
