import type { Profile } from '../../lib/model/profile';
import type { SavedPosting, SavedStatus } from '../../lib/model/saved-posting';
import { t } from '../../lib/words';
import { TallyList } from '../shared/verdict-mark';
import { dayOf } from './day';
import { rowTally } from './row-tally';
import { StatusSelect } from './status-select';

export interface PostingRowProps {
  posting: SavedPosting;
  profile: Profile | null;
  now: Date;
  isOpen: boolean;
  /** Where it stands among all that are listed, from 1: the list holds only those in sight. */
  at: number;
  count: number;
  onStatus(id: string, status: SavedStatus): void;
}

/** One posting of the list: what and where, how the reader stands to it, how far they are with it. */
export function PostingRow({ posting, profile, now, isOpen, at, count, onStatus }: PostingRowProps) {
  const title = posting.title ?? t('panel.untitled');
  const tally = rowTally(posting, profile, now);
  const place = [posting.company, posting.place].filter(Boolean).join(' · ');
  return (
    <li class={`row${isOpen ? ' is-open' : ''}`} aria-setsize={count} aria-posinset={at}>
      <a class="row-title" href={`#${posting.id}`} aria-current={isOpen ? 'true' : undefined}>
        {title}
      </a>
      <p class="row-place">{place || t('saved.noPlace')}</p>
      <StatusSelect
        label={t('saved.statusOf', title)}
        value={posting.isDismissed ? null : posting.status}
        onStatus={(status) => onStatus(posting.id, status)}
      />
      <p class="row-date">
        <time dateTime={posting.savedAt}>{dayOf(posting.savedAt, now)}</time>
      </p>
      <div class="row-tally">
        {tally && Object.values(tally).some((count) => count > 0) && <TallyList tally={tally} />}
      </div>
    </li>
  );
}
