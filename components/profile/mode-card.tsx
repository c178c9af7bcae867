import { WORK_MODES } from '../../lib/model/profile';
import { t, tn } from '../../lib/words';
import { CheckBox } from './benefit-fields';
import { DraftInput } from './draft-input';
import { percentOf } from './numbers';
import type { ProfileFormProps } from './profile-form';
import { SelectField } from './select-field';

/** Remote or not, days in an office, travel. */
export function ModeCard({ profile, onChange }: ProfileFormProps) {
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
        <DraftInput<number>
          id="travel"
          label={t('profile.travel')}
          hint={t('profile.travelHint')}
          value={profile.maxTravel}
          print={String}
          parse={percentOf}
          errorFor={() => t('profile.travelError')}
          inputMode="decimal"
          isShort
          onValue={(maxTravel) => onChange({ maxTravel })}
        />
      </div>
    </section>
  );
}
