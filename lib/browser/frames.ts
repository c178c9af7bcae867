import { browser } from 'wxt/browser';
import { z } from '../model/zod';
import { MAX_FRAMES, MAX_URL, type FrameReport as Seen } from '../page/find-frames';
import { siteOf } from '../sites';
import { patternOf } from './host';

/** A frame that may hold the posting which the page around it does not. */
export interface FrameOffer {
  /** Lower case, no port, punycode as the browser gives it. */
  host: string;
  /** `ask`: only the reader can allow it. `read`: it may be read, and was not taken for a posting by itself. */
  access: 'ask' | 'read';
}

/** Most frames that are offered at once. */
const MAX_OFFERS = 3;
/** How long the frames of a page may take to answer, in milliseconds. */
const LOOK_TIME = 3000;

/** What a script of ours sends out of a page; the addresses in it are the page's own words. */
const FrameReport = z.object({
  host: z.string().check(z.maxLength(253)),
  area: z.number(),
  frames: z
    .array(z.object({ url: z.string().check(z.maxLength(MAX_URL)), area: z.number() }))
    .check(z.maxLength(MAX_FRAMES)),
});

type Report = Seen & { frameId: number };

/**
 * What every document of a tab that we may enter says of its frames. The others are left out: frames without
 * a permission, those that show an error of the browser's, those that are too busy to answer.
 */
async function look(tabId: number): Promise<Report[]> {
  const looking = browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/frames.js'],
    // A frame that never ends loading would hold up all others.
    injectImmediately: true,
  });
  const late = new Promise<never[]>((resolve) => setTimeout(resolve, LOOK_TIME, []));
  const results = await Promise.race([looking, late]);
  return results.flatMap(({ frameId, result }) => {
    const report = FrameReport.safeParse(result);
    return report.success ? [{ ...report.data, frameId }] : [];
  });
}

/**
 * The frames of a tab in which the posting may stand, the largest first and each host once. None on a page
 * that we may not enter. The sites we are made for see to their frames themselves.
 */
export async function findFrameOffers(tabId: number): Promise<FrameOffer[]> {
  const reports = await look(tabId).catch(() => []);
  const open = new Set(reports.filter(({ frameId }) => frameId !== 0).map(({ host }) => host));
  const declared = reports.flatMap(({ frames }) => frames).sort((a, b) => b.area - a.area);
  const offers = new Map<string, FrameOffer>();
  for (const { url } of declared) {
    if (offers.size === MAX_OFFERS) break;
    if (!URL.canParse(url)) continue;
    const address = new URL(url);
    const host = address.hostname;
    const site = siteOf(address);
    if (offers.has(host)) continue;
    if (open.has(host)) {
      if (!site) offers.set(host, { host, access: 'read' });
    } else if ((!site || site.isPosting(address)) && !(await isAllowed(host))) {
      offers.set(host, { host, access: 'ask' });
    }
  }
  return [...offers.values()];
}

/** The frame of a tab that shows a host now, the largest of several; null where none does that we may enter. */
export async function frameShowing(tabId: number, host: string): Promise<number | null> {
  const reports = await look(tabId).catch(() => []);
  const showing = reports.filter((report) => report.frameId !== 0 && report.host === host);
  return showing.sort((a, b) => b.area - a.area)[0]?.frameId ?? null;
}

/** True where pages of the host may be entered without a click. */
export async function isAllowed(host: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [patternOf(host)] });
  } catch {
    // No host that a pattern can name.
    return false;
  }
}
