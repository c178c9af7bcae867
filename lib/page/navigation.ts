/**
 * Calls back whenever the document's address changes without a new document, after the change. Where
 * there is no Navigation API (Firefox before 147) the page's own `pushState` cannot be seen from a
 * content script: the caller adds other signs, such as a message from the background.
 * @param signal ends the watch
 */
export function onNavigate(view: Window, callback: () => void, signal: AbortSignal): void {
  const { navigation } = view as Window & { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', callback, { signal });
    return;
  }
  view.addEventListener('popstate', callback, { signal });
  view.addEventListener('hashchange', callback, { signal });
}
