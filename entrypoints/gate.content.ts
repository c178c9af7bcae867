import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageRuntime } from '@/lib/browser/page-runtime';
import { readToContent } from '@/lib/browser/to-content';
import { watchGate } from '@/lib/page/watch-gate';
import { siteMatches, siteOf } from '@/lib/sites';

/** The gate that runs in this document, on the global object of the isolated world. */
const shared = globalThis as { jobglossGate?: AbortController };

export default defineContentScript({
  matches: siteMatches(),
  allFrames: true,
  runAt: 'document_idle',
  main() {
    const runtime = pageRuntime();
    if (!runtime) return;
    // It is run again where it may already run: in the tabs that are open when we are installed.
    shared.jobglossGate?.abort();
    shared.jobglossGate = new AbortController();
    const look = watchGate(
      document,
      siteOf,
      () => {
        const say = async () => runtime.sendMessage({ type: 'gate:found', born: performance.timeOrigin });
        // A background that is stopped just then is started by the second message. Where it is gone with
        // an update, the page's console is no place to say so.
        say()
          .catch(say)
          .catch(() => undefined);
      },
      shared.jobglossGate.signal,
    );
    runtime.onMessage.addListener((message, sender) => {
      if (sender.id === runtime.id && readToContent(message)?.type === 'location:changed') look();
    });
  },
});
