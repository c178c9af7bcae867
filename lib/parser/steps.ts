/**
 * Work cut into short steps: each `yield` is a place where it may rest. Pure code has no clock, so it is the
 * caller who decides how many steps go into one slice.
 */
export type Steps<T> = Generator<undefined, T, void>;

/** Takes all the steps at once, without a rest. Throws what a step throws. */
export function runToEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
