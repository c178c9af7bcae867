import type { FromContent } from './messages';

/** Takes a message; an answer has to be given before it returns. */
export type Listener = (
  message: unknown,
  sender: { id?: string | undefined },
  respond: (answer: unknown) => void,
) => void;

/** What our scripts in a page need of the extension API: so little that the polyfill stays out of pages. */
export interface PageRuntime {
  /** Missing once the extension was removed, disabled or replaced. */
  id?: string;
  sendMessage(message: FromContent): Promise<unknown>;
  onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

/**
 * The `runtime` of the extension whose script this is, asked anew each time because it goes away with
 * the extension. The one place that reaches for the browser's own object: both give promises here. A page
 * with an element named "browser" has it on the global object too, but never as a property of its own.
 */
export function pageRuntime(): PageRuntime | undefined {
  const scope = globalThis as { browser?: { runtime?: PageRuntime }; chrome?: { runtime?: PageRuntime } };
  return (Object.hasOwn(scope, 'browser') ? scope.browser : scope.chrome)?.runtime;
}
