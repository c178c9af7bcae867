import { t } from '../../lib/words';
import { PlusIcon, RemoveIcon } from '../shared/icons';
import type { Choice } from './choices';
import { described, Field } from './field';

// Member states of the European Economic Area: https://eur-lex.europa.eu/summary/glossary/eea.html
const EEA = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
  ' ',
);

interface CountryFieldsProps {
  value: readonly string[];
  choices: readonly Choice[];
  onValue(value: string[] | undefined): void;
}

/** Countries in which the reader may work, as chips; the states of the EEA at one stroke. */
export function CountryFields({ value, choices, onValue }: CountryFieldsProps) {
  const nameOf = (code: string) => choices.find((choice) => choice.value === code)?.name ?? code;
  const put = (codes: string[]) => onValue(codes.length > 0 ? codes : undefined);
  const missing = EEA.filter((code) => !value.includes(code));
  return (
    <div class="country-fields">
      <Field id="work-countries" label={t('profile.workCountries')} hint={t('profile.workCountriesHint')}>
        <select
          class="input"
          {...described('work-countries')}
          value=""
          onChange={(event) => {
            const code = event.currentTarget.value;
            event.currentTarget.value = '';
            if (code) put([...value, code]);
          }}
        >
          <option value="">{t('profile.addCountry')}</option>
          {choices
            .filter((choice) => !value.includes(choice.value))
            .map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.name}
              </option>
            ))}
        </select>
      </Field>
      {value.length > 0 && (
        <ul class="tags">
          {value.map((code) => (
            <li key={code} class="tag">
              {nameOf(code)}
              <button
                type="button"
                aria-label={t('profile.removeCountry', nameOf(code))}
                title={t('profile.removeCountry', nameOf(code))}
                onClick={() => put(value.filter((one) => one !== code))}
              >
                <RemoveIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <button type="button" class="button" onClick={() => put([...value, ...missing])}>
          <PlusIcon />
          {t('profile.addEea')}
        </button>
      )}
    </div>
  );
}
