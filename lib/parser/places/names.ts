import { matches } from '../matches';
import { type Entry, isSmallName, LONGEST_NAME, lookUp } from './gazetteer';
import type { Local } from './towns';

interface Token {
  text: string;
  start: number;
  end: number;
}

/** A name of the gazetteer where a text has it. */
export interface Name {
  start: number;
  end: number;
  entries: readonly Entry[];
}

/** Words, and parts of words that lost the space between them ("SysadminUSA", "RepublicPrague"). */
const TOKEN = /(?:\p{Upper}\.){2,4}|\p{Upper}{2,}(?!\p{Ll})|\p{Alpha}\p{Ll}*|\p{N}+/gu;
/** What may stand between the words of one name. */
const JOINT = /^(?:[ '’-]?|\. )$/;

function tokensOf(text: string): Token[] {
  return matches(text, TOKEN).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The names of the gazetteers that a text has, in order, the longest at each place. */
export function namesOf(text: string, { towns, gazetteers }: Local): Name[] {
  const tokens = tokensOf(text);
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]!;
    const isGlued = at > 0 && tokens[at - 1]!.end === first.start;
    let found: { name: Name; next: number } | null = null;
    for (let last = at; last < tokens.length && last < at + LONGEST_NAME + 1; last++) {
      if (last > at && !JOINT.test(text.slice(tokens[last - 1]!.end, tokens[last]!.start))) break;
      const end = tokens[last]!.end;
      // A name ends where a word ends: "Lima" is no part of "Limassol".
      if (/^[\p{Ll}\p{N}_]/u.test(text.slice(end, end + 1))) continue;
      const written = text.slice(first.start, end);
      const isCapital = /^[\p{Upper}'’]/u.test(written);
      if (!isCapital && !isSmallName(written)) continue;
      const entries = lookUp(written, gazetteers, towns);
      if (entries.length > 0) found = { name: { start: first.start, end, entries }, next: last };
    }
    if (!found) continue;
    // Within one word only a long name is taken; else "McAdam" would have towns in it.
    if (isGlued && found.name.end - first.start < 5 && text.slice(first.start, found.name.end) !== 'USA')
      continue;
    names.push(found.name);
    at = found.next;
  }
  return names;
}

/** What the name means as one of these, if it does. */
export const of = (name: Name | undefined, ...types: Entry['type'][]): Entry | undefined =>
  name?.entries.find(({ type }) => types.includes(type));
