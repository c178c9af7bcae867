import type { Span } from '../sentences';
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
  /** All nouns of the language have a capital. */
  hasNounsCased: boolean;
  /** Where words end that names of employers follow: "companies such as". */
  employers: readonly number[];
  words: Surroundings;
}

const CAPITALISED = /^[\p{Upper}\d]/u;
/** Common words with these around them are no names: "spring 2026", "R&D", "go-to-market". */
const DATED = /^,? ?(?:19|20)\d\d/;
/** An article or a preposition that lost its vowel: "la maîtrise d'Excel", "l'uso dell'Excel". */
const ELIDED = /(?<!\p{Alpha})(?:[ld]|qu|(?:a|da|de|ne|su)ll)['’]$/iu;
/** How far before a name the words may stand that make it an employer's, in letters. */
const FAR = 240;
/** Capitalised names and what joins them, up to the next one. */
const EMPLOYERS =
  /^(?:(?:[\p{Upper}\d][\p{Alpha}\d.'’&-]*|and|or|&|y|e|o|et|ou|und|oder|en|of|i|the|an?|major|other|large|big|similar|\(?etc\.?\)?)[,/ ()]{1,3}){0,40}$/u;
const HAS_PROFILES =
  /^(?:GitHub|GitLab|Bitbucket|LinkedIn|Kaggle|Behance|Dribbble|Facebook|Instagram|WhatsApp|YouTube|TikTok|Twitter|Xing)$/;
const PROFILE_AFTER =
  /^[ -](?:profil|perfil|account|konto|portfolio|handle|link|url|page|pagina|seite|channel|kanal|group|number|nummer|contribution|seguidor|follower)/;
const PROFILE_BEFORE =
  /(?:profil[eo]?|perfil|compte|cuenta|account|link|conta)(?: (?:de|di|do|en|on|sur|su|bei|op|to|zu[mr]?|à)(?: (?:your|an?|tu|su|dein\p{Alpha}{0,2}|ihr\p{Alpha}{0,2}|je|jouw|votre|ton))?)? $/iu;
const MADE_OF = /^-(?:powered|driven|native|enabled|first|centric|assisted|ready|gestützt|basiert)/;
const NO_METHOD =
  /^(?:,|,? and) (?:scrappy|curious|nimble|pragmatic|friendly|open|positive|organi[sz]ed|dynamic|adapt(?:able|ive)|flexible|hands-on|fast|quick|innovative|creative|proactive|collaborative|resilient|responsive|energetic|ambitious|motivated|passionate|driven|dynamique|dynamisch|flexibel)(?!\p{Alpha})/u;
const KIND_OF =
  /^[ -](?!(?:and|or|in|for|to|is|are|as|with|at|on|und|oder|im|für|skills?|experience|knowledge|development|literacy|fluency|kenntnisse|erfahrung)(?!\p{Alpha}))\p{Ll}/u;
const IN_SEASON = /(?:^|\s)(?:this|next|last|late|early|during) $/;

/**
 * Of the names found, those that their surroundings let stand: see `Gate`. A name that needs a known
 * one beside it may lean on one that leaned itself.
 * @param found in order, not overlapping
 */
export function acceptNames(found: readonly Match[], place: Place): Match[] {
  const matches = found.filter((match) => !namesOther(match, place));
  const sure = matches.map(
    (match, at) =>
      isSure(match, place) || startsList(match, matches[at + 1], place) || isOfRow(matches, at, place),
  );
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

/** True where words beside a name show that something else is meant: a profile, a kind of product. */
function namesOther(
  { span: [start, end], entry: { canonical } }: Match,
  { text, folded, words }: Place,
): boolean {
  const after = folded.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 24), start);
  if (HAS_PROFILES.test(canonical)) return PROFILE_AFTER.test(after) || PROFILE_BEFORE.test(before);
  if (canonical === 'Microsoft Access' && end - start === 6) return /^ (?:to|control|cards?)\b/.test(after);
  if (/^\p{Ll}|^(?:AI|KI|IoT)$/u.test(canonical) && MADE_OF.test(after)) return true;
  // "Agile, scrappy and lean": what people are.
  if (canonical === 'Agile' && /^\W*$/u.test(before) && NO_METHOD.test(after)) return true;
  // "AI tools", "our KI products": what they are, not what is asked.
  if (canonical === 'AI') return KIND_OF.test(after) && !words.isMastered(folded.slice(0, start));
  return canonical === 'API' && /(?:^|[ (])\p{Upper}[\p{Alpha}.]* $/u.test(before);
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

/** Three names in a row, "RAID, ZFS, NAS", though none is sure alone. */
function isOfRow(matches: readonly Match[], at: number, place: Place): boolean {
  const isPart = (match: Match | undefined) =>
    match !== undefined &&
    /^(?:peered|cased)$/.test(match.entry.gate) &&
    match.span[1] - match.span[0] > 2 &&
    !isBarred(match, place);
  const joined = (left: number) =>
    isPart(matches[left]) && isPart(matches[left + 1]) && isListed(matches[left]!, matches[left + 1]!, place);
  return (
    place.isAsking && [at - 2, at - 1, at].some((first) => first >= 0 && joined(first) && joined(first + 1))
  );
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

/** True for a name in a list of employers: "experience at Foo, Bar/Baz or a major lab". */
export function isEmployer([start]: Span, { text, employers }: Place): boolean {
  const from = employers.findLast((end) => end <= start) ?? -1;
  return from >= 0 && start - from <= FAR && EMPLOYERS.test(text.slice(from, start));
}

/** True when most words of a line are capitalised. */
export function isTitleCase(text: string): boolean {
  const all = text.match(/[\p{Alpha}\d][\p{Alpha}\d'’.+#-]*/gu) ?? [];
  if (all.length < 4) return false;
  const capitals = all.filter((word) => CAPITALISED.test(word)).length;
  return capitals / all.length > 0.7;
}
