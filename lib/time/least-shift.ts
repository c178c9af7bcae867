import type { VerdictState } from '../model/verdict';

/** Minutes between the shifts that are tried, and that a slider should step by. */
export const SHIFT_STEP = 15;

/**
 * The smallest shift with which a limit is met, later before earlier where both are as small.
 * @param solveAt the solution for a shift: `(shift) => solve(limit, profile, now, shift)`
 * @param most minutes that the reader would shift at most, either way
 * @returns null where no shift up to there meets it
 */
export function leastShift<T extends { state: VerdictState }>(
  solveAt: (shift: number) => T,
  most: number,
): T | null {
  for (let shift = 0; shift <= most; shift += SHIFT_STEP) {
    for (const way of shift === 0 ? [0] : [shift, -shift]) {
      const solution = solveAt(way);
      if (solution.state === 'met') return solution;
    }
  }
  return null;
}
