import type { Region } from '../data/zones';
import type { Lexicon } from '../lexicon';

/** What a word does in a sentence about clocks. A word can do several things ("hours" is a unit and a time word). */
export type WordClass =
  /** "time zone": makes a region or a place a clock, before it or after it. */
  | 'tz'
  /** "time": makes a place a clock, after it. */
  | 'time'
  /** "business hours": makes a region or a place a clock, after it. */
  | 'hours'
  /** "hours", "h": the unit of an overlap or of a distance between clocks. */
  | 'unit'
  | 'and'
  | 'or'
  | 'to'
  | 'between'
  | 'from'
  | 'until'
  | 'after'
  | 'before'
  | 'at'
  /** "within", "up to": what follows is a distance between clocks. */
  | 'within'
  /** "difference": what stands before is a distance between clocks. */
  | 'difference'
  | 'overlap'
  /** "core hours", "shift": a clock range beside it is the candidate's even without a zone. */
  | 'core'
  /** Small words that may stand inside a group of zones. */
  | 'filler'
  /** "neighbouring": widens the place before it, "Europe and neighbouring time zones". */
  | 'near'
  /** "preferred": softens. */
  | 'soft'
  /** "must": makes firm again. */
  | 'firm'
  /** What follows is asked of the candidate. */
  | 'need'
  /** What follows is where others sit. */
  | 'sits'
  /** A clock beside it is a deadline's, an event's or a telephone's. */
  | 'event'
  /** Whom or when one calls: in a section on the process a clock beside it is the recruiter's. */
  | 'contact'
  /** "any", "regardless of": no limit. */
  | 'no'
  /** "start", "meeting": a single clock time beside it is the candidate's. */
  | 'start'
  /** "these regions": points back to the sentence before. */
  | 'these'
  /** "team": whose hours are shared where no zone is named. */
  | 'team'
  /** "remote": a zone beside it in a header line is asked of the candidate. */
  | 'remote'
  /** "seeking work": the line is of someone who looks for a job. */
  | 'seeker';

/** Words of one language for limits on the clock; folded, single spaces. */
export interface TimeZoneWords {
  words: Partial<Record<WordClass, readonly string[]>>;
  /** Times of day that have a word of their own, by the hour. */
  clock?: Readonly<Record<string, number>>;
  /** Hours that have passed: "3 hours ago". A pattern. */
  ago?: string;
  /** Names of zones in this language, by the abbreviation of `data/zones.ts`: `mitteleuropäische zeit: 'cet'`. */
  zones?: Readonly<Record<string, string>>;
  regions?: Readonly<Record<string, Region>>;
}

declare module '../lexicon' {
  interface LexiconSlots {
    timeZone?: TimeZoneWords;
  }
}

const compiled = new WeakMap<Lexicon, Map<string, Set<WordClass>>>();

/** The classes of each phrase of one language, compiled once. */
export function classesOf(lexicon: Lexicon): ReadonlyMap<string, ReadonlySet<WordClass>> {
  let map = compiled.get(lexicon);
  if (!map) {
    map = new Map();
    const words = lexicon.kinds?.timeZone?.words ?? {};
    for (const [name, phrases] of Object.entries(words)) {
      for (const phrase of phrases) {
        const classes = map.get(phrase) ?? new Set<WordClass>();
        map.set(phrase, classes.add(name as WordClass));
      }
    }
    compiled.set(lexicon, map);
  }
  return map;
}

/** A list of phrases written in one string: folded, parted by `|`, over several lines where it is long. */
export function words(text: string): string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
