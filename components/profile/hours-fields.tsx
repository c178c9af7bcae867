import { useState } from 'preact/hooks';
import type { Profile } from '../../lib/model/profile';
import { t } from '../../lib/words';
import { FieldError } from './field';

type Hours = { from: string; to: string };

interface HoursFieldsProps {
  value: Profile['workingHours'];
  onValue(value: Profile['workingHours']): void;
}

/** Working hours on the reader's own clock. Saved when both times are given, taken out when both are cleared. */
export function HoursFields({ value, onValue }: HoursFieldsProps) {
  const [draft, setDraft] = useState<Hours | null>(null);
  const { from, to } = draft ?? value ?? { from: '', to: '' };
  const isHalf = (from === '') !== (to === '');
  const error = isHalf
    ? t('profile.hoursError')
    : from !== '' && from === to
      ? t('profile.hoursEqual')
      : null;

  function put(next: Hours): void {
    const isWhole = next.from !== '' && next.to !== '' && next.from !== next.to;
    const isClear = next.from === '' && next.to === '';
    setDraft(isWhole || isClear ? null : next);
    if (isWhole) onValue(next);
    else if (isClear) onValue(undefined);
  }

  return (
    <fieldset class={`field${error ? ' has-error' : ''}`} aria-describedby="hours-hint hours-error">
      <legend>{t('profile.hours')}</legend>
      <div class="hours">
        <label for="hours-from">{t('profile.from')}</label>
        <input
          id="hours-from"
          type="time"
          class="input"
          value={from}
          aria-invalid={error ? true : undefined}
          onInput={(event) => put({ from: event.currentTarget.value, to })}
        />
        <label for="hours-to">{t('profile.to')}</label>
        <input
          id="hours-to"
          type="time"
          class="input"
          value={to}
          aria-invalid={error ? true : undefined}
          onInput={(event) => put({ from, to: event.currentTarget.value })}
        />
      </div>
      <p class="field-hint" id="hours-hint">
        {t(!error && from > to ? 'profile.hoursOvernight' : 'profile.hoursHint')}
      </p>
      <FieldError id="hours" error={error} />
    </fieldset>
  );
}
