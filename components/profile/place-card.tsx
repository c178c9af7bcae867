import { useMemo } from 'preact/hooks';
import { t, tn } from '../../lib/words';
import { knownZones, namedChoices, zoneOf } from './choices';
import { DraftInput } from './draft-input';
import { HoursFields } from './hours-fields';
import type { ProfileFormProps } from './profile-form';
import { SelectField } from './select-field';

const SHIFTS = Array.from({ length: 13 }, (_, hours) => hours);

/** Where the reader is, and their clock. */
export function PlaceCard({ profile, ownZone, now, onChange }: ProfileFormProps) {
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
        <SelectField
          id="shift"
          label={t('profile.shift')}
          value={profile.maxShift?.toString()}
          choices={SHIFTS.map((hours) => ({ value: String(hours), name: tn('profile.shiftHours', hours) }))}
          onValue={(hours) => onChange({ maxShift: hours === undefined ? undefined : Number(hours) })}
        />
      </div>
    </section>
  );
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
