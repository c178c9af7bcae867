import { DEFAULT_SETTINGS, SETTINGS_VERSION, Settings } from '../model/settings';
import { type Migration, migrate } from '../profile/migrations';

/** Oldest first, without gaps. */
export const SETTINGS_MIGRATIONS: readonly Migration[] = [];

export type Understood<T> = { ok: true; value: T } | { ok: false; reason: 'newer' | 'broken' };

/** A kept record as settings; one that was never written is the default. Never changes its input. */
export function understandSettings(kept: unknown): Understood<Settings> {
  if (kept === undefined) return { ok: true, value: DEFAULT_SETTINGS };
  const migrated = migrate(kept, SETTINGS_MIGRATIONS, SETTINGS_VERSION);
  if (!migrated.ok) return migrated;
  const parsed = Settings.safeParse(migrated.record);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, reason: 'broken' };
}
