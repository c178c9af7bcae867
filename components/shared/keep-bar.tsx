import { useState } from 'preact/hooks';
import type { Result } from '../../lib/browser/result';
import { SAVED_STATUSES, type SavedPosting, type SavedStatus } from '../../lib/model/saved-posting';
import { t } from '../../lib/words';
import { BookmarkIcon, NotForMeIcon, SavedIcon } from './icons';

export interface KeepBarProps {
  /** Null where it is neither saved nor dismissed. */
  posting: Pick<SavedPosting, 'id' | 'status' | 'isDismissed' | 'updatedAt'> | null;
  /** Each is called within the click itself, and resolves when it is done. */
  onSave(): Promise<Result>;
  onDismiss(): Promise<Result>;
  onStatus(id: string, status: SavedStatus): Promise<Result>;
  onTakeBack(id: string): Promise<Result>;
}

/** Save, how far the reader is with what they saved, and "not for me" with its way back. */
export function KeepBar({ posting, onSave, onDismiss, onStatus, onTakeBack }: KeepBarProps) {
  const [isBusy, setIsBusy] = useState(false);

  function act(doing: Promise<Result>): void {
    setIsBusy(true);
    const done = () => setIsBusy(false);
    void doing.then(done, done);
  }

  if (posting?.isDismissed) {
    return (
      <div class="keep keep-dismissed" role="status">
        <p>
          <NotForMeIcon />
          {t('keep.dismissed', dateOf(posting.updatedAt))}
        </p>
        <button type="button" class="button" disabled={isBusy} onClick={() => act(onTakeBack(posting.id))}>
          {t('keep.takeBack')}
        </button>
      </div>
    );
  }
  const status = posting?.status ?? null;
  return (
    <div class="keep">
      {posting && status ? (
        <label class="keep-saved">
          <SavedIcon />
          <span class="visually-hidden">{t('keep.status')}</span>
          <select
            value={status}
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const next = SAVED_STATUSES.find((one) => one === currentTarget.value);
              if (next) act(onStatus(posting.id, next));
            }}
          >
            {SAVED_STATUSES.map((one) => (
              <option key={one} value={one} selected={one === status}>
                {t(`status.${one}`)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <button type="button" class="button button-primary" disabled={isBusy} onClick={() => act(onSave())}>
          <BookmarkIcon />
          {t('keep.save')}
        </button>
      )}
      <button type="button" class="button" disabled={isBusy} onClick={() => act(onDismiss())}>
        <NotForMeIcon />
        {t('keep.notForMe')}
      </button>
    </div>
  );
}

/** The day, as the reader's own language writes it. */
function dateOf(moment: string): string {
  return new Date(moment).toLocaleDateString(t('locale'), { day: 'numeric', month: 'long', year: 'numeric' });
}
