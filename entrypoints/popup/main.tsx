import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { PopupView } from '../../components/popup/popup-view';
import {
  activeTab,
  annotateTab,
  announceView,
  keepPosting,
  openPanel,
  openPanelToPaste,
  openProfilePage,
  openSavedPage,
  pauseSite,
  readFrame,
  resumeSite,
  runsByItself,
  setPostingStatus,
  takeBackPosting,
  watchActiveTab,
} from '../../lib/browser/client';
import { hostOf } from '../../lib/browser/host';
import type { Result } from '../../lib/browser/result';
import { IDLE, type TabState } from '../../lib/browser/tab-state';
import { useFrames } from '../../lib/browser/use-frames';
import { usePostings } from '../../lib/browser/use-postings';
import type { Phrase } from '../../lib/model/phrase';
import { useProfile } from '../../lib/profile/use-profile';
import { useKept } from '../../lib/saved/use-kept';
import { usePaused } from '../../lib/settings/use-paused';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/shared/keep-bar.css';
import '../../components/popup/popup.css';
import '../../components/popup/frame-offers.css';

type Tab = Awaited<ReturnType<typeof activeTab>>;

function Popup() {
  const [tab, setTab] = useState<Tab | null>(null);
  const [state, setState] = useState<TabState | null>(null);
  const [problem, setProblem] = useState<Phrase | null>(null);
  const profile = useProfile();
  const list = usePostings(state);
  const frames = useFrames(state);
  const now = useMemo(() => new Date(), [state, profile]);
  const reading = state?.status === 'read' ? state.reading : undefined;
  const kept = useKept(reading ?? (state && tab?.url) ?? null);
  const host = useSite(tab, state);
  const isPaused = usePaused(host);

  useEffect(() => {
    const ending = new AbortController();
    void activeTab().then((found) => {
      if (ending.signal.aborted) return;
      setTab(found);
      watchActiveTab(setState, ending.signal, found.id);
    });
    return () => ending.abort();
  }, []);

  async function act(doing: Promise<Result>, isLast = false): Promise<Result> {
    const result = await doing;
    setProblem(result.ok ? null : result.problem);
    if (result.ok && isLast) window.close();
    return result;
  }
  const shown = state ?? { ...IDLE, tabId: -1 };

  return (
    <PopupView
      state={state}
      list={list}
      frames={frames}
      kept={kept}
      host={host}
      isPaused={isPaused}
      profile={profile?.ok ? profile.profile : null}
      now={now}
      problem={problem}
      // No `await` before it: the browser opens the panel in the click or not at all.
      onOpenPanel={() => tab && void act(openPanel(tab), true)}
      onReadFrame={(frame) => tab && void act(readFrame(tab.id, frame))}
      onPaste={() => tab && void act(openPanelToPaste(tab), true)}
      onAnnotate={() => tab && void act(annotateTab(tab.id))}
      onOpenProfile={() => void act(openProfilePage(), true)}
      onOpenSaved={() => void act(openSavedPage(), true)}
      onPause={(site) => void act(pauseSite(site))}
      onResume={(site) => void act(resumeSite(site))}
      onSave={() => act(keepPosting('saved', shown))}
      onDismiss={() => act(keepPosting('dismissed', shown))}
      onStatus={(id, status) => act(setPostingStatus(id, status))}
      onTakeBack={(id) => act(takeBackPosting(id))}
    />
  );
}

/**
 * The site that runs by itself on the tab, or null. A posting in a frame stands on the frame's site: pausing
 * the page around it would stop nothing.
 */
function useSite(tab: Tab | null, state: TabState | null): string | null {
  const [site, setSite] = useState<string | null>(null);
  const isInFrame = state !== null && state.frameId !== 0;
  const host = hostOf(isInFrame ? state.reading?.url : tab?.url);
  useEffect(() => {
    let isOver = false;
    setSite(null);
    if (host !== null) void runsByItself(host).then((does) => !isOver && does && setSite(host));
    return () => {
      isOver = true;
    };
  }, [host]);
  return site;
}

announceView();
render(<Popup />, document.getElementById('root')!);
