import { fold } from './fold';
import { STOP_WORDS } from './lexicons/stop-words';
import { matches } from './matches';

const OWNERS = (() => {
  const owners = new Map<string, string[]>();
  for (const [language, words] of Object.entries(STOP_WORDS)) {
    for (const word of words) owners.set(word, [...(owners.get(word) ?? []), language]);
  }
  return owners;
})();

/** Below this share of stop words a text is in none of our languages: prose has 25–45 %. */
const LEAST_SHARE = 0.08;
/** Lists of names and numbers have fewer; there one language has to stand out from all others. */
const LIST = { share: 0.045, least: 8, lead: 1.9 };
const WORD = /\p{Alpha}+/gu;
/** Scripts that one language alone, or nearly, is written in. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  // Postings of lists alone have few small words, Polish ones fewest.
  ['pl', /[łąęśżźćń]/giu],
];
/** A script counts from this share of a text's letters on. */
const LEAST_SCRIPT = 0.2;

/**
 * The language of a text by its small words, or by its script, the same in every engine.
 * @param text prose of one posting; the first 20,000 letters are enough
 * @returns ISO 639-1, or `und` where it cannot be told. It may be a language that we have no lexicon for.
 */
export function detectLanguage(text: string): string {
  const start = text.slice(0, 20_000);
  const scores = new Map<string, number>();
  let words = 0;
  for (const [word] of matches(fold(start), WORD)) {
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
  return best !== 'und' ? best : (ofList(scores, words) ?? byScript(start));
}

/** The one language whose small words stand out in a text that has hardly any, or null. */
function ofList(scores: ReadonlyMap<string, number>, words: number): string | null {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < Math.max(LIST.least, words * LIST.share)) return null;
  return first[1] >= (second?.[1] ?? 0) * LIST.lead ? first[0] : null;
}

function byScript(text: string): string {
  const letters = text.match(/\p{Alpha}/gu)?.length ?? 0;
  if (letters < 20) return 'und';
  for (const [language, script] of SCRIPTS) {
    // Ukrainian's and Polish's own letters are few; Japanese mixes its syllables with Chinese characters.
    const least = language === 'uk' || language === 'pl' ? 0.03 : language === 'ja' ? 0.1 : LEAST_SCRIPT;
    if ((text.match(script)?.length ?? 0) >= letters * least) return language;
  }
  return 'und';
}
