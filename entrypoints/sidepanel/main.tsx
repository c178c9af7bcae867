import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { PanelView, type PasteState } from '../../components/panel/panel-view';
import {
  announceView,
  keepPosting,
  keepReading,
  openProfilePage,
  openSavedPage,
  revealFacet,
  setPostingStatus,
  showPosting,
  takeBackPosting,
  watchActiveTab,
  watchPasteWish,
} from '../../lib/browser/client';
import { fail, type Result } from '../../lib/browser/result';
import type { TabState } from '../../lib/browser/tab-state';
import { usePostings } from '../../lib/browser/use-postings';
import type { Phrase } from '../../lib/model/phrase';
import type { Pasted } from '../../lib/paste/read-pasted';
import { useProfile } from '../../lib/profile/use-profile';
import { useKept } from '../../lib/saved/use-kept';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/shared/keep-bar.css';
import '../../components/panel/panel.css';
import '../../components/panel/panel-parts.css';
import '../../components/panel/posting-list.css';
import '../../components/panel/receipt.css';
import '../../components/panel/time-zone-card.css';
import '../../components/panel/contradictions.css';
import '../../components/paste/paste.css';

/** A tab named in the address is shown whatever tab is active: how a panel in a tab of its own is used. */
function pinnedTab(): number | undefined {
  const named = new URLSearchParams(location.search).get('tab');
  return named && /^\d{1,10}$/.test(named) ? Number(named) : undefined;
}

function Panel() {
  const [state, setState] = useState<TabState | null>(null);
  const [problem, setProblem] = useState<Phrase | null>(null);
  const [paste, setPaste] = useState<PasteState | null>(null);
  const profile = useProfile();
  const list = usePostings(state);
  // Verdicts on clocks hold for the moment in which the posting or the profile came.
  const now = useMemo(() => new Date(), [state, paste, profile]);
  const pasted = paste?.status === 'read' ? paste.reading : undefined;
  const onTab = state?.status === 'read' ? state.reading : undefined;
  const kept = useKept((paste ? pasted : onTab) ?? null);
  /** Counts pastings, so that a text given up while it was read does not come back. */
  const turn = useRef(0);

  useEffect(() => {
    const ending = new AbortController();
    const onChange = (next: TabState) => {
      setState(next);
      setProblem(null);
    };
    watchActiveTab(onChange, ending.signal, pinnedTab());
    watchPasteWish(startPaste, ending.signal);
    return () => ending.abort();
  }, []);

  async function act(doing: Promise<Result>): Promise<Result> {
    const result = await doing;
    setProblem(result.ok ? null : result.problem);
    return result;
  }

  function showPaste(next: PasteState | null): void {
    turn.current++;
    setProblem(null);
    setPaste(next);
    scrollTo(0, 0);
  }

  function startPaste(): void {
    showPaste({ status: 'typing', isBusy: false, problem: null });
  }

  async function readPasted(text: Pasted): Promise<void> {
    showPaste({ status: 'typing', isBusy: true, problem: null });
    const own = turn.current;
    const result = await read(text);
    if (own !== turn.current) return;
    if (result.ok) showPaste({ status: 'read', reading: result.value });
    else setPaste({ status: 'typing', isBusy: false, problem: result.problem });
  }

  const keep = (as: 'saved' | 'dismissed'): Promise<Result> => {
    if (pasted) return act(keepReading(as, pasted));
    return act(state ? keepPosting(as, state) : Promise.resolve(fail('problem.stale')));
  };

  return (
    <PanelView
      state={state}
      list={list}
      paste={paste}
      kept={kept}
      keeping={{
        onSave: () => keep('saved'),
        onDismiss: () => keep('dismissed'),
        onStatus: (id, status) => act(setPostingStatus(id, status)),
        onTakeBack: (id) => act(takeBackPosting(id)),
      }}
      profile={profile?.ok ? profile.profile : null}
      profileProblem={profile && !profile.ok ? profile.problem : null}
      actionProblem={problem}
      now={now}
      onReveal={(facetId) => state && void act(revealFacet(state.tabId, state.frameId, facetId))}
      onShowPosting={(id) => state && void act(showPosting(state.tabId, state.frameId, id))}
      onOpenProfile={() => void act(openProfilePage())}
      onOpenSaved={() => void act(openSavedPage())}
      onPaste={startPaste}
      onReadPasted={(text) => void readPasted(text)}
      onBack={() => showPaste(null)}
    />
  );
}

/** What reads a text is fetched when there is one, and begins once the button has been drawn as busy. */
async function read(text: Pasted) {
  const [reader] = await Promise.all([
    import('../../lib/paste/read-pasted'),
    new Promise((resolve) => setTimeout(resolve, 30)),
  ]);
  return reader.readPasted(text);
}

announceView();
render(<Panel />, document.getElementById('root')!);
