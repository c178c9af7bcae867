import { COUNTRIES, type Region, US_ZONES, type ZoneEntry } from '../data/zones';
import type { Token, ZoneSort } from './tokens';

type ZoneToken = ZoneEntry & { sort: ZoneSort };

/** One zone or region of a group. */
export interface Member {
  zone?: ZoneToken;
  region?: Region;
  /** Index of its token. */
  at: number;
  /** True when a word such as "time zone" says that it is meant as a clock. */
  isMarked: boolean;
  /** What stands between it and the member before: "to" and the dash make a range of two. */
  joint: 'none' | 'list' | 'range';
}

/** Zones and regions that stand together: "EST or CST", "US, UK, EU time zones", "PT-ET". */
export interface Group {
  members: Member[];
  /** Indices of the first and the last token, time words and closing bracket included. */
  first: number;
  last: number;
  /** True when "time zone" or the like stands before or behind. */
  isMarked: boolean;
}

const has = (token: Token | undefined, ...classes: Parameters<Token['is']['has']>[0][]): boolean =>
  token !== undefined && classes.some((name) => token.is.has(name));
const isPlaceLike = (token: Token | undefined): boolean =>
  token?.zone !== undefined || token?.region !== undefined;

/** All groups of zones and regions in a sentence, in order; marked or not. */
export function findGroups(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isPlaceLike(tokens[i])) continue;
    const group = readGroup(tokens, i);
    if (group.members.length > 0) groups.push(group);
    i = group.last;
  }
  return groups;
}

function readGroup(tokens: readonly Token[], first: number): Group {
  const members: Member[] = [toMember(tokens[first]!, first, 'none')];
  let i = first + 1;
  let last = first;
  for (;;) {
    const marked = readTimeWords(tokens, i);
    if (marked > i) {
      markBackwards(members, tokens);
      last = marked - 1;
      i = marked;
    }
    const next = readJoint(tokens, i, members.at(-1)!);
    if (!next) break;
    if (next.member) members.push(next.member);
    last = next.last;
    i = last + 1;
  }
  const prefixed = isPrefixed(tokens, first);
  if (prefixed) for (const member of members) member.isMarked = true;
  return {
    members: settle(members, tokens),
    first,
    last,
    isMarked: members.some((member) => member.isMarked),
  };
}

function toMember(token: Token, at: number, joint: Member['joint']): Member {
  return {
    at,
    joint,
    isMarked: token.zone?.sort === 'name',
    ...(token.zone ? { zone: token.zone } : {}),
    ...(token.region ? { region: token.region } : {}),
  };
}

/** Words that may stand between the last member and "time zones": "Europe and neighbouring time zones". */
const MAX_FILLERS = 5;

/** Index after the time words that stand at `from`, or `from` where none stand. */
function readTimeWords(tokens: readonly Token[], from: number): number {
  let i = from;
  for (let fillers = 0; fillers <= MAX_FILLERS; fillers++) {
    const token = tokens[i];
    if (!token) return from;
    if (has(token, 'tz', 'time', 'hours') && !isOtherTime(tokens, i)) {
      let end = i + 1;
      while (has(tokens[end], 'tz', 'hours', 'time') && !isOtherTime(tokens, end)) end++;
      return end;
    }
    const next = tokens[i + 1];
    const isLink =
      (has(token, 'and', 'or') && has(next, 'near')) ||
      (token.text === '/' && has(next, 'filler')) ||
      (token.text === '-' && has(next, 'filler', 'tz', 'hours', 'time'));
    if (!has(token, 'filler', 'near') && !isLink && !(token.text === '"' || token.text === "'")) return from;
    i++;
  }
  return from;
}

/** "US time off", "UK time-saving": time, but not of the clock. */
function isOtherTime(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!token.is.has('time') || token.is.has('tz')) return false;
  const next = tokens[i + 1];
  return (
    next !== undefined &&
    (['off', 'to', 'management', 'zero', 'series'].includes(next.text) ||
      (next.text === '-' && next.start === token.end))
  );
}

const isOwnClock = (member: Member | undefined): boolean =>
  member?.zone !== undefined && !['part', 'place'].includes(member.zone.sort);

/**
 * A time word behind a list marks the places before it: "US, UK, EU time zones". The list ends at a clock
 * that stands by itself ("Europe, CET time zone") and at a city before a region ("Helsinki / EU time zone").
 */
function markBackwards(members: Member[], tokens: readonly Token[]): void {
  const isOfRegions = members.at(-1)!.region !== undefined;
  for (let i = members.length - 1; i >= 0; i--) {
    const member = members[i]!;
    if (isOwnClock(members[i + 1]) && !isOwnClock(member) && member.zone?.sort !== 'part') return;
    if (isOfRegions && member.zone?.sort === 'place' && !COUNTRIES.has(tokens[member.at]!.text)) return;
    member.isMarked = true;
  }
}

interface Joined {
  /** Missing where the next word only repeats the member before: "Eastern Standard Time (EST)". */
  member?: Member;
  last: number;
}

function readJoint(tokens: readonly Token[], from: number, previous: Member): Joined | null {
  let i = from;
  const alias = readAlias(tokens, i, previous);
  if (alias !== null) return { last: alias };
  const signed = readSigned(tokens, i, previous);
  if (signed) return signed;
  let joint: Member['joint'] = 'none';
  while (joint === 'none' ? i < from + 1 : i < from + 3) {
    const token = tokens[i];
    if (!token) return null;
    if (isPlaceLike(token)) break;
    if (token.text === '-' || token.text === '..' || token.text === '>' || has(token, 'to')) joint = 'range';
    else if ([',', '/', '&', '+'].includes(token.text) || has(token, 'and', 'or'))
      joint = joint === 'range' ? 'range' : 'list';
    else break;
    i++;
  }
  if (joint === 'none') {
    // "Melbourne AEST", "US MST": the second names the first more closely.
    const token = tokens[i];
    if (!isPlaceLike(token) || token!.zone?.sort === 'bare') return null;
    return { member: toMember(token!, i, 'none'), last: i };
  }
  let skipped = 0;
  while (skipped < 2 && has(tokens[i], 'filler') && !isPlaceLike(tokens[i])) {
    i++;
    skipped++;
  }
  const token = tokens[i];
  if (!isPlaceLike(token) || token!.zone?.sort === 'bare') return null;
  return { member: toMember(token!, i, joint), last: i };
}

/** "(EST)", ", UTC+01", "(-0700)" behind a zone that they repeat. */
function readAlias(tokens: readonly Token[], from: number, previous: Member): number | null {
  const opener = tokens[from]?.text;
  const isOpen = opener === '(' || opener === '[';
  const i = isOpen || opener === ',' || opener === '/' || opener === '=' || opener === '-' ? from + 1 : from;
  const token = tokens[i];
  const zone = token?.zone;
  // "US hours (PST)": the zone says which of the region's.
  if (
    zone &&
    previous.region &&
    isOpen &&
    ['abbr', 'name'].includes(zone.sort) &&
    tokens[i + 1]?.text === ')'
  ) {
    previous.zone = zone;
    delete previous.region;
    return i + 1;
  }
  if (!zone || !previous.zone) return null;
  const { zone: before } = previous;
  // "CEST (UTC+2)": the name counts, by its standard offset.
  const isSummer =
    zone.utc - before.utc === 1 && before.iana !== undefined && ['offset', 'bare'].includes(zone.sort);
  const isSame = zone.utc === before.utc && (zone.sort !== 'place' || isOpen || i === from);
  if (!isSame && !isSummer) return null;
  if (!isOpen && i > from && zone.sort === before.sort) return null;
  if (isSame && !before.iana && zone.iana) before.iana = zone.iana;
  if (before.sort === 'part' || before.sort === 'weak' || before.sort === 'place') before.sort = 'abbr';
  // Only the repetition ends at once; "(EST, UTC-5)" goes on to its bracket.
  const deeper = isOpen ? readAlias(tokens, i + 1, previous) : null;
  const end = deeper ?? i;
  return isOpen && (tokens[end + 1]?.text === ')' || tokens[end + 1]?.text === ']') ? end + 1 : end;
}

/** "UTC-4 to -7", "UTC-3/+2", "GMT+1 - 3". */
function readSigned(tokens: readonly Token[], from: number, previous: Member): Joined | null {
  if (previous.zone?.sort !== 'offset') return null;
  const link = tokens[from];
  const next = tokens[from + 1];
  const make = (utc: number, joint: Member['joint'], last: number): Joined => ({
    member: { zone: { utc, sort: 'offset' }, at: last, isMarked: false, joint },
    last,
  });
  const isRange = link?.text === '-' || link?.text === '..' || has(link, 'to');
  if (next?.signed !== undefined) {
    if (isRange) return make(next.signed, 'range', from + 1);
    if (link?.text === '/' || has(link, 'or', 'and')) {
      const isSpan = Math.sign(next.signed) * Math.sign(previous.zone.utc) < 0 || has(link, 'and');
      return make(next.signed, isSpan ? 'range' : 'list', from + 1);
    }
  }
  // "UTC+1-3" reads as a sign: the hyphen stands between two numbers.
  if (
    link?.signed !== undefined &&
    link.signed < 0 &&
    previous.zone.utc >= 0 &&
    -link.signed > previous.zone.utc
  ) {
    return make(-link.signed, 'range', from);
  }
  if (
    isRange &&
    next?.clock &&
    !next.clock.isClock &&
    !next.clock.suffix &&
    next.clock.hour <= 14 &&
    has(link, 'to')
  ) {
    return make(next.clock.hour * (previous.zone.utc < 0 ? -1 : 1), 'range', from + 1);
  }
  return null;
}

/** "time zone close to Pacific", "time zones of Europe and the Americas", "Timezone: (GMT+1)". */
const ADJECTIVE = /(?:e[oa]s?|éen(?:ne)?s?|[^h]ain(?:e)?s?|an[oa]s?|ense)$/;

function isPrefixed(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1, fillers = 0; i >= 0 && fillers < 9; i--, fillers++) {
    const token = tokens[i]!;
    // "horaires de Paris"
    const isOf = has(token, 'hours', 'time') && /^d[aei]l?$/.test(tokens[i + 1]!.text);
    // "horaires européens", "horario americano"
    const isBehind = i === first - 1 && has(token, 'hours') && ADJECTIVE.test(tokens[first]!.text);
    if (isBehind) return true;
    if (has(token, 'tz') || isOf || (has(token, 'core') && tokens[i + 1]?.text === ':')) return true;
    const isSmall =
      has(token, 'filler', 'between', 'within', 'soft', 'firm', 'need', 'from', 'to', 'at', 'or') ||
      [':', '(', '[', '=', '"', '-'].includes(token.text);
    if (!isSmall) return false;
  }
  return false;
}

/**
 * Drops what only names another member more closely: "US Pacific", "Europe, CET", "Melbourne AEST",
 * and members without a clock in a group that has one.
 */
function settle(members: Member[], tokens: readonly Token[]): Member[] {
  return members.filter((member, i) => {
    const next = members[i + 1];
    if (next?.zone && next.joint !== 'none' ? isUsBeside(member, next) : next?.zone && next.joint === 'none')
      return false;
    const previous = members[i - 1];
    if (previous?.zone && member.joint === 'none' && (member.region || member.zone?.sort === 'place'))
      return false;
    return tokens[member.at] !== undefined;
  });
}

/** "US/Eastern", "US - EST": the country in front of its own zone. */
function isUsBeside(member: Member, next: Member): boolean {
  return member.region === 'us' && next.zone?.iana !== undefined && US_ZONES.has(next.zone.iana);
}
