import { matches } from '../matches';
import { everyOf, firstOf } from '../phrases/latin';
import { AUTHORIZATIONS, type Authorization, type PermitWords } from './words';

/** One statement of the right to work: offsets into the folded text, end exclusive. */
export interface AuthorizationMention {
  value: Authorization;
  start: number;
  end: number;
}

/** The check of the right to work that employers of one country do on hire. */
const VERIFY = /e-?verify/;
/** How far around the words a denial is looked for, in letters. */
const AROUND = 40;

/**
 * What a sentence states about the right to work, one mention a value, in the order of the text.
 * @param folded the sentence, folded
 * @param all the words of the text's languages
 */
export function findAuthorizations(folded: string, all: readonly PermitWords[]): AuthorizationMention[] {
  const lexicons = all.filter(({ hints }) => hints.some((hint) => folded.includes(hint)));
  const isElsewhere = all.some(({ elsewhere }) => firstOf(elsewhere, folded) !== null);
  // "An equal opportunity employer that takes part in E-Verify": the programme is said of everybody hired.
  if (lexicons.length === 0 || (isElsewhere && !VERIFY.test(folded))) return [];
  const byValue = new Map<Authorization, AuthorizationMention>();
  for (const value of AUTHORIZATIONS) {
    for (const words of lexicons) {
      for (const match of matches(folded, everyOf(words.phrases[value]))) {
        const [start, end] = trimmed(match);
        if (isElsewhere && !VERIFY.test(match[0])) continue;
        if (byValue.has(value) || isDenied(folded, start, end, value, words)) continue;
        byValue.set(value, { value, start, end });
      }
    }
  }
  const offered = byValue.get('sponsorship-offered');
  const refused = byValue.get('no-sponsorship');
  // "We do not sponsor visas": the refusal holds the words of the offer.
  if (offered && refused && offered.start < refused.end && refused.start < offered.end)
    byValue.delete('sponsorship-offered');
  return [...byValue.values()].sort((a, b) => a.start - b.start);
}

function trimmed(match: RegExpMatchArray): [start: number, end: number] {
  const lead = /^[^\p{Alpha}\p{N}]*/u.exec(match[0])![0].length;
  const tail = /[^\p{Alpha}\p{N}.]*$/u.exec(match[0])![0].length;
  return [match.index! + lead, match.index! + match[0].length - tail];
}

function isDenied(
  folded: string,
  start: number,
  end: number,
  value: Authorization,
  words: PermitWords,
): boolean {
  const denied = words.denied[value];
  if (!denied || denied.length === 0) return false;
  const [from, to] = [clauseStart(folded, Math.max(0, start - AROUND), start), clauseEnd(folded, end)];
  return firstOf(denied, folded.slice(from, to)) !== null;
}

function clauseStart(folded: string, from: number, start: number): number {
  const lead = folded.slice(from, start);
  const at = Math.max(lead.lastIndexOf('. '), lead.lastIndexOf(';'), lead.lastIndexOf('!'));
  return at < 0 ? from : from + at + 1;
}

function clauseEnd(folded: string, end: number): number {
  const tail = folded.slice(end, end + AROUND);
  const at = tail.search(/[;!]|\.(?: |$)/);
  return end + (at < 0 ? tail.length : at);
}
