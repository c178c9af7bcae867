import { t } from '../../lib/words';
import { ListIcon } from '../shared/icons';

/** Nothing is saved yet: what to do about it. */
export function NothingSaved({ onPaste, onData }: { onPaste(): void; onData(): void }) {
  return (
    <div class="empty">
      <ListIcon />
      <h2>{t('saved.emptyTitle')}</h2>
      <ol>
        <li>{t('saved.emptyOpen')}</li>
        <li>{t('saved.emptySave')}</li>
        <li>{t('saved.emptyTrack')}</li>
      </ol>
      <div class="empty-actions">
        <button type="button" class="button button-primary" onClick={onPaste}>
          {t('saved.paste')}
        </button>
        <button type="button" class="button" onClick={onData}>
          {t('saved.importTitle')}
        </button>
      </div>
    </div>
  );
}
