import { fail, ok, type Result } from '../browser/result';
import { Settings } from '../model/settings';
import { announce, listen } from '../saved/channel';
import { inTransaction, SETTINGS_KEY, type Stores } from '../saved/database';
import { hostMatches } from '../sites/match';
import { understandSettings } from './migrations';

/** What every page of ours and the background listen to: "the settings changed, read them again". */
export const SETTINGS_CHANNEL = 'jobgloss:settings';

/** Reads the settings; never written, they are the default. A broken or newer record is a problem, and stays. */
export async function loadSettings(): Promise<Result<Settings>> {
  return inTransaction('readonly', readSettings);
}

/** Pauses a host and its subdomains, and announces it. Pausing twice is once. */
export async function pause(host: string): Promise<Result<Settings>> {
  const name = normalHost(host);
  return change(({ pausedHosts, ...rest }) => ({
    ...rest,
    pausedHosts: hostMatches(name, pausedHosts) ? pausedHosts : [...pausedHosts, name],
  }));
}

/** Ends every pause that covers the host, and announces it: that of a domain above it too. */
export async function resume(host: string): Promise<Result<Settings>> {
  const name = normalHost(host);
  return change(({ pausedHosts, ...rest }) => ({
    ...rest,
    pausedHosts: pausedHosts.filter((paused) => !hostMatches(name, [paused])),
  }));
}

/** True where the reader paused the host or a domain above it. Settings that cannot be read pause nothing. */
export async function isPaused(host: string): Promise<boolean> {
  const settings = await loadSettings();
  return settings.ok && hostMatches(normalHost(host), settings.value.pausedHosts);
}

/** Calls back after each change that any page of the extension (this one too) announces, until the signal aborts. */
export function subscribeSettings(onChange: () => void, signal: AbortSignal): void {
  listen(SETTINGS_CHANNEL, onChange, signal);
}

/** For transactions that reach further than the settings. */
export async function readSettings(stores: Stores): Promise<Result<Settings>> {
  const understood = understandSettings(await stores.settings.get(SETTINGS_KEY));
  return understood.ok ? ok(understood.value) : fail(`settings.${understood.reason}`);
}

async function change(make: (kept: Settings) => Settings): Promise<Result<Settings>> {
  const result = await inTransaction('readwrite', async (stores): Promise<Result<Settings>> => {
    const kept = await readSettings(stores);
    if (!kept.ok) return kept;
    const next = Settings.safeParse(make(kept.value));
    if (!next.success) return fail('settings.host');
    await stores.settings.put(next.data, SETTINGS_KEY);
    return ok(next.data);
  });
  if (result.ok) announce(SETTINGS_CHANNEL);
  return result;
}

function normalHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}
