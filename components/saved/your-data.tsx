import type { Result } from '../../lib/browser/result';
import type { Phrase } from '../../lib/model/phrase';
import type { Profile } from '../../lib/model/profile';
import type { SavedPosting } from '../../lib/model/saved-posting';
import type { ImportMode, ImportOutcome } from '../../lib/saved/import-backup';
import type { Backup } from '../../lib/saved/read-backup';
import { t } from '../../lib/words';
import { EraseForm } from './erase-form';
import { ExportPart } from './export-part';
import { ImportForm } from './import-form';

export interface DataActions {
  /** Offers everything kept as a file; gives what could not be put into it. */
  onExport(): Promise<Result<Phrase[]>>;
  /** Reads a file and looks at all of it; touches nothing. */
  onReadBackup(file: File): Promise<Result<Backup>>;
  onImport(backup: Backup, mode: ImportMode): Promise<Result<ImportOutcome>>;
  onErase(): Promise<Result>;
}

interface YourDataProps extends DataActions {
  postings: readonly SavedPosting[];
  /** Null while it is being opened or cannot be used. */
  profile: Profile | null;
}

/** Everything kept, as a file, from a file, or gone. */
export function YourData(props: YourDataProps) {
  return (
    <div class="data">
      <h2>{t('saved.data')}</h2>
      <p class="section-hint">{t('saved.dataHint')}</p>
      <ExportPart onExport={props.onExport} />
      <ImportForm
        postings={props.postings}
        profile={props.profile}
        onReadBackup={props.onReadBackup}
        onImport={props.onImport}
      />
      <EraseForm onErase={props.onErase} />
    </div>
  );
}
