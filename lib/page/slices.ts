import type { Steps } from '../parser/steps';

/** Time that one slice of work may take before the page gets its turn, in milliseconds. */
const SLICE = 10;
/** The same in a page that has nothing to do. */
const MOST = 14;
/** How long a busy page may keep the next slice waiting, in milliseconds. */
const PATIENCE = 200;
/**
 * The least of it. A frame that the browser does not draw is never said to be idle: waiting for long each time, a
 * reading would take half a minute there.
 */
const LEAST_PATIENCE = 25;

/** To be awaited between two pieces of a long work; rejects once the work was called off. */
export type Pause = () => Promise<void>;

/**
 * Cuts a long work into slices, so that the page stays quick: each `pause` gives way once a slice is over,
 * in sight to whatever the page has to do and out of sight to its events alone, as nothing is idle there.
 * @param signal calls the work off
 */
export function inSlices(document: Document, signal: AbortSignal): Pause {
  let end = performance.now() + SLICE;
  let patience = PATIENCE;
  return async () => {
    signal.throwIfAborted();
    if (performance.now() < end) return;
    const idle = await new Promise<number>((resolve) => {
      if (document.visibilityState === 'visible') {
        const call = (deadline: IdleDeadline): void => {
          patience = deadline.didTimeout ? Math.max(LEAST_PATIENCE, patience / 2) : PATIENCE;
          resolve(deadline.timeRemaining());
        };
        requestIdleCallback(call, { timeout: patience });
      } else {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve(0);
        };
        port2.postMessage(null);
      }
    });
    signal.throwIfAborted();
    // A page at rest is idle for long, and is asked for its time only so often.
    end = performance.now() + Math.min(MOST, Math.max(SLICE, idle));
  };
}

/** Takes a work's steps, with the pauses that it needs. Rejects once it was called off. */
export async function takeSteps<T>(steps: Steps<T>, pause: Pause): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** For where nobody waits: a command line, a test. */
export const WITHOUT_PAUSE: Pause = async () => undefined;
