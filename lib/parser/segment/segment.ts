import type { Block } from '../../model/block';
import type { SectionLabel, Segment } from '../../model/section';
import { fold } from '../fold';
import type { Lexicon } from '../lexicon';
import { splitSentences } from '../sentences';
import { type Scores, scoreCues } from './cues';
import { type Form, formOf, nameHeading } from './heading';

/** What is known of the posting before its lines are named. */
export interface Known {
  title: string | null;
  company: string | null;
  place: string | null;
}

/** The section that is being read, and how firmly it holds its lines. */
interface Current {
  section: SectionLabel;
  /** Weight of the section against a line's own words; 0 before the first heading. */
  hold: number;
  /** Heading level by tag, 7 for a heading by form, 8 for none. */
  level: number;
  /** Lines that a label like "Location:" still covers; Infinity for a heading proper. */
  lines: number;
  /** What comes back when those lines are used up. */
  outer: Current | null;
}

/** Level of a heading that only its form makes one: below all that tags make. */
const BY_FORM = 7;
/** Level of what has no heading at all. */
const UNHEADED = 8;
const START: Current = {
  section: 'role',
  hold: 0,
  level: UNHEADED,
  lines: Number.POSITIVE_INFINITY,
  outer: null,
};

/** Least share of a heading's letters that its pattern covers, by what the block's form says. */
const LEAST_COVERAGE: Record<Form, number> = { tag: 0.3, form: 0.34, plain: 0.8, none: 2 };
/** Sections that a short label ("Location:", "Pay") gives to the line or two behind it only. */
const LABEL_SECTIONS: ReadonlySet<SectionLabel> = new Set([
  'logistics',
  'compensation',
  'role',
  'about',
  'chrome',
]);
/** How firmly a heading holds what stands under it: a list more than prose. */
const HOLD = { item: 3.2, prose: 2.2, rest: 0.7 };
/** Headings like "About the role" are followed by talk of the company as often as not. */
const SOFT: Scores = { role: 0.6 };
/** A section whose line-level cues may win inside another's heading, and by how much. */
const MAY_BREAK_IN: Scores = {
  legal: 2.4,
  preferred: 1.9,
  compensation: 1,
  logistics: 0.7,
  chrome: 1,
  process: 0.8,
  benefits: 0,
  role: 0.2,
  about: 0.6,
};

/**
 * Names the section of every line of a posting: headings first, then a line's own words, then what
 * surrounds it.
 * @param blocks the posting's blocks in the order of the page
 * @param lexicons those of the text's language and English
 * @returns segments in order that cover all blocks but white space; a long paragraph has one for each
 *   sentence
 */
export function segment(blocks: readonly Block[], lexicons: readonly Lexicon[], known: Known): Segment[] {
  return new Walk(blocks, lexicons, known).run();
}

class Walk {
  private readonly segments: Segment[] = [];
  private current = START;
  private previous: SectionLabel = 'role';
  private isOver = false;
  /** For each block the section it heads, or null. */
  private readonly headings: (SectionLabel | null)[] = [];
  /** The last heading that only a posting has; nothing before it can be behind the posting's end. */
  private lastCore = -1;
  /** The last paragraph too long for a note on a form or a card of another job. */
  private lastProse = -1;
  private readonly names: { title: string; company: string; place: string };

  constructor(
    private readonly blocks: readonly Block[],
    private readonly lexicons: readonly Lexicon[],
    known: Known,
  ) {
    const letters = (text: string | null) => fold(text ?? '').replace(/[^\p{L}\p{N}]+/gu, '');
    this.names = {
      title: letters(known.title),
      company: letters(known.company),
      place: letters(known.place),
    };
  }

  run(): Segment[] {
    for (const [at, block] of this.blocks.entries()) {
      const form = block.zone === 'main' ? formOf(block) : 'none';
      const named = form === 'none' ? null : nameHeading(block.text, this.lexicons);
      // "Posted Oct 20", "Jobs posted: 1": a fact, not a heading, unless the words are known to the last.
      const isFact =
        named !== null && named.coverage < 1 && /\d/.test(block.text) && LABEL_SECTIONS.has(named.section);
      const isHeading =
        named !== null && !isFact && named.coverage >= LEAST_COVERAGE[form] && this.isFollowed(at, form);
      this.headings.push(isHeading ? named.section : null);
      if (isHeading && CORE.has(named.section)) this.lastCore = at;
      if (block.zone === 'main' && !block.isLink && block.text.length > LONG_PROSE) this.lastProse = at;
    }
    for (let at = 0; at < this.blocks.length; at++) this.block(at);
    return this.segments;
  }

  private block(at: number): void {
    const block = this.blocks[at]!;
    const whole = (section: SectionLabel, rule: string) => this.put(at, 0, block.text.length, section, rule);
    const named = this.named(block);
    const heading = this.headings[at];
    if (block.zone !== 'main') whole('chrome', `zone:${block.zone}`);
    else if (this.isOver) whole('chrome', 'after-posting');
    else if (named) {
      this.useLine();
      whole(named, 'title-block');
    } else if (heading) this.heading(at, heading, formOf(block));
    else this.body(at);
  }

  private body(at: number): void {
    const block = this.blocks[at]!;
    if (
      block.isLink &&
      block.text.length < MAX_RUN_IN &&
      nameHeading(block.text, this.lexicons)?.section === 'chrome'
    ) {
      this.put(at, 0, block.text.length, 'chrome', 'cue:chrome');
      return;
    }
    if (/[:：]$/.test(block.text) || block.kind === 'heading') this.unnamedHeading(block);
    if (block.kind === 'item' && this.blocks[at - 1]?.kind !== 'item') this.unheadedList(at);
    this.prose(at);
  }

  /** The posting's own name, employer and place, where they stand as lines of their own. */
  private named({ text, kind }: Block): SectionLabel | null {
    if (text.length > 160 || kind === 'item') return null;
    const { title, company, place } = this.names;
    const line = lettersOf(text);
    if (line === '') return null;
    if (title !== '' && line === title) return 'role';
    if (company !== '' && line === company) return 'about';
    if (place !== '' && (line === place || line === company + place)) return 'logistics';
    return null;
  }

  /** A heading has something under it; a plain line that ends the page or stands before its like has not. */
  private isFollowed(at: number, form: Form): boolean {
    if (form !== 'plain') return true;
    const next = this.blocks[at + 1];
    if (next?.zone !== 'main') return false;
    return next.kind === 'item' || next.text.length > 60 || !this.blocks[at]!.isLink;
  }

  private heading(at: number, section: SectionLabel, form: Form): void {
    const block = this.blocks[at]!;
    this.put(at, 0, block.text.length, section, `heading:${section}`, true);
    if (section === 'chrome') {
      // Other jobs, an application form: nothing of the posting comes after them.
      if (this.lastCore >= 0 && at > this.lastCore && at > this.lastProse) this.isOver = true;
      return;
    }
    const level = form === 'tag' ? block.level : BY_FORM;
    const next = this.blocks[at + 1];
    const isLabel =
      LABEL_SECTIONS.has(section) &&
      next !== undefined &&
      next.kind !== 'item' &&
      next.text.length < 80 &&
      !/[.!?]$/.test(next.text) &&
      block.text.split(' ').length <= 3;
    const outer = isLabel ? this.settled() : null;
    this.current = { section, hold: 1, level, lines: isLabel ? 1 : Number.POSITIVE_INFINITY, outer };
  }

  /**
   * A heading whose words say nothing ends its like and anything below it, so that what follows
   * answers for itself; under a higher heading it is a mere subheading.
   */
  private unnamedHeading(block: Block): void {
    const level = block.kind === 'heading' ? block.level : BY_FORM;
    const current = this.settled();
    if (current.level < level || current.hold === 0) return;
    // By tag it opens a part of its own, mostly about the company; by form it may be one more subheading.
    const isTag = level !== BY_FORM;
    this.current = { ...START, section: isTag ? 'about' : current.section, level, hold: isTag ? 0.35 : 0.45 };
  }

  /** A list without a heading of its own is one thing: its lines are asked together what that is. */
  private unheadedList(at: number): void {
    const outer = this.settled();
    if (outer.hold >= 0.5) return;
    const pool: Scores = {};
    let lines = 0;
    for (; this.blocks[at + lines]?.kind === 'item'; lines++) {
      for (const [section, score] of Object.entries(
        scoreCues(this.blocks[at + lines]!.text, this.lexicons),
      )) {
        pool[section as SectionLabel] = (pool[section as SectionLabel] ?? 0) + Math.min(score, 1.5);
      }
    }
    const [best] = Object.entries(pool).sort((a, b) => b[1] - a[1]);
    if (lines < 2 || !best || best[1] < lines * 0.4) return;
    this.current = { section: best[0] as SectionLabel, hold: 0.6, level: UNHEADED, lines, outer };
  }

  /** "Location: Paris", "Requirements: you know …": the section that the words before the colon name. */
  private runIn(text: string, boldEnd: number): SectionLabel | null {
    const colon = text.slice(0, MAX_RUN_IN).search(/[:：](?=\s)/);
    const end = colon > 0 ? colon : boldEnd;
    if (end <= 1 || text.slice(0, end).split(' ').length > 6) return null;
    const heading = nameHeading(text.slice(0, end), this.lexicons);
    return heading && heading.coverage >= 0.8 ? heading.section : null;
  }

  private prose(at: number): void {
    const block = this.blocks[at]!;
    const { text } = block;
    const isItem = block.kind === 'item' || block.kind === 'cell';
    const bold = block.bold[0];
    const boldEnd = bold && bold[0] === 0 && bold[1] < text.length && bold[1] <= MAX_RUN_IN ? bold[1] : -1;
    const parts = isItem && text.length < 240 ? [[0, text.length] as const] : splitSentences(text);
    let run: SectionLabel | null = null;
    for (const [start, end] of parts) {
      const part = text.slice(start, end);
      const named = this.runIn(part, start === 0 ? boldEnd : -1);
      if (named) run = named;
      const { section, rule } = this.decide(block, part, this.settled(), run, isItem);
      this.put(at, start, end, section, rule);
      // A label speaks for its own sentence; a heading run into its paragraph for all of it and on.
      if (run && !isItem && !LABEL_SECTIONS.has(run)) {
        this.current = {
          section: run,
          hold: 0.8,
          level: BY_FORM,
          lines: Number.POSITIVE_INFINITY,
          outer: null,
        };
      } else if (run && !isItem) run = null;
    }
    this.useLine();
    if (/[:：]$/.test(text) && this.blocks[at + 1]?.kind === 'item')
      this.leadIn(at, text.slice(parts.at(-1)![0]));
  }

  /** "You will have access to many benefits, including:" says what the list behind it is. */
  private leadIn(at: number, text: string): void {
    const [best] = Object.entries(scoreCues(text, this.lexicons)).sort((a, b) => b[1] - a[1]);
    if (!best || best[1] < 1 || !CORE.has(best[0] as SectionLabel) || CORE.has(this.settled().section))
      return;
    let lines = 1;
    while (this.blocks[at + lines + 1]?.kind === 'item') lines++;
    this.current = {
      section: best[0] as SectionLabel,
      hold: 0.6,
      level: UNHEADED,
      lines,
      outer: this.settled(),
    };
  }

  private useLine(): void {
    if (this.current.lines > 0) this.current.lines--;
  }

  /** The section in force, with used-up labels taken off. */
  private settled(): Current {
    while (this.current.lines <= 0 && this.current.outer) this.current = this.current.outer;
    return this.current;
  }

  private decide(
    block: Block,
    text: string,
    current: Current,
    run: SectionLabel | null,
    isItem: boolean,
  ): { section: SectionLabel; rule: string } {
    const cues = scoreCues(text, this.lexicons);
    const scores: Scores = { ...cues };
    const add = (section: SectionLabel, score: number) => {
      scores[section] = (scores[section] ?? 0) + score;
    };
    const isBeforeAll = current.hold === 0;
    const isOfCompany = this.startsWithCompany(text);
    if (isOfCompany) add('about', 1.2);
    if (run) add(run, HOLD.item);
    else if (!isBeforeAll)
      add(current.section, current.hold * (isItem ? HOLD.item : HOLD.prose) * (SOFT[current.section] ?? 1));
    add(this.previous === 'preferred' ? current.section : this.previous, isBeforeAll ? HOLD.rest : 0.4);
    if (block.isLink && text.length < 40) add('chrome', 1.2);

    let best = run ?? (isBeforeAll && text.length > MAX_RUN_IN ? 'about' : current.section);
    let most = scores[best] ?? 0;
    for (const [name, score] of Object.entries(scores)) {
      const section = name as SectionLabel;
      if (
        !isBeforeAll &&
        section !== current.section &&
        section !== run &&
        !(section in MAY_BREAK_IN) &&
        current.hold >= 0.6
      )
        continue;
      const isStipend = section === 'compensation' && current.section === 'benefits' && 'benefits' in cues;
      const bonus = isBeforeAll || isStipend || section === best ? 0 : (MAY_BREAK_IN[section] ?? 0);
      if (score + bonus > most && (section in cues || (section === 'about' && isOfCompany))) {
        best = section;
        most = score + bonus;
      }
    }
    if (
      best === 'preferred' &&
      (cues.preferred ?? 0) > 0 &&
      !['requirements', 'preferred'].includes(current.section) &&
      !isBeforeAll
    )
      best = current.section;
    const rule = run === best ? `run-in:${best}` : best === current.section ? 'carried' : `cue:${best}`;
    return { section: best, rule };
  }

  /** "Acme is the leader in …": a sentence that opens with the employer's name speaks of the employer. */
  private startsWithCompany(text: string): boolean {
    const { company } = this.names;
    return company.length > 2 && lettersOf(text.slice(0, company.length + 12)).startsWith(company);
  }

  private put(
    block: number,
    start: number,
    end: number,
    section: SectionLabel,
    rule: string,
    isHeading = false,
  ): void {
    this.segments.push({ block, start, end, section, isHeading, rule });
    if (section !== 'chrome') this.previous = section;
  }
}

/** Sections that only a posting has headings for. */
const CORE: ReadonlySet<SectionLabel> = new Set([
  'responsibilities',
  'requirements',
  'preferred',
  'benefits',
]);
/** A paragraph this long is read on for, past an "Apply" button in the middle of a posting. */
const LONG_PROSE = 160;
/** A bold run at the head of a paragraph, up to this many letters, can be its heading. */
const MAX_RUN_IN = 60;

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
