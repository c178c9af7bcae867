import { type PostingSummary, summaryOf } from '../model/posting-list';
import type { Reading } from '../model/reading';
import { inView, watchInView } from '../page/in-view';
import type { Painter } from '../page/paint';
import type { ReadPage } from '../page/read-page';
import type { PageContent, PostingPlace } from '../page/read-postings';
import { reveal } from '../page/reveal';
import type { Pause } from '../page/slices';
import type { Tone } from '../parser/kind';
import { fail, ok, type Result } from './result';

/** How often tints and list are brought up to date while they grow, in milliseconds. */
const LIST_TIME = 1000;
/** Postings around the one in view that are read before anything is tinted beside it. */
const NEAR = 12;
/**
 * Postings to each side of the one in view that are tinted. Browsers go through all tints of a page whenever one
 * changes: of some thousands they take longer than a page may stand still.
 */
const TINTED = 40;
/** How long after a choice the page may begin to scroll to it, in milliseconds. */
const SCROLL_TIME = 400;

export type ManyPostings = PageContent & { kind: 'many' };

/** What a run reports, in the shape of the messages without their `born`. */
export type Report =
  | { type: 'page:read'; reading: Reading; posting: string }
  | { type: 'page:postings'; postings: PostingSummary[]; isCut: boolean }
  | { type: 'facet:clicked'; facetId: string };

export interface RunHost {
  painter: Painter;
  /** The one that reading pauses by too, so that both share a slice. */
  pause: Pause;
  toneOf(kind: string): Tone | null;
  send(report: Report): Promise<unknown>;
}

/** One posting of the run; `page` is undefined until it was read, and null where it is none. */
interface Entry {
  id: string;
  place: PostingPlace;
  page?: ReadPage | null;
  summary: PostingSummary;
}

/**
 * Several postings of one page: reads the one in view first and the others in slices, nearest first, lists them
 * all, tints those around the view, and follows which of them is in view.
 */
export class PostingRun {
  private readonly entries: Entry[];
  private current: Entry;
  private readonly tinted = new Set<Entry>();
  /** Index of the posting that the tinted ones stand around. */
  private center: number;
  /** True from a choice until the page has scrolled to it: what passes by on the way is not in view. */
  private isHeld = false;
  /** What was last reported, to tell news from what is known. */
  private saidPosting = '';
  private saidList = '';
  private readonly isCut: boolean;
  private readonly isRepeat: boolean;

  /**
   * @param signal ends the run
   * @param before the run over the same address before this one: its current posting stays the current one
   */
  constructor(
    { postings, isCut }: ManyPostings,
    private readonly host: RunHost,
    private readonly signal: AbortSignal,
    before: PostingRun | null = null,
  ) {
    this.isCut = isCut;
    this.isRepeat = before !== null;
    this.entries = postings.map((place, at): Entry => {
      const id = `p${at}`;
      return { id, place, summary: { id, ...place.fields } };
    });
    const kept = before && this.entries.find(({ place }) => place.start === before.current.place.start);
    this.current = kept ?? this.entries[Math.max(0, this.seen())]!;
    this.center = this.entries.indexOf(this.current);
    if (before) {
      this.saidPosting = before.saidPosting;
      this.saidList = before.saidList;
    }
  }

  /** Reads, tints and reports all of it. Rejects when it is called off. */
  async run(): Promise<void> {
    const { signal, host } = this;
    const { pause } = host;
    watchInView(
      this.entries.map(({ place }) => place.start),
      () => this.follow(),
      signal,
    );
    // Tints of the run before stay until all of this one's are known.
    const paints = !this.isRepeat;
    await this.makeCurrent(this.current, paints);
    await pause();
    await this.sendList();
    let sent = performance.now();
    const order = this.nearestFirst();
    for (const [at, entry] of order.entries()) {
      await pause();
      await this.read(entry);
      const isNear = at === NEAR;
      if (!isNear && performance.now() - sent < LIST_TIME) continue;
      if (paints) this.tint();
      await this.sendList();
      sent = performance.now();
    }
    await pause();
    this.tint(!paints);
    await this.sendList();
  }

  /** Id of the tint that shows a facet of the current posting. */
  tintOf(facetId: string): string {
    return `${this.current.id} ${facetId}`;
  }

  /** The reader clicked a tint: its posting becomes the current one, then its fact is named. */
  async clicked(tintId: string): Promise<void> {
    const [id, facetId] = tintId.split(' ');
    const entry = this.entries.find((one) => one.id === id);
    if (!entry || !facetId) return;
    await this.makeCurrent(entry);
    await this.host.send({ type: 'facet:clicked', facetId });
  }

  /** Scrolls to a posting and makes it the current one. */
  show(id: string): Result {
    const entry = this.entries.find((one) => one.id === id);
    if (!entry?.place.start.isConnected) return fail('problem.gone');
    void this.makeCurrent(entry);
    const range = rangeOf(entry);
    this.hold(entry);
    return reveal(range) === 'hidden' ? fail('problem.hidden') : ok();
  }

  private follow(): void {
    const entry = this.entries[this.seen()];
    if (!this.isHeld && entry && entry.page !== null) void this.makeCurrent(entry);
  }

  private seen(): number {
    return inView(this.entries.map(({ place }) => place.start));
  }

  private hold(entry: Entry): void {
    this.isHeld = true;
    const ending = new AbortController();
    const signal = AbortSignal.any([ending.signal, this.signal]);
    const free = (): void => {
      ending.abort();
      this.isHeld = false;
      // Who scrolled on meanwhile looks at another one by now.
      const { top, bottom } = entry.place.start.getBoundingClientRect();
      if (!this.signal.aborted && (bottom < 0 || top > innerHeight)) this.follow();
    };
    const timer = setTimeout(free, SCROLL_TIME);
    const options = { signal, capture: true, passive: true };
    document.addEventListener('scroll', () => clearTimeout(timer), options);
    // What the scrolling brought into view is told a moment after it.
    document.addEventListener('scrollend', () => setTimeout(free, SCROLL_TIME), options);
  }

  private async makeCurrent(entry: Entry, paints = true): Promise<void> {
    this.current = entry;
    const page = await this.read(entry);
    if (page && paints) this.tint();
    // Another one may have come into view while this one was read.
    if (!page || this.current !== entry || this.signal.aborted) return;
    const { reading } = page;
    const key = JSON.stringify([
      entry.id,
      reading.url,
      reading.blocks.map(({ text }) => text),
      reading.facets.length,
    ]);
    if (key === this.saidPosting) return;
    this.saidPosting = key;
    await this.host.send({ type: 'page:read', reading, posting: entry.id });
  }

  private async read(entry: Entry): Promise<ReadPage | null> {
    if (entry.page !== undefined) return entry.page;
    const page = await entry.place.read();
    if (this.signal.aborted) return null;
    // Asked for twice at once, it is read twice; the first one stands.
    if (entry.page !== undefined) return entry.page;
    entry.page = page;
    if (page) entry.summary = summaryOf(entry.id, page.reading);
    return page;
  }

  /**
   * Tints what is read around the one in view, all of it at once. What is tinted already stays as it is unless the
   * view has moved far from where it was.
   * @param anew true to put it all in place of what is tinted
   */
  private tint(anew = false): void {
    const { painter, toneOf } = this.host;
    const at = this.entries.indexOf(this.current);
    const isFar = Math.abs(at - this.center) > TINTED / 2;
    if (isFar) this.center = at;
    if (anew || (isFar && this.tinted.size > 0)) {
      painter.clear();
      this.tinted.clear();
    }
    for (const entry of this.entries.slice(Math.max(0, this.center - TINTED), this.center + TINTED + 1)) {
      const { id, page } = entry;
      if (!page || this.tinted.has(entry)) continue;
      this.tinted.add(entry);
      const facets = page.reading.facets.map((facet) => ({ ...facet, id: `${id} ${facet.id}` }));
      painter.add(facets, page.index, toneOf);
    }
  }

  private nearestFirst(): Entry[] {
    const from = this.entries.indexOf(this.current);
    const distance = (entry: Entry): number => Math.abs(this.entries.indexOf(entry) - from);
    return this.entries
      .map((entry) => ({ entry, far: distance(entry) }))
      .sort((one, other) => one.far - other.far)
      .map(({ entry }) => entry);
  }

  private async sendList(): Promise<void> {
    const postings = this.entries.filter(({ page }) => page !== null).map(({ summary }) => summary);
    const key = JSON.stringify(postings);
    if (key === this.saidList) return;
    this.saidList = key;
    await this.host.send({ type: 'page:postings', postings, isCut: this.isCut });
  }
}

/** All of a posting's text, as far as it is known. */
function rangeOf({ place, page }: Entry): Range {
  const range = document.createRange();
  range.selectNodeContents(place.start);
  const end = page?.index.at(-1)?.at(-1)?.node;
  if (end?.isConnected) range.setEndAfter(end);
  return range;
}
