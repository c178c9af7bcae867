import type { Lexicon } from '../parser/lexicon';
import type { PageWords } from '../parser/page-words';
import { alternatives, perLexicons } from '../parser/per-lexicons';
import { UNREAD_NOUNS } from './unread-nouns';

/** Endings that only mark plural or gender. */
const ENDINGS = ['', 's', 'es', 'n', 'en', 'in', 'innen', 'e', 'r'];
const WORD = /\p{Alpha}+/gu;

/** "(m/f/d)", "H/F", "(all genders)": what marks a title as one for everybody, in any language. */
const GENDERED =
  /\(\s?(?:all genders?|gn|any gender|[mwfdxhvkž]\s?[/|,]\s?[mwfdxhvkž](?:\s?[/|,]\s?(?:[mwfdxhvni*]|divers|gn|inter))?(?:\s?[/|,]\s?[mwfdxhvni*])?)\s?\)|(?<![\p{Alpha}\p{N}])[hmfwvk]\/[hmfwvk](?:\/[xnd])?(?![\p{Alpha}\p{N}])/iu;
/** "Redakteur*in", "Fahrer:in", "Helfer/in". */
const STARRED = /\p{Ll}(?:[*:_·]in(?:nen)?|\/-?in(?:nen)?|\/In|\(in\))(?!\p{Alpha})/u;

/** What the lexicons give for one entry of their page's words. */
export function pageWords(
  lexicons: readonly Lexicon[],
  pick: (page: PageWords) => string | undefined,
): (string | undefined)[] {
  return lexicons.map(({ kinds }) => (kinds?.page ? pick(kinds.page) : undefined));
}

/** Plain words that the lexicons list, parted by spaces. */
function plainWords(lexicons: readonly Lexicon[], pick: (page: PageWords) => string | undefined): string[] {
  return pageWords(lexicons, pick).flatMap((list) => list?.split(' ').filter((word) => word !== '') ?? []);
}

const nounsOf = perLexicons((lexicons) => {
  const ends = new Set(
    plainWords(lexicons, ({ ends }) => ends).flatMap((noun) => ENDINGS.map((ending) => noun + ending)),
  );
  const lengths = [...ends].map((noun) => noun.length);
  return {
    ends,
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    alone: new Set(
      [...UNREAD_NOUNS.split(' '), ...plainWords(lexicons, ({ nouns }) => nouns)].flatMap((noun) => [
        noun,
        `${noun}s`,
        `${noun}in`,
      ]),
    ),
    phrase: new RegExp(
      `(?:^|[^\\p{L}])(?:${alternatives(pageWords(lexicons, ({ positions }) => positions))})`,
      'iu',
    ),
  };
});

/** Headings and page titles of career sites that name no position. */
const idleOf = perLexicons((lexicons) => {
  const lists = alternatives(pageWords(lexicons, (page) => page.lists));
  const before = alternatives(pageWords(lexicons, ({ listIn }) => listIn));
  return {
    /** A line of nothing but these names no position either: "Jobs & Karriere", "Unsere offenen Stellen". */
    words: new Set(plainWords(lexicons, ({ idle }) => idle)),
    lines: new RegExp(`^(?:${alternatives(pageWords(lexicons, ({ idleLines }) => idleLines))})$`, 'iu'),
    /** "Baker jobs in Leeds", "12 jobs", "Bäcker Stellenangebote": a list of them. */
    list: new RegExp(`^(?:.{1,60} )?(?:${lists})(?: (?:${before}) .{1,40})?$`, 'iu'),
  };
});

/** True for a line that names a position by an occupation or by "(m/f/d)" and its like. */
export function namesOccupation(line: string, lexicons: readonly Lexicon[]): boolean {
  if (line.length > 160) return false;
  const { alone, ends, shortest, longest, phrase } = nounsOf(lexicons);
  for (const word of line.toLowerCase().match(WORD) ?? []) {
    if (alone.has(word)) return true;
    for (let at = Math.max(0, word.length - longest); at <= word.length - shortest; at++) {
      if (ends.has(word.slice(at))) return true;
    }
  }
  return phrase.test(line) || hasGenderMark(line);
}

/** True for a line with "(m/w/d)", "H/F", "Fahrer*in" or their like, as only titles have. */
export function hasGenderMark(line: string): boolean {
  return GENDERED.test(line) || STARRED.test(line);
}

/** True for "Careers", "Open positions", "Apply now": lines of career sites that name no position. */
export function isGeneric(line: string, lexicons: readonly Lexicon[]): boolean {
  const idle = idleOf(lexicons);
  const own = line.toLowerCase().match(WORD);
  if (own === null || own.every((word) => idle.words.has(word))) return true;
  const plain = line
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[\s!.:?]+$/, '')
    .trim();
  return idle.lines.test(plain) || idle.list.test(plain);
}
