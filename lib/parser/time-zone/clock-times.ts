import type { Token } from './tokens';

/** Times of day that stand together, in minutes after midnight: "9am-5pm", "until 2pm", "at 5pm". */
export interface ClockSpan {
  from?: number;
  to?: number;
  /** Indices of the first and the last token. */
  first: number;
  last: number;
  /** True when the words or the writing say that these are times of day, not any two numbers. */
  isSure: boolean;
}

const MINUTES = 60;
const isDash = (token: Token | undefined): boolean => token?.text === '-';

/**
 * Clock times and spans of a sentence, in order. Numbers without "am", minutes or "Uhr" are given with
 * `isSure` false: only a zone or a word such as "core hours" beside them makes them times.
 */
export function findClockSpans(tokens: readonly Token[]): ClockSpan[] {
  const spans: ClockSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.clock) continue;
    const span = readWindow(tokens, i) ?? readSpan(tokens, i) ?? readSingle(tokens, i);
    if (!span) continue;
    spans.push(span);
    i = span.last;
  }
  return spans;
}

/** Index of the second time of "9am - 5pm", "9 to 17", "9am EST to 5pm EST". */
function secondTime(tokens: readonly Token[], first: number): number | null {
  let i = first + 1;
  // The zone may stand behind each time.
  if (tokens[i]?.zone && tokens[i + 1]) i++;
  const link = tokens[i];
  const isBetween = tokens[first - 1]?.is.has('between');
  const isFrom = tokens[first - 1]?.is.has('from');
  const isLink =
    isDash(link) ||
    link?.text === '..' ||
    link?.is.has('to') ||
    (isBetween && link?.is.has('and')) ||
    (isFrom && link?.is.has('until'));
  if (!isLink) {
    // "10 -16": the hyphen was read as a sign.
    return null;
  }
  return tokens[i + 1]?.clock ? i + 1 : null;
}

function readSpan(tokens: readonly Token[], first: number): ClockSpan | null {
  const second = secondTime(tokens, first);
  if (second === null) return null;
  const a = tokens[first]!.clock!;
  const b = tokens[second]!.clock!;
  // "4-6h" is a number of hours; "10h-18h" and "10h30-16h" are times.
  const isHours = b.suffix === 'h' && !a.isClock && a.suffix !== 'h' && !b.isClock;
  if (isHours || tokens[second + 1]?.is.has('unit')) return null;
  const isSure = a.isClock || b.isClock || (a.suffix === 'h' && b.suffix === 'h');
  const [from, to] = toMinutes(a, b);
  if (from === to) return null;
  return { from, to, first, last: second, isSure };
}

type Clock = NonNullable<Token['clock']>;

/** The half of the day that is left out is the one that makes a working day: "9-5pm", "12-9 PM", "9 to 5". */
function toMinutes(a: Clock, b: Clock): [from: number, to: number] {
  const to = toMinute(b, b.half);
  if (a.half || !b.half) {
    const from = toMinute(a, a.half);
    const isBare = !a.half && !b.half && !a.isClock && !b.isClock && !a.suffix && !b.suffix;
    if (isBare && to < from && b.hour < 12 && a.hour <= 12) return [from, to + 12 * MINUTES];
    if (a.half && !b.half && b.hour <= 12) {
      const later = toMinute(b, 'pm');
      return [from, later > from ? later : toMinute(b, 'am')];
    }
    return [from, to % (24 * MINUTES)];
  }
  const same = toMinute(a, b.half);
  return [same < to ? same : toMinute(a, b.half === 'pm' ? 'am' : 'pm'), to];
}

function toMinute({ hour, minute }: Clock, half: 'am' | 'pm' | undefined): number {
  if (half === undefined || hour > 12) return hour * MINUTES + minute;
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * MINUTES + minute;
}

/** "not before 7am GMT or after 10pm GMT". */
function readWindow(tokens: readonly Token[], first: number): ClockSpan | null {
  if (!tokens[first - 1]?.is.has('before')) return null;
  for (let i = first + 1; i < Math.min(tokens.length - 1, first + 6); i++) {
    const second = tokens[i + 1]!.clock;
    if (!tokens[i]!.is.has('after') || !second) continue;
    const a = tokens[first]!.clock!;
    return { from: toMinute(a, a.half), to: toMinute(second, second.half), first, last: i + 1, isSure: true };
  }
  return null;
}

function readSingle(tokens: readonly Token[], first: number): ClockSpan | null {
  const clock = tokens[first]!.clock!;
  // "until at least 3pm"
  let at = first - 1;
  while (at > 0 && tokens[at]!.is.has('filler') && !tokens[at]!.is.has('to')) at--;
  const before = tokens[at];
  if (tokens[first + 1]?.is.has('unit') && !clock.isClock) return null;
  const minute = toMinute(clock, clock.half) % (24 * MINUTES);
  const isEnd = before?.is.has('until') || before?.is.has('before') || (before?.is.has('to') ?? false);
  return { ...(isEnd ? { to: minute } : { from: minute }), first, last: first, isSure: clock.isClock };
}

/** Minutes after midnight as "09:30". */
export function toClockText(minutes: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / MINUTES) % 24)}:${pad(minutes % MINUTES)}`;
}
