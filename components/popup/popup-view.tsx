import type { TabState } from '../../lib/browser/tab-state';
import type { Phrase } from '../../lib/model/phrase';
import { EMPTY_PROFILE, isEmptyProfile, type Profile } from '../../lib/model/profile';
import type { Reading } from '../../lib/model/reading';
import { t, tn, words } from '../../lib/words';
import { panelItems, tallyOf } from '../panel/items';
import { MarkIcon, PanelIcon, PersonIcon, ReadIcon } from '../shared/icons';
import { Notice } from '../shared/notice';
import { TallyList } from '../shared/verdict-mark';

export interface PopupViewProps {
  /** Null until the tab's state is known. */
  state: TabState | null;
  /** Null while it is being opened, or when it cannot be used. */
  profile: Profile | null;
  now: Date;
  /** Why the last thing the reader did here failed. */
  problem: Phrase | null;
  /** Called within the click itself: browsers refuse to open the panel later than that. */
  onOpenPanel(): void;
  onAnnotate(): void;
  onOpenProfile(): void;
}

/** The toolbar popup: what was found on this tab, and what can be done about it. */
export function PopupView(props: PopupViewProps) {
  const { state, problem } = props;
  const reading = state?.status === 'read' ? state.reading : undefined;
  const isBusy = state === null || state.status === 'reading';
  const openButton = (
    <button
      key="open"
      type="button"
      class={`button button-wide${reading ? ' button-primary' : ''}`}
      onClick={props.onOpenPanel}
    >
      <PanelIcon />
      {t('popup.openPanel')}
    </button>
  );
  const readButton = (
    <button
      key="read"
      type="button"
      class={`button button-wide${reading ? '' : ' button-primary'}`}
      disabled={isBusy}
      onClick={props.onAnnotate}
    >
      <ReadIcon />
      {t(reading ? 'popup.annotateAgain' : 'popup.annotate')}
    </button>
  );
  return (
    <main class="popup">
      <p class="brand">
        <MarkIcon />
        {t('panel.title')}
      </p>
      <div role="status" aria-live="polite">
        {reading ? (
          <Found reading={reading} profile={props.profile} now={props.now} />
        ) : (
          state && <NotFound state={state} />
        )}
      </div>
      <div role="alert">{problem && <Notice tone="warning">{words(problem)}</Notice>}</div>
      <div class="popup-actions">
        {reading ? [openButton, readButton] : [readButton, openButton]}
        <button type="button" class="button button-wide button-quiet" onClick={props.onOpenProfile}>
          <PersonIcon />
          {t(props.profile && isEmptyProfile(props.profile) ? 'popup.fillProfile' : 'popup.profile')}
        </button>
      </div>
    </main>
  );
}

function Found({ reading, profile, now }: { reading: Reading; profile: Profile | null; now: Date }) {
  const isJudged = profile !== null && !isEmptyProfile(profile);
  const items = panelItems(reading, profile ?? EMPTY_PROFILE, now);
  const counts = (['limits', 'must', 'nice', 'benefits'] as const)
    .filter((group) => items[group].length > 0)
    .map((group) => tn(`popup.${group === 'must' ? 'requirements' : group}`, items[group].length));
  return (
    <div class="popup-found">
      <p class="popup-kicker">{t(reading.isPosting ? 'popup.found' : 'popup.notPosting')}</p>
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

function NotFound({ state }: { state: TabState }) {
  const isUnreadable = state.status === 'unreadable';
  const key = isUnreadable ? 'unreadableTitle' : state.status === 'reading' ? 'readingTitle' : 'idleTitle';
  const text = isUnreadable
    ? state.problem
      ? words(state.problem)
      : t('panel.unreadable')
    : t(state.status === 'reading' ? 'panel.reading' : 'popup.idle');
  return (
    <div class="popup-found">
      <h1>{t(`popup.${key}`)}</h1>
      <p>{text}</p>
    </div>
  );
}
