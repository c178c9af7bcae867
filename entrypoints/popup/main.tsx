import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { PopupView } from '../../components/popup/popup-view';
import { activeTab, annotateTab, openPanel, openProfilePage, watchActiveTab } from '../../lib/browser/client';
import type { TabState } from '../../lib/browser/tab-state';
import type { Phrase } from '../../lib/model/phrase';
import { useProfile } from '../../lib/profile/use-profile';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/popup/popup.css';

function Popup() {
  const [tab, setTab] = useState<Awaited<ReturnType<typeof activeTab>> | null>(null);
  const [state, setState] = useState<TabState | null>(null);
  const [problem, setProblem] = useState<Phrase | null>(null);
  const profile = useProfile();
  const now = useMemo(() => new Date(), [state, profile]);

  useEffect(() => {
    const ending = new AbortController();
    void activeTab().then((found) => {
      if (ending.signal.aborted) return;
      setTab(found);
      watchActiveTab(setState, ending.signal, found.id);
    });
    return () => ending.abort();
  }, []);

  async function act(doing: ReturnType<typeof openProfilePage>, isLast: boolean): Promise<void> {
    const result = await doing;
    if (!result.ok) setProblem(result.problem);
    else if (isLast) window.close();
    else setProblem(null);
  }

  return (
    <PopupView
      state={state}
      profile={profile?.ok ? profile.profile : null}
      now={now}
      problem={problem}
      // No `await` before it: the browser opens the panel in the click or not at all.
      onOpenPanel={() => tab && void act(openPanel(tab), true)}
      onAnnotate={() => tab && void act(annotateTab(tab.id), false)}
      onOpenProfile={() => void act(openProfilePage(), true)}
    />
  );
}

render(<Popup />, document.getElementById('root')!);
