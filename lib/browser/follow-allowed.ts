import { browser } from 'wxt/browser';
import { allowedPatterns, covers } from './allowed-sites';
import { clearTab } from './clear-tab';
import { forgetFrameWish, readFrameWish } from './frame-wish';
import { isAllowed } from './frames';
import { hostOf } from './host';
import { injectGate } from './inject';
import { readFrame } from './read-frame';
import { readAllTabStates } from './tab-store';

/** What `permissions.onAdded` and `onRemoved` tell of hosts. */
interface Change {
  origins?: string[] | undefined;
}

/** Name of the gate's registration on allowed sites, which the browser keeps. */
const GATE = 'gate-where-allowed';

let last: Promise<void> = Promise.resolve();

/** Has the gate run on the allowed sites as on those we are made for, and on no others. One call after another. */
export function followAllowed(): Promise<void> {
  last = last.catch(() => undefined).then(register);
  return last;
}

async function register(): Promise<void> {
  const matches = await allowedPatterns();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
    return;
  }
  const js = ['/content-scripts/gate.js'];
  const script = { id: GATE, matches, js, allFrames: true, runAt: 'document_idle' as const };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** The reader allowed sites: here, or in the browser's settings. Their open tabs are looked at now. */
export async function onAllowed({ origins = [] }: Change): Promise<void> {
  await Promise.allSettled([followAllowed(), readWanted(), lookAt(origins)]);
}

/** Reads the frame for which the permission was asked: the popup that asked may be closed. */
async function readWanted(): Promise<void> {
  const wish = await readFrameWish(Date.now());
  if (!wish || !(await isAllowed(wish.host))) return;
  await forgetFrameWish();
  await readFrame(wish);
}

async function lookAt(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : injectGate(id))));
}

/** The reader took permissions back: what stands there of ours goes at once. */
export async function onTakenBack({ origins = [] }: Change): Promise<void> {
  const states = await readAllTabStates();
  const taken = states.filter(({ reading }) => {
    const host = hostOf(reading?.url);
    return host !== null && origins.some((pattern) => covers(pattern, host));
  });
  await Promise.allSettled([followAllowed(), ...taken.map(clearTab)]);
}
