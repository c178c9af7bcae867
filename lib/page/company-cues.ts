import type { Block } from '../model/block';
import type { Lexicon } from '../parser/lexicon';
import { STOP_WORDS } from '../parser/lexicons/stop-words';
import { matches } from '../parser/matches';
import type { EmployerWords } from '../parser/page-words';
import { alternatives, perLexicons } from '../parser/per-lexicons';
import { isGeneric, namesOccupation, pageWords } from './job-words';
import { partNamed } from './section-names';

const WORD = "[\\p{L}\\p{N}&'’.+-]{0,30}";
/** Where a sentence begins. */
const OPEN = '(?:^|[.!?] )';

const wordsOf = perLexicons((lexicons) => {
  const any = (pick: (words: EmployerWords) => string | undefined): string =>
    alternatives(pageWords(lexicons, ({ employer }) => employer && pick(employer)));
  const name = `[\\p{Lu}\\d]${WORD}(?: (?:[\\p{Lu}\\d&]${WORD}|${any(({ links }) => links)})){0,5}`;
  const named = `(?:${any(({ articles }) => articles)})?(${name})`;
  const cue = (weight: number, source: string): [number, RegExp] => [weight, new RegExp(source, 'gu')];
  return {
    /** What a posting says right before or after its employer's name, with how much that is worth. */
    cues: [
      cue(4, `^(?:${any(({ about }) => about)}) ?(${name}):?$`),
      cue(
        3,
        `${OPEN}(?:${any(({ at }) => at)}) (${name})(?: (?:${any(({ inPlace }) => inPlace)}) \\p{Lu}[\\p{L}-]{1,30})?,? (?:${any(({ speaks }) => speaks)})`,
      ),
      cue(4, `${OPEN}${named} (?:${any(({ wants }) => wants)})`),
      cue(4, `${OPEN}${named}(?:,? [^.!?]{0,80})? (?:${any(({ seeks }) => seeks)})`),
      // "As a growing bakery, Tallow & Rye is looking for …".
      cue(4, `\\p{Ll}, ${named} (?:${any(({ seeks }) => seeks)})`),
      cue(
        2,
        `${OPEN}(?:${any(({ joins }) => joins)}) (${name})(?:[,!?.:]|$| (?:${any(({ joined }) => joined)}) )`,
      ),
      cue(2, `${OPEN}${named} (?:${any((words) => words.is)}) (?:${any(({ isWhat }) => isWhat)}) ?`),
      cue(
        3,
        `\\b(?:${any((words) => words.as)}) [^.,!?]{3,60} (?:${any(({ asAt }) => asAt)}) (?:${any(({ asArticles }) => asArticles)})?(${name})(?:,| (?:${any(({ asThen }) => asThen)})| |$)`,
      ),
      cue(3, `\\b(?:${any(({ firm }) => firm)}) (${name})`),
      cue(1, `\\p{Ll} (${name})['’]s `),
    ],
    withForm: new RegExp(`(?<![\\p{L}\\p{N}])(${name},? ${FORM})(?![\\p{L}\\p{N}])`, 'gu'),
    /** Words that begin a sentence or name a part, so that no employer is called that. */
    not: new RegExp(`^(?:${any((words) => words.not)})$`, 'iu'),
    notFirst: new RegExp(`^(?:${any(({ notFirst }) => notFirst)})(?![\\p{L}])`, 'u'),
    /** A line that is nothing but a name: each word has a capital, or is a small word between such. */
    line: new RegExp(`^(?:${any(({ lineArticles }) => lineArticles)})?${name}(?:,? ${FORM})?$`, 'u'),
    /** What institutions call themselves. */
    institution: new RegExp(`(?<!\\p{L})(?:${any(({ institutions }) => institutions)})(?!\\p{L})`, 'iu'),
  };
});

/** What says that a name is a company's, where it stands behind the name. */
const FORM =
  '(?:g?GmbH(?: & Co\\.? ?KG(?:aA)?)?|mbH|AG(?: & Co\\.? ?KG)?|SE|KG|OHG|UG|e\\. ?V\\.|eG|SARL|SAS|SASU|EURL|S\\.?A\\.?(?: de C\\.?V\\.?)?|B\\.?V\\.?|N\\.?V\\.?|Ltd\\.?|Limited|LLC|L\\.L\\.C\\.|LLP|Inc\\.?|Incorporated|Corp\\.?|Corporation|PLC|plc|Pty\\.? Ltd\\.?|Pvt\\.? Ltd\\.?|S\\.?r\\.?l\\.?|S\\.?p\\.?A\\.?|S\\.?L\\.?U?\\.?|Sp\\. ?z ?o\\. ?o\\.|sp\\. ?z ?o\\. ?o\\.|a\\.s\\.|s\\.r\\.o\\.|spol\\. s r\\.o\\.|AB|A/S|ApS|ASA|Oyj?|Ltda\\.?|Lda\\.?|Kft\\.?)';
const FORM_END = new RegExp(`,? ${FORM}$`, 'u');

/** A company's name without what says its legal form: "Tallow & Rye GmbH" is "Tallow & Rye". */
export function withoutForm(name: string): string {
  return name.replace(FORM_END, '').trim() || name;
}

/** True for "Tallow & Rye GmbH". */
export function hasForm(name: string): boolean {
  return FORM_END.test(name);
}

/** True for words that can be an employer's name: no part of a posting, no position, no pronoun. */
export function mayBeName(name: string, lexicons: readonly Lexicon[]): boolean {
  const { not, notFirst } = wordsOf(lexicons);
  // "54000 Lyonne" is a place.
  if (/^\d{4,6} /.test(name)) return false;
  if (name.length < 2 || name.length > 60 || not.test(name) || notFirst.test(name)) return false;
  // "En tant que loueur, …": a small word of the language opens a sentence, and no more.
  if (lexicons.some(({ language }) => isStopWord(name, language))) return false;
  return !isGeneric(name, lexicons) && !partNamed(name);
}

function isStopWord(name: string, language: string): boolean {
  const list: Readonly<Record<string, readonly string[]>> = STOP_WORDS;
  // "IT" and "SE" are names all the same.
  return name !== name.toUpperCase() && (list[language]?.includes(name.toLowerCase()) ?? false);
}

const PLURAL = / \p{Upper}\p{Alpha}+s$/u;
/** A page longer than that is no posting from there on. */
const MAX_LINES = 1_000;

/** Names the text itself gives as the employer's, with how often and how surely. */
export function cuedNames(blocks: readonly Block[], lexicons: readonly Lexicon[]): Map<string, number> {
  const { cues } = wordsOf(lexicons);
  const names = new Map<string, number>();
  const add = (found: string | undefined, weight: number): void => {
    const bare = found?.replace(/['’]s$|[,:;]+$/g, '');
    const name = bare && hasForm(bare) ? bare : bare?.replace(/(\p{Alpha}{2})\.$/u, '$1');
    if (!name || !mayBeName(name, lexicons)) return;
    // "Weir Writers" may be called so; "Senior Writer" is whom it looks for.
    if (!namesOccupation(name, lexicons) || PLURAL.test(name))
      names.set(name, (names.get(name) ?? 0) + weight);
  };
  for (const block of blocks.slice(0, MAX_LINES)) {
    const text = block.text.slice(0, 1_500);
    for (const [weight, cue] of cues) {
      for (const match of matches(text, cue)) add(match[1], weight);
    }
  }
  return names;
}

/** Names with a legal form in the text ("Tallow & Rye GmbH"), and how often each stands there. */
export function formedNames(blocks: readonly Block[], lexicons: readonly Lexicon[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const block of blocks.slice(0, MAX_LINES)) {
    for (const match of matches(block.text.slice(0, 1_500), wordsOf(lexicons).withForm)) {
      const name = match[1]!;
      if (mayBeName(name, lexicons)) names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  return names;
}

/** A house number or a postal code with what stands beside it. */
const ADDRESS =
  /^(?:[A-Z]{1,2}-)?\d{4,6}(?: ?[A-Z]{2})? \p{Upper}|^\p{Upper}[\p{Alpha}.' -]{2,40} \d{1,4} ?[a-z]?(?:,|$)|^\d{1,5} \p{Upper}[\p{Alpha}.' -]{2,40}(?: (?:St|Street|Rd|Road|Ave|Avenue|Lane|Drive|Way|Blvd)\b|,)/u;

/** How many have said what they think of an employer, as boards put it under the employer's name. */
const RATED =
  /^\d[\d.,]{0,8} (?:(?:company |employee )?(?:reviews?|ratings?)|bewertung(?:en)?|avis|opini(?:ones|ón)|evaluaciones|beoordeling(?:en)?|recensioni|avaliações|opinie)$|^[0-5][.,]\d ?(?:★|☆|out of 5|von 5|\/ ?5)/iu;

/**
 * Lines that are nothing but a company's name, by its legal form or because its address or its ratings stand
 * under it, and how often each stands there.
 */
export function standAlone(blocks: readonly Block[], lexicons: readonly Lexicon[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const [at, { text }] of blocks.slice(0, MAX_LINES).entries()) {
    if (text.length > 60 || !isNameLine(text, lexicons) || namesOccupation(text, lexicons)) continue;
    const next = blocks[at + 1]?.text ?? '';
    const worth = (hasForm(text) ? 2 : 0) + (ADDRESS.test(next) ? 1 : 0) + (RATED.test(next) ? 2 : 0);
    if (worth > 0) names.set(text, (names.get(text) ?? 0) + worth);
  }
  return names;
}

/** True for a line that is a name and nothing else. */
export function isNameLine(line: string, lexicons: readonly Lexicon[]): boolean {
  return line.length <= 60 && wordsOf(lexicons).line.test(line) && mayBeName(line, lexicons);
}

/** True for a name that says it is a company's, a school's, a hospital's. */
export function isInstitution(name: string, lexicons: readonly Lexicon[]): boolean {
  return hasForm(name) || wordsOf(lexicons).institution.test(name);
}
