import { clockOf, offsetOn } from './clock';
import type { DateRange } from './dates';
import { DAY, sharedSpans, toPieces } from './day-span';
import type { Solution, Stretch } from './solution';
import { usualOf } from './stretches';

/** A part of a bar that runs from 0 to 1440 minutes: where it begins and ends, `from` < `to`. */
export type Piece = [from: number, to: number];

/** What a bar of 24 hours draws of one stretch of the year, on the reader's clock; spans past midnight are cut. */
export interface Bar {
  reader: Piece[];
  asked: Piece[];
  both: Piece[];
}

/** The pieces of a stretch. Without hours of the reader, or where no hours are asked, those lists are empty. */
export function barOf({ reader, asked }: Pick<Stretch, 'reader' | 'asked'>): Bar {
  const both = reader ? asked.flatMap((span) => sharedSpans(reader, span)) : [];
  return {
    reader: reader ? toPieces(reader) : [],
    asked: asked.flatMap(toPieces),
    both: both.flatMap(toPieces),
  };
}

/** Times of the year on which everything is the same. */
export interface Season {
  /** One of its stretches: all of them have the same hours, count and state. */
  stretch: Stretch;
  /** In order, with no two that touch. */
  ranges: DateRange[];
  isToday: boolean;
}

/** Milliseconds between two days in a row, and one or two more that are left out for a change of clocks. */
const MAX_GAP = 3 * 864e5;

/**
 * The year sorted into its seasons, that of most days first. The odd days on which a clock changes during
 * work are left out. Empty for a solution without stretches.
 */
export function seasonsOf({ stretches }: Pick<Solution, 'stretches'>): Season[] {
  const today = stretches[0]?.from;
  const seasons = new Map<string, Season>();
  for (const stretch of usualOf(stretches)) {
    const { from, to, asked, shared, state } = stretch;
    const key = `${asked.map((span) => span.from).join()} ${shared} ${state}`;
    const season = seasons.get(key) ?? { stretch, ranges: [], isToday: false };
    seasons.set(key, season);
    season.isToday ||= from === today;
    const before = season.ranges.at(-1);
    if (before && Date.parse(from) - Date.parse(before.to) <= MAX_GAP) before.to = to;
    else season.ranges.push({ from, to });
  }
  const days = ({ ranges }: Season): number =>
    ranges.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from) + 864e5, 0);
  return [...seasons.values()].sort((a, b) => days(b) - days(a));
}

/**
 * The minute of the day, 0–1439, that a zone's clocks show.
 * @param zone IANA id
 * @returns null for a zone that this machine does not know
 */
export function minuteOfDay(zone: string, now: Date): number | null {
  const clock = clockOf(zone, now);
  if (!clock) return null;
  const minute = Math.floor(now.getTime() / 60_000);
  return (((minute + offsetOn(clock, minute)) % DAY) + DAY) % DAY;
}
