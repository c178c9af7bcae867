import { type Clock, offsetOn } from './clock';
import { countDay, type DayCount, type WorkingDay } from './count-day';
import { DAY, type DaySpan } from './day-span';

const MINUTE = 60_000;

/** Days in a row on which everything is the same. `first` and `last` are in days since 1970, both counted. */
export interface Run extends DayCount {
  first: number;
  last: number;
}

/**
 * Every working day of the coming year, from the reader's today to the day before the same date a year on,
 * in as few runs as there are. Only days near a change of clocks are looked at one by one: what lies
 * between two changes is all alike.
 * @param work the reader's working day, on their clock
 * @param span the asked hours, on the `asked` clock
 */
export function runsOfYear(now: Date, work: WorkingDay, reader: Clock, asked: Clock, span: DaySpan): Run[] {
  const [first, last] = daysOfYear(now, reader);
  const starts = new Set([first]);
  for (const moment of [...reader.starts.slice(1), ...asked.starts.slice(1)]) {
    const wall = moment + offsetOn(reader, moment);
    // The asked hours nearest to a working day may lie a day off, and the wall jumps with the change.
    const from = Math.floor((wall - work.from - work.length) / DAY) - 2;
    const to = Math.floor((wall - work.from) / DAY) + 3;
    for (let day = Math.max(from, first); day <= Math.min(to, last); day++) starts.add(day);
  }
  const runs: Run[] = [];
  for (const day of [...starts].sort((a, b) => a - b)) {
    const count = countDay(day, work, reader, asked, span);
    const before = runs.at(-1);
    if (before) before.last = day - 1;
    if (before && before.shared === count.shared && before.difference === count.difference)
      before.isChange &&= count.isChange;
    else runs.push({ first: day, last: day, ...count });
  }
  runs.at(-1)!.last = last;
  return runs;
}

/** The coming year on the reader's calendar, in days since 1970, both counted. */
export function daysOfYear(now: Date, reader: Clock): [first: number, last: number] {
  const minute = Math.floor(now.getTime() / MINUTE);
  const first = Math.floor((minute + offsetOn(reader, minute)) / DAY);
  const date = new Date(first * DAY * MINUTE);
  const [year, month] = [date.getUTCFullYear() + 1, date.getUTCMonth()];
  // A year after 29 February is 28 February.
  const next = Math.min(Date.UTC(year, month, date.getUTCDate()), Date.UTC(year, month + 1, 0));
  return [first, next / (DAY * MINUTE) - 1];
}

/** A day since 1970 as an ISO date, "2026-03-14". */
export function dateText(day: number): string {
  return new Date(day * DAY * MINUTE).toISOString().slice(0, 10);
}

/** The day since 1970 of an ISO date. */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(date) / (DAY * MINUTE));
}
