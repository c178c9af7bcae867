import type { Reading } from '../model/reading';
import { onTintClick } from '../page/hit-test';
import { registeredLexicon } from '../page/lexicon-registry';
import { createPainter, type Painter } from '../page/paint';
import { type ReadPage, readPage } from '../page/read-page';
import { reveal } from '../page/reveal';
import { type Change, watchPage } from '../page/watch';
import type { Tone } from '../parser/kind';
import { EXTRACTORS } from '../parser/kinds';
import type { Lexicon } from '../parser/lexicon';
import type { FromContent } from './messages';
import { type Listener, pageRuntime } from './page-runtime';
import { contentTypeProblem } from './problems';
import { fail, isResult, ok, type Result } from './result';
import { readToContent } from './to-content';

/**
 * Readings of one address that the page's own changes may bring about. A clock in the text would have
 * us read for ever; past this only lost tints are put back.
 */
const MAX_READINGS = 30;

/** `Omit` over a union keeps only what all members share; this keeps each member. */
type WithoutBorn<M> = M extends unknown ? Omit<M, 'born'> : never;

/**
 * Reads the document when told to, paints and reports it, and follows its changes until the signal
 * ends it. Never throws into the page.
 */
export class Annotator {
  private readonly painter: Painter;
  private readonly ended: AbortController;
  /** Ends the watch of the reading before. */
  private watching = new AbortController();
  /** Counts readings, so that a slow one does not overwrite a later one. */
  private turn = 0;
  private readings = 0;
  private force = false;
  /** True on a paused site, where the reader asked for this page and no other. */
  private once = false;
  /** What was last reported, to tell a repaint from news. */
  private reported = '';
  private lookAgain: () => void = () => undefined;

  /** @param ended ends this annotator, and is aborted by it when the extension is gone */
  constructor(ended: AbortController) {
    this.ended = ended;
    const { signal } = ended;
    this.painter = createPainter(CSS.highlights, (...ranges) => new Highlight(...ranges));
    const onMessage: Listener = (message, sender, respond) => {
      const answer = sender.id === pageRuntime()?.id ? this.receive(message) : undefined;
      if (answer) respond(answer);
    };
    pageRuntime()?.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => {
      this.stop();
      if (isConnected()) pageRuntime()?.onMessage.removeListener(onMessage);
    });
    onTintClick(
      document,
      () => this.painter.tints(),
      (facetId) => void this.send({ type: 'facet:clicked', facetId }),
      signal,
    );
    addEventListener('pagehide', () => this.leave(), { signal });
    addEventListener('pageshow', (event) => event.persisted && this.comeBack(), { signal });
    // Nothing tells a content script that its extension was removed or replaced: it has to look.
    document.addEventListener('visibilitychange', () => this.isOver(), { signal });
    addEventListener('focus', () => this.isOver(), { signal });
  }

  /** Answers the background and the extension's pages; what is not for us is left to the gate. */
  private receive(message: unknown): Result<unknown> | undefined {
    const asked = readToContent(message);
    switch (asked?.type) {
      case undefined:
        return fail('problem.message');
      case 'page:ping':
        return ok(performance.timeOrigin);
      case 'page:annotate':
        this.force = asked.force;
        this.once = asked.once ?? false;
        this.readings = 0;
        void this.read();
        return ok();
      case 'page:stop':
        this.ended.abort();
        return ok();
      case 'location:changed':
        this.lookAgain();
        return undefined;
      case 'facet:reveal':
        return this.reveal(asked.facetId);
    }
  }

  /** One reading: read, paint, report, and watch for the next. */
  private async read(change?: Change): Promise<void> {
    if (this.isOver()) return;
    const own = ++this.turn;
    this.watching.abort();
    this.readings++;
    if (change !== 'changed') {
      this.painter.clear();
      this.reported = '';
      await this.send({ type: 'page:reading' });
    }
    try {
      const problem = contentTypeProblem(document.contentType);
      if (problem) {
        await this.send({ type: 'page:unreadable', problem });
        return;
      }
      const page = await readPage(document, location.href, (language) => this.loadLexicon(language), {
        force: this.force,
      });
      if (own !== this.turn || this.ended.signal.aborted) return;
      this.watch(page);
      await this.show(page);
    } catch {
      if (own === this.turn) await this.send({ type: 'page:unreadable', problem: { key: 'problem.failed' } });
    }
  }

  private async show({ reading, index }: ReadPage): Promise<void> {
    if (!reading.isPosting && !this.force) {
      this.painter.clear();
      if (this.reported !== 'gone') await this.send({ type: 'page:gone' });
      this.reported = 'gone';
      return;
    }
    this.painter.paint(reading.facets, index, toneOf);
    const key = keyOf(reading);
    if (key === this.reported) return;
    this.reported = key;
    await this.send({ type: 'page:read', reading });
  }

  private watch({ root }: ReadPage): void {
    this.watching = new AbortController();
    const text = root.textContent;
    const isSame = (): boolean => {
      if (this.isOver()) return true;
      const isSettled = this.readings > MAX_READINGS || (root.isConnected && root.textContent === text);
      return isSettled && !this.painter.isBroken();
    };
    const signal = AbortSignal.any([this.watching.signal, this.ended.signal]);
    this.lookAgain = watchPage(document, { isSame }, (change) => this.readAgain(change), signal);
  }

  private readAgain(change: Change): void {
    // The reader asked for the page that stood at the address before, not for this one.
    if (change === 'navigated') {
      if (this.once) {
        void this.send({ type: 'page:gone' });
        this.ended.abort();
        return;
      }
      this.force = false;
      this.readings = 0;
    }
    void this.read(change);
  }

  private reveal(facetId: string): Result {
    const tint = this.painter.tints().find((candidate) => candidate.facetId === facetId);
    if (!tint || tint.range.collapsed) return fail('problem.gone');
    if (!reveal(tint.range)) return fail('problem.hidden');
    this.painter.flash(tint.range);
    return ok();
  }

  /** A lexicon is a script of its own; once the background has run it here it is registered. */
  private async loadLexicon(language: string): Promise<Lexicon | null> {
    const registered = registeredLexicon(language);
    if (registered) return registered;
    await this.send({ type: 'lexicon:need', language });
    return registeredLexicon(language);
  }

  /**
   * The document goes out of sight; it may come back from the back-forward cache. The background sees a
   * tab navigate for itself; only of a frame that is taken out of its page it has to be told. (Firefox
   * writes into the console of a page that leaves while an answer is under way.)
   */
  private leave(): void {
    this.turn++;
    this.reported = '';
    if (window !== window.top) void this.send({ type: 'page:gone' });
  }

  /** Back from the back-forward cache: the site may have been paused meanwhile, so the background is asked. */
  private comeBack(): void {
    if (this.force) void this.read();
    else void this.send({ type: 'gate:found' });
  }

  private stop(): void {
    this.turn++;
    this.watching.abort();
    this.painter.clear();
  }

  /** True once the extension is gone; takes everything of it out of the page. */
  private isOver(): boolean {
    if (!this.ended.signal.aborted && !isConnected()) this.ended.abort();
    return this.ended.signal.aborted;
  }

  private async send(message: WithoutBorn<FromContent>): Promise<Result> {
    if (this.isOver()) return fail('problem.gone');
    // A background that is stopped in the middle of it is started again by the second message.
    for (let isLast = false; ; isLast = true) {
      try {
        const said = { ...message, born: performance.timeOrigin };
        const answer: unknown = await pageRuntime()?.sendMessage(said);
        return isResult(answer) ? (answer as Result) : fail('problem.failed');
      } catch {
        if (this.isOver() || isLast) return fail('problem.failed');
      }
    }
  }
}

/** False once the extension was removed, disabled or replaced by a newer version of itself. */
function isConnected(): boolean {
  try {
    return pageRuntime()?.id !== undefined;
  } catch {
    return false;
  }
}

function toneOf(kind: string): Tone | null {
  return EXTRACTORS.find(({ id }) => id === kind)?.tone ?? null;
}

/** Readings with one key say the same of the same text. */
function keyOf({ url, isPosting, title, blocks, facets }: Reading): string {
  return JSON.stringify([url, isPosting, title, blocks.map(({ text }) => text), facets.map(({ id }) => id)]);
}
