import type { Block } from '../../model/block';
import type { SectionLabel } from '../../model/section';
import type { Lexicon } from '../lexicon';
import { splitSentences } from '../sentences';
import { pickBest, type Scores, scoreCues } from './cues';
import { formOf } from './heading';
import type { Outline } from './outline';
import { partsOf } from './parts';
import { VOTE, voteOn } from './vote';
import { LEAST_PROSE, MAX_TERM, MERGED } from './weights';

/** Words behind which something is listed. */
export const LEADS_IN = /[:：…]$|\.{3}$/;
/** A label with its value in one line. */
const LABELLED = /^[^:：]{2,40}[:：] ?\S/;
/** Lines under a heading that are asked what it heads. */
const MOST_ASKED = 12;
/** What one line of a list says for a section at most. */
const MOST_OF_LINE = 1.5;

/** The blocks of a posting, to be asked what several of them say together. */
export class Lines {
  private readonly asked = new Map<string, Scores>();
  private readonly tail: ReadonlySet<number>;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly lexicons: readonly Lexicon[],
    private readonly outline: Outline,
  ) {
    this.tail = tailOf(blocks, outline);
  }

  /** What a text's words say; a line may be asked for itself and for what heads it. */
  cuesOf(text: string): Scores {
    let scores = this.asked.get(text);
    if (!scores) {
      scores = scoreCues(text, this.lexicons);
      this.asked.set(text, scores);
    }
    return scores;
  }

  /** What the lines under a heading that we do not know are about, if they agree. */
  headedBy(at: number, measure = VOTE): SectionLabel | null {
    const lines: Scores[] = [];
    for (let i = at + 1; i < this.blocks.length && lines.length < MOST_ASKED; i++) {
      const block = this.blocks[i]!;
      if (block.zone !== 'main' || this.outline.headings[i] || block.kind === 'heading') break;
      if (LEADS_IN.test(block.text) || this.isBoldHeading(i)) break;
      for (const [start, end] of partsOf(block.text, this.lexicons))
        lines.push(this.cuesOf(block.text.slice(start, end)));
    }
    return voteOn(this.cuesOf(this.blocks[at]!.text), lines, measure);
  }

  /** A short line in bold with text under it, whose words we do not know. */
  isBoldHeading(at: number): boolean {
    const block = this.blocks[at]!;
    const next = this.blocks[at + 1];
    return (
      block.bold.length > 0 && formOf(block) === 'form' && next?.zone === 'main' && formOf(next) !== 'form'
    );
  }

  /** The section that most lines of a list name, or null. `least` is the cues a line that have to speak for it. */
  sectionOf(at: number, lines: number, least: number): SectionLabel | null {
    const pool: Scores = {};
    for (const { text } of this.blocks.slice(at, at + lines)) {
      for (const [name, score] of Object.entries(this.cuesOf(text))) {
        const section = name as SectionLabel;
        pool[section] = (pool[section] ?? 0) + Math.min(score, MOST_OF_LINE);
      }
    }
    const best = pickBest(pool);
    return lines > 1 && best && best.score >= lines * least ? best.section : null;
  }

  /** How many items from this one on say more for one section than for another, without a break. */
  runOf(at: number, section: SectionLabel, than: SectionLabel): number {
    let end = at;
    for (; end < this.blocks.length; end++) {
      const { kind, text } = this.blocks[end]!;
      if (kind !== 'item') break;
      const cues = this.cuesOf(text);
      if ((cues[section] ?? 0) <= (cues[than] ?? 0)) break;
    }
    return end - at;
  }

  /** How many lines follow a lead-in as a list does: items, or short lines that are no sentences. */
  listFrom(at: number): number {
    const items = this.itemsFrom(at);
    if (items > 0) return items;
    const isEnd = (block: Block, i: number) =>
      i >= at && (this.outline.headings[i] !== null || !isTerm(block));
    const end = this.blocks.findIndex(isEnd);
    const lines = (end < 0 ? this.blocks.length : end) - at;
    return lines > 1 ? lines : 0;
  }

  /** True where paragraphs stand behind a line that say nothing of its section. */
  areBeside(at: number, section: SectionLabel): boolean {
    const behind = this.blocks.slice(at + 1, at + 3);
    if (behind.length < 2 || /[:：]$/.test(this.blocks[at]!.text)) return false;
    return behind.every(
      ({ zone, kind, text }) =>
        zone === 'main' &&
        kind === 'paragraph' &&
        text.length >= LEAST_PROSE &&
        !partsOf(text, this.lexicons).some(([start, end]) => section in this.cuesOf(text.slice(start, end))),
    );
  }

  /** How many list items stand in a row from this block on. */
  itemsFrom(at: number): number {
    const end = this.blocks.findIndex((block, i) => i >= at && block.kind !== 'item');
    return (end < 0 ? this.blocks.length : end) - at;
  }

  /** "Pay and benefits: £30,000" right under "Location: Leeds": one of a row of labels with their values. */
  isInRow(at: number): boolean {
    const isLabelled = (block: Block | undefined) =>
      block !== undefined && block.text.length <= MERGED && LABELLED.test(block.text);
    return isLabelled(this.blocks[at]) && isLabelled(this.blocks[at - 1]);
  }

  /** A paragraph behind the last list of a posting: what is asked and offered has been said. */
  isTail(at: number): boolean {
    return this.tail.has(at);
  }

  /** "Three years in a kitchen. A diploma is a plus.": each sentence speaks for itself where one is softened. */
  isSoftened(text: string): boolean {
    if (!/[.!?;] /.test(text)) return false;
    const parts = splitSentences(text);
    return (
      parts.length > 1 && parts.some(([start, end]) => 'preferred' in this.cuesOf(text.slice(start, end)))
    );
  }
}

/** The paragraphs behind the last list below the last heading that only a posting has, up to whatever heading follows. */
function tailOf(blocks: readonly Block[], { headings, lastCore }: Outline): Set<number> {
  const tail = new Set<number>();
  const first = blocks.findIndex(({ kind }, at) => kind === 'item' && at >= lastCore);
  let isBeforeItem = false;
  for (let at = blocks.length - 1; first >= 0 && at > Math.max(first, lastCore); at--) {
    const { kind, zone } = blocks[at]!;
    if (kind === 'heading' || zone !== 'main' || headings[at]) isBeforeItem = false;
    else if (kind === 'item') isBeforeItem = true;
    if (kind === 'paragraph' && !isBeforeItem) tail.add(at);
  }
  return tail;
}

/** A line of a list that the page sets as paragraphs: "the upkeep of the grounds,". */
function isTerm({ kind, text, zone, isLink }: Block): boolean {
  if (kind !== 'paragraph' || zone !== 'main' || isLink || text.length > MAX_TERM) return false;
  return /^\p{Lower}/u.test(text) || !/[.!?:…]$/.test(text);
}
