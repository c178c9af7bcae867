/**
 * Turns a burst of calls into one, made when `quiet` ms have passed without another, and at the
 * latest `most` ms after the first.
 * @param signal after it is aborted nothing is called any more
 */
export function settle(
  callback: () => void,
  { quiet, most }: { quiet: number; most: number },
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    clearTimeout(last);
    timer = last = undefined;
  };
  const run = (): void => {
    stop();
    if (!signal.aborted) callback();
  };
  signal.addEventListener('abort', stop);
  return () => {
    if (signal.aborted) return;
    clearTimeout(timer);
    timer = setTimeout(run, quiet);
    last ??= setTimeout(run, most);
  };
}
