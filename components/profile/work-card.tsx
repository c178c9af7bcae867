import { useMemo } from 'preact/hooks';
import { EDUCATION_LEVELS } from '../../lib/model/profile';
import { t } from '../../lib/words';
import { namedChoices } from './choices';
import { DraftInput } from './draft-input';
import { LanguageFields } from './language-fields';
import { yearsOf } from './numbers';
import type { ProfileFormProps } from './profile-form';
import { SelectField } from './select-field';

/** Years of work, education, languages. */
export function WorkCard({ profile, onChange }: ProfileFormProps) {
  const languages = useMemo(() => namedChoices('language', t('locale')), []);
  return (
    <section class="card" aria-labelledby="work-title">
      <h2 id="work-title">{t('profile.work')}</h2>
      <div class="grid">
        <DraftInput<number>
          id="years"
          label={t('profile.years')}
          hint={t('profile.yearsHint')}
          value={profile.experienceYears}
          print={String}
          parse={yearsOf}
          errorFor={() => t('profile.yearsError')}
          inputMode="decimal"
          isShort
          onValue={(experienceYears) => onChange({ experienceYears })}
        />
        <SelectField
          id="education"
          label={t('profile.education')}
          hint={t('profile.educationHint')}
          value={profile.education}
          choices={EDUCATION_LEVELS.map((value) => ({ value, name: t(`education.${value}`) }))}
          onValue={(value) => onChange({ education: EDUCATION_LEVELS.find((level) => level === value) })}
        />
      </div>
      <LanguageFields
        value={profile.languages}
        choices={languages}
        onValue={(spoken) => onChange({ languages: spoken })}
      />
    </section>
  );
}
