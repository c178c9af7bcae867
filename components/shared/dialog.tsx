import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/words';
import { RemoveIcon } from './icons';

interface DialogProps {
  label: string;
  onClose(): void;
  children: ComponentChildren;
}

/** A window over the page, open as long as it is mounted. The browser keeps the keyboard in it and closes it on Escape. */
export function Dialog({ label, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-label={label}
      onCancel={(event) => {
        // Taken away by whoever put it there, and not by the browser behind their back.
        event.preventDefault();
        onClose();
      }}
    >
      {children}
      {/* Last, so that the keyboard starts at what the window is for. */}
      <button
        type="button"
        class="button button-icon dialog-close"
        aria-label={t('saved.close')}
        onClick={onClose}
      >
        <RemoveIcon />
      </button>
    </dialog>
  );
}
