import type { Phrase } from '../model/phrase';
import type { ProfileChange, ProfileResult } from './store';

export type SaveState = { status: 'idle' | 'saving' | 'saved' } | { status: 'failed'; problem: Phrase };

export interface Autosave {
  /** Adds to what is to be saved, and saves after a pause. */
  change(change: ProfileChange): void;
  /** Saves at once what is waiting: before the page goes away. */
  flush(): Promise<void>;
  /** What is typed and not yet known to be saved: to be laid over a profile that comes from the store. */
  pending(): ProfileChange;
}

/**
 * Saves changes some time after the last of them, one write at a time. A change whose write failed stays
 * waiting and is tried again with the next one, so nothing the reader typed is lost.
 * @param save writes the fields given, `updateProfile` in the product
 * @param pause ms of quiet before a write
 */
export function createAutosave(
  save: (change: ProfileChange) => Promise<ProfileResult>,
  onState: (state: SaveState) => void,
  pause = 120,
): Autosave {
  let waiting: ProfileChange = {};
  let inFlight: ProfileChange = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    if (Object.keys(waiting).length === 0) return;
    const change = waiting;
    inFlight = change;
    waiting = {};
    const result = await save(change);
    inFlight = {};
    if (!result.ok) {
      waiting = { ...change, ...waiting };
      onState({ status: 'failed', problem: result.problem });
    } else if (Object.keys(waiting).length === 0) {
      onState({ status: 'saved' });
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    writing = writing.then(write);
    return writing;
  }

  return {
    change(change) {
      waiting = { ...waiting, ...change };
      onState({ status: 'saving' });
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
    },
    flush,
    pending: () => ({ ...inFlight, ...waiting }),
  };
}
