import { useMemo, useState } from 'preact/hooks';
import { minuteOfDay, seasonsOf } from '../../lib/time/bar';
import { shortClockName } from '../../lib/time/clock-name';
import { dayFit, type FitOption, meetingShift } from '../../lib/time/day-fit';
import { compareStates } from '../../lib/time/stretches';
import { t, words } from '../../lib/words';
import { VerdictMark } from '../shared/verdict-mark';
import { DayBar } from './day-bar';
import { useDay, useDayFit } from './day-shift';
import type { Item } from './items';
import { SeasonList } from './season-list';
import { MOST_SHIFT, ShiftSlider } from './shift-slider';
import { useMinute } from './use-minute';

/** The verdict on an item's limits for the day as it is moved now. */
export function ClockVerdict({ item }: { item: Item }) {
  return <VerdictMark state={useDayFit(item.clocks).state} />;
}

/**
 * What limits on clocks mean for the reader's day: a bar for each clock that will do, or that the posting
 * may mean, with its sentence, and a slider that moves the day. Where the profile does not say enough, what
 * to fill in.
 */
export function TimeZoneCard({ item }: { item: Item }) {
  const { profile, now, setShift, onOpenProfile } = useDay();
  const { state, options, isOpen, shift } = useDayFit(item.clocks);
  const most = Math.max(MOST_SHIFT, (profile.maxShift ?? 0) * 60);
  const key = JSON.stringify(item.clocks);
  const least = useMemo(() => meetingShift(item.clocks, profile, now, most), [key, profile, now]);
  // As they stand without a shift: rows that changed places under the slider could not be followed.
  const order = useMemo(() => bestFirst(dayFit(item.clocks, profile, now).options), [key, profile, now]);
  const isSolved = options.some(({ solution }) => solution.stretches.length > 0);
  const hasBar = options.some(({ solution }) => solution.hours !== null);
  const hours = options.some(hasHours) ? profile.workingHours : undefined;
  const missing =
    !profile.timeZone || !isSolvedFor(profile.timeZone, now)
      ? 'zone'
      : isSolved && !profile.workingHours && hasBar
        ? 'hours'
        : null;
  return (
    <div class="time-card">
      {isOpen && <p class="item-reason">{t('timeCard.readings')}</p>}
      <ul class="clocks" aria-label={options.length > 1 && !isOpen ? t('timeCard.options') : undefined}>
        {(isSolved ? order : order.slice(0, 1)).map((at) => (
          <ClockRow key={at} option={options[at]!} isNamed={isSolved && options.length > 1} />
        ))}
      </ul>
      {hours && hasBar && options.some(({ solution }) => solution.need !== null) && (
        <ShiftSlider shift={shift} most={most} hours={hours} state={state} least={least} onShift={setShift} />
      )}
      {missing && (
        <button type="button" class="button" onClick={onOpenProfile}>
          {t(missing === 'zone' ? 'timeCard.fillZone' : 'timeCard.fillHours')}
        </button>
      )}
    </div>
  );
}

/** Places in the list, those of the better state first. */
const bestFirst = (options: readonly FitOption[]): number[] =>
  options
    .map((_, at) => at)
    .sort((a, b) => compareStates(options[a]!.solution.state, options[b]!.solution.state));

const isSolvedFor = (zone: string, now: Date): boolean => minuteOfDay(zone, now) !== null;

const hasHours = ({ solution }: FitOption): boolean =>
  solution.stretches.some(({ reader }) => reader !== null);

/** One clock: the bar of the chosen days, what it comes to in words, and the other times of the year. */
function ClockRow({ option, isNamed }: { option: FitOption; isNamed: boolean }) {
  const { solution } = option;
  const { profile, now } = useDay();
  const zone = profile.timeZone ?? '';
  const moment = useMinute(now);
  const [picked, setPicked] = useState<number | null>(null);
  const seasons = solution.hours ? seasonsOf(solution) : [];
  const season = seasons[picked ?? -1] ?? seasons.find(({ isToday }) => isToday) ?? seasons[0];
  return (
    <li class="clock">
      {isNamed && (
        <div class="clock-head">
          <strong>{solution.clock ? shortClockName(solution.clock) : ''}</strong>
          <VerdictMark state={solution.state} />
        </div>
      )}
      {season && season.stretch.asked.length > 0 && (
        <DayBar
          stretch={season.stretch}
          basis={solution.basis}
          place={shortClockName({ utc: 0, iana: zone })}
          now={minuteOfDay(zone, moment)}
        />
      )}
      {season?.stretch.asked.length === 0 && <p class="clock-nothing">{t('timeCard.nothing')}</p>}
      {season && seasons.length > 1 && (
        <SeasonList
          seasons={seasons}
          whole={{ from: solution.stretches[0]!.from, to: solution.stretches.at(-1)!.to }}
          chosen={season}
          onChoose={setPicked}
        />
      )}
      <p class="item-reason">{words(solution.reason)}</p>
    </li>
  );
}
