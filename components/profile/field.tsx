import type { ComponentChildren } from 'preact';

interface FieldProps {
  /** Id of the control; the hint and error are `<id>-hint` and `<id>-error`. */
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | null;
  children: ComponentChildren;
}

/** A control with its label above, a hint, and what is wrong with it beside it. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div class={`field${error ? ' has-error' : ''}`}>
      <label for={id}>{label}</label>
      {children}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** Says what is wrong with the control of this id, and is read out when it appears. */
export function FieldError({ id, error }: { id: string; error?: string | null | undefined }) {
  return (
    <p class="field-error" id={`${id}-error`} aria-live="polite">
      {error}
    </p>
  );
}

/** The attributes that tie a control to its hint and error. */
export function described(id: string, error?: string | null) {
  return { id, 'aria-describedby': `${id}-hint ${id}-error`, 'aria-invalid': error ? true : undefined };
}
