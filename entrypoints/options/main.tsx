import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ProfileView } from '../../components/profile/profile-view';
import type { Profile } from '../../lib/model/profile';
import { createAutosave, type SaveState } from '../../lib/profile/autosave';
import { type ProfileChange, updateProfile } from '../../lib/profile/store';
import { useProfile } from '../../lib/profile/use-profile';
import { t } from '../../lib/words';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/profile/profile.css';

function ProfilePage() {
  const kept = useProfile();
  const [profile, setProfile] = useState<Profile | null>(null);
  const [saveState, setSaveState] = useState<SaveState>({ status: 'idle' });
  const [now, setNow] = useState(() => new Date());
  const autosave = useMemo(() => createAutosave(updateProfile, setSaveState), []);

  useEffect(() => {
    if (kept?.ok) setProfile({ ...kept.profile, ...autosave.pending() });
  }, [kept]);

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const flush = () => void autosave.flush();
    // A hidden page may be gone without another word.
    document.addEventListener('visibilitychange', flush, { signal });
    // A page that is closed gets no time to write: where something waits, or failed, the browser asks first.
    const hold = (event: BeforeUnloadEvent) => {
      flush();
      if (Object.keys(autosave.pending()).length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', hold, { signal });
    const clock = setInterval(() => setNow(new Date()), 30_000);
    signal.addEventListener('abort', () => clearInterval(clock));
    return () => ending.abort();
  }, []);

  function change(fields: ProfileChange): void {
    setProfile((current) => current && { ...current, ...fields });
    autosave.change(fields);
  }

  return (
    <ProfileView
      profile={profile}
      problem={kept && !kept.ok ? kept.problem : null}
      saveState={saveState}
      ownZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      now={now}
      onChange={change}
    />
  );
}

document.title = t('profile.title');
render(<ProfilePage />, document.getElementById('root')!);
