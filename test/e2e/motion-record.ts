import type { Page } from 'puppeteer-core';

/** One thing that was seen of a tab, and when (ms since epoch). */
export interface Seen {
  at: number;
  /** Number of the stress page's posting that is shown, or null while none is. */
  posting: number | null;
}

export interface Recorded {
  /** What the background kept of the tab, at each change. */
  states: Seen[];
  /** What the panel's document showed, at each change. */
  panel: Seen[];
}

/** Records every state of a tab and every text of its panel from now on. As text: see `REACH` in road.ts. */
export async function record(panel: Page, tabId: number): Promise<() => Promise<Recorded>> {
  await panel.evaluate(`(() => {
    const seen = { states: [], panel: [] };
    const numberIn = (text) => Number(/Gauge Keeper (\\d+)/.exec(text ?? '')?.[1] ?? 0) || null;
    chrome.storage.session.onChanged.addListener((changes) => {
      const change = changes['tab:${tabId}'];
      if (change) seen.states.push({ at: Date.now(), posting: numberIn(change.newValue?.reading?.title) });
    });
    const look = () => {
      const posting = numberIn(document.body.textContent);
      if (seen.panel.at(-1)?.posting !== posting) seen.panel.push({ at: Date.now(), posting });
    };
    new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true });
    look();
    globalThis.seenByTest = seen;
  })()`);
  return () => panel.evaluate('globalThis.seenByTest') as Promise<Recorded>;
}

/** Pairs of postings that followed each other without anything between them. */
export function unclear(seen: readonly Seen[]): string[] {
  return seen.flatMap(({ posting }, at) => {
    const before = seen[at - 1]?.posting ?? null;
    return before !== null && posting !== null && before !== posting ? [`${before} → ${posting}`] : [];
  });
}

/**
 * Postings that were told of when the page had long gone on.
 * @param log the postings that the page showed, each with its beginning
 * @param ms that a report may be on its way
 */
export function stale(
  seen: readonly Seen[],
  log: readonly { n: number; at: number }[],
  ms: number,
): string[] {
  return seen.flatMap(({ at, posting }, index) => {
    if (posting === null || seen[index - 1]?.posting === posting) return [];
    const isTrue = log.some(({ n, at: from }, i) => {
      const to = log[i + 1]?.at ?? Number.POSITIVE_INFINITY;
      return n === posting && from <= at && at <= to + ms;
    });
    return isTrue ? [] : [`${posting} at ${at}`];
  });
}
