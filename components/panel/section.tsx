import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  /** How many items it lists; left out where a number says nothing. */
  count?: number;
  children: ComponentChildren;
}

/** A titled part of the panel. */
export function Section({ id, title, count, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={`${id}-title`}>
      <h2 class="section-title" id={`${id}-title`}>
        {title}
        {count !== undefined && <span class="section-count">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
