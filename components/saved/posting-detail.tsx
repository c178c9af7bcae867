import { useState } from 'preact/hooks';
import type { Profile } from '../../lib/model/profile';
import type { SavedPosting, SavedStatus } from '../../lib/model/saved-posting';
import { t } from '../../lib/words';
import { ReadingView } from '../panel/reading-view';
import { BackIcon, BinIcon, LinkIcon } from '../shared/icons';
import { dayOf } from './day';
import { FullText } from './full-text';
import { NotesField } from './notes-field';
import { StatusSelect } from './status-select';

export interface DetailActions {
  onStatus(id: string, status: SavedStatus): void;
  onNotes(id: string, notes: string): Promise<boolean>;
  onDelete(id: string): void;
  onDismissed(id: string, isDismissed: boolean): void;
  onOpenProfile(): void;
  /** Back to the list, where both do not stand side by side. */
  onBack(): void;
}

interface PostingDetailProps extends DetailActions {
  posting: SavedPosting;
  profile: Profile | null;
  now: Date;
}

/** One posting whole: what the reader notes of it, verdicts as they are today, and its text as it stood. */
export function PostingDetail(props: PostingDetailProps) {
  const { posting, profile, now } = props;
  const [tab, setTab] = useState<'verdicts' | 'text'>('verdicts');
  const [shown, setShown] = useState<{ facetId: string; at: number } | null>(null);
  const title = posting.title ?? t('panel.untitled');
  const place = [posting.company, posting.place].filter(Boolean).join(' · ');
  const href = linkOf(posting.url);

  return (
    <article class="detail" aria-labelledby="detail-title">
      <button type="button" class="button button-quiet detail-back" onClick={props.onBack}>
        <BackIcon />
        {t('saved.back')}
      </button>
      <header class="detail-head">
        <h2 id="detail-title" tabIndex={-1}>
          {title}
        </h2>
        {place && <p class="detail-place">{place}</p>}
        <p class="detail-date">
          {t(posting.status === null ? 'saved.dismissedOn' : 'saved.savedOn', dayOf(posting.savedAt, now))}
          {href && (
            <>
              <span aria-hidden="true"> · </span>
              <a href={href} target="_blank" rel="noopener noreferrer">
                {t('saved.original', new URL(href).hostname)}
                <LinkIcon />
              </a>
            </>
          )}
        </p>
        <div class="detail-actions">
          <StatusSelect
            label={t('saved.statusOf', title)}
            value={posting.isDismissed ? null : posting.status}
            onStatus={(status) => props.onStatus(posting.id, status)}
          />
          <button
            type="button"
            class="button button-quiet"
            aria-pressed={posting.isDismissed}
            onClick={() => props.onDismissed(posting.id, !posting.isDismissed)}
          >
            {t(posting.isDismissed ? 'saved.undismiss' : 'saved.dismiss')}
          </button>
          <button type="button" class="button button-quiet" onClick={() => props.onDelete(posting.id)}>
            <BinIcon />
            {t('saved.delete')}
          </button>
        </div>
      </header>
      <NotesField
        key={posting.id}
        value={posting.notes}
        onNotes={(notes) => props.onNotes(posting.id, notes)}
      />
      <fieldset class="tabs">
        <legend class="visually-hidden">{t('saved.show')}</legend>
        {(['verdicts', 'text'] as const).map((id) => (
          <button key={id} type="button" class="tab" aria-pressed={tab === id} onClick={() => setTab(id)}>
            {t(`saved.tab.${id}`)}
          </button>
        ))}
      </fieldset>
      {tab === 'text' ? (
        <FullText reading={posting.reading} shown={shown} />
      ) : (
        <ReadingView
          reading={posting.reading}
          profile={profile}
          now={now}
          clicked={undefined}
          onReveal={(facetId) => {
            setShown({ facetId, at: (shown?.at ?? 0) + 1 });
            setTab('text');
          }}
          leavesOnReveal
          onOpenProfile={props.onOpenProfile}
        />
      )}
    </article>
  );
}

/** Only a page of the web is linked to: a browser opens no file from here, and nothing else is ever an address. */
function linkOf(url: string): string | null {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol) ? url : null;
}
