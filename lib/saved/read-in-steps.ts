import { ok, type Result } from '../browser/result';
import type { SavedPosting } from '../model/saved-posting';
import { inTransaction } from './database';
import { understandPosting } from './migrations';
import type { PostingList } from './store';

/** Records read and looked at in one go: some 20 ms of work, so that the page stays quick meanwhile. */
const STEP = 40;
/** Steps after which what was read so far is told: drawing a growing list anew has its price too. */
const STEPS_A_WORD = 10;

/**
 * Reads all postings, the dismissed too, last saved first, in small steps; thousands of long texts at once
 * would hold the page up for seconds. What changes meanwhile is announced, and is a reason to read again.
 * @param onPart is told the first postings at once and then more of them from time to time, never all
 * @param signal ends it early; the result is then what was read so far
 */
export async function readInSteps(
  onPart: (part: PostingList) => void,
  signal: AbortSignal,
): Promise<Result<PostingList>> {
  const ids = await orderedIds();
  if (!ids.ok) return ids;
  const list: PostingList = { postings: [], skipped: 0 };
  for (let at = 0, step = 0; at < ids.value.length && !signal.aborted; at += STEP, step++) {
    if (step % STEPS_A_WORD === 1) onPart({ ...list, postings: [...list.postings] });
    const records = await inTransaction('readonly', async ({ postings }) =>
      ok(await Promise.all(ids.value.slice(at, at + STEP).map((id) => postings.get(id)))),
    );
    if (!records.ok) return records;
    for (const record of records.value) {
      // Deleted since the ids were read.
      if (record === undefined) continue;
      const understood = understandPosting(record);
      if (understood.ok) list.postings.push(understood.value);
      else list.skipped++;
    }
  }
  list.postings.sort(lastSavedFirst);
  return ok(list);
}

/** Ids alone, which is quick for any number; those without a moment to sort by, which are broken, at the end. */
function orderedIds(): Promise<Result<string[]>> {
  return inTransaction('readonly', async ({ postings }) => {
    const [bySaved, all] = await Promise.all([postings.index('savedAt').getAllKeys(), postings.getAllKeys()]);
    return ok([...new Set([...bySaved.reverse(), ...all])]);
  });
}

function lastSavedFirst(one: SavedPosting, other: SavedPosting): number {
  if (one.savedAt !== other.savedAt) return one.savedAt < other.savedAt ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}
