import { SAVED_STATUSES, type SavedStatus } from '../../lib/model/saved-posting';
import { t } from '../../lib/words';

interface StatusSelectProps {
  /** Names the posting for those who hear the control alone. */
  label: string;
  /** Null for a posting that was never saved. */
  value: SavedStatus | null;
  onStatus(status: SavedStatus): void;
}

/** How far the reader is with a posting. Choosing a status saves one that never was. */
export function StatusSelect({ label, value, onStatus }: StatusSelectProps) {
  return (
    <select
      class={`status-select status-is-${value ?? 'none'}`}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => {
        const status = SAVED_STATUSES.find((one) => one === event.currentTarget.value);
        if (status) onStatus(status);
      }}
    >
      {value === null && <option value="">{t('saved.noStatus')}</option>}
      {SAVED_STATUSES.map((status) => (
        <option key={status} value={status}>
          {t(`status.${status}`)}
        </option>
      ))}
    </select>
  );
}
