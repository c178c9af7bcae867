import { useEffect, useRef, useState } from 'preact/hooks';
import { t, tn } from '../../lib/words';
import { RemoveIcon } from '../shared/icons';

/** Ms that a deletion can be taken back; it waits while the pointer is on it. */
const PATIENCE = 12_000;

interface UndoToastProps {
  /** How many postings were deleted. */
  count: number;
  onUndo(): void;
  onClose(): void;
}

/** Says that postings were deleted, and takes it back. Takes the keyboard, whose place went with the posting. */
export function UndoToast({ count, onUndo, onClose }: UndoToastProps) {
  const [isHeld, setHeld] = useState(false);
  const undo = useRef<HTMLButtonElement>(null);

  useEffect(() => undo.current?.focus({ preventScroll: true }), [count]);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onClose, PATIENCE);
    return () => clearTimeout(timer);
  }, [count, isHeld]);

  return (
    <section
      class="toast"
      aria-label={t('saved.undo')}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <p role="status">{tn('saved.deleted', count)}</p>
      <button ref={undo} type="button" class="button" onClick={onUndo}>
        {t('saved.undo')}
      </button>
      <button type="button" class="button button-icon" aria-label={t('saved.close')} onClick={onClose}>
        <RemoveIcon />
      </button>
    </section>
  );
}
