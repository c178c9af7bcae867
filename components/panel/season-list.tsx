import type { Season } from '../../lib/time/bar';
import { type DateRange, listPhrase, rangePhrase } from '../../lib/time/dates';
import { t, words } from '../../lib/words';

/** Ranges of dates that are still read at a glance. */
const MAX_RANGES = 2;

interface SeasonListProps {
  seasons: readonly Season[];
  /** The year that they are in. */
  whole: DateRange;
  chosen: Season;
  onChoose(at: number): void;
}

/** The times of the year on which the clocks lie differently, to choose which of them the bar shows. */
export function SeasonList({ seasons, whole, chosen, onChoose }: SeasonListProps) {
  return (
    <label class="seasons">
      <span>{t('timeCard.seasons')}</span>
      <select
        value={String(seasons.indexOf(chosen))}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {seasons.map((season, at) => (
          <option key={at} value={String(at)}>
            {seasonText(season, whole, at === 0)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** "From 8 to 28 March (today)"; one of many dates is named by how much of the year it takes. */
function seasonText({ ranges, isToday }: Season, whole: DateRange, isLongest: boolean): string {
  const dates = words(listPhrase(ranges.map((range) => rangePhrase(range, whole))));
  const text = isLongest && ranges.length > MAX_RANGES ? t('timeCard.mostly') : sentenceCase(dates);
  return isToday ? t('timeCard.today', text) : text;
}

const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase(t('locale')) + text.slice(1);
