import type { Block } from '../model/block';
import type { Lexicon } from '../parser/lexicon';
import { alternatives, perLexicons } from '../parser/per-lexicons';
import { hasGenderMark, isGeneric, namesOccupation, pageWords } from './job-words';

const NAME = "\\p{Lu}[\\p{L}\\p{N}.+#/&'’*:()-]{0,30}";
/** What people say of whom they want in general; a few such words stand before the position's name. */
const QUALITY = "(?:[\\p{Ll}][\\p{Ll}'’,-]{1,20} ){0,4}?";

const wordsOf = perLexicons((lexicons) => {
  const links = alternatives(pageWords(lexicons, ({ titleLinks }) => titleLinks));
  const run = `(${NAME}(?:,? (?:(?:${links}) )?${NAME}){0,7})`;
  const each = (pick: Parameters<typeof pageWords>[1]): string[] =>
    pageWords(lexicons, pick).filter((source) => source !== undefined);
  return {
    /** How a sentence says whom the employer looks for. */
    sought: each(({ sought }) => sought).map((lead) => new RegExp(`\\b(?:${lead})${QUALITY}${run}`, 'u')),
    /** "… un agent polyvalent (H/F)": small letters, where a gender mark ends the name. */
    marked: each(({ soughtMarked }) => soughtMarked).map(
      (lead) =>
        new RegExp(
          `\\b(?:${lead})([\\p{L}][\\p{L} '’/-]{3,60} \\([mwfdxhvg][/|][mwfdxhvn](?:[/|][mwfdxhvn])?\\))`,
          'iu',
        ),
    ),
    tail: new RegExp(`[ ,]+(?:${links})?[ ,]*$`),
  };
});

/** Who is sought is said early: further down, sentences speak of colleagues and clients. */
const MAX_LINES = 200;
const SENTENCE_END = /[.!?] .*$/;

/** The position that a sentence says is sought: "we are looking for a Senior Baker to …"; else null. */
export function soughtIn(blocks: readonly Block[], lexicons: readonly Lexicon[]): string | null {
  const { sought, marked, tail } = wordsOf(lexicons);
  for (const { text } of blocks.slice(0, MAX_LINES)) {
    const line = text.slice(0, 2_000);
    for (const pattern of marked) {
      const name = pattern.exec(line)?.[1];
      if (name && namesOccupation(name, lexicons)) return name;
    }
    for (const pattern of sought) {
      const name = clean(pattern.exec(line)?.[1], tail);
      if (name !== null && namesOccupation(name, lexicons) && !isGeneric(name, lexicons)) {
        if (name.includes(' ') || hasGenderMark(name) || name.length >= 10) return name;
      }
    }
  }
  return null;
}

function clean(name: string | undefined, tail: RegExp): string | null {
  if (!name) return null;
  const own = name
    .replace(SENTENCE_END, '')
    .replace(tail, '')
    .replace(/[.,:;(]+$/, '');
  // A bracket that opens with the name's end belongs to the sentence.
  return own.includes(')') && !own.includes('(') ? own.replace(/\).*$/, '') : own;
}
