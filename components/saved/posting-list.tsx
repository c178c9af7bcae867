import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../lib/model/profile';
import type { SavedPosting, SavedStatus } from '../../lib/model/saved-posting';
import { t } from '../../lib/words';
import { PostingRow } from './posting-row';
import { rowsInSight } from './window';

/** Height of a row in CSS pixels; `.row` in saved.css has the same. */
const ROW_HEIGHT = 96;
/** Taken for the height of the list until it is known. */
const FIRST_HEIGHT = 1_000;

interface PostingListProps {
  postings: readonly SavedPosting[];
  profile: Profile | null;
  now: Date;
  openId: string | null;
  /** What is listed; another value takes the list back to its top. */
  filterKey: string;
  onStatus(id: string, status: SavedStatus): void;
}

/** The list, of which only the rows in sight are drawn, so that thousands cost no more than a screenful. */
export function PostingList({ postings, profile, now, openId, filterKey, onStatus }: PostingListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: FIRST_HEIGHT });
  const { first, end } = rowsInSight(view.top, view.height, ROW_HEIGHT, postings.length);
  const measure = () => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    setView({ top: scrollTop, height: clientHeight || FIRST_HEIGHT });
  };

  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
    measure();
  }, [filterKey]);
  useEffect(() => {
    const ending = new AbortController();
    window.addEventListener('resize', measure, { signal: ending.signal });
    return () => ending.abort();
  }, []);

  return (
    <div class="list" ref={scroller} onScroll={measure}>
      <ul class="rows" aria-label={t('saved.list')} style={{ height: `${postings.length * ROW_HEIGHT}px` }}>
        <li class="row-space" role="presentation" style={{ height: `${first * ROW_HEIGHT}px` }} />
        {postings.slice(first, end).map((posting, index) => (
          <PostingRow
            key={posting.id}
            posting={posting}
            profile={profile}
            now={now}
            isOpen={posting.id === openId}
            at={first + index + 1}
            count={postings.length}
            onStatus={onStatus}
          />
        ))}
      </ul>
    </div>
  );
}
