import type { Clock } from './clock';
import { offsetOn } from './clock';
import { DAY, type DaySpan } from './day-span';

/** A working day: it begins `from` minutes after the midnight of its date, which may be before or past it. */
export interface WorkingDay {
  from: number;
  length: number;
}

/** One working day held against hours that are asked on another clock. */
export interface DayCount {
  /** Minutes of the working day in which it is an asked hour on the other clock. */
  shared: number;
  /** Minutes that the reader's clock is ahead of the other in the middle of those asked hours that lie nearest to the working day. */
  difference: number;
  /** True when one of the two clocks changes while the reader works. */
  isChange: boolean;
}

/**
 * Counts one working day, to the minute. It is made of the minutes at which the reader's clock shows a
 * time between its begin and its end: an hour that is set back over counts twice, one that is skipped not
 * at all.
 * @param day the date on which it begins on the reader's calendar, in days since 1970
 * @param span the asked hours, the same each day on the `asked` clock
 */
export function countDay(
  day: number,
  work: WorkingDay,
  reader: Clock,
  asked: Clock,
  span: DaySpan,
): DayCount {
  const start = day * DAY + work.from;
  let shared = 0;
  let pieces = 0;
  for (let i = 0; i < reader.starts.length; i++) {
    const offset = reader.offsets[i]!;
    const first = Math.max(start - offset, reader.starts[i]!);
    const last = Math.min(start + work.length - offset, reader.starts[i + 1] ?? Number.POSITIVE_INFINITY);
    if (last <= first) continue;
    for (let j = 0; j < asked.starts.length; j++) {
      const from = Math.max(first, asked.starts[j]!);
      const to = Math.min(last, asked.starts[j + 1] ?? Number.POSITIVE_INFINITY);
      if (to <= from) continue;
      pieces++;
      shared += minutesBefore(to + asked.offsets[j]!, span) - minutesBefore(from + asked.offsets[j]!, span);
    }
  }
  const difference = differenceAt(start + work.length / 2, reader, asked, span);
  // An hour that is skipped, or a change between two hours: none or several pieces.
  return { shared, difference, isChange: pieces !== 1 };
}

/** The difference of the two clocks in the middle of the asked hours nearest to a moment on the reader's clock. */
function differenceAt(wall: number, reader: Clock, asked: Clock, { from, length }: DaySpan): number {
  const moment = wall - offsetOn(reader, wall - offsetOn(reader, wall));
  const there = offsetOn(asked, moment);
  const days = Math.round((moment + there - from - length / 2) / DAY);
  const middle = days * DAY + from + length / 2 - there;
  return offsetOn(reader, middle) - offsetOn(asked, middle);
}

/** Minutes of a daily span between the midnight it is counted from and a minute on the same clock. */
function minutesBefore(minute: number, { from, length }: DaySpan): number {
  const since = minute - from;
  const days = Math.floor(since / DAY);
  return days * length + Math.min(since - days * DAY, length);
}
