import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PostingList, PostingSummary } from '../../lib/model/posting-list';
import type { Profile } from '../../lib/model/profile';
import { t, tn } from '../../lib/words';
import { TallyMarks } from '../shared/verdict-mark';
import { fitOf } from './fit';
import type { Tally } from './items';

export interface PostingListViewProps {
  list: PostingList;
  /** Id of the posting that is in view, whose reading is shown below. */
  current: string | undefined;
  profile: Profile | null;
  /** Scrolls the page to a posting. */
  onShow(postingId: string): void;
}

/**
 * The postings of a page with several, in the order of the page. One stop of the Tab key; the arrows go from one
 * to the next, Enter shows it in the page.
 */
export function PostingListView({ list, current, profile, onShow }: PostingListViewProps) {
  const { postings, isCut } = list;
  const box = useRef<HTMLOListElement>(null);
  /** Where the arrows have gone to; the posting in view where they have not been used. */
  const [reached, setReached] = useState<string | null>(null);
  // Judged once for a list: what is in view changes far more often.
  const fits = useMemo(() => {
    const now = new Date();
    return new Map(postings.map((posting) => [posting.id, fitOf(posting, profile, now)]));
  }, [postings, profile]);
  const isKnown = (id: string | null | undefined) => postings.some((posting) => posting.id === id);
  const stop = isKnown(reached) ? reached : isKnown(current) ? current : postings[0]?.id;

  useEffect(() => {
    const list = box.current;
    const row = list?.querySelector<HTMLElement>('[aria-current]')?.parentElement;
    // Nothing moves under the reader's fingers.
    if (!list || !row || list.contains(document.activeElement)) return;
    const isSeen =
      row.offsetTop >= list.scrollTop &&
      row.offsetTop + row.offsetHeight <= list.scrollTop + list.clientHeight;
    if (!isSeen) list.scrollTop = row.offsetTop - (list.clientHeight - row.offsetHeight) / 2;
  }, [current, postings.length]);

  function onKeyDown(event: KeyboardEvent): void {
    const rows = [...(box.current?.querySelectorAll('button') ?? [])];
    // Where the focus is now, not where the last drawing had it: keys come faster.
    const at = rows.findIndex((row) => row.contains(event.target as Node));
    const to = target(event.key, at < 0 ? postings.findIndex(({ id }) => id === stop) : at, postings.length);
    if (to === null) return;
    event.preventDefault();
    setReached(postings[to]!.id);
    rows[to]?.focus();
  }

  function onFocusOut({ relatedTarget }: FocusEvent): void {
    if (!box.current?.contains(relatedTarget as Node | null)) setReached(null);
  }

  return (
    <nav class="postings" aria-labelledby="postings-title">
      <h2 class="section-title" id="postings-title">
        {tn('panel.postings', postings.length)}
      </h2>
      <ol class="posting-rows" ref={box} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
        {postings.map((posting) => (
          <li key={posting.id}>
            <button
              type="button"
              class="posting-row"
              aria-current={posting.id === current ? 'true' : undefined}
              tabindex={posting.id === stop ? 0 : -1}
              onClick={() => onShow(posting.id)}
            >
              <Row posting={posting} fit={fits.get(posting.id) ?? null} />
            </button>
          </li>
        ))}
      </ol>
      {isCut && <p class="section-hint">{t('panel.postingsCut', postings.length)}</p>}
    </nav>
  );
}

function Row({ posting, fit }: { posting: PostingSummary; fit: Tally | null }) {
  const { title, company, place, facets } = posting;
  return (
    <>
      <span class="posting-row-title">{title ?? t('panel.untitled')}</span>
      {(company || place) && (
        <span class="posting-row-where">{[company, place].filter(Boolean).join(' · ')}</span>
      )}
      {fit && <TallyMarks tally={fit} />}
      {!facets && <span class="posting-row-note">{t('panel.postingUnread')}</span>}
    </>
  );
}

/** Index that a key leads to from another; null for every other key. */
function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
