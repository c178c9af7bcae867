import type { ComponentChildren } from 'preact';
import { InfoIcon, WarningIcon } from './icons';

/** A plain word about the page or the profile, above what it is about. */
export function Notice({
  tone = 'info',
  children,
}: {
  tone?: 'info' | 'warning';
  children: ComponentChildren;
}) {
  return (
    <div class={`notice notice-${tone}`}>
      {tone === 'warning' ? <WarningIcon /> : <InfoIcon />}
      <div class="notice-body">{children}</div>
    </div>
  );
}
