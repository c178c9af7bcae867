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

const START: Current = { section: 'role', hold: 0, level: 8, lines: Number.POSITIVE_INFINITY, outer: null };

/** Least share of a heading's letters that its pattern covers, by what the block's form says. */
const LEAST_COVERAGE: Record<Form, number> = { tag: 0.3, form: 0.45, plain: 0.8, none: 2 };
/** Sections that a short label ("Location:", "Pay") gives to the line or two behind it only. */
const LABEL_SECTIONS: ReadonlySet<SectionLabel> = new Set([
  'logistics',
  'compensation',
  'role',
  'about',
  'chrome',
]);
/** How firmly a heading holds what stands under it: a list more than prose. */
const HOLD = { item: 3.2, prose: 2.2, rest: 1 };
/** A section whose line-level cues may win inside another's heading, and by how much. */
const MAY_BREAK_IN: Scores = {
  legal: 1.2,
  preferred: 1.9,
  compensation: 1,
  logistics: 0.7,
  chrome: 1,
  process: 0.4,
  benefits: 0,
  role: 0.2,
  about: 0,
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
    for (let at = 0; at < this.blocks.length; at++) this.block(at);
    return this.segments;
  }

  private block(at: number): void {
    const block = this.blocks[at]!;
    const { text } = block;
    if (block.zone !== 'main') return this.put(at, 0, text.length, 'chrome', `zone:${block.zone}`);
    if (this.isOver) return this.put(at, 0, text.length, 'chrome', 'after-posting');
    const named = this.named(block);
    if (named) return this.put(at, 0, text.length, named, 'title-block');

    const form = formOf(block);
    const heading = form === 'none' ? null : nameHeading(text, this.lexicons);
    if (heading && heading.coverage >= LEAST_COVERAGE[form] && this.isFollowed(at, form)) {
      return this.heading(at, heading.section, form);
    }
    if (form === 'tag' && block.level > 0) this.unnamedHeading(block);
    const body = this.inlineHeading(at);
    this.prose(at, body);
  }

  /** The posting's own name, employer and place, where they stand as lines of their own. */
  private named({ text, kind }: Block): SectionLabel | null {
    if (text.length > 160 || kind === 'item') return null;
    const { title, company, place } = this.names;
    const line = fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
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
    if (!next || next.zone !== 'main') return false;
    return next.kind === 'item' || next.text.length > 60 || !this.blocks[at]!.isLink;
  }

  private heading(at: number, section: SectionLabel, form: Form): void {
    const block = this.blocks[at]!;
    this.put(at, 0, block.text.length, section, `heading:${section}`, true);
    if (section === 'chrome') {
      // Other jobs, an application form: nothing of the posting comes after them.
      if (form !== 'plain' && !block.isLink && this.isLateIn(at)) this.isOver = true;
      return;
    }
    const level = form === 'tag' ? block.level : 7;
    const next = this.blocks[at + 1];
    const isLabel =
      LABEL_SECTIONS.has(section) &&
      next !== undefined &&
      next.kind !== 'item' &&
      next.text.length < 80 &&
      !/[.!?]$/.test(next.text) &&
      block.text.length < 40;
    const outer = isLabel ? this.settled() : null;
    this.current = { section, hold: 1, level, lines: isLabel ? 1 : Number.POSITIVE_INFINITY, outer };
  }

  /** True past the middle of the text that was read so far against what is left. */
  private isLateIn(at: number): boolean {
    return (
      this.segments.some(({ isHeading, section }) => isHeading && section !== 'chrome') &&
      at > this.blocks.length / 4
    );
  }

  /** A heading whose words say nothing ends its like and anything below it; what is above it goes on. */
  private unnamedHeading(block: Block): void {
    if (this.current.level >= block.level && this.current.level < 7) {
      this.current = { ...START, section: this.current.section, level: block.level, hold: 0.25 };
    }
  }

  /** "Location: Paris", "Requirements – you know …": the label's section for what stands behind it. */
  private inlineHeading(at: number): { from: number; section: SectionLabel | null; isLabel: boolean } {
    const block = this.blocks[at]!;
    const none = { from: 0, section: null, isLabel: false };
    const run = block.bold[0];
    const colon = block.text.slice(0, 60).search(/[:：](?=\s)/);
    const boldEnd = run && run[0] === 0 && run[1] < block.text.length && run[1] <= MAX_RUN_IN ? run[1] : -1;
    const end = colon > 0 ? colon + 1 : boldEnd;
    if (end <= 1) return none;
    const label = block.text.slice(0, end);
    const heading = nameHeading(label, this.lexicons);
    if (!heading || heading.coverage < 0.8) return none;
    const rest = block.text.length - end;
    const isLabel = LABEL_SECTIONS.has(heading.section) || block.kind === 'item' || rest < 200;
    return { from: 0, section: heading.section, isLabel };
  }

  private prose(at: number, run: { section: SectionLabel | null; isLabel: boolean }): void {
    const block = this.blocks[at]!;
    const current = this.settled();
    const isItem = block.kind === 'item' || block.kind === 'cell';
    for (const [start, end] of isItem && block.text.length < 240
      ? [[0, block.text.length] as const]
      : splitSentences(block.text)) {
      const { section, rule } = this.decide(
        block,
        block.text.slice(start, end),
        current,
        run.section,
        isItem,
      );
      this.put(at, start, end, section, rule);
    }
    if (this.current.lines > 0) this.current.lines--;
    if (run.section && !run.isLabel) {
      this.current = {
        section: run.section,
        hold: 1,
        level: 7,
        lines: Number.POSITIVE_INFINITY,
        outer: null,
      };
    }
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
    if (run) add(run, HOLD.item);
    else if (!isBeforeAll) add(current.section, current.hold * (isItem ? HOLD.item : HOLD.prose));
    add(this.previous === 'preferred' ? current.section : this.previous, isBeforeAll ? HOLD.rest : 0.4);
    if (block.isLink && text.length < 40) add('chrome', 1.2);

    let best = run ?? current.section;
    let most = scores[best] ?? 0;
    for (const [name, score] of Object.entries(scores)) {
      const section = name as SectionLabel;
      if (
        !isBeforeAll &&
        section !== current.section &&
        section !== run &&
        !(section in MAY_BREAK_IN) &&
        current.hold >= 1
      )
        continue;
      const bonus = isBeforeAll || section === best ? 0 : (MAY_BREAK_IN[section] ?? 0);
      if (score + bonus > most && (cues[section] ?? 0) + bonus > 0) {
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

/** A bold run at the head of a paragraph, up to this many letters, can be its heading. */
const MAX_RUN_IN = 60;
