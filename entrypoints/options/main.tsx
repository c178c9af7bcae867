import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AllowedSites } from '../../components/profile/allowed-sites';
import { ProfileView } from '../../components/profile/profile-view';
import { siteNameOf, takeBackSite, watchAllowed } from '../../lib/browser/allowed-sites';
import type { Phrase } from '../../lib/model/phrase';
import type { Profile } from '../../lib/model/profile';
import { createAutosave, type SaveState } from '../../lib/profile/autosave';
import { openLastWriter } from '../../lib/profile/last-write';
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
  /** What is shown, for what must not wait until it is drawn. */
  const latest = useRef<Profile | null>(null);
  const hasFailed = useRef(false);
  const [now, setNow] = useState(() => new Date());
  const autosave = useMemo(
    () =>
      createAutosave(updateProfile, (state) => {
        hasFailed.current = state.status === 'failed';
        setSaveState(state);
      }),
    [],
  );

  useEffect(() => {
    if (!kept?.ok) return;
    latest.current = { ...kept.profile, ...autosave.pending() };
    setProfile(latest.current);
  }, [kept]);

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const lastWriter = openLastWriter(signal);
    // Words still in a field are taken in when it is left, and a page that goes away leaves all its fields.
    const leaveField = () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    };
    // A hidden page may be gone without another word.
    const onHidden = () => document.hidden && void autosave.flush();
    document.addEventListener('visibilitychange', onHidden, { signal });
    const onPageHide = () => {
      leaveField();
      const pending = autosave.pending();
      if (latest.current && Object.keys(pending).length > 0) lastWriter.write(latest.current, pending);
      // The page may be kept alive behind the next one, and then goes on as usual.
      void autosave.flush();
    };
    window.addEventListener('pagehide', onPageHide, { signal });
    // What the store refused would be lost: the browser asks first.
    const hold = (event: BeforeUnloadEvent) => {
      if (hasFailed.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', hold, { signal });
    const clock = setInterval(() => setNow(new Date()), 30_000);
    signal.addEventListener('abort', () => clearInterval(clock));
    return () => ending.abort();
  }, []);

  function change(fields: ProfileChange): void {
    if (latest.current) latest.current = { ...latest.current, ...fields };
    setProfile(latest.current);
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
    >
      <Allowed />
    </ProfileView>
  );
}

/** The browser keeps these, not the profile. */
function Allowed() {
  const [patterns, setPatterns] = useState<string[]>([]);
  const [problem, setProblem] = useState<Phrase | null>(null);

  useEffect(() => {
    const ending = new AbortController();
    watchAllowed(setPatterns, ending.signal);
    return () => ending.abort();
  }, []);

  async function takeBack(pattern: string): Promise<void> {
    const result = await takeBackSite(pattern);
    setProblem(result.ok ? null : result.problem);
  }

  const sites = patterns.map((pattern) => ({ pattern, name: siteNameOf(pattern) }));
  return <AllowedSites sites={sites} problem={problem} onTakeBack={(pattern) => void takeBack(pattern)} />;
}

document.title = t('profile.title');
render(<ProfilePage />, document.getElementById('root')!);
