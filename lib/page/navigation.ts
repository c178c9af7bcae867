/** What the Navigation API tells before it happens; TypeScript does not know it in every version. */
interface NavigateEvent extends Event {
  readonly hashChange?: boolean;
  readonly downloadRequest?: string | null;
  readonly destination?: { readonly url: string; readonly sameDocument: boolean };
}

/**
 * Calls back with the new address whenever the document's address changes without a new document: before it
 * does where the browser tells (the event has the address; `location` still has the old one), and once it has.
 * Where there is no Navigation API (Firefox before 147) the page's own `pushState` cannot be seen from a
 * content script: the caller adds other signs, such as a message from the background.
 * @param signal ends the watch
 */
export function onNavigate(view: Window, callback: (url: string) => void, signal: AbortSignal): void {
  const { navigation } = view as Window & { navigation?: EventTarget };
  const changed = (): void => callback(view.location.href);
  if (navigation) {
    navigation.addEventListener(
      'navigate',
      (event) => {
        const { destination, downloadRequest } = event as NavigateEvent;
        // What leads to another document takes a while, in which this one is still in sight.
        if (destination?.sameDocument && !downloadRequest) callback(destination.url);
      },
      { signal },
    );
    navigation.addEventListener('currententrychange', changed, { signal });
    return;
  }
  view.addEventListener('popstate', changed, { signal });
  view.addEventListener('hashchange', changed, { signal });
}
