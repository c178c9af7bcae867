import { anyIs } from './cues';
import type { Group, Member } from './groups';
import type { Token } from './tokens';

/** Postal codes, languages and part time have two letters as well: "CT", "PT". */
const TWO_LETTERS = 2;
/** What may stand right before a zone that is set apart: "Remote (PST)", "| EST |". */
const OPENERS = ['(', '[', '|', ',', ':', '-', '/'];
const CLOSERS = [')', ']', '|', '/', '-', '.', ',', ';'];
const YEAR = /^\.?\s?\d{4}/;

/**
 * Is this member of a group a clock asked of the candidate? A marked one is ("CET time zone"); letters
 * alone are where the line is a header that speaks of remote work or the sentence asks something.
 * @param folded the sentence, folded
 */
export function isAccepted(tokens: readonly Token[], folded: string, group: Group, member: Member): boolean {
  const { zone, isMarked } = member;
  if (!zone || isMarked) return isMarked;
  const isLetters = (other: Member): boolean =>
    other.zone !== undefined && ['abbr', 'name'].includes(other.zone.sort);
  if (zone.sort === 'part') return group.members.some(isLetters);
  if (zone.sort === 'place' || zone.sort === 'bare') return false;
  if (zone.sort === 'offset') {
    // "GMT-3" by itself, in a list or a field; two offsets are the ends of a window.
    if (group.first === 0 && group.last === tokens.length - 1) return true;
    if (group.members.some((other) => other !== member && other.zone?.sort === 'offset')) return true;
  }
  // "EST. 1999", "EST 2004"
  if (YEAR.test(folded.slice(tokens[group.last]!.end).trimStart())) return false;
  const isUniversal = zone.utc === 0 && !zone.iana && zone.sort === 'abbr';
  if (zone.sort === 'weak' || isUniversal) return isWeakAccepted(tokens, group, member);
  const before = tokens[group.first - 1];
  const opens =
    !before ||
    OPENERS.includes(before.text) ||
    before.is.has('remote') ||
    (before.is.has('filler') && !before.is.has('no'));
  const isHeader = anyIs(tokens, 'remote') || tokens.some((token) => token.text === '|');
  // "the PST migration" is a thing of that name.
  if (!isFree(tokens, group)) return false;
  return (isHeader && (opens || closes(tokens, group))) || anyIs(tokens, 'need') || anyIs(tokens, 'soft');
}

/** No plain word follows that the letters would only describe. */
function isFree(tokens: readonly Token[], group: Group): boolean {
  // So does one tied to them by a hyphen: "EST-compliant".
  const next = tokens[group.last + 1];
  const isTied = next?.text === '-' && next.start === tokens[group.last]!.end;
  const after = isTied ? tokens[group.last + 2] : next;
  return !after || after.is.size > 0 || !/^\p{Alpha}/u.test(after.text);
}

function closes(tokens: readonly Token[], group: Group): boolean {
  const after = tokens[group.last + 1];
  return (
    !after ||
    CLOSERS.includes(after.text) ||
    (['soft', 'firm', 'filler'] as const).some((name) => after.is.has(name))
  );
}

/** Letters that are nothing but a clock to who works or is based in them. */
const CLOCKS = new Set(['gmt', 'ist', 'bst', 'mst']);

/** "based around GMT", "willing to work in IST", "candidates in IST"; but not "a degree in IST". */
function isWorkedIn(tokens: readonly Token[], group: Group): boolean {
  const [word, link] = tokens.slice(Math.max(0, group.first - 2), group.first);
  const isLinked = link !== undefined && (link.is.has('at') || link.is.has('filler'));
  return isLinked && (word!.is.has('need') || word!.text === 'based') && closes(tokens, group);
}

/** Letters that are also words, and "UTC", in which programs keep time: only set apart beside "remote", or beside another zone. */
function isWeakAccepted(tokens: readonly Token[], group: Group, member: Member): boolean {
  const isRemote = anyIs(tokens, 'remote');
  const zones = group.members.filter((other) => other.zone && !['place', 'part'].includes(other.zone.sort));
  if (zones.length > 1)
    return (
      isFree(tokens, group) &&
      (isRemote || anyIs(tokens, 'need') || tokens.some((token) => token.text === '|'))
    );
  const before = tokens[group.first - 1];
  const after = tokens[group.last + 1];
  const isQualified = before !== undefined && (after?.is.has('soft') || after?.is.has('firm'));
  const isShort = member.zone?.sort === 'weak' && tokens[member.at]!.text.length <= TWO_LETTERS;
  if (CLOCKS.has(tokens[member.at]!.text) && isWorkedIn(tokens, group)) return true;
  if (!isRemote || (isShort && !isQualified)) return false;
  const isApart =
    !before ||
    ['(', '[', '|', '-', ','].includes(before.text) ||
    before.is.has('remote') ||
    group.first < member.at;
  return isApart && closes(tokens, group);
}
