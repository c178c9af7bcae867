import { useState } from 'preact/hooks';
import type { Result } from '../../lib/browser/result';
import type { Phrase } from '../../lib/model/phrase';
import { t, words } from '../../lib/words';
import { Notice } from '../shared/notice';

/** Everything kept, as one file. */
export function ExportPart({ onExport }: { onExport(): Promise<Result<Phrase[]>> }) {
  const [isBusy, setBusy] = useState(false);
  const [result, setResult] = useState<Result<Phrase[]> | null>(null);
  const notes = result && !result.ok ? [result.problem] : (result?.value ?? []);

  async function run(): Promise<void> {
    setBusy(true);
    setResult(await onExport());
    setBusy(false);
  }

  return (
    <section aria-labelledby="export-title">
      <h3 id="export-title">{t('saved.export')}</h3>
      <p>{t('saved.exportHint')}</p>
      <button type="button" class="button" disabled={isBusy} onClick={() => void run()}>
        {t(isBusy ? 'saved.exporting' : 'saved.exportNow')}
      </button>
      <div role="status">
        {result?.ok && <p class="data-done">{t('saved.exported')}</p>}
        {notes.map((note) => (
          <Notice key={note.key} tone="warning">
            {words(note)}
          </Notice>
        ))}
      </div>
    </section>
  );
}
