import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ChevronIcon } from './icons';

interface DisclosureProps {
  label: string;
  /** What it is about, for those who do not see where it stands. */
  about?: string;
  /** Drawn when it is opened, and not before. */
  children(): ComponentChildren;
}

/** A part that is shown on demand, by mouse or keyboard. */
export function Disclosure({ label, about, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="disclosure">
      <button
        type="button"
        class="disclosure-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronIcon />
        {label}
        {about && <span class="visually-hidden"> {about}</span>}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && children()}
      </div>
    </div>
  );
}
