import type { TabState } from '../../lib/browser/tab-state';
import { t, words } from '../../lib/words';
import { PasteIcon } from '../shared/icons';

/** Why there is no posting here, and what to do. */
export function StatusView({ state, onPaste }: { state: TabState | null; onPaste(): void }) {
  const [title, text, hint] = statusWords(state);
  return (
    <div class={`status status-${state?.status ?? 'none'}`} role="status">
      <h1>{title}</h1>
      <p>{text}</p>
      {hint && <p class="status-hint">{hint}</p>}
      {state?.status !== 'reading' && (
        <button type="button" class="button" onClick={onPaste}>
          <PasteIcon />
          {t('panel.paste')}
        </button>
      )}
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
