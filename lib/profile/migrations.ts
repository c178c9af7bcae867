/** The version this code reads and writes; the same number stands in `lib/model/profile.ts`. */
export const PROFILE_VERSION = 1;

/**
 * One step that raises a kept record by one version. Give each the date after which it may go: a year
 * after the release that brought it, when no browser that updates still holds the older record.
 */
export interface Migration {
  /** The version it starts from; the result is one higher. */
  from: number;
  /** ISO date after which this step may be removed. */
  until: string;
  /** Takes the record as it was kept; need not set `version`. Throws for a record it cannot raise. */
  migrate(record: Record<string, unknown>): Record<string, unknown>;
}

/** Oldest first, without gaps. */
export const MIGRATIONS: readonly Migration[] = [];

export type Migrated =
  | { ok: true; record: Record<string, unknown> }
  | { ok: false; reason: 'newer' | 'broken' };

/**
 * Raises a kept record to `version`, step by step. A record from a newer version is `newer`; one without
 * a version, from before the oldest step, or that a step cannot raise, is `broken`. Never changes its input.
 */
export function migrate(
  kept: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
  version = PROFILE_VERSION,
): Migrated {
  if (typeof kept !== 'object' || kept === null || !('version' in kept))
    return { ok: false, reason: 'broken' };
  if (!Number.isInteger(kept.version)) return { ok: false, reason: 'broken' };
  let at = kept.version as number;
  if (at > version) return { ok: false, reason: 'newer' };
  let record: Record<string, unknown> = { ...kept };
  for (; at < version; at++) {
    const step = migrations.find((migration) => migration.from === at);
    if (!step) return { ok: false, reason: 'broken' };
    try {
      record = { ...step.migrate(structuredClone(record)), version: at + 1 };
    } catch {
      return { ok: false, reason: 'broken' };
    }
  }
  return { ok: true, record };
}
