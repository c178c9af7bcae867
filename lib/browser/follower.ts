import type { Reading } from '../model/reading';
import { withinBudget } from '../page/budget';
import { LeftPosting, moveBetween } from '../page/left-posting';
import { registeredLexicon } from '../page/lexicon-registry';
import type { Painter } from '../page/paint';
import type { ReadPage } from '../page/read-page';
import type { ParseMemory } from '../page/read-part';
import { readPostings } from '../page/read-postings';
import { Shown } from '../page/shown';
import { inSlices, type Pause } from '../page/slices';
import { isHidden } from '../page/tags';
import { type Motion, type Watch, watchPage, withoutHash } from '../page/watch';
import type { Tone } from '../parser/kind';
import { EXTRACTORS } from '../parser/kinds';
import type { Lexicon } from '../parser/lexicon';
import { KnownSites } from './known-sites';
import { type ManyPostings, PostingRun } from './posting-run';
import { contentTypeProblem } from './problems';
import type { Report, Reporter } from './reporter';
import type { Result } from './result';

/**
 * Readings of one posting that the page's own changes may bring about. A clock in the text would have
 * us read for ever; past this only lost tints are put back.
 */
const MAX_READINGS = 30;
/** Readings that a page which never rests may overtake before what is left of one is taken. */
const MAX_OVERTAKEN = 3;

/** A step from one address of the document to another, the same document standing. */
interface Moving {
  from: string;
  /** True while what stands in the page is the text of the address before. */
  isOldText: () => boolean;
  /** True where what stood at the address before had no address of its own. */
  wasUnnamed: boolean;
  /** Resolves once it is known what the step means, and what has to go is gone. */
  told: Promise<void>;
}

/**
 * Follows one document through its changes: reads what stands there once it is at rest, and takes away what no
 * longer does at once, tints and panel both, before anything else is shown.
 */
export class Follower implements Motion {
  private watch: Watch | null = null;
  /** Address of what is read or shown, without its hash. */
  private url = '';
  private force = false;
  /** True on a paused site, where the reader asked for this page and no other. */
  private once = false;

  /** The reading under way, or the one that the shown postings came from. */
  private turn = new AbortController();
  private isReading = false;
  /** True when the page has changed since the reading under way began. */
  private isDirty = false;
  private readings = 0;
  private overtaken = 0;

  /** The posting in the page; null while there is none, or several. */
  private shown: Shown | null = null;
  /** The postings of a page that holds several. */
  private run: PostingRun | null = null;
  /** What several postings of this page were parsed to, from one reading to the next. */
  private memory: ParseMemory = new Map();
  /** What was read where it was no posting, or several, to tell whether it has changed. */
  private rest: { root: Element; text: string | null } | null = null;
  /** The posting whose address was left. */
  private left: LeftPosting | null = null;
  /** From one address to another, until the background has told what that means. */
  private moving: Moving | null = null;
  /** True where a posting came in place of another without an address of its own. */
  private cameUnnamed = false;
  /** What was last reported, to tell a repaint from news. */
  private reported = '';
  private readonly check: () => void;
  private readonly sites: KnownSites;

  /** @param ended ends it, and is aborted by it where the reader asked for one address alone */
  constructor(
    private readonly painter: Painter,
    private readonly reporter: Reporter,
    private readonly ended: AbortController,
  ) {
    this.sites = new KnownSites((question) => this.send(question));
    this.check = withinBudget(() => this.holdAgainstPage(), ended.signal);
  }

  /** The postings of the page, where it holds several. */
  get postings(): PostingRun | null {
    return this.run;
  }

  /** Reads the document anew. See `page:annotate` for the arguments. */
  start(force: boolean, once: boolean): void {
    this.force = force;
    this.once = once;
    this.readings = 0;
    this.left = null;
    this.moving = null;
    this.clear();
    void this.read();
  }

  /** The address may have changed where nothing in the document told of it. */
  look(): void {
    if (!this.watch) return;
    this.navigated(location.href);
    this.watch.look();
  }

  /** The document goes out of sight, with the reading that is under way. */
  leave(): void {
    this.turn.abort();
    this.isReading = false;
    this.reported = '';
  }

  /** Back in sight. True where it was read by hand, and is again. */
  comeBack(): boolean {
    this.clear();
    if (this.force) void this.read();
    return this.force;
  }

  /** Takes everything out of the page. */
  stop(): void {
    this.turn.abort();
    this.run = null;
    this.shown = null;
    this.left = null;
    this.painter.clear();
  }

  /** One reading: read, paint, report. What was shown before stays as long as it stands in the page. */
  private async read(): Promise<void> {
    if (this.reporter.isOver()) return;
    const problem = contentTypeProblem(document.contentType);
    if (problem) {
      await this.send({ type: 'page:unreadable', problem });
      return;
    }
    this.watch ??= watchPage(document, this, this.ended.signal);
    this.watch.follow();
    this.url = withoutHash(location.href);
    this.turn.abort();
    const own = new AbortController();
    this.turn = own;
    this.isReading = true;
    this.isDirty = false;
    const signal = AbortSignal.any([own.signal, this.ended.signal]);
    const pause = inSlices(document, signal);
    try {
      const lexicon = (language: string) => this.loadLexicon(language);
      const url = location.href;
      const site = await this.sites.at(this.url);
      if (signal.aborted) return;
      const content = await readPostings(
        document,
        url,
        lexicon,
        { site, force: this.force, pause },
        { pause, memory: this.memory },
      );
      // What was left meanwhile may not be shown.
      await this.moving?.told;
      if (signal.aborted) return;
      this.isReading = false;
      if (content.kind === 'many') await this.takeAll(content, signal, pause);
      else this.take(content.page);
    } catch {
      if (signal.aborted) return;
      this.isReading = false;
      this.reported = 'failed';
      await this.send({ type: 'page:unreadable', problem: { key: 'problem.failed' } });
    }
  }

  /** Shows what was read, if it is what stands in the page by now. */
  private take(page: ReadPage): void {
    const { reading, root } = page;
    this.run = null;
    this.rest = { root, text: root.textContent };
    if (!reading.isPosting && !this.force) {
      this.painter.clear();
      this.shown = null;
      if (this.reported !== 'gone') void this.send({ type: 'page:gone' });
      this.reported = 'gone';
      if (this.isDirty) this.watch?.look();
      return;
    }
    const shown = new Shown(page);
    let { facets } = reading;
    let { index } = page;
    if (this.isDirty) {
      const anchors = shown.anchor();
      if (!shown.isIntact(anchors, this.overtaken >= MAX_OVERTAKEN)) {
        this.overtaken++;
        this.watch?.look();
        return;
      }
      facets = [...anchors.facets];
      index = anchors.index;
      // What changed beside the facets is read when the page rests.
      this.watch?.look();
    }
    this.overtaken = 0;
    this.shown = shown;
    this.painter.paint(facets, index, toneOf);
    const key = keyOf(reading);
    if (key === this.reported) return;
    this.reported = key;
    void this.send({ type: 'page:read', reading });
  }

  private async takeAll(found: ManyPostings, signal: AbortSignal, pause: Pause): Promise<void> {
    const before = this.reported === 'many' ? this.run : null;
    if (!before) this.clear();
    this.shown = null;
    const host = { painter: this.painter, pause, toneOf, send: (report: Report) => this.send(report) };
    this.run = new PostingRun(found, host, signal, before);
    this.rest = { root: found.root, text: found.root.textContent };
    this.reported = 'many';
    await this.run.run();
  }

  changed(records: readonly MutationRecord[]): void {
    if (this.reporter.isOver()) return;
    this.isDirty = true;
    if (withoutHash(location.href) !== this.url) this.navigated(location.href);
    const { shown } = this;
    if (!shown || !records.some(({ target }) => shown.concerns(target))) return;
    const isOutOfSight = records.some(
      ({ type, target }) =>
        type === 'attributes' && isHidden(target as Element) && shown.isIn(target as Element),
    );
    if (isOutOfSight) this.forget();
    else this.check();
  }

  navigated(url: string): void {
    const now = withoutHash(url);
    if (now === this.url || this.reporter.isOver()) return;
    const from = this.url;
    this.url = now;
    // The reader asked for the page that stood at the address before, not for this one.
    if (this.once) {
      void this.send({ type: 'page:gone' }).then(() => this.ended.abort());
      return;
    }
    this.readings = 0;
    // Who goes on before it was told what the last step meant comes from where that one began.
    const begun = this.moving ?? { from, isOldText: this.oldText(), wasUnnamed: this.cameUnnamed };
    const moving = { ...begun, told: Promise.resolve() };
    this.moving = moving;
    moving.told = this.move(moving, now);
  }

  private async move(moving: Moving, to: string): Promise<void> {
    const { from, isOldText, wasUnnamed } = moving;
    const [before, after] = await Promise.all([this.sites.at(from), this.sites.at(to)]);
    if (this.moving !== moving) return this.moving?.told;
    this.moving = null;
    if (this.ended.signal.aborted) return;
    const move = from === to ? 'same' : moveBetween(before, after);
    if (move !== 'same') {
      this.force = false;
      if (!wasUnnamed) this.left = new LeftPosting(isOldText, move, () => this.settled(), this.ended.signal);
      this.cameUnnamed = false;
      this.forget();
    }
    // The page may have come to rest meanwhile.
    this.watch?.look();
  }

  /** Tells whether what stands in the page is the text that stands there now. */
  private oldText(): () => boolean {
    const { shown, left } = this;
    if (shown) return () => shown.standing() === 'same';
    if (left?.isOldText()) return left.isOldText;
    const text = document.body?.textContent;
    return () => document.body?.textContent === text;
  }

  settled(): void {
    if (this.reporter.isOver()) return;
    const fresh = this.watch?.follow() ?? 0;
    if (withoutHash(location.href) !== this.url) this.navigated(location.href);
    if (this.isReading || this.moving || this.ended.signal.aborted) return;
    if (this.left?.stands()) {
      if (this.left.isOverdue && this.reported !== 'gone') {
        this.reported = 'gone';
        void this.send({ type: 'page:gone' });
      }
      return;
    }
    this.left = null;
    if (this.shown) this.holdAgainstPage();
    const isSame =
      this.shown !== null
        ? fresh === 0 && this.shown.standing() === 'same' && withoutHash(this.shown.reading.url) === this.url
        : this.reported !== 'reading' && fresh === 0 && this.isRestSame();
    if (isSame || ++this.readings > MAX_READINGS) return;
    void this.read();
  }

  /** Takes away what no longer stands in the page, and puts lost tints back on what does. */
  private holdAgainstPage(): void {
    const { shown } = this;
    if (!shown) return;
    if (shown.standing() === 'gone') {
      this.readings = 0;
      this.cameUnnamed = true;
      this.forget();
      return;
    }
    if (!this.painter.isBroken()) return;
    const { facets, index } = shown.anchor();
    this.painter.paint(facets, index, toneOf);
  }

  private isRestSame(): boolean {
    const { rest, run } = this;
    if (!rest?.root.isConnected || rest.root.textContent !== rest.text) return false;
    return run === null || !this.painter.isBroken();
  }

  /** What is shown, or about to be, holds no longer. */
  private forget(): void {
    this.turn.abort();
    this.isReading = false;
    this.clear();
  }

  /** The tints and the panel first, before anything else takes their place. */
  private clear(): void {
    this.painter.clear();
    this.shown = null;
    this.run = null;
    this.rest = null;
    this.memory = new Map();
    if (this.reported === 'reading') return;
    this.reported = 'reading';
    void this.send({ type: 'page:reading' });
  }

  /** A lexicon is a script of its own; once the background has run it here it is registered. */
  private async loadLexicon(language: string): Promise<Lexicon | null> {
    const registered = registeredLexicon(language);
    if (registered) return registered;
    await this.send({ type: 'lexicon:need', language });
    return registeredLexicon(language);
  }

  private send(report: Report): Promise<Result<unknown>> {
    return this.reporter.send(report);
  }
}

function toneOf(kind: string): Tone | null {
  return EXTRACTORS.find(({ id }) => id === kind)?.tone ?? null;
}

/** Readings with one key say the same of the same text. */
function keyOf({ url, isPosting, title, blocks, facets }: Reading): string {
  return JSON.stringify([url, isPosting, title, blocks.map(({ text }) => text), facets.map(({ id }) => id)]);
}
