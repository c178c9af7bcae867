import { t } from '../../lib/words';
import type { Choice } from './choices';
import { described, Field } from './field';

interface SelectFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string | undefined;
  choices: readonly Choice[];
  onValue(value: string | undefined): void;
}

/** One of several, or not said. */
export function SelectField({ id, label, hint, value, choices, onValue }: SelectFieldProps) {
  return (
    <Field id={id} label={label} hint={hint}>
      <select
        class="input"
        {...described(id)}
        value={value ?? ''}
        onChange={(event) => onValue(event.currentTarget.value || undefined)}
      >
        <option value="">{t('profile.notSaid')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </Field>
  );
}
