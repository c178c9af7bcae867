import type { VerdictState } from '../../lib/model/verdict';
import { t } from '../../lib/words';
import { CheckIcon, CrossIcon, DashIcon, HalfIcon, UnknownIcon } from './icons';

const ICONS = {
  met: CheckIcon,
  partly: HalfIcon,
  missed: CrossIcon,
  unknown: UnknownIcon,
  'not-stated': DashIcon,
} as const;

/** A verdict as icon and word, so that it does not hang on colour alone. */
export function VerdictMark({ state }: { state: VerdictState }) {
  const Icon = ICONS[state];
  return (
    <span class={`verdict verdict-${state}`}>
      <Icon />
      {t(`state.${state}`)}
    </span>
  );
}

/** How many points have each verdict; those that none has are left out. Never one score. */
export function TallyList({ tally }: { tally: Readonly<Record<VerdictState, number>> }) {
  const states = (Object.keys(ICONS) as VerdictState[]).filter((state) => tally[state] > 0);
  return (
    <ul class="tally">
      {states.map((state) => {
        const Icon = ICONS[state];
        return (
          <li key={state} class={`verdict verdict-${state}`}>
            <Icon />
            {t(`tally.${state}`, tally[state])}
          </li>
        );
      })}
    </ul>
  );
}

/** The same in little room: icon and number, the words for those who do not see the icon. */
export function TallyMarks({ tally }: { tally: Readonly<Record<VerdictState, number>> }) {
  const states = (Object.keys(ICONS) as VerdictState[]).filter((state) => tally[state] > 0);
  return (
    <span class="tally">
      {states.map((state) => {
        const Icon = ICONS[state];
        const text = t(`tally.${state}`, tally[state]);
        return (
          <span key={state} class={`verdict verdict-${state}`} title={text}>
            <Icon />
            <span aria-hidden="true">{tally[state]}</span>
            <span class="visually-hidden">{text}</span>
          </span>
        );
      })}
    </span>
  );
}
