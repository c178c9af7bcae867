import { type IDBPDatabase, openDB } from 'idb';
import { EMPTY_PROFILE, Profile } from '../model/profile';
import { announceProfile, PROFILE_DATABASE, PROFILE_KEY, type ProfileChange, withoutGaps } from './store';

export interface LastWriter {
  /**
   * Writes a change over the profile as it was last known, before this returns as far as the page is
   * concerned: for a page that is going away and gets no time to wait. False where that cannot be done.
   */
  write(known: Profile, change: ProfileChange): boolean;
}

/**
 * A connection that is kept open until the signal aborts, since opening one takes time that a page which
 * is being closed does not have. It gives way at once to an upgrade or an erasure by another page.
 */
export function openLastWriter(signal: AbortSignal): LastWriter {
  let db: IDBPDatabase | null = null;
  const close = () => {
    db?.close();
    db = null;
  };
  openDB(PROFILE_DATABASE, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('profile'),
    blocking: close,
    terminated: () => {
      db = null;
    },
  }).then(
    (opened) => {
      if (signal.aborted) opened.close();
      else db = opened;
    },
    // Then the ordinary writer has the same trouble, and says so.
    () => undefined,
  );
  signal.addEventListener('abort', close, { once: true });

  return {
    write(known, change) {
      const next = Profile.safeParse(withoutGaps({ ...EMPTY_PROFILE, ...known, ...change }));
      if (!db || !next.success) return false;
      try {
        const transaction = db.transaction('profile', 'readwrite');
        transaction.done.catch(() => undefined);
        transaction
          .objectStore('profile')
          .put(next.data, PROFILE_KEY)
          .catch(() => undefined);
        // Without it the browser waits for this page to say that nothing more comes, and the page is gone.
        transaction.commit();
        announceProfile();
        return true;
      } catch {
        return false;
      }
    },
  };
}
