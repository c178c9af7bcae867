import { isEmptyProfile, type Profile } from '../../lib/model/profile';
import type { SavedPosting } from '../../lib/model/saved-posting';
import type { ImportMode, ImportOutcome } from '../../lib/saved/import-backup';
import type { Backup } from '../../lib/saved/read-backup';

/**
 * What taking in a backup would do to what is kept now, by the rules of `importBackup`, touching nothing.
 * Records that cannot be read are not known here; the import itself counts them as `left`.
 * @param kept all postings, the dismissed too
 * @param profile null where it cannot be used
 */
export function previewImport(
  backup: Backup,
  kept: readonly SavedPosting[],
  profile: Profile | null,
  mode: ImportMode,
): ImportOutcome {
  const byKey = new Map(kept.map((posting) => [posting.key, posting]));
  const outcome: ImportOutcome = {
    added: 0,
    updated: 0,
    unchanged: 0,
    removed: 0,
    left: 0,
    profile: profileStep(backup, profile, mode),
  };
  for (const posting of backup.postings) {
    const twin = byKey.get(posting.key);
    if (!twin) outcome.added++;
    else if (mode === 'merge' && twin.updatedAt >= posting.updatedAt) outcome.unchanged++;
    else outcome.updated++;
  }
  if (mode === 'replace') outcome.removed = kept.length - outcome.updated;
  return outcome;
}

function profileStep(backup: Backup, profile: Profile | null, mode: ImportMode): ImportOutcome['profile'] {
  if (!backup.profile) return 'absent';
  if (mode === 'replace') return 'imported';
  return profile && isEmptyProfile(profile) ? 'imported' : 'kept';
}
