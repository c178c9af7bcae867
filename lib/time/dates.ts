import { type Phrase, phrase } from '../model/phrase';

/** Days in a row, ISO dates, both counted. */
export interface DateRange {
  from: string;
  to: string;
}

/** A phrase and others after it: "until 28 March, from 25 to 31 October and from 14 March 2027". */
export function listPhrase([first, ...rest]: readonly Phrase[]): Phrase {
  return rest.reduce(
    (list, next, at) => phrase(at === rest.length - 1 ? 'time.and' : 'time.comma', list, next),
    first!,
  );
}

/**
 * A range in words: "from 14 to 28 March", "on 8 March". One that `whole` cuts off is open at that end,
 * "until 28 March", and says the year where it goes on in the next one.
 */
export function rangePhrase({ from, to }: DateRange, whole: DateRange): Phrase {
  if (from === whole.from) return phrase('time.until', dayPhrase(to));
  if (to === whole.to)
    return phrase('time.since', yearOf(from) === yearOf(whole.from) ? dayPhrase(from) : fullPhrase(from));
  if (from === to) return phrase('time.onDay', dayPhrase(from));
  if (from.slice(0, 7) === to.slice(0, 7))
    return phrase('time.fromToInMonth', dayOf(from), dayOf(to), monthPhrase(from));
  return phrase('time.fromTo', dayPhrase(from), dayPhrase(to));
}

const yearOf = (date: string): string => date.slice(0, 4);
const dayOf = (date: string): number => Number(date.slice(8, 10));
const monthPhrase = (date: string): Phrase => phrase('monthName', Number(date.slice(5, 7)));
const dayPhrase = (date: string): Phrase => phrase('time.day', dayOf(date), monthPhrase(date));
const fullPhrase = (date: string): Phrase =>
  phrase('time.dayOfYear', dayOf(date), monthPhrase(date), yearOf(date));
