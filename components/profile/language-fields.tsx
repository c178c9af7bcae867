import { useState } from 'preact/hooks';
import { LANGUAGE_LEVELS, type LanguageLevel, type Profile } from '../../lib/model/profile';
import { t } from '../../lib/words';
import { PlusIcon, RemoveIcon } from '../shared/icons';
import type { Choice } from './choices';

type Spoken = Profile['languages'];

interface LanguageFieldsProps {
  value: Spoken;
  choices: readonly Choice[];
  onValue(value: Spoken): void;
}

/** Spoken languages, a row each. A row is saved once its language is chosen. */
export function LanguageFields({ value, choices, onValue }: LanguageFieldsProps) {
  const [newLevel, setNewLevel] = useState<LanguageLevel | null>(null);
  const taken = new Set(value.map(({ code }) => code));
  const nameOf = (code: string) => choices.find((choice) => choice.value === code)?.name ?? code;
  const put = (at: number, change: Partial<Spoken[number]>) =>
    onValue(value.map((row, index) => (index === at ? { ...row, ...change } : row)));

  return (
    <fieldset class="field">
      <legend>{t('profile.languages')}</legend>
      <p class="field-hint">{t('profile.languagesHint')}</p>
      <ul class="language-rows">
        {value.map((row, at) => (
          <li key={row.code}>
            <LanguageSelect
              code={row.code}
              choices={choices.filter((choice) => choice.value === row.code || !taken.has(choice.value))}
              onCode={(code) => put(at, { code })}
            />
            <LevelSelect level={row.level} onLevel={(level) => put(at, { level })} />
            <RemoveButton
              label={t('profile.removeLanguage', nameOf(row.code))}
              onClick={() => onValue(value.filter((_, index) => index !== at))}
            />
          </li>
        ))}
        {newLevel && (
          <li>
            <LanguageSelect
              code=""
              choices={choices.filter((choice) => !taken.has(choice.value))}
              onCode={(code) => {
                setNewLevel(null);
                onValue([...value, { code, level: newLevel }]);
              }}
            />
            <LevelSelect level={newLevel} onLevel={setNewLevel} />
            <RemoveButton label={t('profile.removeRow')} onClick={() => setNewLevel(null)} />
          </li>
        )}
      </ul>
      {!newLevel && (
        <button type="button" class="button" onClick={() => setNewLevel('fluent')}>
          <PlusIcon />
          {t('profile.addLanguage')}
        </button>
      )}
    </fieldset>
  );
}

function LanguageSelect(props: { code: string; choices: readonly Choice[]; onCode(code: string): void }) {
  return (
    <select
      class="input"
      aria-label={t('profile.language')}
      value={props.code}
      onChange={(event) => event.currentTarget.value && props.onCode(event.currentTarget.value)}
    >
      {props.code === '' && <option value="">{t('profile.chooseLanguage')}</option>}
      {props.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name}
        </option>
      ))}
    </select>
  );
}

function LevelSelect({ level, onLevel }: { level: LanguageLevel; onLevel(level: LanguageLevel): void }) {
  return (
    <select
      class="input"
      aria-label={t('profile.level')}
      value={level}
      onChange={(event) => {
        const next = LANGUAGE_LEVELS.find((one) => one === event.currentTarget.value);
        if (next) onLevel(next);
      }}
    >
      {LANGUAGE_LEVELS.map((one) => (
        <option key={one} value={one}>
          {t(`level.${one}`)}
        </option>
      ))}
    </select>
  );
}

function RemoveButton({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <button type="button" class="button button-icon" aria-label={label} title={label} onClick={onClick}>
      <RemoveIcon />
    </button>
  );
}
