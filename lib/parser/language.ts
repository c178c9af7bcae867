import { fold } from './fold';
import { STOP_WORDS } from './lexicons';

const OWNERS = (() => {
  const owners = new Map<string, string[]>();
  for (const [language, words] of Object.entries(STOP_WORDS)) {
    for (const word of words) owners.set(word, [...(owners.get(word) ?? []), language]);
  }
  return owners;
})();

/** Below this share of stop words a text is in none of our languages: prose has 25–45 %. */
const LEAST_SHARE = 0.08;
const WORD = /\p{L}+/gu;

/**
 * The language of a text by its small words, the same in every engine.
 * @param text prose of one posting; the first 20,000 letters are enough
 * @returns ISO 639-1, or `und` where no lexicon of ours knows it
 */
export function detectLanguage(text: string): string {
  const scores = new Map<string, number>();
  let words = 0;
  for (const [word] of fold(text.slice(0, 20_000)).matchAll(WORD)) {
    words++;
    const owners = OWNERS.get(word);
    if (!owners) continue;
    for (const language of owners) scores.set(language, (scores.get(language) ?? 0) + 1 / owners.length);
  }
  let best = 'und';
  let most = Math.max(2, words * LEAST_SHARE);
  for (const [language, score] of scores) {
    if (score > most) {
      best = language;
      most = score;
    }
  }
  return best;
}
