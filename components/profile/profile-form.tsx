import { useMemo } from 'preact/hooks';
import { EDUCATION_LEVELS, type Profile, WORK_MODES } from '../../lib/model/profile';
import type { ProfileChange } from '../../lib/profile/store';
import { t, tn } from '../../lib/words';
import { BenefitFields, CheckBox } from './benefit-fields';
import { knownZones, namedChoices, zoneOf } from './choices';
import { DraftInput } from './draft-input';
import { HoursFields } from './hours-fields';
import { LanguageFields } from './language-fields';
import { SelectField } from './select-field';

export interface ProfileFormProps {
  profile: Profile;
  ownZone: string;
  now: Date;
  onChange(change: ProfileChange): void;
}

/** All fields of the profile. Each hands up only what it changed. */
export function ProfileForm(props: ProfileFormProps) {
  return (
    <form class="profile-form" onSubmit={(event) => event.preventDefault()}>
      <WorkFields {...props} />
      <PlaceFields {...props} />
      <ModeFields {...props} />
      <section class="card" aria-labelledby="benefits-title">
        <h2 id="benefits-title">{t('profile.benefits')}</h2>
        <p class="section-hint">{t('profile.benefitsHint')}</p>
        <BenefitFields value={props.profile.benefits} onValue={(benefits) => props.onChange({ benefits })} />
      </section>
    </form>
  );
}

function WorkFields({ profile, onChange }: ProfileFormProps) {
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

function PlaceFields({ profile, ownZone, now, onChange }: ProfileFormProps) {
  const countries = useMemo(() => namedChoices('region', t('locale')), []);
  const zones = useMemo(knownZones, []);
  return (
    <section class="card" aria-labelledby="place-title">
      <h2 id="place-title">{t('profile.place')}</h2>
      <div class="grid">
        <SelectField
          id="country"
          label={t('profile.country')}
          value={profile.country}
          choices={countries}
          onValue={(country) => onChange({ country })}
        />
        <DraftInput<string>
          id="city"
          label={t('profile.city')}
          value={profile.city}
          print={String}
          parse={(typed) => typed.trim().slice(0, 100) || undefined}
          errorFor={() => ''}
          autocomplete="address-level2"
          onValue={(city) => onChange({ city })}
        />
      </div>
      <div class="grid">
        <div>
          <DraftInput<string>
            id="zone"
            label={t('profile.timeZone')}
            hint={
              profile.timeZone
                ? t('profile.timeZoneNow', clockIn(profile.timeZone, now))
                : t('profile.timeZoneHint')
            }
            value={profile.timeZone}
            print={String}
            parse={(typed) => (typed.trim() === '' ? undefined : zoneOf(typed, zones))}
            errorFor={(typed) => t('profile.timeZoneError', typed)}
            errorsOn="leave"
            list="zones"
            onValue={(timeZone) => onChange({ timeZone })}
          />
          <datalist id="zones">
            {zones.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
          {!profile.timeZone && (
            <button type="button" class="button" onClick={() => onChange({ timeZone: ownZone })}>
              {t('profile.useZone', ownZone)}
            </button>
          )}
        </div>
        <HoursFields value={profile.workingHours} onValue={(workingHours) => onChange({ workingHours })} />
      </div>
    </section>
  );
}

function ModeFields({ profile, onChange }: ProfileFormProps) {
  const { workModes } = profile;
  return (
    <section class="card" aria-labelledby="mode-title">
      <h2 id="mode-title">{t('profile.mode')}</h2>
      <div class="grid">
        <fieldset class="field">
          <legend>{t('profile.modeHint')}</legend>
          <div class="checks">
            {WORK_MODES.map((mode) => (
              <CheckBox
                key={mode}
                label={t(`mode.${mode}`)}
                isChecked={workModes.includes(mode)}
                onChecked={(isChecked) =>
                  onChange({
                    workModes: isChecked ? [...workModes, mode] : workModes.filter((one) => one !== mode),
                  })
                }
              />
            ))}
          </div>
        </fieldset>
        <SelectField
          id="office-days"
          label={t('profile.officeDays')}
          value={profile.maxOfficeDays?.toString()}
          choices={[0, 1, 2, 3, 4, 5, 6, 7].map((days) => ({
            value: String(days),
            name: tn('profile.days', days),
          }))}
          onValue={(days) => onChange({ maxOfficeDays: days === undefined ? undefined : Number(days) })}
        />
      </div>
    </section>
  );
}

/** Years as typed, with a point or a comma; undefined for nothing, null for what is no number from 0 to 70. */
function yearsOf(typed: string): number | undefined | null {
  const plain = typed.trim().replace(',', '.');
  if (plain === '') return undefined;
  const years = /^\d{1,2}(\.\d{0,2})?$/.test(plain) ? Number(plain) : Number.NaN;
  return years <= 70 ? years : null;
}

function clockIn(zone: string, now: Date): string {
  try {
    return new Intl.DateTimeFormat(undefined, { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
      now,
    );
  } catch {
    // A zone kept by a browser that knew it; this one does not.
    return '–';
  }
}
