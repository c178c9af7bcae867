import type { Case } from './random-case';

/** Minutes looked at before and after the working day, in which a clock may have been set back or forward. */
const MARGIN = 130;

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * What the solver must agree with, found the slow way: every minute around the day is put on both clocks
 * by Temporal, and counted where both clocks show a time of their hours.
 */
export function countByMinute({ zone, hours, shift, limit, askedZone, date }: Case): number {
  const length = (minuteOf(hours.to) - minuteOf(hours.from) + 1440) % 1440;
  const begin = date.toPlainDateTime().add({ minutes: minuteOf(hours.from) + shift });
  const end = begin.add({ minutes: length });
  const first = begin.toZonedDateTime(zone).epochMilliseconds / 60_000 - MARGIN;
  const last = end.toZonedDateTime(zone).epochMilliseconds / 60_000 + MARGIN;
  const [from, to] = [minuteOf(limit.from!), minuteOf(limit.to!)];
  let count = 0;
  for (let minute = first; minute < last; minute++) {
    const moment = Temporal.Instant.fromEpochMilliseconds(minute * 60_000);
    const here = moment.toZonedDateTimeISO(zone).toPlainDateTime();
    const isWork =
      Temporal.PlainDateTime.compare(here, begin) >= 0 && Temporal.PlainDateTime.compare(here, end) < 0;
    if (!isWork) continue;
    const there = moment.toZonedDateTimeISO(askedZone);
    const time = there.hour * 60 + there.minute;
    if (from < to ? time >= from && time < to : time >= from || time < to) count++;
  }
  return count;
}

/** Where the asked hours begin on the reader's clock, on a day with no change of either clock around it; else null. */
export function askedFrom({ zone, limit, askedZone, date }: Case): number | null {
  const offsets = [-2, -1, 0, 1, 2].map((days) => {
    const noon = date.add({ days }).toZonedDateTime({ timeZone: zone, plainTime: '12:00' });
    return [noon, noon.withTimeZone(askedZone)].map((moment) => moment.offsetNanoseconds / 60e9);
  });
  if (new Set(offsets.map(String)).size > 1) return null;
  const [here, there] = offsets[0] as [number, number];
  return (minuteOf(limit.from!) + here - there + 2880) % 1440;
}
