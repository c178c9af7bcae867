import type { FrameOffer } from '../../lib/browser/frames';
import type { Result } from '../../lib/browser/result';
import type { TabState } from '../../lib/browser/tab-state';
import type { Phrase } from '../../lib/model/phrase';
import type { PostingList } from '../../lib/model/posting-list';
import { EMPTY_PROFILE, isEmptyProfile, type Profile } from '../../lib/model/profile';
import type { Reading } from '../../lib/model/reading';
import type { SavedStatus } from '../../lib/model/saved-posting';
import type { Kept } from '../../lib/saved/use-kept';
import { t, tn, words } from '../../lib/words';
import { panelItems, tallyOf } from '../panel/items';
import { ListIcon, MarkIcon, PanelIcon, PauseIcon, PersonIcon, ReadIcon, ResumeIcon } from '../shared/icons';
import { KeepBar } from '../shared/keep-bar';
import { Notice } from '../shared/notice';
import { TallyList } from '../shared/verdict-mark';
import { FrameOffers } from './frame-offers';

export interface PopupViewProps {
  /** Null until the tab's state is known. */
  state: TabState | null;
  /** All postings of the tab's page; left out or null where it holds one or none. */
  list?: PostingList | null;
  /** Frames in which the posting may stand that the page itself does not hold; left out where it does. */
  frames?: readonly FrameOffer[];
  /** What is kept of the posting, or of the page's address; null until it was looked up. */
  kept: Kept | null;
  /** The site that can be paused, or null where nothing is read by itself. */
  host: string | null;
  isPaused: boolean;
  /** Null while it is being opened, or when it cannot be used. */
  profile: Profile | null;
  now: Date;
  /** Why the last thing the reader did here failed. */
  problem: Phrase | null;
  /** Called within the click itself: browsers refuse to open the panel later than that. */
  onOpenPanel(): void;
  /** Called within the click itself, which alone lets the browser ask for a permission. */
  onReadFrame?(frame: FrameOffer): void;
  onPaste?(): void;
  onAnnotate(): void;
  onOpenProfile(): void;
  onOpenSaved(): void;
  onPause(host: string): void;
  onResume(host: string): void;
  onSave(): Promise<Result>;
  onDismiss(): Promise<Result>;
  onStatus(id: string, status: SavedStatus): Promise<Result>;
  onTakeBack(id: string): Promise<Result>;
}

/** The toolbar popup: what was found on this tab, and what can be done about it. */
export function PopupView(props: PopupViewProps) {
  const { state, kept, host, isPaused } = props;
  const reading = state?.status === 'read' ? state.reading : undefined;
  const isBusy = state === null || state.status === 'reading';
  const posting = kept?.posting ?? null;
  const problem = props.problem ?? kept?.problem ?? null;
  const { frames = [], onReadFrame, onPaste } = props;
  // What was read here is next to nothing, and not what the reader came for: nothing to keep.
  const isBeside = frames.length > 0 && reading?.facets.length === 0 && posting === null;
  return (
    <main class="popup">
      <p class="brand">
        <MarkIcon />
        {t('panel.title')}
      </p>
      <div role="status" aria-live="polite">
        {reading ? (
          <Found
            reading={reading}
            among={amongOf(props.list, state?.current)}
            profile={props.profile}
            now={props.now}
          />
        ) : (
          state && <NotFound state={state} pausedHost={isPaused ? host : null} />
        )}
      </div>
      <div role="alert">{problem && <Notice tone="warning">{words(problem)}</Notice>}</div>
      {frames.length > 0 && onReadFrame && onPaste && (
        <FrameOffers frames={frames} isFirst={isBeside} onRead={onReadFrame} onPaste={onPaste} />
      )}
      {kept && (reading || posting) && !isBeside && <KeepBar {...props} posting={posting} />}
      {reading && isPaused && host && <p class="popup-note">{t('popup.pausedNote', host)}</p>}
      <div class="popup-actions">
        <button
          type="button"
          class={`button${reading ? '' : ' button-primary'}`}
          disabled={isBusy}
          onClick={props.onAnnotate}
        >
          <ReadIcon />
          {t(reading ? 'popup.annotateAgain' : 'popup.annotate')}
        </button>
        <button
          type="button"
          class={`button${reading && posting ? ' button-primary' : ''}`}
          onClick={props.onOpenPanel}
        >
          <PanelIcon />
          {t('popup.openPanel')}
        </button>
      </div>
      <nav class="popup-links">
        <button type="button" class="button button-quiet" onClick={props.onOpenSaved}>
          <ListIcon />
          {t('popup.saved')}
        </button>
        <button type="button" class="button button-quiet" onClick={props.onOpenProfile}>
          <PersonIcon />
          {t(props.profile && isEmptyProfile(props.profile) ? 'popup.fillProfile' : 'popup.profile')}
        </button>
        {host !== null && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() => (isPaused ? props.onResume(host) : props.onPause(host))}
          >
            {isPaused ? <ResumeIcon /> : <PauseIcon />}
            {t(isPaused ? 'popup.resume' : 'popup.pause', host)}
          </button>
        )}
      </nav>
    </main>
  );
}

/** Which posting of how many, from 1; null where the page holds one. */
function amongOf(list: PostingList | null | undefined, current: string | undefined): [number, number] | null {
  const at = list?.postings.findIndex(({ id }) => id === current) ?? -1;
  return list && at >= 0 && list.postings.length > 1 ? [at + 1, list.postings.length] : null;
}

interface FoundProps {
  reading: Reading;
  among: [number, number] | null;
  profile: Profile | null;
  now: Date;
}

function Found({ reading, among, profile, now }: FoundProps) {
  const isJudged = profile !== null && !isEmptyProfile(profile);
  const items = panelItems(reading, profile ?? EMPTY_PROFILE, now);
  const counts = (['limits', 'must', 'nice', 'benefits'] as const)
    .filter((group) => items[group].length > 0)
    .map((group) => tn(`popup.${group === 'must' ? 'requirements' : group}`, items[group].length));
  return (
    <div class="popup-found">
      <p class="popup-kicker">
        {among ? t('popup.oneOf', ...among) : t(reading.isPosting ? 'popup.found' : 'popup.notPosting')}
      </p>
      <h1>{reading.title ?? t(reading.isPosting ? 'panel.untitled' : 'panel.untitledPage')}</h1>
      {reading.company && <p class="popup-company">{reading.company}</p>}
      {counts.length > 0 ? (
        <ul class="popup-counts">
          {counts.map((count) => (
            <li key={count}>{count}</li>
          ))}
        </ul>
      ) : (
        <p class="popup-counts">{t('popup.nothing')}</p>
      )}
      {isJudged && <TallyList tally={tallyOf([...items.limits, ...items.must, ...items.pay])} />}
    </div>
  );
}

function NotFound({ state, pausedHost }: { state: TabState; pausedHost: string | null }) {
  const [title, text] = notFoundWords(state, pausedHost);
  return (
    <div class="popup-found">
      <h1>{title}</h1>
      <p>{text}</p>
    </div>
  );
}

function notFoundWords(state: TabState, pausedHost: string | null): [title: string, text: string] {
  if (state.status === 'unreadable') {
    return [t('popup.unreadableTitle'), state.problem ? words(state.problem) : t('panel.unreadable')];
  }
  if (state.status === 'reading') return [t('popup.readingTitle'), t('panel.reading')];
  return pausedHost === null
    ? [t('popup.idleTitle'), t('popup.idle')]
    : [t('popup.pausedTitle'), t('popup.paused', pausedHost)];
}
