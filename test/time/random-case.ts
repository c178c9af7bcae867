import type { TimeZoneLimit } from '../../lib/parser/time-zone/model';

/** One day of one reader against one limit, made up. */
export interface Case {
  now: Date;
  zone: string;
  hours: { from: string; to: string };
  shift: number;
  limit: TimeZoneLimit & { type: 'hours' };
  /** The asked clock for Temporal: an IANA zone, or an offset such as "+05:45". */
  askedZone: string;
  /** A date within a year from `now`. */
  date: Temporal.PlainDate;
}

/** Numbers in 0–1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ZONES = Intl.supportedValuesOf('timeZone');
/** Drawn as often as all others together: they change their clocks, by half an hour too, or are between hours. */
const ODD = [
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Europe/Lisbon',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Gaza',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Antarctica/Troll',
];

/** A case drawn at random: any zone, any minute, bare offsets, and half the days near a change of clocks. */
export function randomCase(random: () => number): Case {
  const below = (most: number): number => Math.floor(random() * most);
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const zone = random() < 0.5 ? one(ODD) : one(ZONES);
  const now = new Date(Date.UTC(2024 + below(6), below(12), 1 + below(28), below(24), below(60)));
  const [from, to] = twoTimes(below, random() < 0.5 ? 1 : 30);
  const [askedFrom, askedTo] = twoTimes(below, random() < 0.5 ? 1 : 30);
  const offset = random() < 0.25 ? (below(105) - 48) * 15 : null;
  const askedZone = offset === null ? (random() < 0.5 ? one(ODD) : one(ZONES)) : offsetZone(offset);
  const utc = { utc: (offset ?? 0) / 60, ...(offset === null ? { iana: askedZone } : {}) };
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  const last = today.add({ years: 1 }).subtract({ days: 1 });
  let date = today.add({ days: below(today.until(last).days + 1) });
  if (random() < 0.5) {
    const near = date
      .toZonedDateTime(random() < 0.5 ? zone : askedZone)
      .getTimeZoneTransition('next')
      ?.withTimeZone(zone)
      .toPlainDate()
      .add({ days: below(4) - 2 });
    if (near && Temporal.PlainDate.compare(near, today) >= 0 && Temporal.PlainDate.compare(near, last) <= 0)
      date = near;
  }
  return {
    now,
    zone,
    hours: { from, to },
    shift: random() < 0.5 ? 0 : (below(97) - 48) * 15,
    limit: { type: 'hours', from: askedFrom, to: askedTo, ...utc },
    askedZone,
    date,
  };
}

const text = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Two times of day up to 14 hours apart, over midnight too. */
function twoTimes(below: (most: number) => number, step: number): [from: string, to: string] {
  const from = below(1440 / step) * step;
  return [text(from), text((from + step + below(840 / step) * step) % 1440)];
}

const offsetZone = (minutes: number): string => `${minutes < 0 ? '-' : '+'}${text(Math.abs(minutes))}`;
