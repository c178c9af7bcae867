import { EMPTY_PROFILE } from '../../lib/model/profile';
import { solve } from '../../lib/time/solve';
import { askedFrom, countByMinute } from './count-by-minute';
import type { Case } from './random-case';

/** What the solver says of the case's day, and what the slow count says. Equal where the solver is right. */
export function checkCase(one: Case): { solved: unknown; counted: unknown } {
  const profile = { ...EMPTY_PROFILE, timeZone: one.zone, workingHours: one.hours };
  const { stretches } = solve(one.limit, profile, one.now, one.shift);
  const date = one.date.toString();
  const here = stretches.filter(({ from, to }) => from <= date && date <= to);
  const asked = askedFrom(one);
  const today = Temporal.Instant.fromEpochMilliseconds(one.now.getTime())
    .toZonedDateTimeISO(one.zone)
    .toPlainDate();
  return {
    solved: {
      shared: here.map(({ shared }) => shared),
      ...(asked === null ? {} : { asked: here[0]?.asked.map(({ from }) => from) }),
      starts: stretches.map(({ from }) => from),
      end: stretches.at(-1)?.to,
    },
    counted: {
      shared: [countByMinute(one)],
      ...(asked === null ? {} : { asked: [asked] }),
      // Each stretch begins on the day after the one before it ends.
      starts: [
        today.toString(),
        ...stretches.slice(0, -1).map(({ to }) => Temporal.PlainDate.from(to).add({ days: 1 }).toString()),
      ],
      end: today.add({ years: 1 }).subtract({ days: 1 }).toString(),
    },
  };
}
