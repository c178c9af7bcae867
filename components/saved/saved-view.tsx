import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Phrase } from '../../lib/model/phrase';
import type { Profile } from '../../lib/model/profile';
import type { SavedPosting } from '../../lib/model/saved-posting';
import type { Pasted } from '../../lib/paste/read-pasted';
import { t, tn, words } from '../../lib/words';
import { PasteView } from '../paste/paste-view';
import { Dialog } from '../shared/dialog';
import { DataIcon, MarkIcon, PasteIcon, PersonIcon } from '../shared/icons';
import { Notice } from '../shared/notice';
import { NothingSaved } from './empty';
import { FilterBar } from './filter-bar';
import { listed, type Order, type Shelf } from './order';
import { type DetailActions, PostingDetail } from './posting-detail';
import { PostingList } from './posting-list';
import { UndoToast } from './toast';
import { type DataActions, YourData } from './your-data';

export interface SavedViewProps extends DetailActions, DataActions {
  /** All of them, the dismissed too; null until they were read, or when they cannot be. */
  postings: readonly SavedPosting[] | null;
  /** How many kept records could not be read. */
  skipped: number;
  /** Why there are no postings to show. */
  problem: Phrase | null;
  /** Why the last thing the reader did here failed. */
  actionProblem: Phrase | null;
  profile: Profile | null;
  profileProblem: Phrase | null;
  now: Date;
  /** The posting that is open. */
  openId: string | null;
  /** How many postings were deleted and can be put back. */
  deleted: number;
  onUndo(): void;
  onForgetDeleted(): void;
  /** Reads, saves and opens a pasted posting; gives why it could not. */
  onPaste(pasted: Pasted): Promise<Phrase | null>;
}

/** The saved postings: a list on one side, the open one on the other; on a narrow screen one of the two. */
export function SavedView(props: SavedViewProps) {
  const { postings, problem, openId, now } = props;
  const [shelf, setShelf] = useState<Shelf>('all');
  const [text, setText] = useState('');
  const [order, setOrder] = useState<Order>('newest');
  const [dialog, setDialog] = useState<'data' | 'paste' | null>(null);
  const shown = useMemo(
    () => listed(postings ?? [], { shelf, text, order }, t('locale')),
    [postings, shelf, text, order],
  );
  const open = postings?.find((posting) => posting.id === openId) ?? null;

  useEffect(() => {
    if (openId) document.getElementById('detail-title')?.focus({ preventScroll: true });
  }, [open?.id]);

  return (
    <div class={`saved${open ? ' has-open' : ''}`}>
      <header class="saved-head">
        <span class="brand">
          <MarkIcon />
          {t('panel.title')}
        </span>
        <h1>{t('saved.title')}</h1>
        <div class="saved-actions">
          <HeadButton label={t('saved.paste')} onClick={() => setDialog('paste')}>
            <PasteIcon />
          </HeadButton>
          <HeadButton label={t('saved.data')} onClick={() => setDialog('data')}>
            <DataIcon />
          </HeadButton>
          <HeadButton label={t('panel.editProfile')} onClick={props.onOpenProfile}>
            <PersonIcon />
          </HeadButton>
        </div>
      </header>
      <div class="saved-problems" role="alert">
        {[problem, props.profileProblem, props.actionProblem].map(
          (one) =>
            one && (
              <Notice key={one.key} tone="warning">
                {words(one)}
              </Notice>
            ),
        )}
        {props.skipped > 0 && <Notice tone="warning">{tn('saved.skipped', props.skipped)}</Notice>}
      </div>
      <main class="saved-main">
        {!postings && !problem && (
          <p class="saved-loading" role="status">
            {t('saved.loading')}
          </p>
        )}
        {postings?.length === 0 && (
          <NothingSaved onPaste={() => setDialog('paste')} onData={() => setDialog('data')} />
        )}
        {postings && postings.length > 0 && (
          <>
            <div class="side">
              <FilterBar
                postings={postings}
                shelf={shelf}
                text={text}
                order={order}
                onShelf={setShelf}
                onText={setText}
                onOrder={setOrder}
              />
              <p class="visually-hidden" role="status">
                {tn('saved.found', shown.length)}
              </p>
              {shown.length === 0 ? (
                <div class="no-match">
                  <p>{t(text.trim() === '' ? 'saved.emptyShelf' : 'saved.noMatch')}</p>
                  <button
                    type="button"
                    class="button"
                    onClick={() => {
                      setText('');
                      setShelf('all');
                    }}
                  >
                    {t('saved.showAll')}
                  </button>
                </div>
              ) : (
                <PostingList
                  postings={shown}
                  profile={props.profile}
                  now={now}
                  openId={openId}
                  filterKey={`${shelf} ${order} ${text}`}
                  onStatus={props.onStatus}
                />
              )}
            </div>
            <div class="main">
              {open ? (
                <PostingDetail key={open.id} {...props} posting={open} />
              ) : (
                <p class="pick">{t(openId ? 'saved.gone' : 'saved.pick')}</p>
              )}
            </div>
          </>
        )}
      </main>
      {props.deleted > 0 && (
        <UndoToast count={props.deleted} onUndo={props.onUndo} onClose={props.onForgetDeleted} />
      )}
      {dialog === 'data' && (
        <Dialog label={t('saved.data')} onClose={() => setDialog(null)}>
          <YourData {...props} postings={postings ?? []} />
        </Dialog>
      )}
      {dialog === 'paste' && <PasteDialog onPaste={props.onPaste} onClose={() => setDialog(null)} />}
    </div>
  );
}

function PasteDialog({ onPaste, onClose }: Pick<SavedViewProps, 'onPaste'> & { onClose(): void }) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Phrase | null>(null);
  async function read(pasted: Pasted): Promise<void> {
    setBusy(true);
    const why = await onPaste(pasted);
    setBusy(false);
    setProblem(why);
    if (!why) onClose();
  }
  return (
    <Dialog label={t('paste.title')} onClose={onClose}>
      <PasteView
        isBusy={isBusy}
        problem={problem}
        onRead={(pasted) => void read(pasted)}
        onCancel={onClose}
      />
    </Dialog>
  );
}

function HeadButton(props: { label: string; onClick(): void; children: ComponentChildren }) {
  return (
    <button type="button" class="button button-quiet" title={props.label} onClick={props.onClick}>
      {props.children}
      <span class="head-label">{props.label}</span>
    </button>
  );
}
