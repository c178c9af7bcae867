import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { toJson } from '../../lib/cli/to-json';
import type { Reading } from '../../lib/model/reading';
import { startChromium } from '../browsers/chromium';
import { until } from '../browsers/driver';
import { startFixtureServer } from '../browsers/fixture-server';
import { buildFolder } from '../run/setup.mjs';

/**
 * Same code, same answer: every labelled page is read by the built annotator in Chromium and by the command
 * line, and their blocks and facets are compared. Scripts of the page are switched off, so that both see the
 * document as it was parsed. Prints a line for each page that differs and exits with 1 below the bar.
 *   --show ID   also prints how that page differs; `all` for every page
 */
const root = resolve(fileURLToPath(import.meta.url), '../../..');
const gold = resolve(root, '../shared/gold');
/** Share of blocks that must be the same. */
const BAR = 0.995;

/** The document as it was parsed: no script, frame or style of the page's own. */
const NOTHING_BUT_TEXT = "default-src 'none'";

type Annotation = ReturnType<typeof toJson>;

function pages(): { id: string; file: string; url: string }[] {
  return ['dev', 'not'].flatMap((set) =>
    readdirSync(join(gold, set))
      .filter((name) => name.endsWith('.html'))
      .map((name) => {
        const id = basename(name, '.html');
        const { url } = JSON.parse(readFileSync(join(gold, set, `${id}.json`), 'utf8')) as { url?: string };
        // Its own address, so that the site's layout is used; one of ours where it has none that we can serve.
        const own = url?.startsWith('https://') ? new URL(url).href.replace(/#.*$/, '') : null;
        return {
          id,
          file: join(gold, set, name),
          url: own ?? `https://example.com/page/${encodeURIComponent(id)}`,
        };
      }),
  );
}

/** The build as it is, with the one thing added that a reader could grant by hand: every host. */
function withAllHosts(folder: string): string {
  cpSync(buildFolder('chrome'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['https://*/*'] }));
  return folder;
}

function fromCommandLine(list: readonly unknown[]): Map<string, Annotation> {
  const folder = mkdtempSync(join(tmpdir(), 'jobgloss-same-'));
  try {
    const file = join(folder, 'list.json');
    writeFileSync(file, JSON.stringify(list));
    const args = ['--import', 'tsx', 'lib/cli/annotate.ts', '--list', file];
    const lines = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
    return new Map(
      lines
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Annotation)
        .map((annotation) => [annotation.id, annotation]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Has the extension read the tab in front by hand, and waits for what it says; null where it could not. */
async function readTab(office: Page, tab: Page, url: string): Promise<Reading | null> {
  await tab.bringToFront();
  const state = await until(
    `a reading of ${url}`,
    () =>
      office.evaluate(async (address) => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        if (active?.id === undefined || active.url !== address) return null;
        const key = `tab:${active.id}`;
        await chrome.storage.session.remove(key);
        await chrome.runtime.sendMessage({ type: 'tab:annotate', tabId: active.id });
        for (let waited = 0; waited < 15_000; waited += 20) {
          const kept = (await chrome.storage.session.get(key))[key] as
            | { status?: string; reading?: unknown }
            | undefined;
          if (kept?.status === 'read') return { reading: kept.reading };
          if (kept?.status === 'unreadable') return { reading: null };
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return null;
      }, url),
    20_000,
  );
  return state.reading as Reading | null;
}

/** How many texts of `a` stand in `b` too, in the same order: the longest common subsequence, by greedy look-ahead. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  let from = 0;
  for (const text of a) {
    const at = b.indexOf(text, from);
    if (at < 0) continue;
    shared++;
    from = at + 1;
  }
  return shared;
}

/** A page read by hand has its facets even if it is no posting; the command line gives none then. */
function asCommandLine(annotation: Annotation): Annotation {
  return annotation.posting ? annotation : { ...annotation, facets: [] };
}

const parts = ({ blocks }: Annotation) => blocks.map(({ text, section }) => `${section} ${text}`);
/** Keys in one order: what went through Chromium's storage comes back sorted. */
const facetsOf = ({ facets }: Annotation) =>
  facets.map((facet) => JSON.stringify(Object.entries(facet).sort(([a], [b]) => a.localeCompare(b)))).sort();

async function compare(): Promise<boolean> {
  const list = pages();
  const expected = fromCommandLine(list);
  const server = await startFixtureServer();
  const folder = mkdtempSync(join(tmpdir(), 'jobgloss-build-'));
  const driver = await startChromium(withAllHosts(folder), server);
  const score = { blocks: 0, same: 0, pages: 0, facets: 0 };
  const show = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : null;
  try {
    const office = await driver.extensionPage('options.html');
    const tab = await driver.browser.newPage();
    for (const { id, file, url } of list) {
      const wanted = expected.get(id)!;
      server.serve(url, {
        body: readFileSync(file),
        headers: { 'content-security-policy': NOTHING_BUT_TEXT },
      });
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      const reading = await readTab(office, tab, url);
      score.pages++;
      const got = reading && asCommandLine(toJson(id, reading));
      const [want, have] = [parts(wanted), got ? parts(got) : []];
      const same = inCommon(want, have);
      score.blocks += Math.max(want.length, have.length);
      score.same += same;
      const isSameFacets =
        got !== null && got.posting === wanted.posting && facetsOf(wanted).join() === facetsOf(got).join();
      if (isSameFacets) score.facets++;
      if (same < Math.max(want.length, have.length) || !isSameFacets) {
        console.log(
          `  ${id}: ${same} of ${want.length} blocks here and ${have.length} in Chromium${isSameFacets ? '' : ', other facets'}`,
        );
      }
      if (id === show || show === 'all') {
        const at = want.findIndex((text, index) => text !== have[index]);
        if (at >= 0) console.log(`    at ${at}: ${want[at]}\n    Chromium: ${have[at]}`);
        const [here, there] = [facetsOf(wanted), got ? facetsOf(got) : []];
        for (const facet of here) if (!there.includes(facet)) console.log(`    only here: ${facet}`);
        for (const facet of there) if (!here.includes(facet)) console.log(`    only in Chromium: ${facet}`);
      }
    }
  } finally {
    await driver.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
  const share = score.same / score.blocks;
  console.log(`  ${(share * 100).toFixed(2)} % of ${score.blocks} blocks the same, wanted ≥ ${BAR * 100} %`);
  console.log(`  facets the same on ${score.facets} of ${score.pages} pages`);
  return share >= BAR && score.facets === score.pages;
}

if (!existsSync(gold)) console.log('  skipped: no labelled postings at ../shared/gold');
else if (!(await compare())) process.exitCode = 1;
