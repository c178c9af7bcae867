import type { Match } from './match';
import { between, type Surroundings } from './surroundings';

/** What a candidate is judged in: a sentence and the words around names. */
export interface Place {
  text: string;
  folded: string;
  /** The line stands among the requirements. */
  isAsking: boolean;
  /** The line is an item of a list of requirements. */
  isItem: boolean;
  /** A capital marks a name: not so where all nouns have one, or most words of the line. */
  namesStandOut: boolean;
  words: Surroundings;
}

const CAPITALISED = /^[\p{Upper}\d]/u;
/** Common words with these around them are no names: "spring 2026", "R&D", "go-to-market". */
const DATED = /^,? ?(?:19|20)\d\d/;
/** An article or a preposition that lost its vowel: "la maîtrise d'Excel", "l'uso dell'Excel". */
const ELIDED = /(?<!\p{Alpha})(?:[ld]|qu|(?:a|da|de|ne|su)ll)['’]$/iu;
const IN_SEASON = /(?:^|\s)(?:this|next|last|late|early|during) $/;

/**
 * Of the names found, those that their surroundings let stand: see `Gate`. A name that needs a known
 * one beside it may lean on one that leaned itself.
 * @param matches in order, not overlapping
 */
export function acceptNames(matches: readonly Match[], place: Place): Match[] {
  const sure = matches.map((match, at) => isSure(match, place) || startsList(match, matches[at + 1], place));
  const named = matches.map((_, at) => sure[at]!);
  for (let pass = 0; pass < 2; pass++) {
    const order = pass === 0 ? matches.keys() : [...matches.keys()].reverse();
    for (const at of order) {
      if (sure[at] || isBarred(matches[at]!, place)) continue;
      const beside = [at - 1, at + 1].some(
        (other) =>
          matches[other] &&
          sure[other] &&
          (matches[at]!.entry.gate !== 'field' || named[other]) &&
          isListed(matches[at]!, matches[other]!, place),
      );
      if (beside) sure[at] = true;
    }
  }
  return matches.filter((_, at) => sure[at]);
}

function isSure(match: Match, place: Place): boolean {
  const { gate } = match.entry;
  if (gate === 'free' || gate === 'capitals') return true;
  const [start, end] = match.span;
  const before = place.folded.slice(0, start);
  const after = place.folded.slice(end);
  const isAlone = /^\W*$/u.test(before) && /^[^\p{Alpha}\p{N}]*$/u.test(after);
  if (gate === 'field') return place.isAsking && isAlone;
  if (isBarred(match, place)) return false;
  if (place.isItem && isAlone) return true;
  const isAsked = place.words.isAsked(before) || place.words.isNoun(after);
  if (gate === 'peered') return isAsked;
  const isFirst = /^[^\p{Alpha}\p{N}]*$/u.test(before) || /[.!?:•] ?["(]?$/.test(before);
  return isAsked || (!isFirst && !isTitleCase(place.text));
}

/** "Outlook, Word": two common words that are names too make a list, though neither is sure alone. */
function startsList(match: Match, next: Match | undefined, place: Place): boolean {
  if (match.entry.gate !== 'cased' || !next || next.entry.gate === 'field' || isBarred(match, place))
    return false;
  return /^ ?[,/&] ?$/.test(between(place.folded, match.span, next.span)) && !isBarred(next, place);
}

/** True when what stands right beside a common word shows that it is no name here. */
function isBarred({ span: [start, end], entry }: Match, { text, folded, words }: Place): boolean {
  if (entry.gate === 'free' || entry.gate === 'capitals') return false;
  const after = folded.slice(end);
  if (DATED.test(after)) return true;
  if (IN_SEASON.test(folded.slice(0, start)) && !words.isNoun(after)) return true;
  if (entry.gate === 'field') return false;
  const next = text[end] ?? ' ';
  const previous = text[start - 1] ?? ' ';
  if (entry.gate === 'peered' && /^-\p{Alpha}/u.test(after)) return !words.isNoun(after);
  const isShort = end - start <= 2;
  return (
    /[&'’]/.test(next) ||
    (/[&'’.]/.test(previous) && !ELIDED.test(text.slice(Math.max(0, start - 6), start))) ||
    (isShort && /^\.\p{Alpha}/u.test(text.slice(end))) ||
    (previous === '-' && /[\p{Alpha}\p{N}]/u.test(text[start - 2] ?? ' '))
  );
}

function isListed(match: Match, other: Match, { folded, words }: Place): boolean {
  const [left, right] = match.span[0] < other.span[0] ? [match.span, other.span] : [other.span, match.span];
  return words.isList(between(folded, left, right));
}

/** True when most words of a line are capitalised. */
export function isTitleCase(text: string): boolean {
  const all = text.match(/[\p{Alpha}\d][\p{Alpha}\d'’.+#-]*/gu) ?? [];
  if (all.length < 4) return false;
  const capitals = all.filter((word) => CAPITALISED.test(word)).length;
  return capitals / all.length > 0.7;
}
