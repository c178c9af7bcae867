/** Share of the page's time that looking at its changes may take, in milliseconds of each second. */
const MOST = 100;
const SECOND = 1000;

/**
 * Runs a short work at once as long as it is cheap, and puts it off where a page changes so often, or is so
 * large, that it would take too much of the page's time. Asked for while it is put off, it is done once.
 * @param signal ends it
 */
export function withinBudget(work: () => void, signal: AbortSignal): () => void {
  let began = 0;
  let spent = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  const run = (): void => {
    clearTimeout(later);
    later = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    work();
    spent += performance.now() - start;
  };
  signal.addEventListener('abort', () => clearTimeout(later));
  return () => {
    const now = performance.now();
    if (now - began >= SECOND) {
      began = now;
      spent = 0;
    }
    if (spent < MOST) run();
    else later ??= setTimeout(run, SECOND - (now - began));
  };
}
