import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { keyOf } from '../../parser/skill/key';
import { tokenise } from '../../parser/skill/tokens';
import { MOST_LETTERS } from '../../parser/skill/vocabulary';

/** How the words of real postings are written: what tells a name from a common word. */
export interface CorpusWords {
  /** Postings whose requirements hold this text as it stands. */
  count(name: string): number;
  /** True for a name that a posting or a sentence of a posting holds, in any case and spacing. */
  isSeen(name: string): boolean;
  /** True for a word that also stands in small letters, in postings or in labels of skills. */
  isCommon(word: string): boolean;
}

/** Reads the texts of `../shared/corpus`; only counts of them go any further. */
export function readCorpus(folder: string): CorpusWords {
  const read = (name: string) => readFileSync(resolve(folder, name), 'utf8');
  const postings = read('weak-sections.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { sections: Record<string, string> });
  const asked = postings.map(({ sections }) =>
    ['must_have', 'nice_to_have', 'requirements'].map((name) => sections[name] ?? '').join('\n'),
  );
  const all = `${postings.map(({ sections }) => Object.values(sections).join('\n')).join('\n')}\n${read('esco-skills-en.txt')}\n${read('onet-titles.txt').toLowerCase()}\n${read('onet-tools.tsv').toLowerCase()}`;
  const common = new Set(all.match(/(?<![\p{L}\p{N}.@/-])\p{Ll}{2,}(?![\p{L}\p{N}])/gu));
  const phrases = new Map<string, number>();
  for (const text of asked) {
    const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}.+#&/-]*/gu) ?? [];
    const here = new Set<string>();
    for (let at = 0; at < words.length; at++) {
      for (let length = 1; length <= 4 && at + length <= words.length; length++) {
        here.add(
          words
            .slice(at, at + length)
            .join(' ')
            .replace(/[.]$/, ''),
        );
      }
    }
    for (const name of here) phrases.set(name, (phrases.get(name) ?? 0) + 1);
  }
  const sentences = ['skillspan/json__train.json', 'skillspan/json__dev.json'].flatMap((name) =>
    read(name)
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { tokens: string[] }).tokens.join(' ')),
  );
  const keys = keysIn([...postings.flatMap(({ sections }) => Object.values(sections)), ...sentences]);
  return {
    count: (name) => phrases.get(name) ?? 0,
    isSeen: (name) => keys.has(keyOf(name)),
    isCommon: (word) => common.has(word.toLowerCase()),
  };
}

/** Most tokens of a name that is looked for. */
const MAX_TOKENS = 8;

/** Keys of all runs of tokens that are no longer than a name. */
function keysIn(texts: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const text of texts) {
    const tokens = tokenise(text);
    for (let first = 0; first < tokens.length; first++) {
      let key = '';
      for (const token of tokens.slice(first, first + MAX_TOKENS)) {
        key += token.key;
        if (key.length > MOST_LETTERS) break;
        keys.add(key);
      }
    }
  }
  return keys;
}
