import type { TabState } from '../../lib/browser/tab-state';
import type { Phrase } from '../../lib/model/phrase';
import type { Profile } from '../../lib/model/profile';
import { t, words } from '../../lib/words';
import { MarkIcon, PersonIcon } from '../shared/icons';
import { Notice } from '../shared/notice';
import { ReadingView } from './reading-view';

export interface PanelViewProps {
  /** Null until the first word of a tab has come. */
  state: TabState | null;
  /** Null while it is being opened, or when it cannot be used. */
  profile: Profile | null;
  /** Why the profile cannot be used. */
  profileProblem: Phrase | null;
  /** Why the last thing the reader did here failed. */
  actionProblem: Phrase | null;
  now: Date;
  onReveal(facetId: string): void;
  onOpenProfile(): void;
}

/**
 * The side panel: what is known of the tab, said plainly. A posting is shown only while the tab's state
 * is `read`; any other state takes it away at once.
 */
export function PanelView(props: PanelViewProps) {
  const { state, profileProblem, actionProblem } = props;
  const reading = state?.status === 'read' ? state.reading : undefined;
  return (
    <div class="panel">
      <header class="bar">
        <span class="brand">
          <MarkIcon />
          {t('panel.title')}
        </span>
        <button type="button" class="button button-quiet" onClick={props.onOpenProfile}>
          <PersonIcon />
          {t('panel.editProfile')}
        </button>
      </header>
      <main>
        <div role="alert">
          {profileProblem && <Notice tone="warning">{words(profileProblem)}</Notice>}
          {actionProblem && <Notice tone="warning">{words(actionProblem)}</Notice>}
        </div>
        {state && reading ? (
          <ReadingView
            // Nothing of one document's view may live on in the next one's.
            key={`${state.tabId} ${state.frameId} ${state.documentId ?? ''} ${reading.url}`}
            reading={reading}
            profile={props.profile}
            now={props.now}
            clicked={state.clicked}
            onReveal={props.onReveal}
            onOpenProfile={props.onOpenProfile}
          />
        ) : (
          <StatusView state={state} />
        )}
      </main>
    </div>
  );
}

/** Why there is no posting here, and what to do. */
function StatusView({ state }: { state: TabState | null }) {
  const [title, text, hint] = statusWords(state);
  return (
    <div class={`status status-${state?.status ?? 'none'}`} role="status">
      <h1>{title}</h1>
      <p>{text}</p>
      {hint && <p class="status-hint">{hint}</p>}
    </div>
  );
}

function statusWords(state: TabState | null): [title: string, text: string, hint?: string] {
  switch (state?.status) {
    case 'reading':
      return [t('panel.readingTitle'), t('panel.reading')];
    case 'unreadable':
      return [t('panel.unreadableTitle'), state.problem ? words(state.problem) : t('panel.unreadable')];
    case undefined:
      return [t('panel.noTabTitle'), t('panel.noTab')];
    default:
      return [t('panel.idleTitle'), t('panel.idle'), t('panel.idleHint')];
  }
}
