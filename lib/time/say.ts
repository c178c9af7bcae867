import { type Phrase, phrase } from '../model/phrase';
import type { Ask } from './ask';
import { offsetText, shortClockName } from './clock-name';
import { type DateRange, listPhrase, rangePhrase } from './dates';
import { DAY, type DaySpan, spanText, timeText } from './day-span';
import type { Reader } from './reader';
import type { Solution, Stretch } from './solution';
import { usualOf } from './stretches';

/** Milliseconds between two days in a row, and one or two more on which a clock changed and that were left out. */
const MAX_GAP = 3 * 864e5;

type Solved = Omit<Solution, 'reason' | 'hours'>;

/**
 * What holds on most days, then what holds on others and when: "16:00–21:00; 17:00–22:00 from 14 to 28
 * March".
 * @param textOf what is told of a stretch; stretches of the same text are told together
 * @param tell puts what holds on most days into a phrase of its own
 * @param whole the year that they are in
 */
export function varying(
  stretches: readonly Stretch[],
  whole: DateRange,
  textOf: (stretch: Stretch) => string | number,
  tell: (usual: string | number) => Phrase | string | number = (usual) => usual,
): Phrase | string | number {
  const groups = new Map<string | number, DateRange[]>();
  for (const stretch of stretches) {
    const text = textOf(stretch);
    const ranges = groups.get(text) ?? [];
    groups.set(text, ranges);
    const before = ranges.at(-1);
    if (before && Date.parse(stretch.from) - Date.parse(before.to) <= MAX_GAP) before.to = stretch.to;
    else ranges.push({ from: stretch.from, to: stretch.to });
  }
  const [[usual], ...others] = [...groups].sort(([, a], [, b]) => daysIn(b) - daysIn(a)) as [
    [string | number, DateRange[]],
    ...[string | number, DateRange[]][],
  ];
  return others.reduce<Phrase | string | number>(
    (said, [text, ranges]) =>
      phrase(
        'time.butAlso',
        said,
        phrase('time.when', text, listPhrase(ranges.map((range) => rangePhrase(range, whole)))),
      ),
    tell(usual),
  );
}

const daysIn = (ranges: readonly DateRange[]): number =>
  ranges.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from) + 864e5, 0);

const wholeOf = ({ stretches }: Solved): DateRange => ({
  from: stretches[0]!.from,
  to: stretches.at(-1)!.to,
});

/** The asked hours on both clocks; null where no hours are asked. */
export function hoursPhrase(solution: Solved, ask: Ask): Phrase | null {
  const asked = usualOf(solution.stretches).filter((stretch) => stretch.asked.length > 0);
  if (asked.length === 0) return null;
  const text = (span: DaySpan): string =>
    ask.point === 'from'
      ? timeText(span.from)
      : ask.point === 'to'
        ? timeText(span.from + span.length)
        : spanText(span);
  return phrase(
    ask.basis === 'stated' ? 'verdict.timeZone.isForYou' : 'verdict.timeZone.dayIsForYou',
    text(ask.span),
    shortClockName(ask.name),
    varying(
      asked,
      wholeOf(solution),
      (stretch) => text(stretch.asked[0]!),
      (usual) => phrase('verdict.timeZone.forYou', usual),
    ),
  );
}

/** What was compared and how it came out. */
export function reasonPhrase(solution: Solved & Pick<Solution, 'hours'>, ask: Ask, reader: Reader): Phrase {
  const { place } = ask;
  if (!place) return sentences(solution.hours, outcome(solution, ask));
  if (place.type === 'zone' && place.distance === 0) return samePhrase(solution, ask);
  if (place.distance === 0) return phrase('verdict.timeZone.inside', offsetText(reader.utc));
  const where = place.type === 'zone' ? null : windowPhrase(solution, reader, place.distance);
  if (reader.hours) return sentences(where, solution.hours, outcome(solution, ask));
  return where ?? phrase('verdict.timeZone.apart', apartPhrase(solution, ask));
}

function sentences(...parts: (Phrase | null)[]): Phrase {
  return parts
    .filter((part) => part !== null)
    .reduce((text, next) => phrase('verdict.timeZone.sentences', text, next));
}

const toHours = (minutes: number): number => Math.round((minutes / 60) * 100) / 100;

/** How much of the asked hours the reader works. */
function outcome(solution: Solved, ask: Ask): Phrase {
  const { stretches, state, best } = solution;
  const counted = usualOf(stretches).filter(({ shared }) => shared !== null);
  if (counted.length === 0) return phrase('verdict.timeZone.noHours');
  if (best?.shared === 0) return phrase('verdict.timeZone.noneOfIt');
  if (state === 'met' && ask.need === ask.span.length) return phrase('verdict.timeZone.allOfIt');
  const hours = varying(counted, wholeOf(solution), ({ shared }) => toHours(shared!));
  return ask.place || ask.isAnyAmount
    ? phrase('verdict.timeZone.ofIt', hours)
    : phrase('verdict.timeZone.ofItAsked', hours, toHours(ask.need));
}

/** Hours between the reader's clock and the asked one, the short way round. */
function apartOn({ asked }: Stretch, { span }: Ask): number {
  const difference = (asked[0]!.from - span.from + DAY) % DAY;
  return toHours(Math.min(difference, DAY - difference));
}

const apartPhrase = (solution: Solved, ask: Ask): Phrase | string | number =>
  varying(usualOf(solution.stretches), wholeOf(solution), (stretch) => apartOn(stretch, ask));

/** The same by standard time; where only one of the two has summer time, when they are apart. */
function samePhrase(solution: Solved, ask: Ask): Phrase {
  return solution.stretches.every((stretch) => apartOn(stretch, ask) === 0)
    ? phrase('verdict.timeZone.sameZone')
    : phrase('verdict.timeZone.sameStandard', apartPhrase(solution, ask));
}

function windowPhrase(solution: Solved, { utc }: Reader, distance: number): Phrase {
  const here = offsetText(utc);
  const inside = solution.stretches.filter(({ asked }) => asked.length === 0);
  if (inside.length === 0) return phrase('verdict.timeZone.outside', here, distance);
  const ranges = inside.map((range) => rangePhrase(range, wholeOf(solution)));
  return phrase('verdict.timeZone.insideWhen', here, listPhrase(ranges));
}
