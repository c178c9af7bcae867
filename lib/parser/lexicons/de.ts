import type { Lexicon } from '../lexicon';

export const stopWords = (
  'und der die das in mit für sie wir zu von im du den dich dir auf ist eine ein als bei unser unsere oder dein deine werden sowie auch bist hast einen einer aus ihr nicht'
).split(' ');

export const de: Lexicon = {
  language: 'de',
  stopWords,
  headings: {},
};
