import { useState } from 'preact/hooks';
import type { Result } from '../../lib/browser/result';
import type { Phrase } from '../../lib/model/phrase';
import type { Profile } from '../../lib/model/profile';
import type { SavedPosting } from '../../lib/model/saved-posting';
import type { ImportMode, ImportOutcome } from '../../lib/saved/import-backup';
import type { Backup } from '../../lib/saved/read-backup';
import { t, tn, words } from '../../lib/words';
import { Notice } from '../shared/notice';
import { previewImport } from './import-preview';

interface ImportFormProps {
  postings: readonly SavedPosting[];
  profile: Profile | null;
  onReadBackup(file: File): Promise<Result<Backup>>;
  onImport(backup: Backup, mode: ImportMode): Promise<Result<ImportOutcome>>;
}

/** A backup's file is read whole, then what it would do is said, and only then is it taken in. */
export function ImportForm({ postings, profile, onReadBackup, onImport }: ImportFormProps) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Phrase | null>(null);
  const [backup, setBackup] = useState<Backup | null>(null);
  const [mode, setMode] = useState<ImportMode>('merge');
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);

  async function choose(file: File | undefined): Promise<void> {
    setProblem(null);
    setBackup(null);
    setOutcome(null);
    if (!file) return;
    setBusy(true);
    const read = await onReadBackup(file);
    setBusy(false);
    if (read.ok) setBackup(read.value);
    else setProblem(read.problem);
  }

  async function run(): Promise<void> {
    if (!backup) return;
    setBusy(true);
    const result = await onImport(backup, mode);
    setBusy(false);
    if (!result.ok) return setProblem(result.problem);
    setProblem(null);
    setBackup(null);
    setOutcome(result.value);
  }

  return (
    <section aria-labelledby="import-title">
      <h3 id="import-title">{t('saved.importTitle')}</h3>
      <p id="import-hint">{t('saved.importHint')}</p>
      <label class="button file-button">
        <input
          id="import-file"
          type="file"
          class="visually-hidden"
          accept=".json,application/json"
          aria-describedby="import-hint"
          disabled={isBusy}
          onChange={(event) => {
            const { files } = event.currentTarget;
            const file = files?.[0];
            void choose(file).then(() => undefined);
          }}
          // So that the same file, mended, can be chosen again.
          onClick={(event) => {
            event.currentTarget.value = '';
          }}
        />
        {t(isBusy ? 'saved.importing' : 'saved.chooseFile')}
      </label>
      <div role="alert">{problem && <Notice tone="warning">{words(problem)}</Notice>}</div>
      {backup && (
        <div class="import-preview">
          <fieldset class="modes">
            <legend>{t('saved.importMode')}</legend>
            {(['merge', 'replace'] as const).map((one) => (
              <label key={one} class="mode">
                <input type="radio" name="mode" checked={mode === one} onChange={() => setMode(one)} />
                <span>
                  {t(`saved.mode.${one}`)}
                  <small>{t(`saved.modeHint.${one}`)}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <p class="import-title">{t('saved.importWill')}</p>
          <Counts outcome={previewImport(backup, postings, profile, mode)} />
          <button type="button" class="button button-primary" disabled={isBusy} onClick={() => void run()}>
            {t(mode === 'replace' ? 'saved.replaceNow' : 'saved.importNow')}
          </button>
        </div>
      )}
      <div role="status">
        {outcome && (
          <>
            <p class="data-done">{t('saved.imported')}</p>
            <Counts outcome={outcome} />
          </>
        )}
      </div>
    </section>
  );
}

/** What an import does or did, line by line; what it does not is left out. */
function Counts({ outcome }: { outcome: ImportOutcome }) {
  const counts = (['added', 'updated', 'unchanged', 'removed', 'left'] as const).filter(
    (name) => outcome[name] > 0 || name === 'added',
  );
  return (
    <ul class="import-counts">
      {counts.map((name) => (
        <li key={name}>{tn(`saved.count.${name}`, outcome[name])}</li>
      ))}
      <li>{t(`saved.importProfile.${outcome.profile}`)}</li>
    </ul>
  );
}
