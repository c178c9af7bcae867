import { ok, type Result } from '../browser/result';
import { isEmptyProfile, type Profile } from '../model/profile';
import type { SavedPosting } from '../model/saved-posting';
import type { Settings } from '../model/settings';
import { loadProfile, saveProfile } from '../profile/store';
import { readSettings, SETTINGS_CHANNEL } from '../settings/store';
import { announce } from './channel';
import { inTransaction, SETTINGS_KEY, type Stores } from './database';
import { understandPosting } from './migrations';
import type { Backup } from './read-backup';
import { SAVED_CHANNEL } from './store';

/**
 * `merge` keeps all that is there: of two records of one posting the one changed later wins, and a
 * profile that says something stays. `replace` makes what is kept the same as the file.
 */
export type ImportMode = 'merge' | 'replace';

export interface ImportOutcome {
  /** Postings that were not kept before. */
  added: number;
  /** Postings whose record the file's took the place of. */
  updated: number;
  /** Postings of the file that were kept already, the same or changed later. */
  unchanged: number;
  /** Postings that the file does not have, and that `replace` took away. */
  removed: number;
  /** Postings of the file that were left out, because the record kept of them cannot be read and is not touched. */
  left: number;
  /** `absent`: the file holds none. */
  profile: 'imported' | 'kept' | 'absent';
}

type Counts = Omit<ImportOutcome, 'profile'>;

/**
 * Takes in a backup that `readBackup` found in order. The profile has a database of its own, and no
 * transaction spans two; so the profile goes first, one small record, then postings and settings in one
 * transaction. Where that fails (no room, most likely) the profile is put back as it was. Cut off between
 * the two, the profile is the file's and the postings are untouched: importing again completes it.
 */
export async function importBackup(
  backup: Backup,
  mode: ImportMode = 'merge',
): Promise<Result<ImportOutcome>> {
  const profile = await importProfile(backup.profile, mode);
  if (!profile.ok) return profile;
  const { how, undo } = profile.value;
  const counts = await inTransaction('readwrite', async (stores): Promise<Result<Counts>> => {
    const settings = await importSettings(stores, backup.settings, mode);
    return settings.ok ? ok(await importPostings(stores, backup.postings, mode)) : settings;
  });
  if (!counts.ok) {
    await undo();
    return counts;
  }
  announce(SAVED_CHANNEL);
  announce(SETTINGS_CHANNEL);
  return ok({ ...counts.value, profile: how });
}

interface ProfileStep {
  how: ImportOutcome['profile'];
  undo(): Promise<unknown>;
}

async function importProfile(profile: Profile | null, mode: ImportMode): Promise<Result<ProfileStep>> {
  const nothing = async () => undefined;
  if (!profile) return ok({ how: 'absent', undo: nothing });
  const kept = await loadProfile();
  if (mode === 'merge' && !(kept.ok && isEmptyProfile(kept.profile))) {
    return ok({ how: 'kept', undo: nothing });
  }
  if (!kept.ok) return kept;
  const saved = await saveProfile(profile);
  return saved.ok ? ok({ how: 'imported', undo: () => saveProfile(kept.profile) }) : saved;
}

async function importSettings(stores: Stores, settings: Settings | null, mode: ImportMode): Promise<Result> {
  if (!settings) return ok();
  const kept = await readSettings(stores);
  // Settings that cannot be read stay, and are no reason to keep postings out.
  if (!kept.ok) return mode === 'merge' ? ok() : kept;
  const pausedHosts =
    mode === 'merge'
      ? [...new Set([...kept.value.pausedHosts, ...settings.pausedHosts])]
      : settings.pausedHosts;
  await stores.settings.put({ ...settings, pausedHosts }, SETTINGS_KEY);
  return ok();
}

async function importPostings(
  stores: Stores,
  postings: readonly SavedPosting[],
  mode: ImportMode,
): Promise<Counts> {
  const { readable, keysOfOthers, ids } = await lookAtKept(stores);
  const counts: Counts = { added: 0, updated: 0, unchanged: 0, removed: 0, left: 0 };
  const writes: SavedPosting[] = [];
  const doomed = mode === 'replace' ? new Set([...readable.values()].map(({ id }) => id)) : new Set<string>();
  counts.removed = doomed.size;
  for (const posting of postings) {
    const twin = readable.get(posting.key);
    if (keysOfOthers.has(posting.key)) counts.left++;
    else if (twin && mode === 'merge' && twin.updatedAt >= posting.updatedAt) counts.unchanged++;
    else if (twin) {
      // Open pages know the posting by the id it has here.
      writes.push(mode === 'merge' ? { ...posting, id: twin.id } : posting);
      counts.updated++;
      if (mode === 'replace') counts.removed--;
    } else {
      const isTaken = ids.has(posting.id) && !doomed.has(posting.id);
      writes.push(isTaken ? { ...posting, id: crypto.randomUUID() } : posting);
      counts.added++;
    }
  }
  // `async`, so that a request refused on the spot is one more rejection and leaves none unheard.
  await Promise.all([...doomed].map(async (id) => stores.postings.delete(id)));
  await Promise.all(writes.map(async (posting) => stores.postings.put(posting)));
  return counts;
}

/** What is kept: the postings by key, the keys of records that cannot be read, and every id in use. */
async function lookAtKept(stores: Stores) {
  const readable = new Map<string, SavedPosting>();
  const keysOfOthers = new Set<unknown>();
  for (const record of await stores.postings.getAll()) {
    const understood = understandPosting(record);
    if (understood.ok) readable.set(understood.value.key, understood.value);
    else keysOfOthers.add((record as { key?: unknown }).key);
  }
  return { readable, keysOfOthers, ids: new Set(await stores.postings.getAllKeys()) };
}
