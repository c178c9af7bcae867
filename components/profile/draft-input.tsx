import { useState } from 'preact/hooks';
import { described, Field } from './field';

interface DraftInputProps<T> {
  id: string;
  label: string;
  hint?: string | undefined;
  value: T | undefined;
  /** Words for a value, as the reader would type it. */
  print(value: T): string;
  /** The value that typed words mean; undefined for none typed, null for words that mean nothing. */
  parse(typed: string): T | undefined | null;
  /** Says what is wrong with words that mean nothing. */
  errorFor(typed: string): string;
  /** When the error is shown: at each key, or for words that are wrong until whole, on leaving the field. */
  errorsOn?: 'input' | 'leave';
  onValue(value: T | undefined): void;
  inputMode?: 'text' | 'decimal';
  list?: string;
  placeholder?: string;
  autocomplete?: string;
  isShort?: boolean;
}

/**
 * A text field that keeps what was typed while it means nothing, so that no key stroke is lost; the last
 * good value stays saved until the words mean one again. A change from another page replaces the words
 * unless this field is being typed in or holds an error.
 */
export function DraftInput<T extends string | number>(props: DraftInputProps<T>) {
  const { id, value, print, parse, errorsOn = 'input' } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [isShown, setShown] = useState(false);
  const isWrong = draft !== null && parse(draft) === null;
  const error = isWrong && isShown ? props.errorFor(draft) : null;
  const saved = value === undefined ? '' : print(value);

  return (
    <Field id={id} label={props.label} hint={props.hint} error={error}>
      <input
        type="text"
        class={props.isShort ? 'input input-short' : 'input'}
        {...described(id, error)}
        inputMode={props.inputMode ?? 'text'}
        list={props.list}
        placeholder={props.placeholder}
        autocomplete={props.autocomplete ?? 'off'}
        value={draft ?? saved}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setDraft(typed);
          setShown(errorsOn === 'input');
          const next = parse(typed);
          if (next !== null && next !== value) props.onValue(next);
        }}
        onBlur={() => {
          setShown(true);
          // Not before: "4," means 4 on its way to "4,5", and must not turn into "4" under the reader's hands.
          if (draft !== null && parse(draft) !== null) setDraft(null);
        }}
      />
    </Field>
  );
}
