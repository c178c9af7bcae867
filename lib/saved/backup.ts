import { ok, type Result } from '../browser/result';
import type { Phrase } from '../model/phrase';
import type { SavedPosting } from '../model/saved-posting';
import { loadProfile } from '../profile/store';
import { readSettings } from '../settings/store';
import { inTransaction } from './database';
import { type ImportMode, type ImportOutcome, importBackup } from './import-backup';
import { understandPosting } from './migrations';
import { BACKUP_APP, BACKUP_FORMAT, type Backup, readBackup } from './read-backup';

export interface Exported {
  backup: Backup;
  /** What could not be put into it, in words; empty for a whole backup. */
  notes: Phrase[];
}

/**
 * Everything kept, as one object. What cannot be read is left out and said in `notes`, so that a broken
 * profile never keeps the postings from being saved elsewhere.
 */
export async function exportAll(now: Date): Promise<Result<Exported>> {
  const profile = await loadProfile();
  const kept = await inTransaction('readonly', async (stores) =>
    ok({ settings: await readSettings(stores), records: await stores.postings.getAll() }),
  );
  if (!kept.ok) return kept;
  const { settings, records } = kept.value;
  const postings = records.flatMap((record): SavedPosting[] => {
    const understood = understandPosting(record);
    return understood.ok ? [understood.value] : [];
  });
  const skipped = records.length - postings.length;
  const notes: Phrase[] = [];
  if (!profile.ok) notes.push(profile.problem);
  if (!settings.ok) notes.push(settings.problem);
  if (skipped > 0) notes.push({ key: 'saved.skipped', count: skipped });
  return ok({
    backup: {
      app: BACKUP_APP,
      format: BACKUP_FORMAT,
      exportedAt: now.toISOString(),
      profile: profile.ok ? profile.profile : null,
      settings: settings.ok ? settings.value : null,
      postings,
    },
    notes,
  });
}

/** A backup as the text of its file: JSON, each posting on a line of its own, so that a message can name it. */
export function backupText({ postings, ...rest }: Backup): string {
  const head = Object.entries(rest).map(([name, value]) => ` "${name}": ${JSON.stringify(value)},\n`);
  const lines = postings.map((posting) => `\n${JSON.stringify(posting)}`);
  return `{\n${head.join('')} "postings": [${lines.join(',')}\n]}\n`;
}

/** The name a backup's file is offered under: `jobgloss-2026-03-02.json`. */
export function backupName({ exportedAt }: Backup): string {
  return `jobgloss-${exportedAt.slice(0, 10)}.json`;
}

/**
 * Reads a backup's text, all of it, and only then takes it in: see `readBackup` and `importBackup`. Where
 * it fails, nothing that was kept has changed.
 */
export async function importAll(text: string, mode: ImportMode = 'merge'): Promise<Result<ImportOutcome>> {
  const backup = readBackup(text);
  return backup.ok ? importBackup(backup.value, mode) : backup;
}
