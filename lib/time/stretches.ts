import type { FitState, Stretch } from './solution';

const ORDER: readonly FitState[] = ['met', 'partly', 'missed', 'unknown'];

/** Sorts the better state first. */
export const compareStates = (a: FitState, b: FitState): number => ORDER.indexOf(a) - ORDER.indexOf(b);

/** The days that count for the verdict: all but those on which a clock changes during work. */
export function usualOf(stretches: readonly Stretch[]): Stretch[] {
  const usual = stretches.filter(({ isChange }) => !isChange);
  return usual.length > 0 ? usual : [...stretches];
}

/** One state for all days: the one that they share, or `partly`. */
export function stateOfAll(stretches: readonly Stretch[]): FitState {
  const states = new Set(stretches.map(({ state }) => state));
  return states.size === 1 ? [...states][0]! : 'partly';
}

/** Neighbours that are alike made one: inside of a window, clocks that change make no difference. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const next of stretches) {
    const before = kept.at(-1);
    const isSame =
      before?.state === next.state &&
      before.shared === next.shared &&
      before.asked[0]?.from === next.asked[0]?.from;
    if (!isSame) kept.push(next);
    else kept[kept.length - 1] = { ...before, to: next.to, isChange: before.isChange && next.isChange };
  }
  return kept;
}
