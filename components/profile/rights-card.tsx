import { useMemo } from 'preact/hooks';
import { t } from '../../lib/words';
import { namedChoices } from './choices';
import { CountryFields } from './country-fields';
import type { ProfileFormProps } from './profile-form';
import { SelectField } from './select-field';

/** Where the reader may work, and whether that takes an employer's help. */
export function RightsCard({ profile, onChange }: ProfileFormProps) {
  const countries = useMemo(() => namedChoices('region', t('locale')), []);
  return (
    <section class="card" aria-labelledby="rights-title">
      <h2 id="rights-title">{t('profile.rights')}</h2>
      <div class="grid">
        <CountryFields
          value={profile.workCountries ?? []}
          choices={countries}
          onValue={(workCountries) => onChange({ workCountries })}
        />
        <SelectField
          id="sponsorship"
          label={t('profile.sponsorship')}
          hint={t('profile.sponsorshipHint')}
          value={profile.needsSponsorship === undefined ? undefined : profile.needsSponsorship ? 'yes' : 'no'}
          choices={[
            { value: 'yes', name: t('profile.sponsorshipYes') },
            { value: 'no', name: t('profile.sponsorshipNo') },
          ]}
          onValue={(answer) =>
            onChange({ needsSponsorship: answer === undefined ? undefined : answer === 'yes' })
          }
        />
      </div>
    </section>
  );
}
