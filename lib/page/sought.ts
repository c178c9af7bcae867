import type { Block } from '../model/block';
import { hasGenderMark, isGeneric, namesOccupation } from './job-words';

const NAME = "\\p{Lu}[\\p{L}\\p{N}.+#/&'’*:()-]{0,30}";
/** Small words that a title may hold between its capitals. */
const LINK = '(?:of|and|&|for|für|und|im|in der|de|des|du|di|da|van|voor|en|y|e|et|[-–]) ';
const RUN = `(${NAME}(?:,? (?:${LINK})?${NAME}){0,7})`;
/** What people say of whom they want in general; a few such words stand before the position's name. */
const QUALITY = "(?:[\\p{Ll}][\\p{Ll}'’,-]{1,20} ){0,4}?";
/** "a", "our next", "eine/n", "un(e)". */
const ARTICLE =
  '(?:an?|our (?:next|new|first)|eine?n?(?:\\/n|\\/e|\\(n\\)|\\(r\\)|\\(e\\))?|un[·.(/]?e?\\)?|un\\/a|una?|uno|een|én|en|ett) ';

/** These words, with a small letter or a capital: one of them may begin the sentence. */
const either = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1)}`)
    .join('|');
const ENGLISH = either(
  'looking for|seeking|hiring|searching for|recruiting|recruit|require|appoint|opening for|vacancy for|position of|role of|application for|applications for|applications for the post of|applications for the position of',
);
const GERMAN = either('suchen|sucht|suche');
const OTHERS = either(
  'recherche|recherchons|recrute|recrutons|recrutent|zoeken|zoekt|zoek naar|buscamos|busca|solicita|requiere|contrata|procura|cerca|cerchiamo|ricerca|seleziona|söker|søger|søker',
);

/** How a sentence says whom the employer looks for, in the languages where its words tell. */
const SOUGHT: readonly RegExp[] = [
  new RegExp(`\\b(?:${ENGLISH}) (?:(?:for )?(?:an?|our (?:next|new|first)) )?${QUALITY}${RUN}`, 'u'),
  new RegExp(`\\b(?:${GERMAN}) (?:[\\p{L}\\d.,-]{1,24} ){0,9}?${ARTICLE}${QUALITY}${RUN}`, 'u'),
  new RegExp(`\\b(?:${OTHERS}) (?:[\\p{Ll}']{1,14} ){0,3}?${ARTICLE}${QUALITY}${RUN}`, 'u'),
];
/** "… un agent polyvalent (H/F)": small letters, where a gender mark ends the name. */
const MARKED =
  /\b(?:suchen|sucht|recherche|recherchons|recrute|recrutons|zoeken|zoekt|buscamos|busca) (?:[\p{L}.,-]{1,20} ){0,5}?(?:eine?n?(?:\/n)?|une?|un[·.(/]e\)?|een|una?) ([\p{L}][\p{L} '’/-]{3,60} \([mwfdxhvg][/|][mwfdxhvn](?:[/|][mwfdxhvn])?\))/iu;
/** Who is sought is said early: further down, sentences speak of colleagues and clients. */
const MAX_LINES = 200;
const TAIL = /[ ,]+(?:of|and|&|for|für|und|im|in der|de|des|du|di|da|van|voor|en|y|e|et|[-–])?[ ,]*$/;
const SENTENCE_END = /[.!?] .*$/;

/** The position that a sentence says is sought: "we are looking for a Senior Baker to …"; else null. */
export function soughtIn(blocks: readonly Block[]): string | null {
  for (const { text } of blocks.slice(0, MAX_LINES)) {
    const line = text.slice(0, 2_000);
    const marked = MARKED.exec(line)?.[1];
    if (marked && namesOccupation(marked)) return marked;
    for (const pattern of SOUGHT) {
      const name = clean(pattern.exec(line)?.[1]);
      if (name !== null && namesOccupation(name) && !isGeneric(name)) {
        if (name.includes(' ') || hasGenderMark(name) || name.length >= 10) return name;
      }
    }
  }
  return null;
}

function clean(name: string | undefined): string | null {
  if (!name) return null;
  const own = name
    .replace(SENTENCE_END, '')
    .replace(TAIL, '')
    .replace(/[.,:;(]+$/, '');
  // A bracket that opens with the name's end belongs to the sentence.
  return own.includes(')') && !own.includes('(') ? own.replace(/\).*$/, '') : own;
}
