import { useState } from 'preact/hooks';
import type { BenefitCategory } from '../../lib/model/profile';
import { t, tn } from '../../lib/words';
import { BENEFIT_GROUPS } from './choices';

interface BenefitFieldsProps {
  value: readonly BenefitCategory[];
  onValue(value: BenefitCategory[]): void;
}

/** Benefits the reader looks for, by groups, narrowed by typing. Kept in the order they were chosen. */
export function BenefitFields({ value, onValue }: BenefitFieldsProps) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const groups = BENEFIT_GROUPS.map(({ id, categories }) => ({
    id,
    choices: categories
      .map((category) => ({ category, name: t(`benefit.${category}`) }))
      .filter(({ name }) => name.toLowerCase().includes(wanted)),
  })).filter(({ choices }) => choices.length > 0);

  return (
    <div class="benefit-fields">
      <div class="benefit-search">
        <input
          type="search"
          class="input"
          aria-label={t('profile.filter')}
          placeholder={t('profile.filter')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <span class="field-hint" role="status">
          {tn('profile.chosen', value.length)}
        </span>
      </div>
      {groups.length === 0 && <p class="field-hint">{t('profile.noBenefit')}</p>}
      {groups.map(({ id, choices }) => (
        <fieldset key={id} class="benefit-group">
          <legend>{t(`benefitGroup.${id}`)}</legend>
          <div class="checks">
            {choices.map(({ category, name }) => (
              <CheckBox
                key={category}
                label={name}
                isChecked={value.includes(category)}
                onChecked={(isChecked) =>
                  onValue(isChecked ? [...value, category] : value.filter((one) => one !== category))
                }
              />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

interface CheckBoxProps {
  label: string;
  isChecked: boolean;
  onChecked(isChecked: boolean): void;
}

/** A native check box in the form of a chip. */
export function CheckBox({ label, isChecked, onChecked }: CheckBoxProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
