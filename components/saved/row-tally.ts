import { isEmptyProfile, type Profile } from '../../lib/model/profile';
import type { SavedPosting } from '../../lib/model/saved-posting';
import { panelItems, type Tally, tallyOf } from '../panel/items';

// By profile first: a changed profile is another object, and all that was judged by the old one goes.
const tallies = new WeakMap<Profile, WeakMap<SavedPosting, Tally>>();

/**
 * How many limits and requirements of a posting have each verdict, judged now against the profile; null
 * where the profile says nothing. Worked out once for each posting and profile, since a list is drawn with
 * every scroll.
 */
export function rowTally(posting: SavedPosting, profile: Profile | null, now: Date): Tally | null {
  if (!profile || isEmptyProfile(profile)) return null;
  let known = tallies.get(profile);
  if (!known) {
    known = new WeakMap();
    tallies.set(profile, known);
  }
  let tally = known.get(posting);
  if (!tally) {
    const { limits, must, pay } = panelItems(posting.reading, profile, now);
    tally = tallyOf([...limits, ...must, ...pay]);
    known.set(posting, tally);
  }
  return tally;
}
