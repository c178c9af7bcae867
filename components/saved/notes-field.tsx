import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_NOTES } from '../../lib/model/saved-posting';
import { t } from '../../lib/words';

/** Ms of quiet before notes are saved. */
const PAUSE = 250;

interface NotesFieldProps {
  value: string;
  /** Saves the notes; false where it could not, and then they stay in the field. */
  onNotes(notes: string): Promise<boolean>;
}

/** The reader's notes on a posting, saved as they are typed. Give it the posting's id as key. */
export function NotesField({ value, onNotes }: NotesFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function flush(): Promise<void> {
    clearTimeout(timer.current);
    const notes = waiting.current;
    if (notes === null) return;
    const isSaved = await onNotes(notes);
    if (isSaved && waiting.current === notes) {
      waiting.current = null;
      setDraft((current) => (current === notes ? null : current));
    }
  }

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    document.addEventListener('visibilitychange', () => void flush(), { signal });
    // The store takes longer than a closing page has: where something waits, the browser asks first.
    window.addEventListener(
      'beforeunload',
      (event) => {
        void flush();
        if (waiting.current !== null) event.preventDefault();
      },
      { signal },
    );
    return () => {
      ending.abort();
      void flush();
    };
  }, []);

  return (
    <div class="field notes">
      <label for="notes">{t('saved.notes')}</label>
      <textarea
        id="notes"
        class="input"
        rows={3}
        maxLength={MAX_NOTES}
        placeholder={t('saved.notesHint')}
        value={draft ?? value}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setDraft(typed);
          waiting.current = typed;
          clearTimeout(timer.current);
          timer.current = setTimeout(flush, PAUSE);
        }}
        onBlur={() => void flush()}
      />
    </div>
  );
}
