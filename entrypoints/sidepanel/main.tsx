import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { PanelView } from '../../components/panel/panel-view';
import { openProfilePage, revealFacet, watchActiveTab } from '../../lib/browser/client';
import type { TabState } from '../../lib/browser/tab-state';
import type { Phrase } from '../../lib/model/phrase';
import { useProfile } from '../../lib/profile/use-profile';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/panel/panel.css';
import '../../components/panel/panel-parts.css';

/** A tab named in the address is shown whatever tab is active: how a panel in a tab of its own is used. */
function pinnedTab(): number | undefined {
  const named = new URLSearchParams(location.search).get('tab');
  return named && /^\d{1,10}$/.test(named) ? Number(named) : undefined;
}

function Panel() {
  const [state, setState] = useState<TabState | null>(null);
  const [problem, setProblem] = useState<Phrase | null>(null);
  const profile = useProfile();
  // Verdicts on clocks hold for the moment in which the posting or the profile came.
  const now = useMemo(() => new Date(), [state, profile]);

  useEffect(() => {
    const ending = new AbortController();
    const onChange = (next: TabState) => {
      setState(next);
      setProblem(null);
    };
    watchActiveTab(onChange, ending.signal, pinnedTab());
    return () => ending.abort();
  }, []);

  async function act(doing: ReturnType<typeof openProfilePage>): Promise<void> {
    const result = await doing;
    setProblem(result.ok ? null : result.problem);
  }

  return (
    <PanelView
      state={state}
      profile={profile?.ok ? profile.profile : null}
      profileProblem={profile && !profile.ok ? profile.problem : null}
      actionProblem={problem}
      now={now}
      onReveal={(facetId) => state && void act(revealFacet(state.tabId, state.frameId, facetId))}
      onOpenProfile={() => void act(openProfilePage())}
    />
  );
}

render(<Panel />, document.getElementById('root')!);
