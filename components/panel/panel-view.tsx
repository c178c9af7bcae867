import type { ComponentChildren } from 'preact';
import type { TabState } from '../../lib/browser/tab-state';
import type { Phrase } from '../../lib/model/phrase';
import type { PostingList } from '../../lib/model/posting-list';
import type { Profile } from '../../lib/model/profile';
import type { Reading } from '../../lib/model/reading';
import type { Pasted } from '../../lib/paste/read-pasted';
import type { Kept } from '../../lib/saved/use-kept';
import { t, words } from '../../lib/words';
import { PasteView } from '../paste/paste-view';
import { ListIcon, MarkIcon, PasteIcon, PersonIcon } from '../shared/icons';
import { Notice } from '../shared/notice';
import { PostingListView } from './posting-list';
import { type Keeping, ReadingView } from './reading-view';
import { StatusView } from './status-view';

/** The posting that is being pasted, or was: it is shown in the tab's place until the reader goes back. */
export type PasteState =
  | { status: 'typing'; isBusy: boolean; problem: Phrase | null }
  | { status: 'read'; reading: Reading };

export interface PanelViewProps {
  /** Null until the first word of a tab has come. */
  state: TabState | null;
  /** All postings of the tab's page; left out or null where it holds one or none. */
  list?: PostingList | null;
  /** Null while the tab is shown. */
  paste: PasteState | null;
  /** What is kept of the posting that is shown; null until it was looked up. */
  kept: Kept | null;
  keeping: Keeping;
  /** Null while it is being opened, or when it cannot be used. */
  profile: Profile | null;
  /** Why the profile cannot be used. */
  profileProblem: Phrase | null;
  /** Why the last thing the reader did here failed. */
  actionProblem: Phrase | null;
  now: Date;
  onReveal(facetId: string): void;
  /** Goes to another posting of the page. */
  onShowPosting?(postingId: string): void;
  onOpenProfile(): void;
  onOpenSaved(): void;
  onPaste(): void;
  onReadPasted(pasted: Pasted): void;
  /** Back from the pasted text to the tab. */
  onBack(): void;
}

/**
 * The side panel: what is known of the tab, said plainly. A posting is shown only while the tab's state
 * is `read`; any other state takes it away at once.
 */
export function PanelView(props: PanelViewProps) {
  const { profileProblem, actionProblem, paste } = props;
  return (
    <div class="panel">
      <header class="bar">
        <span class="brand">
          <MarkIcon />
          {t('panel.title')}
        </span>
        <nav class="bar-actions">
          <BarButton label={t('panel.paste')} onClick={props.onPaste}>
            <PasteIcon />
          </BarButton>
          <BarButton label={t('panel.saved')} onClick={props.onOpenSaved}>
            <ListIcon />
          </BarButton>
          <BarButton label={t('panel.editProfile')} onClick={props.onOpenProfile}>
            <PersonIcon />
          </BarButton>
        </nav>
      </header>
      <main>
        <div role="alert">
          {profileProblem && <Notice tone="warning">{words(profileProblem)}</Notice>}
          {actionProblem && <Notice tone="warning">{words(actionProblem)}</Notice>}
        </div>
        {paste ? <PasteShown {...props} paste={paste} /> : <TabShown {...props} />}
      </main>
    </div>
  );
}

function TabShown(props: PanelViewProps) {
  const { state, list, onShowPosting } = props;
  const reading = state?.status === 'read' ? state.reading : undefined;
  if (!state || !reading) return <StatusView state={state} onPaste={props.onPaste} />;
  return (
    <>
      {list && onShowPosting && list.postings.length > 1 && (
        <PostingListView list={list} current={state.current} profile={props.profile} onShow={onShowPosting} />
      )}
      <ReadingView
        {...props}
        // Nothing of one document's view may live on in the next one's, nor of one posting's.
        key={`${state.tabId} ${state.frameId} ${state.documentId ?? ''} ${reading.url} ${reading.part ?? ''}`}
        reading={reading}
        clicked={state.clicked}
      />
    </>
  );
}

function PasteShown(props: PanelViewProps & { paste: PasteState }) {
  const { paste } = props;
  if (paste.status === 'typing') {
    return (
      <PasteView
        isBusy={paste.isBusy}
        problem={paste.problem}
        onRead={props.onReadPasted}
        onCancel={props.onBack}
      />
    );
  }
  return (
    <>
      <div class="posting-source">
        <span>
          <PasteIcon />
          {t('panel.pasted')}
        </span>
        <button type="button" class="button button-quiet" onClick={props.onBack}>
          {t('panel.backToTab')}
        </button>
      </div>
      <ReadingView {...props} reading={paste.reading} clicked={undefined} onReveal={undefined} />
    </>
  );
}

function BarButton(props: { label: string; onClick(): void; children: ComponentChildren }) {
  return (
    <button
      type="button"
      class="button button-quiet"
      title={props.label}
      aria-label={props.label}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
