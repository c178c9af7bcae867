import {
  ABBREVIATIONS,
  NAME_PARTS,
  NAMES,
  PLACES,
  REGION_WORDS,
  type Region,
  WEAK_ABBREVIATIONS,
  type ZoneEntry,
} from '../data/zones';
import type { Lexicon } from '../lexicon';
import { classesOf, type WordClass } from './words';

/**
 * How sure it is that a word is a clock. `name` and `offset` always are; `abbr` nearly; `weak` letters,
 * `part` of a name ("Pacific") and `place` need a word beside them; `bare` ("-0700") only repeats a zone.
 */
export type ZoneSort = 'name' | 'offset' | 'abbr' | 'weak' | 'part' | 'place' | 'bare';

/** The clock that letters with several meanings are read as; undefined for all others. */
export type Pick = (letters: string) => ZoneEntry | undefined;

export interface Token {
  start: number;
  end: number;
  /** Folded; hyphens and slashes inside a phrase are spaces. */
  text: string;
  is: ReadonlySet<WordClass>;
  zone?: ZoneEntry & { sort: ZoneSort };
  region?: Region;
  /** A number, with what makes it a time of day. */
  clock?: { hour: number; minute: number; half?: 'am' | 'pm'; isClock: boolean; suffix?: string };
  /** A number with its sign: "-7" in "UTC-4 to -7". */
  signed?: number;
  isDelta?: boolean;
}

const NONE: ReadonlySet<WordClass> = new Set();
const OFFSET =
  /(?:utc|gmt)\s?\(?([+-]|(?=0(?!\d)))\s?(\d{1,2})(?::?([0-5]\d)|\.(5|75))?(?![\d:]|\s?[ap]\.?m)/y;
const IANA = /(?:africa|america|asia|australia|europe|pacific)\/([a-z]{3,14}(?:_[a-z]{3,14})?)(?![a-z_/])/y;
const BARE_OFFSET = /[+-](\d{2}):?([0-5]\d)(?!\d)/y;
const DELTA =
  /±|\+\s?\/\s?-|\+-|-\s?\/\s?\+|\+ ?or ?-|\+ ?& ?-|plus ?(?:\/|or|-|and|ou|of|o)? ?(?:minus|moins|min|menos)\b|más ?(?:\/|o) ?menos\b/y;
const SIGNED = /[+-]\s?(\d{1,2})(?![\d:.]|\s?[ap]\.?m|\s?h?\d)/y;
const CLOCK =
  /(\d{1,2})(?:([:.h]|u(?=\d))(\d{2}))?(?!\d)(?:\s?([ap])\.?m(?!\p{Alpha})\.?|([ap])(?!\p{Alpha})|\s?(uhr|uur)(?!\p{Alpha})|(h)(?!\p{Alpha}))?/uy;
const WORD = /\p{Alpha}+(?:'\p{Alpha}+)?/uy;
const DOTTED = /(?:u\.s\.a|u\.s|u\.k|e\.u|n\.y)(?!\p{Alpha})\.?/uy;
const LETTER = /[\p{Alpha}\p{N}]/u;
/** Longest phrase of the tables, in words. */
const MAX_WORDS = 5;

const at = (regex: RegExp, text: string, index: number): RegExpExecArray | null => {
  regex.lastIndex = index;
  return regex.exec(text);
};

/**
 * Cuts a sentence into words, clock times, offsets and signs, and looks each up.
 * @param text as written: capitals tell "EST" from the French "est"
 * @param folded the same text folded
 * @param pick the clock that letters with several meanings are read as; undefined for all others
 */
export function tokenize(text: string, folded: string, lexicons: readonly Lexicon[], pick: Pick): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (index < folded.length) {
    if (folded[index] === ' ') {
      index++;
      continue;
    }
    const token =
      readSign(folded, index) ?? readPhrase(text, folded, index, lexicons, pick) ?? readMark(folded, index);
    tokens.push(token);
    index = token.end;
  }
  return tokens;
}

function readSign(folded: string, start: number): Token | null {
  const before = folded[start - 1] ?? ' ';
  const make = (match: RegExpExecArray, rest: Partial<Token>): Token => ({
    start,
    end: start + match[0].length,
    text: match[0],
    is: NONE,
    ...rest,
  });
  const free = !LETTER.test(before);
  let match = free ? at(OFFSET, folded, start) : null;
  if (match) {
    const fraction = match[3] ? Number(match[3]) / 60 : Number(`0.${match[4] ?? 0}`);
    const utc = (Number(match[2]) + fraction) * (match[1] === '-' ? -1 : 1) || 0;
    // "UTC+01:00)" keeps its bracket for the grammar; "GMT (+3)" opens one that nobody needs.
    if (utc >= -12 && utc <= 14) return make(match, { zone: { utc, sort: 'offset' } });
  }
  match = free ? at(IANA, folded, start) : null;
  const place = match && own(PLACES, match[1]!.replace('_', ' '));
  if (match && place) return make(match, { zone: { ...place, sort: 'name' } });
  match = at(DELTA, folded, start);
  if (match) return make(match, { isDelta: true });
  match = free ? at(BARE_OFFSET, folded, start) : null;
  if (match) {
    const utc = (Number(match[1]) + Number(match[2]) / 60) * (match[0][0] === '-' ? -1 : 1) || 0;
    if (utc >= -12 && utc <= 14) return make(match, { zone: { utc, sort: 'bare' } });
  }
  match = free ? at(SIGNED, folded, start) : null;
  if (match && Number(match[1]) <= 14) {
    return make(match, { signed: Number(match[1]) * (match[0][0] === '-' ? -1 : 1) || 0 });
  }
  if (!/[\p{Alpha}\p{N}.,:$€£#]/u.test(before) || (before === '.' && folded[start - 2] === '.')) {
    match = at(CLOCK, folded, start);
    if (match && isTimeOfDay(match)) return make(match, { clock: toClock(match) });
  }
  return null;
}

function isTimeOfDay(match: RegExpExecArray): boolean {
  return Number(match[1]) <= 24 && Number(match[3] ?? 0) < 60;
}

function toClock(match: RegExpExecArray): NonNullable<Token['clock']> {
  const letter = match[4] ?? match[5];
  const half = letter && (letter === 'a' ? 'am' : 'pm');
  const suffix = match[6] ?? match[7];
  // "2.30" may be a decimal; a colon, "am" or "Uhr" cannot.
  const isClock =
    half !== undefined || match[6] !== undefined || (match[3] !== undefined && match[2] !== '.');
  return {
    hour: Number(match[1]),
    minute: Number(match[3] ?? 0),
    isClock,
    ...(half ? { half } : {}),
    ...(suffix ? { suffix } : {}),
  };
}

/** The longest phrase of words that any table knows, or the single word. */
function readPhrase(
  text: string,
  folded: string,
  start: number,
  lexicons: readonly Lexicon[],
  pick: Pick,
): Token | null {
  const ends: number[] = [];
  const phrases: string[] = [];
  let index = start;
  let phrase = '';
  while (ends.length < MAX_WORDS) {
    const dotted = at(DOTTED, folded, index);
    const word = dotted ?? at(WORD, folded, index);
    if (!word) break;
    phrase += (phrase && ' ') + (dotted ? word[0].replaceAll('.', '') : word[0]);
    index += word[0].length;
    ends.push(index);
    phrases.push(phrase);
    if (!' -/'.includes(folded[index] ?? '\n')) break;
    index++;
  }
  if (ends.length === 0) return null;
  for (let k = ends.length - 1; k >= 0; k--) {
    const found = lookUp(phrases[k]!, text.slice(start, ends[k]), lexicons, pick);
    if (found) return { start, end: ends[k]!, text: phrases[k]!, is: NONE, ...found };
  }
  return { start, end: ends[0]!, text: phrases[0]!, is: NONE };
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

function lookUp(
  phrase: string,
  raw: string,
  lexicons: readonly Lexicon[],
  pick: Pick,
): Partial<Token> | null {
  const sorted = (zone: ZoneEntry | undefined, sort: ZoneSort) => zone && { zone: { ...zone, sort } };
  const classes = new Set<WordClass>();
  let local: Partial<Token> | undefined;
  let clock: number | undefined;
  for (const lexicon of lexicons) {
    for (const name of classesOf(lexicon).get(phrase) ?? []) classes.add(name);
    const slot = lexicon.kinds?.timeZone;
    const alias = slot?.zones && own(slot.zones, phrase);
    if (alias) local = sorted(own(ABBREVIATIONS, alias) ?? own(PLACES, alias), 'name');
    const region = slot?.regions && own(slot.regions, phrase);
    if (region) local = { region };
    clock ??= slot?.clock && own(slot.clock, phrase);
  }
  for (const { numbers } of lexicons) {
    const hour = numbers && own(numbers, phrase);
    if (hour !== undefined && hour <= 12) return { clock: { hour, minute: 0, isClock: false }, is: classes };
  }
  if (clock !== undefined) return { clock: { hour: clock, minute: 0, isClock: true }, is: classes };
  const region = own(REGION_WORDS, phrase);
  const found: Partial<Token> | undefined =
    local ??
    readAbbreviation(phrase, raw, pick) ??
    sorted(own(NAMES, phrase), 'name') ??
    sorted(own(NAME_PARTS, phrase), 'part') ??
    (region && isPlaceCased(phrase, raw) ? { region } : undefined) ??
    (isPlaceCased(phrase, raw) ? sorted(own(PLACES, phrase), 'place') : undefined);
  if (!found && classes.size === 0) return null;
  return { ...found, is: classes };
}

/** Short names of places are words in small letters: "us", "la", "na". */
function isPlaceCased(phrase: string, raw: string): boolean {
  const first = phrase.split(' ')[0]!;
  return first.length > 3 || /^\p{Upper}/u.test(raw);
}

/** Letters that small would be words in one of our languages. */
const WORDS_WHEN_SMALL = new Set(['est', 'ist', 'west', 'eet', 'adt', 'brt', 'nst']);

function readAbbreviation(phrase: string, raw: string, pick: Pick): Partial<Token> | undefined {
  const zone = own(ABBREVIATIONS, phrase);
  const weak = own(WEAK_ABBREVIATIONS, phrase);
  const found = zone ?? weak;
  if (!found) return undefined;
  const isCapital = raw === raw.toUpperCase();
  if (!isCapital && (weak || WORDS_WHEN_SMALL.has(phrase))) return undefined;
  return { zone: { ...(pick(phrase) ?? found), sort: weak || phrase === 'west' ? 'weak' : 'abbr' } };
}

function readMark(folded: string, start: number): Token {
  const dots = ['...', '..', '\u2026'].find((mark) => folded.startsWith(mark, start));
  const end = start + (dots ?? ' ').length;
  return { start, end, text: dots ? '..' : folded.slice(start, end), is: NONE };
}
