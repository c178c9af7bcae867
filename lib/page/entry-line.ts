import type { Fields } from '../model/fields';
import type { Lexicon } from '../parser/lexicon';
import { findPlaces } from '../parser/places/find-places';
import { isGeneric, namesOccupation } from './job-words';

const MAX_LINE = 400;
const MAX_PART = 140;
const MAX_NAME = 60;
/** What parts such a line, the usual one first; a dash or a dot only where it stands free. */
const BAR = /\s{0,3}[|│∣¦]\s{0,3}/u;
const SEPARATORS: readonly RegExp[] = [BAR, /\s[-–—]\s/u, /\s[•·∙/]\s/u];
const ADDRESS = /\(?\b(?:https?:\/\/|www\.)[^\s|)]{1,300}\)?/giu;
/** The candidates' side of such threads. */
const SEEKING =
  /\b(?:seeking (?:work|employment|a job)|looking for (?:work|a job)|open to work|for hire)\b/iu;
const CANDIDATE =
  /^(?:location|remote|willing to relocate|technologies|résumé(?:\/cv)?|resume(?:\/cv)?)\s?:/iu;
/** The employers' side where the thread has both. */
const SOUGHT = /^(?:seeking (?:freelancers?|contractors?)|hiring)$/iu;
/** How, for how long and for what one works: what such a line states beside who, what and where. */
const TERM =
  /^\W{0,3}(?:(?:fully |100% |partially |mostly )?(?:remote|hybrid|on-?site|in[ -](?:office|person))|wfh|(?:full|part)[ -]?time|ft|contract(?:or)?|freelance|permanent|intern(?:s|ship)?s?|visas?|relocation|salary|equity|[$€£¥]|usd|eur|gbp)(?!\p{Alpha})|^\W{0,3}\d{2,3}\s?k\b/iu;

/**
 * What the first line of an entry in a thread of postings says, "Tallow & Rye | Night Baker | Ghent | Onsite":
 * the employer comes first by custom. Null for a line that is none of a posting: an answer, a remark, somebody
 * who looks for work.
 */
export function readEntryLine(line: string, lexicons: readonly Lexicon[]): Fields | null {
  if (line.length > MAX_LINE || SEEKING.test(line) || CANDIDATE.test(line)) return null;
  for (const separator of SEPARATORS) {
    const parts = line
      .replace(ADDRESS, ' ')
      .split(separator)
      .map((part) =>
        part
          .replace(/\(\s{0,3}\)/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((part) => /[\p{Alpha}\p{N}]/u.test(part) && !SOUGHT.test(part));
    // A bar is put there to part them; a dash may stand in any sentence.
    if (
      parts.length >= 3 ||
      (parts.length === 2 && (separator === BAR || isPositionAlone(parts, lexicons)))
    ) {
      return fieldsOf(parts, lexicons);
    }
  }
  return null;
}

/** "Junior developer - 100% remote": nobody says who seeks. */
function isPositionAlone([first, second]: readonly string[], lexicons: readonly Lexicon[]): boolean {
  return isPosition(first!, lexicons) && TERM.test(second!);
}

function fieldsOf([first, ...rest]: readonly string[], lexicons: readonly Lexicon[]): Fields | null {
  if (first === undefined || [first, ...rest].some((part) => part.length > MAX_PART)) return null;
  const behind = rest.find((part) => isPosition(part, lexicons));
  // The employer comes first; where only the first part names a position, nobody says who seeks.
  const title = behind ?? (isPosition(first, lexicons) ? first : null);
  const place = rest.find((part) => part !== title && isPlace(part)) ?? null;
  const terms = rest.filter((part) => TERM.test(part)).length;
  // Two of what such a line states: with less it may be any sentence with a bar in it.
  if ((title ? 2 : 0) + (place ? 1 : 0) + Math.min(terms, 2) < 2) return null;
  return { title, company: title === first ? null : nameOf(first), place };
}

function isPosition(part: string, lexicons: readonly Lexicon[]): boolean {
  return namesOccupation(part, lexicons) && !isGeneric(part, lexicons) && !TERM.test(part);
}

/** A part that says where, not how: "Remote (Europe)" is a way to work. */
function isPlace(part: string): boolean {
  return !TERM.test(part) && !/[$€£¥]/u.test(part) && findPlaces(part).length > 0;
}

/** The employer's name without what stands in brackets behind it; null for what is none. */
function nameOf(part: string): string | null {
  const name = part
    .replace(/\s{0,3}[([].{0,200}$/u, '')
    .replace(/[\s:,;–—-]+$/u, '')
    .trim();
  const isName = name !== '' && name.length <= MAX_NAME && !/[.!?]$/.test(name) && !TERM.test(name);
  return isName ? name : null;
}
