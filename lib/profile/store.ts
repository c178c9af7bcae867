import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Phrase, phrase } from '../model/phrase';
import { EMPTY_PROFILE, Profile } from '../model/profile';
import { migrate } from './migrations';

/** What each profile page, panel and the background listen to: "the record changed, read it again". */
export const PROFILE_CHANNEL = 'jobgloss:profile';
export const PROFILE_DATABASE = 'jobgloss-profile';
export const PROFILE_KEY = 'profile';

interface ProfileDatabase extends DBSchema {
  // One record, whose shape is looked at by the code and never taken on trust.
  profile: { key: typeof PROFILE_KEY; value: unknown };
}

/** Crosses pages as a value: `problem` says in words why there is no profile to use. */
export type ProfileResult = { ok: true; profile: Profile } | { ok: false; problem: Phrase };

/** Fields to change; a field given as `undefined` is taken out of the record. */
export type ProfileChange = Partial<Omit<Profile, 'version'>>;

/** Reads the profile; one that was never written is empty. A broken or newer record is a problem, and stays. */
export async function loadProfile(): Promise<ProfileResult> {
  return withDatabase(async (db) => understand(await db.get('profile', PROFILE_KEY)));
}

/** Writes the whole profile and announces it. Refused, as a problem, where the kept record is broken or newer. */
export async function saveProfile(profile: Profile): Promise<ProfileResult> {
  return write(() => profile);
}

/**
 * Changes single fields and announces it. Reads and writes in one transaction, so that two open pages
 * that change different fields both keep theirs. Refused where the kept record is broken or newer.
 */
export async function updateProfile(change: ProfileChange): Promise<ProfileResult> {
  return write((kept) => ({ ...kept, ...change }));
}

/**
 * Calls back with the profile after each change that any page of the extension (this one too) announces,
 * until the signal aborts. Does not call back with the profile as it is now: that is `loadProfile`.
 */
export function subscribeProfile(onChange: (result: ProfileResult) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(PROFILE_CHANNEL);
  let latest = 0;
  channel.onmessage = async () => {
    const turn = ++latest;
    const result = await loadProfile();
    // Two changes in a row: an answer that was overtaken is dropped.
    if (turn === latest && !signal.aborted) onChange(result);
  };
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

async function write(change: (kept: Profile) => Profile): Promise<ProfileResult> {
  const result = await withDatabase(async (db): Promise<ProfileResult> => {
    const transaction = db.transaction('profile', 'readwrite');
    const kept = understand(await transaction.store.get(PROFILE_KEY));
    if (!kept.ok) return kept;
    const next = Profile.safeParse(withoutGaps(change(kept.profile)));
    if (!next.success) return { ok: false, problem: phrase('profile.failed') };
    await transaction.store.put(next.data, PROFILE_KEY);
    await transaction.done;
    return { ok: true, profile: next.data };
  });
  if (result.ok) announceProfile();
  return result;
}

function understand(kept: unknown): ProfileResult {
  if (kept === undefined) return { ok: true, profile: EMPTY_PROFILE };
  const migrated = migrate(kept);
  if (!migrated.ok) return { ok: false, problem: phrase(`profile.${migrated.reason}`) };
  const parsed = Profile.safeParse(migrated.record);
  return parsed.success
    ? { ok: true, profile: parsed.data }
    : { ok: false, problem: phrase('profile.broken') };
}

/** A record without the fields that are `undefined`: not said is not there. */
export function withoutGaps(profile: Profile): Record<string, unknown> {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined));
}

/** Tells every page of ours, this one too, that the record changed. */
export function announceProfile(): void {
  // A channel of its own: a channel does not hear itself, and this page's subscribers should.
  const channel = new BroadcastChannel(PROFILE_CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

// Opened for each call: a connection left open in one page would hold up the upgrade of another.
async function withDatabase(
  use: (db: IDBPDatabase<ProfileDatabase>) => Promise<ProfileResult>,
): Promise<ProfileResult> {
  try {
    const db = await openDB<ProfileDatabase>(PROFILE_DATABASE, 1, {
      upgrade: (fresh) => void fresh.createObjectStore('profile'),
    });
    try {
      return await use(db);
    } finally {
      db.close();
    }
  } catch {
    return { ok: false, problem: phrase('profile.unavailable') };
  }
}
