import { useState } from 'preact/hooks';
import { t } from '../../lib/words';
import { PlusIcon, RemoveIcon } from '../shared/icons';
import { DraftInput } from './draft-input';
import { described, Field } from './field';
import { yearsOf } from './numbers';
import { type Skills, skillsOf, withSkills } from './skill-words';

interface SkillFieldsProps {
  value: Skills;
  onValue(value: Skills | undefined): void;
}

/** Skills, a row each with its years, and one field to add several at once. */
export function SkillFields({ value, onValue }: SkillFieldsProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);

  function add(): void {
    const { skills, refused } = skillsOf(typed);
    setError(refused.length > 0 ? t('profile.skillsError') : null);
    // What was refused stays in the field, to be mended.
    setTyped(refused.join(', '));
    if (skills.length > 0) onValue(withSkills(value, skills));
  }

  return (
    <div class="skill-fields">
      <Field id="skills" label={t('profile.addSkills')} hint={t('profile.addSkillsHint')} error={error}>
        <div class="input-row">
          <input
            type="text"
            class="input"
            {...described('skills', error)}
            autocomplete="off"
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setError(null);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              add();
            }}
            // Words left behind in the field would look saved and not be.
            onBlur={add}
          />
          <button type="button" class="button" onClick={add}>
            <PlusIcon />
            {t('profile.add')}
          </button>
        </div>
      </Field>
      {value.length > 0 && (
        <ul class="skill-rows" aria-label={t('profile.skills')}>
          {value.map((skill, at) => (
            <li key={skill.name} class="skill-row">
              <span class="skill-name">{skill.name}</span>
              <DraftInput<number>
                id={`skill-${at}`}
                label={t('profile.yearsOf', skill.name)}
                value={skill.years}
                placeholder={t('profile.yearsShort')}
                print={String}
                parse={yearsOf}
                errorFor={() => t('profile.yearsError')}
                inputMode="decimal"
                isShort
                onValue={(years) =>
                  onValue(
                    value.map((one, index) => (index === at ? { name: one.name, ...gapless(years) } : one)),
                  )
                }
              />
              <button
                type="button"
                class="button button-icon"
                aria-label={t('profile.removeSkill', skill.name)}
                title={t('profile.removeSkill', skill.name)}
                onClick={() => {
                  const rest = value.filter((_, index) => index !== at);
                  onValue(rest.length > 0 ? rest : undefined);
                }}
              >
                <RemoveIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function gapless(years: number | undefined): { years?: number } {
  return years === undefined ? {} : { years };
}
