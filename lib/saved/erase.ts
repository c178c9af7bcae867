import { deleteDB } from 'idb';
import { fail, ok, type Result } from '../browser/result';
import { PROFILE_CHANNEL, PROFILE_DATABASE } from '../profile/store';
import { SETTINGS_CHANNEL } from '../settings/store';
import { announce } from './channel';
import { DATABASE, inTransaction } from './database';
import { SAVED_CHANNEL } from './store';

/** Ms that a page's open connection may hold up the deletion before the reader is told. */
const PATIENCE = 3_000;

/**
 * Erases postings, settings and profile, those that cannot be read too, and announces it. Where it fails
 * a part may be left; doing it again erases the rest.
 */
export async function eraseAll(): Promise<Result> {
  const cleared = await inTransaction('readwrite', async ({ postings, settings }) => {
    await postings.clear();
    await settings.clear();
    return ok();
  });
  // A database this version cannot open, a newer one's say, can still be deleted.
  const isSavedGone = cleared.ok || (await deleted(DATABASE));
  const isProfileGone = await deleted(PROFILE_DATABASE);
  for (const channel of [SAVED_CHANNEL, SETTINGS_CHANNEL, PROFILE_CHANNEL]) announce(channel);
  return isSavedGone && isProfileGone ? ok() : fail('saved.notErased');
}

async function deleted(database: string): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false);
  });
  try {
    return await Promise.race([deleteDB(database).then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
