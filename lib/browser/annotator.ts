import { isOnDark } from '../page/background';
import { onTintClick } from '../page/hit-test';
import { createPainter, type Painter } from '../page/paint';
import { reveal } from '../page/reveal';
import { Follower } from './follower';
import { type Listener, pageRuntime } from './page-runtime';
import { isConnected, Reporter } from './reporter';
import { fail, ok, type Result } from './result';
import { readToContent } from './to-content';

/**
 * Reads the document when told to, paints and reports it, and follows its changes until the signal
 * ends it. Never throws into the page.
 */
export class Annotator {
  private readonly painter: Painter;
  private readonly reporter: Reporter;
  private readonly follower: Follower;

  /** @param ended ends this annotator, and is aborted by it when the extension is gone */
  constructor(private readonly ended: AbortController) {
    const { signal } = ended;
    this.reporter = new Reporter(() => this.isOver());
    this.painter = createPainter(CSS.highlights, (...ranges) => new Highlight(...ranges), isOnDark);
    this.follower = new Follower(this.painter, this.reporter, ended);
    const onMessage: Listener = (message, sender, respond) => {
      const answer = sender.id === pageRuntime()?.id ? this.receive(message) : undefined;
      if (answer) respond(answer);
    };
    pageRuntime()?.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => {
      this.follower.stop();
      if (isConnected()) pageRuntime()?.onMessage.removeListener(onMessage);
    });
    onTintClick(
      document,
      () => this.painter.tints(),
      (id) => this.clicked(id),
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
        this.follower.start(asked.force, asked.once ?? false);
        return ok();
      case 'page:stop':
        this.ended.abort();
        return ok();
      case 'location:changed':
        this.follower.look();
        return undefined;
      case 'facet:reveal':
        return this.reveal(asked.facetId);
      case 'posting:show':
        return this.follower.postings?.show(asked.postingId) ?? fail('problem.gone');
    }
  }

  private clicked(tintId: string): void {
    const { postings } = this.follower;
    if (postings) void postings.clicked(tintId);
    else void this.reporter.send({ type: 'facet:clicked', facetId: tintId });
  }

  private reveal(facetId: string): Result {
    const id = this.follower.postings?.tintOf(facetId) ?? facetId;
    const tint = this.painter.tints().find((candidate) => candidate.facetId === id);
    if (!tint || tint.range.collapsed) return fail('problem.gone');
    const revealed = reveal(tint.range);
    if (revealed !== 'shown') return fail(revealed === 'folded' ? 'problem.folded' : 'problem.hidden');
    this.painter.flash(tint.range);
    return ok();
  }

  /**
   * The document goes out of sight; it may come back from the back-forward cache. The background sees a
   * tab navigate for itself; only of a frame that is taken out of its page it has to be told. (Firefox
   * writes into the console of a page that leaves while an answer is under way.)
   */
  private leave(): void {
    this.follower.leave();
    if (window !== window.top) this.reporter.sendLast({ type: 'page:gone' });
  }

  /** Back from the back-forward cache: the site may have been paused meanwhile, so the background is asked. */
  private comeBack(): void {
    if (!this.follower.comeBack()) void this.reporter.send({ type: 'gate:found' });
  }

  /** True once the extension is gone; takes everything of it out of the page. */
  private isOver(): boolean {
    if (!this.ended.signal.aborted && !isConnected()) this.ended.abort();
    return this.ended.signal.aborted;
  }
}
