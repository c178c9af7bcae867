import type { Phrase } from '../model/phrase';
import type { ClockLabel } from './clock-name';
import type { DaySpan } from './day-span';

/** `unknown`: the reader's zone or hours are not known, or the posting names no clock. */
export type FitState = 'met' | 'partly' | 'missed' | 'unknown';

/** Days in a row on which everything is the same. All times of day are on the reader's clock. */
export interface Stretch {
  /** ISO dates on the reader's calendar, both counted: "2026-03-14". A working day belongs to the date it begins on. */
  from: string;
  to: string;
  /** How these days fare by themselves. */
  state: FitState;
  /**
   * The asked hours on the reader's clock, in minutes: `from` in 0–1439, and a length that may run past
   * midnight (`toPieces` cuts it for a bar). Empty where nothing is asked of the hours: the clock of the
   * reader is itself an accepted one, or no clock is known.
   */
  asked: DaySpan[];
  /** The reader's hours, moved by the shift; null where the profile does not say. */
  reader: DaySpan | null;
  /** Minutes of a working day that fall into the asked hours, exact; null without hours of the reader. */
  shared: number | null;
  /** Minutes that `shared` stays below what is asked; 0 where it does not, and where hours do not count. */
  short: number;
  /**
   * True for the odd day on which a clock changes during work, so that its count differs from its
   * neighbours' by that hour. Such days are counted, and left out of the verdict and of the sentences.
   */
  isChange: boolean;
}

/** What one limit, or several that are alternatives, mean for the reader over the coming year: plain data. */
export interface Solution {
  /** `met` or `missed` where every day is; else `partly`: too few hours, or only at times of the year. */
  state: FitState;
  /** What was compared and how it came out, in whole sentences. */
  reason: Phrase;
  /**
   * The first of those sentences by itself: the asked hours on both clocks, with the days on which they
   * differ ("10:00–15:00 New York is 15:00–20:00 for you; 14:00–19:00 from 8 to 28 March"). Null where no
   * hours are asked.
   */
  hours: Phrase | null;
  /** The coming year from today on, in order and without gaps; empty where a clock is not known. */
  stretches: Stretch[];
  /** The stretches with the fewest and the most shared minutes, first in the year where several are; null without counts. */
  worst: Stretch | null;
  best: Stretch | null;
  /** Minutes a day that must be shared to meet it; null where hours do not count. */
  need: number | null;
  /** Whose hours `asked` are: `stated` in the posting, or a `business-day` (09:00–17:00) where it names a clock alone. */
  basis: 'stated' | 'business-day';
  /** The clock they are on; `shortClockName` names it. */
  clock: ClockLabel | null;
  /** The asked hours on that clock. */
  own: DaySpan | null;
  /** Minutes by which the reader's day was moved, later being positive. */
  shift: number;
}
