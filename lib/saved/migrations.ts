import { SAVED_POSTING_VERSION, SavedPosting } from '../model/saved-posting';
import { type Migration, migrate } from '../profile/migrations';
import type { Understood } from '../settings/migrations';

/** Oldest first, without gaps. */
export const SAVED_MIGRATIONS: readonly Migration[] = [];

/** A kept record as a posting, raised to this version. Never changes its input. */
export function understandPosting(kept: unknown): Understood<SavedPosting> {
  const migrated = migrate(kept, SAVED_MIGRATIONS, SAVED_POSTING_VERSION);
  if (!migrated.ok) return migrated;
  const parsed = SavedPosting.safeParse(migrated.record);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, reason: 'broken' };
}
