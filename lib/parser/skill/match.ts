import type { Span } from '../sentences';
import type { Token } from './tokens';
import { type Entry, entryOf, MOST_LETTERS, mayStart } from './vocabulary';

/** A name of the vocabulary that stands in a text, not yet held against what stands around it. */
export interface Match {
  span: Span;
  entry: Entry;
}

/** What may stand inside a name, between its tokens. */
const GAP = /^(?:|[ _-]| - |- |\.|[/&]| [/&] )$/;
/** "SAFe", "iOS": the case is what tells them from a common word. */
const INNER_CAPITAL = /^\p{Upper}{2,}\p{Ll}+$/u;
const WORD_GAP = /^[ _-]/;
/** What tells one edition of a product from another: part of its name, though the vocabulary has the product alone. */
const EDITION =
  /^ (?:Pro|LT|[23]D|Cloud|Online|Desktop|Enterprise|Premium|Plus|Suite|Prime|Evolution|Classic|ERP|CRM|Framework)(?![\p{Alpha}\p{N}'’&-])/u;
const FRAMEWORK = /^ Framework(?![\p{Alpha}\p{N}'’&-])/u;

/**
 * Names of the vocabulary in a text, the longest at each place, in order and never overlapping. A name
 * inside a run of letters ("gitPython") counts only where several stand glued together, as they do
 * where a page lost its line breaks.
 */
export function findNames(text: string, folded: string, tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  const cuts: { match: Match; run: number }[] = [];
  let run = -1;
  const runs = tokens.map(({ isGlued }) => (isGlued ? run : ++run));
  for (let first = 0; first < tokens.length; first++) {
    const best = longestAt(text, folded, tokens, first);
    if (!best) continue;
    const { match, last } = best;
    const isCut =
      tokens[first]!.isGlued || (tokens[last + 1]?.isGlued && !/^\p{N}/u.test(tokens[last + 1]!.key));
    // "Core JavaScript" starts with one name and holds another whole one.
    if (isCut && holdsWhole(text, folded, tokens, first, last)) continue;
    const [start, end] = match.span;
    const after = text.slice(end, end + 16);
    const edition = isCut
      ? null
      : isBrand(match)
        ? EDITION.exec(after)
        : isWord(match) && FRAMEWORK.exec(after);
    if (isCut) cuts.push({ match, run: runs[first]! });
    else if (edition) matches.push({ ...match, span: [start, end + edition[0].length] });
    else matches.push(match);
    first = last;
    while (edition && (tokens[first + 1]?.start ?? Infinity) < end + edition[0].length) first++;
  }
  const several = cuts.filter(({ match, run }) => {
    const others = cuts.filter((cut) => cut.run === run && cut.match !== match);
    return (
      (others.length > 0 || isRunOn(text, match.span)) &&
      match.span[1] - match.span[0] > 2 &&
      match.entry.gate !== 'peered'
    );
  });
  return [...matches, ...several.map(({ match }) => match)].sort((a, b) => a.span[0] - b.span[0]);
}

/** A product by its own name, which no common word is. */
function isBrand({ entry }: Match): boolean {
  return entry.gate === 'free' && /^\p{Upper}.*\p{Ll}{2}/u.test(entry.spelling);
}

/** A product whose name is a common word too. */
function isWord({ entry }: Match): boolean {
  return entry.gate === 'cased' && /^\p{Upper}\p{Ll}+$/u.test(entry.spelling);
}

function holdsWhole(
  text: string,
  folded: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): boolean {
  for (let at = first + 1; at <= last; at++) {
    const inner = tokens[at]!.isGlued ? null : longestAt(text, folded, tokens, at);
    if (inner && inner.last > last && !tokens[inner.last + 1]?.isGlued) return true;
  }
  return false;
}

/** A word starts with a capital where the name ends: "PythonKenntnisse", but not "SparkPost". */
function isRunOn(text: string, [start, end]: Span): boolean {
  return (
    end - start > 3 &&
    !/[\p{Alpha}\p{N}]/u.test(text[start - 1] ?? ' ') &&
    /^\p{Upper}\p{Ll}{5,}(?!\p{Upper})/u.test(text.slice(end, end + 30))
  );
}

function longestAt(
  text: string,
  folded: string,
  tokens: readonly Token[],
  first: number,
): { match: Match; last: number } | null {
  let key = '';
  let best: { match: Match; last: number } | null = null;
  let isBroken = false;
  const { start } = tokens[first]!;
  for (let last = first; last < tokens.length; last++) {
    const token = tokens[last]!;
    if (last > first) {
      const gap = folded.slice(tokens[last - 1]!.end, token.start);
      if (!GAP.test(gap)) break;
      const isShort = Math.min(tokens[last - 1]!.key.length, token.key.length) < 3;
      if (WORD_GAP.test(gap) && isShort) isBroken = true;
    }
    key += token.key;
    if (key.length > MOST_LETTERS || !(mayStart(key) || isPluralForm(key))) break;
    const whole = entryOf(key);
    const entry = whole ?? (key.length > 2 && key.endsWith('s') ? entryOf(key.slice(0, -1)) : undefined);
    if (!entry) continue;
    const written = text.slice(start, token.end);
    if (isAsWritten(written, entry, isBroken, !whole))
      best = { match: { span: [start, token.end], entry }, last };
  }
  return best;
}

/** "LLMs": a short form of three letters with its plural starts no name of four. */
function isPluralForm(key: string): boolean {
  return key.length === 4 && key.endsWith('s') && key !== 'apis' && entryOf(key.slice(0, 3)) !== undefined;
}

/** True when the words are cased and parted as the entry's gate asks. */
function isAsWritten(
  written: string,
  { gate, isSpaced, spelling }: Entry,
  isBroken: boolean,
  isPlural: boolean,
): boolean {
  const hasSlash = written.includes('/');
  if (hasSlash && !spelling.includes('/')) return false;
  if (written.includes('&') !== spelling.includes('&')) return false;
  if (!isSpaced && /[\s_-]/.test(written)) {
    if (gate !== 'free' || isBroken || written.length < 7) return false;
  }
  if (gate === 'free' || gate === 'field') return true;
  const letters = written.replace(/[^\p{Alpha}]/gu, '');
  if (INNER_CAPITAL.test(spelling)) return written === spelling;
  const isShort = spelling === spelling.toUpperCase();
  if (isShort) return /^\p{Upper}+$/u.test(isPlural ? letters.slice(0, -1) : letters) || letters.length === 0;
  return /^\p{Upper}/u.test(written) || /^\p{Ll}/u.test(spelling);
}
