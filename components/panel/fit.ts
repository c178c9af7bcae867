import type { PostingSummary } from '../../lib/model/posting-list';
import { isEmptyProfile, type Profile } from '../../lib/model/profile';
import type { Reading } from '../../lib/model/reading';
import { panelItems, type Tally, tallyOf } from './items';

/**
 * How a listed posting stands to the profile: its limits, requirements and pay by verdict, counted as the panel
 * counts them. Null where nothing is to be held against anything: an empty profile, a posting not read yet.
 * @param now the moment to judge for
 */
export function fitOf({ facets }: PostingSummary, profile: Profile | null, now: Date): Tally | null {
  if (!facets || !profile || isEmptyProfile(profile)) return null;
  const evidence = { block: 0, start: 0, end: 0, sentence: [0, 0] as [number, number], rule: '' };
  const bare: Pick<Reading, 'blocks' | 'facets'> = {
    blocks: [],
    facets: facets.map((facet, at) => ({ ...facet, id: String(at), evidence })),
  };
  const { limits, must, pay } = panelItems(bare, profile, now);
  return tallyOf([...limits, ...must, ...pay]);
}
