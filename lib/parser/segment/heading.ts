import type { Block } from '../../model/block';
import type { SectionLabel } from '../../model/section';
import { jointsOf } from '../joints';
import type { Lexicon } from '../lexicon';
import { matches } from '../matches';
import { perLexicons } from '../per-lexicons';
import { latin } from '../phrases/latin';
import { unaccented } from '../phrases/unaccented';
import { bareHeading } from './normalise';
import { CORE } from './weights';

/** Longer lines are prose, whatever they are set in. */
const MAX_HEADING = 90;
/** A plain line, with nothing but its words to show for a heading, has to be short. */
const MAX_PLAIN = 60;

/** A heading that no tag makes one has at most this many words for all of it to be looked up. */
const MAX_WORDS = 7;

/** How surely a block's form makes it a heading: by tag, by form (bold, colon, capitals), or not at all. */
export type Form = 'tag' | 'form' | 'plain' | 'none';

/** Tells from form alone whether a block can be a heading. */
export function formOf(block: Block): Form {
  const { text, kind, bold, isContinuation } = block;
  if (text.length > MAX_HEADING) return 'none';
  if (kind === 'heading') return 'tag';
  const endsInColon = /[:：]$/.test(text);
  // "Your tasks." is a heading in some houses' style; only its words can tell, so it has to be short.
  if (/[.;,]$/.test(text))
    return text.length <= 50 && !/[;,]$/.test(text) && kind !== 'item' ? 'plain' : 'none';
  const isBold = bold.length > 0 && boldLetters(block) >= text.length * 0.9;
  // A line of its own inside an item is a heading only where the page's copy merged a whole text into one.
  if (kind === 'item' && isContinuation && /[:：?]$/.test(text)) return 'plain';
  if (kind === 'item') return isBold && (endsInColon || text.length < 40) ? 'plain' : 'none';
  if (kind === 'label' && !block.isLink) return 'form';
  if (isBold || endsInColon || isCapitals(text)) return 'form';
  return text.length <= MAX_PLAIN ? 'plain' : 'none';
}

function boldLetters({ bold }: Block): number {
  return bold.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** "WHAT WE OFFER", but not "AWS": at least two words or seven letters. */
function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{Alpha}]/gu, '');
  return letters.length >= 7 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The section a heading's words name, and how much of the heading said so (0–1). */
export interface Named {
  section: SectionLabel;
  coverage: number;
}

/**
 * Sections in the order in which they win where a heading answers to several: the more particular
 * first ("preferred qualifications" before "qualifications", "about you" before "about …").
 */
const PRECEDENCE: readonly SectionLabel[] = [
  'preferred',
  'compensation',
  'requirements',
  'responsibilities',
  'benefits',
  'role',
  'process',
  'logistics',
  'legal',
  'chrome',
  'about',
];

interface Matcher {
  section: SectionLabel;
  whole: RegExp;
  /** As `whole`, without the patterns' open ends: every word of the heading is one of ours. */
  exact: RegExp;
  part: RegExp;
}

/** An open end or middle of a pattern, ".{0,30}", and what no text can match: ".{2,30}" has to hold something. */
const OPEN = /\.\{(\d+),\d+\}/g;
const closed = (pattern: string): string =>
  pattern.replace(OPEN, (_, least) => (least === '0' ? '' : '[^\\s\\S]'));

const matchers = new WeakMap<Lexicon, Matcher[]>();

function matchersOf(lexicon: Lexicon): Matcher[] {
  let list = matchers.get(lexicon);
  if (!list) {
    list = PRECEDENCE.flatMap((section) => {
      const patterns = lexicon.headings[section];
      if (!patterns) return [];
      const any = patterns.join('|');
      // Whole-line wildcards would swallow half of a longer heading, so parts are literal patterns only.
      const literal = patterns.filter((pattern) => !/^\.\{|\.\{\d+,\d+\}\)?$|^\(?\^/.test(pattern)).join('|');
      const part = new RegExp(latin(`(?<![\\p{L}\\p{N}])(?:${literal || '(?!)'})(?![\\p{L}\\p{N}])`), 'g');
      const exact = new RegExp(`^(?:${patterns.map(closed).join('|')}) ?$`, 'u');
      return [{ section, whole: new RegExp(`^(?:${any})$`, 'u'), exact, part }];
    });
    matchers.set(lexicon, list);
  }
  return list;
}

/** The patterns of a lexicon's headings, compiled once. */
export function headingPatterns(lexicon: Lexicon): RegExp[] {
  return matchersOf(lexicon).flatMap(({ whole, exact, part }) => [whole, exact, part]);
}

/** Where a heading joins two: "Duties and hours". */
const jointOf = perLexicons((lexicons) => new RegExp(` (?:${jointsOf(lexicons).and}|&|/) |, `));

/** The section that a heading names with every one of its words, the first of several that it joins, or null. */
export function nameExactly(text: string, lexicons: readonly Lexicon[]): SectionLabel | null {
  const bare = bareHeading(text);
  const whole = exactly(bare, lexicons);
  if (whole) return whole;
  const joined = bare.split(jointOf(lexicons)).map((part) => exactly(part, lexicons));
  return joined.length > 1 && joined.every((part) => part !== null) ? joined[0]! : null;
}

function exactly(bare: string, lexicons: readonly Lexicon[]): SectionLabel | null {
  for (const lexicon of lexicons) {
    for (const { section, exact } of matchersOf(lexicon)) if (exact.test(bare)) return section;
  }
  return null;
}

/** True for "REMUNERATION": capitals, of which many pages leave the accents out. */
function isBald(text: string): boolean {
  return isCapitals(text) && !/[^\u0000-\u00bf]/.test(text.replace(/[^\p{Alpha}]/gu, ''));
}

const bald = new WeakMap<Lexicon, [SectionLabel, RegExp][]>();

/** The section that a heading without its accents names with every one of its words, or null. */
function nameBald(bare: string, lexicons: readonly Lexicon[]): SectionLabel | null {
  for (const lexicon of lexicons) {
    let list = bald.get(lexicon);
    if (!list) {
      // Such headings are few: their patterns are made where the first is met.
      list = PRECEDENCE.flatMap((section): [SectionLabel, RegExp][] => {
        const patterns = lexicon.headings[section]?.map(closed).join('|');
        return patterns === undefined ? [] : [[section, new RegExp(`^(?:${unaccented(patterns)}) ?$`, 'u')]];
      });
      bald.set(lexicon, list);
    }
    const found = list.find(([, pattern]) => pattern.test(bare));
    if (found) return found[0];
  }
  return null;
}

/** What joins two names in one heading. */
const JOINT = /,? (?:&|\+|\/|and) |, /;

/** "Time off & education": of several names the first that is ours speaks for all, best one only postings have. */
function nameJoined(bare: string, lexicons: readonly Lexicon[]): SectionLabel | null {
  const names = bare.split(JOINT).filter((name) => name.length > 2);
  if (names.length < 2) return null;
  const sections = names.map((name) => nameExactly(name, lexicons)).filter((section) => section !== null);
  return sections.find((section) => CORE.has(section)) ?? sections[0] ?? null;
}

/**
 * The section that a heading names, in any of the languages, or null.
 * @param text the heading as written, at most 90 letters
 * @param form what makes it one: a long line with nothing but a colon to show for it may be a sentence
 */
export function nameHeading(text: string, lexicons: readonly Lexicon[], form: Form = 'form'): Named | null {
  const bare = bareHeading(text);
  if (bare.length < 2) return null;
  // The patterns' open ends would name a sentence by its first words alone.
  const isSentence = form !== 'tag' && bare.split(' ').length > MAX_WORDS;
  for (const lexicon of lexicons) {
    for (const { section, whole, exact } of matchersOf(lexicon)) {
      // "Additionally, one of these would be good to have": what is a plus is told in whole sentences.
      const isNamed = isSentence && section !== 'preferred' ? exact.test(bare) : whole.test(bare);
      if (isNamed) return { section, coverage: 1 };
    }
  }
  const bald = isBald(text) ? nameBald(bare, lexicons) : null;
  if (bald !== null) return { section: bald, coverage: 1 };
  const joined = isSentence ? null : nameJoined(bare, lexicons);
  if (joined !== null) return { section: joined, coverage: 0.95 };
  let best: Named | null = null;
  for (const lexicon of lexicons) {
    for (const { section, part } of matchersOf(lexicon)) {
      for (const match of matches(bare, part)) {
        // A heading's gist stands first or, oftener, last: "Duties of a nurse", "Our Life benefits".
        const isLast = match.index + match[0].length === bare.length;
        const weight = isLast ? 1.5 : match.index === 0 ? 1 : 0.7;
        const coverage = Math.min(0.95, (match[0].length / bare.length) * weight);
        if (match[0].length > 3 && coverage > (best?.coverage ?? 0)) best = { section, coverage };
      }
    }
  }
  return best;
}
