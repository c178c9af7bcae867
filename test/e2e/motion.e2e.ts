import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { until } from '../browsers/driver';
import { record, stale, unclear } from './motion-record';
import { ourTasks, TRACED } from './motion-trace';
import { BROWSERS, Road, tinted, tintsOf, wordsOf } from './road';

const STRESS = readFileSync(new URL('../fixtures/pages/stress.html', import.meta.url), 'utf8');
const AT = 'https://boards.greenhouse.io/stress/jobs/1';
/** The longest task that may be ours, in milliseconds of processor time: what browsers call a long one. */
const LONG = 50;
/** How long a report may be on its way on a machine that is busy, in milliseconds. */
const ON_ITS_WAY = 1500;

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the stress page does; `window.stress` there. */
interface Stress {
  state: { now: number; log: { n: number; at: number }[]; stale: string[]; frames: number };
  draw(n: number, hasAddress: boolean): void;
  watch(): void;
  unwatch(): void;
  swap(times: number, ms: number, hasAddress: boolean): Promise<void>;
  renderAgain(times: number): Promise<void>;
  addNodes(count: number): Promise<void>;
  clearNodes(): void;
}
declare const stress: Stress;

/** Bytes in use once everything that can go has gone. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

for (const name of BROWSERS) {
  describe(`${name}: pages in motion`, () => {
    let road: Road;
    before(async () => {
      road = await Road.start(name);
      road.server.serve(AT, STRESS);
      for (let n = 2; n < 130; n++) road.server.serve(AT.replace(/1$/, String(n)), STRESS);
    });
    after(() => road?.close());

    async function open(): Promise<{ page: Page; tabId: number }> {
      const page = await road.open(AT);
      await tinted(page, 30_000);
      const tabId = await road.tabId(page);
      await road.stateOf(tabId, ['read']);
      return { page, tabId };
    }
    const shows = (tabId: number, title: string, ms = 15_000) =>
      until(
        `“${title}”`,
        async () => {
          const state = await road.state(tabId);
          return state?.status === 'read' && state.reading?.title === title ? state.reading : null;
        },
        ms,
      );

    /** The whole stress, at the end of which the posting is the last of a hundred and one. */
    async function stressed(page: Page, tabId: number) {
      await page.evaluate(() => stress.swap(100, 100, true));
      await page.evaluate(() => stress.renderAgain(1000));
      await page.evaluate(() => stress.addNodes(10_000));
      return shows(tabId, 'Gauge Keeper 101', 30_000);
    }

    test('swapped 100 times in 10 s, rendered again 1,000 times, 10,000 nodes: right, never stale, never long', async (t) => {
      const { page, tabId } = await open();
      const panel = await road.panel(tabId);
      const recorded = await record(panel, tabId);
      await page.bringToFront();
      const isChromium = name === 'chromium';
      if (isChromium) await page.tracing.start({ categories: TRACED });

      await page.evaluate(() => stress.watch());
      const began = Date.now();
      const reading = await stressed(page, tabId);
      t.diagnostic(`swapped, rendered again and grown in ${Date.now() - began} ms`);
      assert.equal(reading.url, AT.replace(/1$/, '101'));
      await until('the tints of the last posting', async () => {
        const words = wordsOf(await tintsOf(page));
        return words.length === reading.facets.length;
      });
      await page.evaluate(() => stress.unwatch());
      if (isChromium) {
        const trace = await page.tracing.stop();
        assert.ok(trace);
        const tasks = ourTasks(trace).filter(({ isStart }) => !isStart);
        t.diagnostic(
          `our longest tasks: ${tasks
            .slice(0, 5)
            .map(({ ms }) => ms.toFixed(1))
            .join(', ')} ms`,
        );
        assert.ok(tasks.length > 0);
        assert.ok(tasks[0]!.ms <= LONG, `${tasks[0]!.ms} ms`);
      }

      const state = await page.evaluate(() => stress.state);
      assert.ok(state.frames > 100, `${state.frames} frames were looked at`);
      assert.deepEqual(state.stale, []);
      const seen = await recorded();
      const log = [{ n: 1, at: 0 }, ...state.log.filter(({ n }) => n > 1)];
      for (const kind of [seen.states, seen.panel]) {
        assert.ok(kind.length >= 2);
        assert.deepEqual(unclear(kind), []);
        assert.deepEqual(stale(kind, log, ON_ITS_WAY), []);
        assert.equal(kind.at(-1)?.posting, 101);
      }
      const swap = log[1]!.at;
      const cleared = seen.panel.find(({ at, posting }) => at >= swap && posting === null)!.at - swap;
      t.diagnostic(`the panel was clear ${cleared} ms after the first swap; ${seen.states.length} states`);
      assert.ok(cleared < ON_ITS_WAY);
      await Promise.all([panel.close(), page.close()]);
    });

    // A test of its own: a collection that is forced throws the engine's compiled code away with the rest, and the
    // tasks after it, which compile all of it anew, are longer than any that a reader meets.
    if (name === 'chromium')
      test('what the stress left in memory goes', async (t) => {
        const { page, tabId } = await open();
        const heap = await heapOf(page);
        await stressed(page, tabId);
        await page.evaluate(() => stress.clearNodes());
        await rest(2000);
        const grown = (await heapOf(page)) / heap - 1;
        t.diagnostic(`heap: ${(heap / 1e6).toFixed(1)} MB, grown by ${(grown * 100).toFixed(1)} %`);
        assert.ok(grown <= 0.1, `the heap has grown by ${grown}`);
        await page.close();
      });

    test('rendered again, a posting keeps its tints without being read again', async () => {
      const { page, tabId } = await open();
      const before = wordsOf(await tintsOf(page));
      const panel = await road.panel(tabId);
      const recorded = await record(panel, tabId);
      await page.bringToFront();
      await page.evaluate(() => stress.draw(1, false));
      await until('the tints', async () => wordsOf(await tintsOf(page)).join() === before.join());
      await rest(1200);
      assert.deepEqual((await recorded()).states, []);
      await Promise.all([panel.close(), page.close()]);
    });

    test('text that comes long after its address is waited for', async () => {
      const { page, tabId } = await open();
      const panel = await road.panel(tabId);
      const recorded = await record(panel, tabId);
      await page.bringToFront();
      await page.evaluate(() => {
        history.pushState(null, '', '/stress/jobs/7');
        setTimeout(() => stress.draw(7, false), 2500);
      });
      await road.stateOf(tabId, ['reading']);
      const reading = await shows(tabId, 'Gauge Keeper 7');
      assert.match(reading.url, /jobs\/7$/);
      const { states } = await recorded();
      assert.deepEqual(
        states.map(({ posting }) => posting).filter((posting, at, all) => posting !== all[at - 1]),
        [null, 7],
      );
      await Promise.all([panel.close(), page.close()]);
    });

    test('a posting replaced in a pane at the same address; a skeleton between the two', async () => {
      const { page, tabId } = await open();
      const panel = await road.panel(tabId);
      const recorded = await record(panel, tabId);
      await page.bringToFront();
      await page.evaluate(() => {
        document.getElementById('pane')!.innerHTML =
          '<article aria-busy="true"><div></div><div></div></article>';
        setTimeout(() => stress.draw(5, false), 1500);
      });
      await until('no tints', async () => (await tintsOf(page)).length === 0);
      await shows(tabId, 'Gauge Keeper 5');
      const { states, panel: shown } = await recorded();
      assert.deepEqual([...unclear(states), ...unclear(shown)], []);
      await Promise.all([panel.close(), page.close()]);
    });

    test('back and forward, within the document and to another', async () => {
      const { page, tabId } = await open();
      await page.evaluate(() => stress.draw(2, true));
      await shows(tabId, 'Gauge Keeper 2');
      await page.evaluate(() => history.back());
      await shows(tabId, 'Gauge Keeper 1');
      await page.evaluate(() =>
        addEventListener('pageshow', (event) => (window.name = String(event.persisted))),
      );
      await page.goto('https://nobody-we-know.example/away').catch(() => undefined);
      await until('nothing to be known', async () => (await road.state(tabId)) === null);
      await page.evaluate(() => history.back()).catch(() => undefined);
      await shows(tabId, 'Gauge Keeper 1', 20_000);
      await tinted(page);
      assert.equal(
        await page.evaluate(() => window.name),
        'true',
        'the page came out of the back-forward cache',
      );
      await page.close();
    });

    test('text behind “see more” is read when it comes; what is folded up is said to be', async () => {
      const { page, tabId } = await open();
      await page.evaluate(() => {
        const list = document.querySelectorAll('#pane ul')[1]!;
        const item = document.createElement('li');
        item.textContent = "A bachelor's degree in hydrology";
        list.append(item);
      });
      await until('the new line to be read', async () =>
        wordsOf(await tintsOf(page)).some((words) => words.includes('degree')),
      );
      await page.evaluate(() => {
        Object.assign(document.querySelector<HTMLElement>('#pane article')!.style, {
          maxHeight: '120px',
          overflow: 'hidden',
        });
        document.getElementById('pane')!.style.paddingTop = '1500px';
      });
      const panel = await road.panel(tabId);
      await panel.waitForSelector('[data-facet]');
      await panel.evaluate(() => {
        const chips = [...document.querySelectorAll<HTMLElement>('[aria-labelledby="benefits-title"] .chip')];
        chips.at(-1)!.click();
      });
      await until('the word on the fold', () =>
        panel.evaluate(() => document.body.innerText.includes('folded up on the page')),
      );
      assert.ok(await page.evaluate(() => scrollY > 300));
      await Promise.all([panel.close(), page.close()]);
    });

    test('open shadow roots are read, tinted and followed', async () => {
      const url = 'https://boards.greenhouse.io/shadow/jobs/3';
      const host = "const root = document.getElementById('pane').attachShadow({ mode: 'open' });";
      road.server.serve(
        url,
        STRESS.replace("const pane = document.getElementById('pane');", `${host} const pane = root;`),
      );
      const page = await road.open(url);
      const tabId = await road.tabId(page);
      const reading = await shows(tabId, 'Gauge Keeper 1', 30_000);
      const ranges = () =>
        page.evaluate(() =>
          [...CSS.highlights]
            .filter(([key]) => key.startsWith('jobgloss-'))
            .flatMap(([, highlight]) =>
              [...highlight].map((range) => range.startContainer.getRootNode().nodeType),
            ),
        );
      assert.equal((await ranges()).length, reading.facets.length);
      assert.deepEqual([...new Set(await ranges())], [11]);
      await page.evaluate(() => stress.draw(4, false));
      await shows(tabId, 'Gauge Keeper 4');
      await page.close();
    });

    test("a known site's frame in a page of another is read, and forgotten with it", async () => {
      const url = 'https://nobody-we-know.example/careers';
      road.server.serve(
        url,
        `<!doctype html><title>Careers</title><iframe src="${AT}" width="900" height="700">`,
      );
      const page = await road.open(url);
      const tabId = await road.tabId(page);
      await shows(tabId, 'Gauge Keeper 1', 30_000);
      assert.notEqual((await road.state(tabId))?.frameId, 0);
      await page.evaluate(() => document.querySelector('iframe')!.remove());
      await until('nothing to be known', async () => (await road.state(tabId)) === null);
      await page.close();
    });
  });
}
