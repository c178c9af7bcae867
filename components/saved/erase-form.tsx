import { useState } from 'preact/hooks';
import type { Result } from '../../lib/browser/result';
import type { Phrase } from '../../lib/model/phrase';
import { t, words } from '../../lib/words';
import { Notice } from '../shared/notice';

/** Erases everything, once the word was typed that says so. */
export function EraseForm({ onErase }: { onErase(): Promise<Result> }) {
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Phrase | null>(null);
  const [isDone, setDone] = useState(false);
  const isMeant = typed.trim().toLowerCase() === t('saved.eraseWord').toLowerCase();

  async function run(event: Event): Promise<void> {
    event.preventDefault();
    if (!isMeant || isBusy) return;
    setBusy(true);
    const result = await onErase();
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    setDone(result.ok);
    if (result.ok) setTyped('');
  }

  return (
    <section aria-labelledby="erase-title">
      <h3 id="erase-title">{t('saved.erase')}</h3>
      <p>{t('saved.eraseHint')}</p>
      <form class="erase" onSubmit={(event) => void run(event)}>
        <label for="erase-word">{t('saved.eraseType', { key: 'saved.eraseWord' })}</label>
        <div class="input-row">
          <input
            id="erase-word"
            type="text"
            class="input"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setDone(false);
            }}
          />
          <button type="submit" class="button button-danger" disabled={!isMeant || isBusy}>
            {t('saved.eraseNow')}
          </button>
        </div>
      </form>
      <div role="alert">{problem && <Notice tone="warning">{words(problem)}</Notice>}</div>
      <p role="status" class="data-done">
        {isDone && t('saved.erased')}
      </p>
    </section>
  );
}
