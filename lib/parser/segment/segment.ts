import type { Block } from '../../model/block';
import type { Fields } from '../../model/fields';
import type { SectionLabel, Segment } from '../../model/section';
import type { Lexicon } from '../lexicon';
import type { Span } from '../sentences';
import { runToEnd, type Steps } from '../steps';
import { ownAsides } from './asides';
import { firmCue, pickBest, scoreCues } from './cues';
import { BY_FORM, CurrentSection, type Opener, UNHEADED } from './current';
import { decide } from './decide';
import { formOf, nameExactly, nameHeading } from './heading';
import { KnownNames } from './known';
import { LEADS_IN, Lines } from './lines';
import { mergedHeading } from './merged';
import { type Outline, outlineSteps } from './outline';
import { partsOf } from './parts';
import { PLAIN_VOTE } from './vote';
import { warmSteps } from './warm';
import {
  ABOVE_TITLE,
  AFTER_LIST,
  ASIDE_SECTIONS,
  CORE,
  LABEL_SECTIONS,
  LEAST_PROSE,
  LIST_SHARE,
  MAX_ITEM,
  MAX_RUN_IN,
  MAX_SLOGAN,
  MERGED,
  OPENED,
  PAGE_HEAD,
  TOLD,
} from './weights';

/** "Nurse (m/f/d)": a list of such lines names positions. */
const IS_POSITION = /\([mfwhdx] ?[/|]/i;
/** "01" above a heading is its number. */
const NUMBER = /^\d{1,2}[.)]?$/;
/** A short line with a number in it and no label. */
const DATE_LINE = /^(?=.{0,40}\d)[^:：]{2,40}$/;

/**
 * Names the section of every line of a posting: headings first, then a line's own words, then what
 * surrounds it.
 * @param blocks the posting's blocks in the order of the page
 * @param lexicons those of the text's language and English
 * @param known the posting's title, company and place, where the page told them
 * @returns segments in order that cover all blocks but white space; a long paragraph has one for each
 *   sentence
 */
export function segment(blocks: readonly Block[], lexicons: readonly Lexicon[], known: Fields): Segment[] {
  return runToEnd(segmentSteps(blocks, lexicons, known));
}

/** The same in steps of one block. */
export function* segmentSteps(
  given: readonly Block[],
  lexicons: readonly Lexicon[],
  known: Fields,
): Steps<Segment[]> {
  yield* warmSteps(lexicons);
  const own = ownAsides(given, lexicons);
  const blocks = given.map((block, at): Block => (own.has(at) ? { ...block, zone: 'main' } : block));
  const outline = yield* outlineSteps(blocks, lexicons);
  return yield* new Walk(blocks, lexicons, known, outline).steps();
}

/** Lines of a list in a row that are a list of their own: more where such lines have a heading elsewhere. */
const LEAST_RUN = { free: 3, headed: 5 };
/** Share of a subheading's letters that name a section of their own. */
const SURELY_NAMED = 0.6;

/** One pass over the blocks, from the first to the last. */
class Walk {
  private readonly segments: Segment[] = [];
  private readonly current = new CurrentSection();
  private readonly names: KnownNames;
  private readonly lines: Lines;
  private previous: SectionLabel = 'role';
  private isOver = false;
  /** Index of the first block that can be the posting's: what stands above its title is the page's own. */
  private readonly start: number;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly lexicons: readonly Lexicon[],
    known: Fields,
    private readonly outline: Outline,
  ) {
    this.names = new KnownNames(known);
    this.lines = new Lines(blocks, lexicons, outline);
    this.start = this.findStart();
  }

  *steps(): Steps<Segment[]> {
    for (let at = 0; at < this.blocks.length; at++) {
      this.block(at);
      yield;
    }
    return this.segments;
  }

  private findStart(): number {
    const title = this.names.titleAt(this.blocks);
    if (title < PAGE_HEAD) return 0;
    const isText = (block: Block, at: number) =>
      at < title && (block.text.length > MAX_SLOGAN || CORE.has(this.outline.headings[at]!));
    return this.blocks.some(isText) ? 0 : title - ABOVE_TITLE;
  }

  private block(at: number): void {
    const block = this.blocks[at]!;
    const named = this.names.sectionOf(block, this.current.get().hold === 0);
    const isNumber = NUMBER.test(block.text);
    const heading = this.outline.headings[isNumber ? at + 1 : at];
    if (block.zone !== 'main') this.whole(at, 'chrome', `zone:${block.zone}`);
    else if (at < this.start) this.whole(at, 'chrome', 'before-posting');
    else if (this.isOver) this.whole(at, 'chrome', 'after-posting');
    else if (named) {
      this.current.useLine();
      this.whole(at, named, 'title-block');
    } else if (heading && isNumber) this.whole(at, heading, `heading:${heading}`);
    else if (heading && !this.isDoubtful(at)) this.heading(at, heading);
    else if (this.isButton(block)) this.whole(at, 'chrome', 'cue:chrome');
    else this.body(at);
  }

  /** A line under a heading of its own part whose words only sound like another's: "Stability you can rely on". */
  private isDoubtful(at: number): boolean {
    const block = this.blocks[at]!;
    const level = formOf(block) === 'tag' ? block.level : BY_FORM;
    if (!this.current.isUnder(level)) return false;
    const named = nameHeading(block.text, this.lexicons);
    return named === null || named.coverage < SURELY_NAMED;
  }

  private heading(at: number, named: SectionLabel): void {
    const block = this.blocks[at]!;
    const section = this.isDutiesList(at, named) ? 'responsibilities' : this.outvoted(at, named);
    this.whole(at, section, `heading:${section}`, true);
    if (section === 'chrome') {
      // Other jobs, an application form: nothing of the posting comes after them.
      this.isOver = at > this.outline.end;
      if (!this.isOver && formOf(block) === 'tag' && at > this.outline.lastCore)
        this.current.open('chrome', OPENED.heading, block.level, { by: 'heading', block: at });
      return;
    }
    const opener: Opener = { by: 'heading', block: at };
    const form = formOf(block);
    const level = form === 'tag' ? block.level : BY_FORM;
    // "On-site" at the top of a posting is a fact, whatever is told behind it.
    if (section === 'logistics' && this.isAtTop(at) && this.lines.areBeside(at, section)) return;
    // A plain line like "Hybrid work" among the benefits is one of them with its text behind it.
    const isUnder = form === 'plain' || (section === 'logistics' && this.current.isUnder(level));
    const isAside = isUnder && ASIDE_SECTIONS.has(section) && this.current.get().section === 'benefits';
    if (isAside || this.isLabel(at, section)) this.current.cover(section, OPENED.heading, level, opener, 1);
    else this.current.open(section, OPENED.heading, level, opener);
  }

  /** The section of a heading whose words hardly name one, or one that its lines plainly are not of. */
  private outvoted(at: number, named: SectionLabel): SectionLabel {
    if (!TOLD.has(named) || this.lines.itemsFrom(at + 1) < 2) return named;
    const under = this.lines.headedBy(at, PLAIN_VOTE);
    return under && CORE.has(under) ? under : named;
  }

  /** "Job description" right above a list, where nothing else is headed as the duties: these are them. */
  private isDutiesList(at: number, named: SectionLabel): boolean {
    if (named !== 'role' || this.outline.headed.has('responsibilities')) return false;
    const items = this.lines.itemsFrom(at + 1);
    return items > 1 && !this.blocks.slice(at + 1, at + 1 + items).some(({ text }) => IS_POSITION.test(text));
  }

  /** "Location", "Pay:" with a short line behind it: it speaks for that line and no more. */
  private isLabel(at: number, section: SectionLabel): boolean {
    const next = this.blocks[at + 1];
    if (!next || next.kind === 'item') return false;
    // "Deadline" with a date behind it speaks for that date.
    const isOfDate = section === 'process' && DATE_LINE.test(next.text);
    if (!LABEL_SECTIONS.has(section) && !isOfDate) return false;
    // "Hours:" speaks for a longer text too, and not for the list behind it.
    const isTerse = next.text.length < LEAST_PROSE && !/[.!?]$/.test(next.text);
    const label = this.blocks[at]!.text;
    return (isTerse || (ASIDE_SECTIONS.has(section) && /:$/.test(label))) && label.split(' ').length <= 3;
  }

  /** True above all headings that only a posting has. */
  private isAtTop(at: number): boolean {
    return !this.outline.headings.slice(0, at).some((section) => section !== null && CORE.has(section));
  }

  private isButton({ isLink, text }: Block): boolean {
    return isLink && text.length < MAX_RUN_IN && nameHeading(text, this.lexicons)?.section === 'chrome';
  }

  private body(at: number): void {
    const block = this.blocks[at]!;
    const isLeadIn = LEADS_IN.test(block.text);
    const isBehindList = this.blocks[at - 1]?.kind === 'item' && block.kind === 'paragraph';
    if (isBehindList && !isLeadIn && block.text.length > MAX_RUN_IN) this.current.loosen(AFTER_LIST);
    if (block.kind === 'heading') this.unnamed(at, block.level);
    else if (isLeadIn || this.lines.isBoldHeading(at)) this.unnamed(at, BY_FORM);
    if (block.kind === 'item' && this.blocks[at - 1]?.kind !== 'item') this.unheadedList(at);
    if (block.kind === 'item') this.needsAmongDuties(at);
    const parts = this.sentences(at);
    this.current.useLine();
    if (isLeadIn && this.lines.listFrom(at + 1) > 0) this.leadIn(at, block.text.slice(parts.at(-1)![0]));
  }

  private unnamed(at: number, level: number): void {
    this.current.unnamed(level, at, this.lines.headedBy(at), this.lines.itemsFrom(at + 1) > 1);
  }

  private sentences(at: number): Span[] {
    const block = this.blocks[at]!;
    const { text, isLink } = block;
    const isItem = block.kind === 'item' || block.kind === 'cell';
    const isTail = this.lines.isTail(at);
    const whole: Span[] = [[0, text.length]];
    const parts =
      isItem && text.length < MAX_ITEM && !this.lines.isSoftened(text) ? whole : partsOf(text, this.lexicons);
    for (const [start, end] of parts) {
      const part = text.slice(start, end);
      const runIn =
        this.runIn(part, start === 0 ? boldEnd(block) : -1, text.length > MERGED) ??
        (parts.length > 2 ? this.inserted(part) : null);
      const decision = decide({
        length: part.length,
        cues: this.lines.cuesOf(part),
        current: this.current.get(),
        previous: this.previous,
        runIn,
        isItem,
        isLink,
        isOfCompany: this.names.isOfCompany(part),
        firm: firmCue(part, this.lexicons),
        opensDuties: this.opensDuties(part),
        headed: this.outline.headed,
        isAppeal: isTail && /[?!]$/.test(part),
      });
      this.put({ block: at, start, end, isHeading: false, ...decision });
      // In a list under a heading proper it is a label ("Experience: five years").
      if (!runIn || (isItem && !(CORE.has(runIn) && this.current.get().hold < OPENED.heading))) continue;
      // A label speaks for its own sentence; a heading run into its paragraph for all of it and on.
      if (this.lines.isInRow(at)) continue;
      if (!LABEL_SECTIONS.has(runIn) && !(runIn === 'process' && text.length <= MAX_RUN_IN))
        this.current.open(runIn, runInHold(runIn, text), BY_FORM, { by: 'run-in', block: at });
    }
    return parts;
  }

  /** "Location: Paris", "Requirements: you know …": the section that the words before the colon name. */
  private runIn(text: string, bold: number, isMerged: boolean): SectionLabel | null {
    const colon = text.slice(0, MAX_RUN_IN).search(/[:：](?=\s)/);
    const label = text.slice(0, colon > 0 ? colon : Math.max(0, bold));
    if (label === '') return isMerged ? mergedHeading(text, this.lexicons) : null;
    if (label.length < 2 || label.split(' ').length > 6) return null;
    const heading = nameHeading(label, this.lexicons);
    return heading && heading.coverage >= 0.8 ? heading.section : null;
  }

  /** "… a team of four. Duties • Plan the week • …": a heading that stands in the middle of a paragraph. */
  private inserted(text: string): SectionLabel | null {
    if (text.length > MAX_RUN_IN || /[.,;!]$/.test(text)) return null;
    const section = nameExactly(text, this.lexicons);
    return section !== null && CORE.has(section) ? section : null;
  }

  /** "In this role, you …": the words before the first comma could head the duties. */
  private opensDuties(text: string): boolean {
    const comma = text.slice(0, MAX_RUN_IN).indexOf(',');
    const named = comma > 0 ? nameHeading(text.slice(0, comma), this.lexicons) : null;
    return named?.section === 'responsibilities' && named.coverage >= 0.8;
  }

  /** A list without a heading of its own is one thing: its lines are asked together what that is. */
  private unheadedList(at: number): void {
    const { section, hold } = this.current.get();
    const isHeld = hold >= OPENED.list;
    if (!isHeld || TOLD.has(section))
      this.askList(at, this.lines.itemsFrom(at), LIST_SHARE[isHeld ? 'held' : 'free']);
  }

  /** "What you will do" above what one has to know and, in the same list, what one will do. */
  private needsAmongDuties(at: number): void {
    const { section, hold } = this.current.get();
    if (section !== 'responsibilities' || hold < OPENED.list) return;
    const needs = this.lines.runOf(at, 'requirements', section);
    if (needs >= LEAST_RUN[this.outline.headed.has('requirements') ? 'headed' : 'free'])
      this.current.cover('requirements', OPENED.list, UNHEADED, { by: 'list', block: at }, needs);
  }

  /** Opens the section that most of a list's lines name. */
  private askList(at: number, lines: number, least: number): void {
    const section = this.lines.sectionOf(at, lines, least);
    if (section !== null)
      this.current.cover(section, OPENED.list, UNHEADED, { by: 'list', block: at }, lines);
  }

  /** "You will have access to many benefits, including:" says what the list behind it is. */
  private leadIn(at: number, text: string): void {
    const best = pickBest(scoreCues(text, this.lexicons));
    const firm = firmCue(text, this.lexicons);
    const section = firm ?? (best && best.score >= 1 ? best.section : null);
    const { section: current, hold } = this.current.get();
    const lines = this.lines.listFrom(at + 1);
    const isHeld = hold >= OPENED.list;
    const isOfLines = this.lines.itemsFrom(at + 1) === 0;
    // "The team looks after:" is of the team, where the company has the word.
    if (isOfLines && isHeld && current === 'about' && firm === null) return;
    if (!section || !CORE.has(section)) {
      // Items are asked when they are met.
      if (isOfLines && (!isHeld || TOLD.has(current)))
        this.askList(at + 1, lines, LIST_SHARE[isHeld ? 'held' : 'free']);
      return;
    }
    // Under a heading of its own kind only words that name another section open one: the steps of a
    // selection are no demands.
    if (CORE.has(current) && (firm === null || firm === current)) return;
    if (current === 'process' && hold >= OPENED.heading) return;
    const opener: Opener = { by: 'lead-in', block: at };
    this.current.cover(section, OPENED.list, UNHEADED, opener, lines);
  }

  private whole(at: number, section: SectionLabel, rule: string, isHeading = false): void {
    this.put({ block: at, start: 0, end: this.blocks[at]!.text.length, section, isHeading, rule });
  }

  private put(segment: Segment): void {
    this.segments.push(segment);
    if (segment.section !== 'chrome') this.previous = segment.section;
  }
}

/** "Interested?" in the middle of a flattened posting is not the heading of all that follows. */
function runInHold(section: SectionLabel, text: string): number {
  return CORE.has(section) || text.length <= MERGED ? OPENED.runIn : OPENED.unnamedForm;
}

/** Where the bold run at the head of a paragraph ends, or -1 where there is none short enough. */
function boldEnd({ bold: [run], text }: Block): number {
  return run && run[0] === 0 && run[1] < text.length && run[1] <= MAX_RUN_IN ? run[1] : -1;
}
