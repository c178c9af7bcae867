import { fail, ok, type Result } from '../browser/result';
import type { Phrase } from '../model/phrase';
import { backupName, backupText, exportAll } from './backup';
import { type Backup, MAX_BACKUP, readBackup } from './read-backup';

/** Ms until the browser has surely begun to write the file. */
const PATIENCE = 60_000;
/** Most bytes that UTF-8 takes for one UTF-16 unit. */
const BYTES_A_UNIT = 3;

/** Hands everything kept to the browser as a file to save; gives what could not be put into it. */
export async function offerBackup(now: Date): Promise<Result<Phrase[]>> {
  const exported = await exportAll(now);
  if (!exported.ok) return exported;
  const { backup, notes } = exported.value;
  const url = URL.createObjectURL(new Blob([backupText(backup)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = backupName(backup);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
  return ok(notes);
}

/** Reads a file the reader chose and looks at all of it; touches nothing. */
export async function readBackupFile(file: File): Promise<Result<Backup>> {
  if (file.size > MAX_BACKUP * BYTES_A_UNIT) return fail('saved.import.tooLarge');
  let text: string;
  try {
    text = await file.text();
  } catch {
    // A folder, a file taken away since it was chosen, or one beyond the memory there is.
    return fail('saved.import.unreadable');
  }
  return readBackup(text);
}
