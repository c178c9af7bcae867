import { useId } from 'preact/hooks';
import type { VerdictState } from '../../lib/model/verdict';
import { shift as moved, spanText, toSpan } from '../../lib/time/day-span';
import { SHIFT_STEP } from '../../lib/time/least-shift';
import { t, tn } from '../../lib/words';

/** Minutes by which a day can be tried out at least, either way. */
export const MOST_SHIFT = 240;

interface ShiftSliderProps {
  /** Minutes, later being positive. */
  shift: number;
  /** Minutes either way. */
  most: number;
  hours: { from: string; to: string };
  /** What comes of it. */
  state: VerdictState;
  /** The smallest shift that meets the limit; null where none does. */
  least: number | null;
  onShift(minutes: number): void;
}

/** Moves the reader's day to see what that would do; the profile stays as it is. */
export function ShiftSlider({ shift, most, hours, state, least, onShift }: ShiftSliderProps) {
  const id = useId();
  const day = spanText(moved(toSpan(hours.from, hours.to), shift));
  return (
    <div class="shift">
      <div class="shift-head">
        <label for={id}>{t('timeCard.shift')}</label>
        <output for={id}>{t('timeCard.shiftedTo', shiftText(shift), day)}</output>
      </div>
      <input
        id={id}
        type="range"
        min={-most}
        max={most}
        step={SHIFT_STEP}
        value={shift}
        aria-valuetext={t('timeCard.valueText', shiftText(shift), day, t(`state.${state}`))}
        onInput={(event) => onShift(Number(event.currentTarget.value))}
      />
      <p class="shift-scale" aria-hidden="true">
        <span>{t('timeCard.scaleEarlier', most / 60)}</span>
        <span>0</span>
        <span>{t('timeCard.scaleLater', most / 60)}</span>
      </p>
      <div class="shift-actions">
        {least === null && <p>{t('timeCard.noShift', most / 60)}</p>}
        {least !== null && least !== shift && least !== 0 && (
          <button type="button" class="shift-button" onClick={() => onShift(least)}>
            {t('timeCard.least', shiftText(least))}
          </button>
        )}
        {shift !== 0 && (
          <button type="button" class="shift-button" onClick={() => onShift(0)}>
            {t('timeCard.back')}
          </button>
        )}
      </div>
    </div>
  );
}

/** "1 hour 30 minutes earlier". */
export function shiftText(shift: number): string {
  if (shift === 0) return t('timeCard.notShifted');
  const [hours, minutes] = [Math.floor(Math.abs(shift) / 60), Math.abs(shift) % 60];
  const parts = [
    ...(hours > 0 ? [tn('timeCard.wholeHours', hours)] : []),
    ...(minutes > 0 ? [tn('timeCard.minutes', minutes)] : []),
  ];
  const time = parts.length > 1 ? t('timeCard.time', parts[0]!, parts[1]!) : parts[0]!;
  return t(shift > 0 ? 'timeCard.later' : 'timeCard.earlier', time);
}
