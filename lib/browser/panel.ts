import { fail, ok, type Result } from './result';

/**
 * The two browsers' side panels. Neither is in the other's types, nor `sidePanel` in the polyfill, so
 * this module alone names them.
 */
interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Where the browser's own API object is: `browser` in Firefox, `chrome` in Chrome. */
function apis(): PanelApis {
  const scope = globalThis as { browser?: PanelApis; chrome?: PanelApis };
  return { ...pick(scope.chrome), ...pick(scope.browser) };
}

function pick(from: PanelApis | undefined): PanelApis {
  return {
    ...(from?.sidePanel ? { sidePanel: from.sidePanel } : {}),
    ...(from?.sidebarAction ? { sidebarAction: from.sidebarAction } : {}),
  };
}

/**
 * Opens the side panel in the tab's window. Must be called synchronously in the user's gesture: both
 * browsers refuse it after an `await`.
 */
export function openPanel(tab: { windowId: number }): Promise<Result> {
  const { sidePanel, sidebarAction } = apis();
  try {
    const opening = sidePanel ? sidePanel.open({ windowId: tab.windowId }) : sidebarAction?.open();
    if (!opening) return Promise.resolve(fail('problem.noPanel'));
    return opening.then(
      () => ok(),
      () => fail('problem.noPanel'),
    );
  } catch {
    return Promise.resolve(fail('problem.noPanel'));
  }
}

/** True where a click in the page may open the panel: Chrome hands the gesture on, Firefox does not. */
export function canOpenFromPage(): boolean {
  return apis().sidePanel !== undefined;
}
