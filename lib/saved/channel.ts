/** Tells every page of the extension, this one too, that what the channel is named for changed. */
export function announce(name: string): void {
  // A channel of its own: a channel does not hear itself, and this page's subscribers should.
  const channel = new BroadcastChannel(name);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back at each announcement until the signal aborts. */
export function listen(name: string, onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(name);
  channel.onmessage = () => {
    if (!signal.aborted) onChange();
  };
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
