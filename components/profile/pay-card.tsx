import { EMPLOYMENT_TYPES } from '../../lib/model/profile';
import { t } from '../../lib/words';
import { CheckBox } from './benefit-fields';
import type { ProfileFormProps } from './profile-form';
import { SalaryFields } from './salary-fields';

/** Least pay and the types of employment the reader accepts. */
export function PayCard({ profile, onChange }: ProfileFormProps) {
  const types = profile.employmentTypes ?? [];
  return (
    <section class="card" aria-labelledby="pay-title">
      <h2 id="pay-title">{t('profile.pay')}</h2>
      <SalaryFields value={profile.minSalary} onValue={(minSalary) => onChange({ minSalary })} />
      <fieldset class="field">
        <legend>{t('profile.employmentHint')}</legend>
        <div class="checks">
          {EMPLOYMENT_TYPES.map((type) => (
            <CheckBox
              key={type}
              label={t(`employment.${type}`)}
              isChecked={types.includes(type)}
              onChecked={(isChecked) => {
                const next = isChecked ? [...types, type] : types.filter((one) => one !== type);
                onChange({ employmentTypes: next.length > 0 ? next : undefined });
              }}
            />
          ))}
        </div>
      </fieldset>
    </section>
  );
}
