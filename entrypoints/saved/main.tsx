import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SavedView } from '../../components/saved/saved-view';
import { announceView, openProfilePage } from '../../lib/browser/client';
import { fail, type Result } from '../../lib/browser/result';
import { forgetWishes } from '../../lib/browser/wishes';
import type { Phrase } from '../../lib/model/phrase';
import type { SavedPosting } from '../../lib/model/saved-posting';
import { type Pasted, readPasted } from '../../lib/paste/read-pasted';
import { useProfile } from '../../lib/profile/use-profile';
import { eraseAll } from '../../lib/saved/erase';
import { offerBackup, readBackupFile } from '../../lib/saved/files';
import { importBackup } from '../../lib/saved/import-backup';
import {
  deletePosting,
  dismiss,
  restorePosting,
  savePosting,
  setNotes,
  setStatus,
  undismiss,
} from '../../lib/saved/store';
import { usePostings } from '../../lib/saved/use-postings';
import { t } from '../../lib/words';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/shared/dialog.css';
import '../../components/panel/panel.css';
import '../../components/panel/panel-parts.css';
import '../../components/panel/receipt.css';
import '../../components/panel/time-zone-card.css';
import '../../components/panel/contradictions.css';
import '../../components/paste/paste.css';
import '../../components/saved/saved.css';
import '../../components/saved/detail.css';
import '../../components/saved/data.css';

const opened = () => location.hash.slice(1) || null;

function SavedPage() {
  const { result, show, hide } = usePostings();
  const profile = useProfile();
  const [openId, setOpenId] = useState(opened);
  const [problem, setProblem] = useState<Phrase | null>(null);
  const [deleted, setDeleted] = useState<SavedPosting[]>([]);
  const [now, setNow] = useState(() => new Date());

  useEffect(() => {
    const ending = new AbortController();
    window.addEventListener('hashchange', () => setOpenId(opened()), { signal: ending.signal });
    // Verdicts on clocks hold for a moment; one an hour is enough for a list that is left open.
    const clock = setInterval(() => setNow(new Date()), 3_600_000);
    return () => {
      ending.abort();
      clearInterval(clock);
    };
  }, []);

  /** Shows what a change made of a posting, or why it failed. */
  async function act(id: string, doing: Promise<Result<SavedPosting | null>>): Promise<boolean> {
    const changed = await doing;
    setProblem(changed.ok ? null : changed.problem);
    if (!changed.ok) return false;
    if (changed.value) show(changed.value);
    else hide(id);
    return true;
  }

  async function remove(id: string): Promise<void> {
    const gone = await deletePosting(id);
    setProblem(gone.ok ? null : gone.problem);
    if (!gone.ok) return;
    hide(id);
    setDeleted((before) => [...before, gone.value]);
    location.hash = '';
  }

  async function undo(): Promise<void> {
    setDeleted([]);
    for (const posting of deleted) {
      const back = await restorePosting(posting);
      if (back.ok) {
        setProblem(null);
        continue;
      }
      setProblem(back.problem);
      // Still there to be put back once there is room.
      setDeleted((others) => [...others, posting]);
    }
    if (deleted.length === 1) location.hash = deleted[0]!.id;
  }

  async function paste(pasted: Pasted): Promise<Phrase | null> {
    const reading = await readPasted(pasted);
    if (!reading.ok) return reading.problem;
    const kept = await savePosting(reading.value, new Date());
    if (!kept.ok) return kept.problem;
    location.hash = kept.value.id;
    return null;
  }

  return (
    <SavedView
      postings={result?.ok ? result.value.postings : null}
      skipped={result?.ok ? result.value.skipped : 0}
      problem={result && !result.ok ? result.problem : null}
      actionProblem={problem}
      profile={profile?.ok ? profile.profile : null}
      profileProblem={profile && !profile.ok ? profile.problem : null}
      now={now}
      openId={openId}
      deleted={deleted.length}
      onUndo={() => void undo()}
      onForgetDeleted={() => setDeleted([])}
      onStatus={(id, status) => void act(id, setStatus(id, status, new Date()))}
      onNotes={(id, notes) => act(id, setNotes(id, notes, new Date()))}
      onDelete={(id) => void remove(id)}
      onDismissed={(id, isDismissed) =>
        void act(id, isDismissed ? dismiss(id, new Date()) : undismiss(id, new Date()))
      }
      onOpenProfile={() => void openProfilePage().then((done) => !done.ok && setProblem(done.problem))}
      onBack={() => {
        location.hash = '';
      }}
      onPaste={paste}
      onExport={() => offerBackup(new Date())}
      onReadBackup={readBackupFile}
      onImport={importBackup}
      onErase={async () => {
        // What was deleted is not to come back after everything was.
        setDeleted([]);
        location.hash = '';
        return forgetWishes()
          .then(eraseAll)
          .catch(() => fail('saved.notErased'));
      }}
    />
  );
}

document.title = t('saved.title');
announceView();
render(<SavedPage />, document.getElementById('root')!);
