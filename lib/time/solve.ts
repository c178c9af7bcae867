import { phrase } from '../model/phrase';
import type { Profile } from '../model/profile';
import type { TimeZoneLimit } from '../parser/time-zone/model';
import { type Ask, asksOf } from './ask';
import { shift as moved } from './day-span';
import { type Reader, readerOf } from './reader';
import { hoursPhrase, reasonPhrase } from './say';
import type { FitState, Solution, Stretch } from './solution';
import { compareStates, joined, stateOfAll, usualOf } from './stretches';
import { dateText, type Run, runsOfYear } from './year';

/** Minutes of a business day shared with which a zone's day is worked in part. */
const HALF_DAY = 4 * 60;
/** Hours between clocks that come near: for a zone where the reader's hours are not known, for a window always. */
const NEAR_ZONE = 2;
const NEAR_WINDOW = 1;

/**
 * What one limit means for the reader on every day of the coming year. The same arguments give the same
 * answer; it takes well under a millisecond once the zones' clocks have been looked up, so a slider may
 * call it on each of its steps.
 * @param now the moment from which the year runs
 * @param shift minutes by which the reader's working day is moved, later being positive; a day that is
 *   moved over midnight still counts for the date it was meant for
 */
export function solve(limit: TimeZoneLimit, profile: Profile, now: Date, shift = 0): Solution {
  const reader = readerOf(profile, now, shift);
  if (!reader) return unsolved('verdict.timeZone.noZone', shift);
  const asks = asksOf(limit, reader, now);
  if (asks.length === 0) return unsolved('verdict.timeZone.noClock', shift);
  return asks.map((ask) => solveAsk(ask, reader, now)).reduce((a, b) => (compare(b, a) < 0 ? b : a));
}

const unsolved = (key: string, shift: number): Solution => ({
  state: 'unknown',
  reason: phrase(key),
  hours: null,
  stretches: [],
  worst: null,
  best: null,
  need: null,
  basis: 'stated',
  clock: null,
  own: null,
  shift,
});

/** Sorts the better state first, then the one that shares more on its worst and on its best day. */
function compare(a: Solution, b: Solution): number {
  const shared = (one: Stretch | null): number => one?.shared ?? 0;
  return (
    compareStates(a.state, b.state) || shared(b.worst) - shared(a.worst) || shared(b.best) - shared(a.best)
  );
}

function solveAsk(ask: Ask, reader: Reader, now: Date): Solution {
  const hours = reader.hours ?? ask.span;
  const work = { from: hours.from + reader.shift, length: hours.length };
  const runs = runsOfYear(now, work, reader.clock, ask.clock, ask.span);
  const stretches = joined(runs.map((run) => toStretch(run, ask, reader)));
  const usual = usualOf(stretches);
  const counted = usual.filter(({ shared }) => shared !== null);
  const pick = (isBetter: (a: number, b: number) => boolean): Stretch | null =>
    counted.length === 0 ? null : counted.reduce((a, b) => (isBetter(b.shared!, a.shared!) ? b : a));
  const solution = {
    state: stateOfAll(usual),
    stretches,
    worst: pick((a, b) => a < b),
    best: pick((a, b) => a > b),
    need: ask.place?.distance === 0 ? null : ask.need,
    basis: ask.basis,
    clock: ask.name,
    own: ask.span,
    shift: reader.shift,
  };
  const said = { ...solution, hours: hoursPhrase(solution, ask) };
  return { ...said, reason: reasonPhrase(said, ask, reader) };
}

function toStretch(run: Run, ask: Ask, reader: Reader): Stretch {
  const isInside = isOpen(ask, run.difference);
  const shared = reader.hours && !isInside ? run.shared : null;
  const state = isInside ? 'met' : stateOf(shared, ask);
  return {
    from: dateText(run.first),
    to: dateText(run.last),
    state,
    asked: isInside ? [] : [moved(ask.span, run.difference)],
    reader: reader.hours && moved(reader.hours, reader.shift),
    shared,
    short: state === 'met' || shared === null ? 0 : Math.max(0, ask.need - shared),
    isChange: shared !== null && run.isChange,
  };
}

/** True where the reader's clock is inside of a window by standard time, or is on these days. */
function isOpen({ place }: Ask, difference: number): boolean {
  if (place?.type !== 'window') return false;
  if (place.distance === 0) return true;
  const [low, high] = place.inside ?? [1, 0];
  return [difference, difference + 1440, difference - 1440].some((one) => one >= low && one <= high);
}

function stateOf(shared: number | null, { place, need }: Ask): FitState {
  if (!place) return shared === null ? 'unknown' : shared >= need ? 'met' : shared > 0 ? 'partly' : 'missed';
  const { type, distance } = place;
  if (distance === 0 || (shared ?? 0) >= need) return 'met';
  if ((shared ?? 0) >= HALF_DAY) return 'partly';
  if (type === 'zone') return shared === null && distance <= NEAR_ZONE ? 'partly' : 'missed';
  return distance <= NEAR_WINDOW ? 'partly' : 'missed';
}
