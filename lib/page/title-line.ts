import type { Lexicon } from '../parser/lexicon';
import { alternatives, perLexicons } from '../parser/per-lexicons';
import { namesOccupation, pageWords } from './job-words';

/** A position's name stands behind a colon, a dash or a bar. */
const PARTED = '\\s?(?::|\\s[-–—|]|[-–—|](?=\\s))\\s{0,3}(?=\\S)';

const wordsOf = perLexicons((lexicons) => {
  const any = (pick: Parameters<typeof pageWords>[1]): string => alternatives(pageWords(lexicons, pick));
  return {
    /** What stands before a position's name and is no part of it, with what parts them. */
    labelled: new RegExp(`^(?:${any(({ titleLabels }) => titleLabels)})${PARTED}`, 'iu'),
    /** The same where nothing parts them. */
    leading: new RegExp(`^(?:${any(({ titleOpeners }) => titleOpeners)})\\s+(?=\\S)`, 'iu'),
    article: new RegExp(`^(?:${any(({ articles }) => articles)})\\s+(?=\\S)`, 'iu'),
    /** "Eine/n Baker": an article with both genders names whom is sought, whatever stands before it. */
    bothGenders: new RegExp(`^(?:${any(({ bothGenders }) => bothGenders)})\\s+(?=\\p{Lu})`, 'iu'),
    employer: new RegExp(
      `\\s+(?:${any(({ at }) => at)})\\s+(?:(?:${any(({ atArticles }) => atArticles)})\\s|l['’]|\\p{Lu}).{0,100}$`,
      'u',
    ),
    tail: new RegExp(`(?:\\s{0,3}[-–—]\\s?|\\s)(?:${any(({ titleTails }) => titleTails)})!?$`, 'iu'),
    labelAlone: new RegExp(`^(?:${any(({ titleFields }) => titleFields)})$`, 'iu'),
    /** Whom such a line speaks of is the reader or the employer: no position's name begins so. */
    slogan: new RegExp(`^(?:${any(({ slogans }) => slogans)})(?!\\p{L})`, 'iu'),
  };
});

const BEFORE = /^(?:[\s*_•|»«"“”„·–—>#]|-(?=\s|\p{Alpha})|\p{Extended_Pictographic}|\ufe0f)+/u;
const BEHIND = /(?:[\s*_•|/»«"“”·–—:;,>-]|\p{Extended_Pictographic}|\ufe0f)+$/u;

/**
 * A position's name out of a line that names it: without what introduces it ("Job title:", "Wir suchen
 * eine/n"), the employer behind it ("bei …", "chez …", "at …") and what only decorates it.
 */
export function titleLine(line: string, lexicons: readonly Lexicon[]): string {
  const { labelled, leading, article, bothGenders, employer, tail } = wordsOf(lexicons);
  const bare = line.replace(BEFORE, '').replace(BEHIND, '');
  let text = bare.replace(/[‘’]/g, "'").replace(labelled, '');
  const named = text.replace(leading, '');
  if (named !== text && namesOccupation(named, lexicons)) text = named;
  if (text.length < bare.length || bothGenders.test(text)) text = text.replace(article, '');
  // Where nothing was cut the line stays as the page writes it, curly quotes and all.
  if (text.length === bare.length) text = bare;
  text = text.replace(JOB_POST, '');
  for (const behind of [employer, tail]) {
    const position = text.replace(behind, '');
    if (position !== text && namesOccupation(position, lexicons)) text = position;
  }
  return text
    .replace(BEFORE, '')
    .replace(BEHIND, '')
    .replace(/(\p{Ll}{3})\.$/u, '$1');
}

/** What a board hides behind the title for those who listen to the page. */
export const JOB_POST = /\s?[-–—]\s?job post$/i;
const LABEL_VALUE = /^(.{3,30}?)\s?:\s{0,3}(\S.{2,99})$/;

/** True for "Job title", "Intitulé du poste": the line or cell behind it names the position. */
export function isTitleLabel(line: string, lexicons: readonly Lexicon[]): boolean {
  return line.length <= 40 && wordsOf(lexicons).labelAlone.test(line.replace(/\s{0,3}:?$/, ''));
}

/** The position that "Job title: Baker" names, or null. */
export function labelledTitle(line: string, lexicons: readonly Lexicon[]): string | null {
  const match = line.length <= 130 ? LABEL_VALUE.exec(line) : null;
  return match && wordsOf(lexicons).labelAlone.test(match[1]!) ? match[2]!.replace(/[.;,]$/, '') : null;
}

/** True for a line that addresses its reader or speaks for the employer: "Your future as an engineer". */
export function isSlogan(text: string, lexicons: readonly Lexicon[]): boolean {
  return wordsOf(lexicons).slogan.test(titleLine(text, lexicons));
}
