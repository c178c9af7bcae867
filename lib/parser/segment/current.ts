import type { SectionLabel } from '../../model/section';
import { CORE, OPENED, TOLD } from './weights';

/** The section that is being read, and how firmly it holds its lines. */
export interface Current {
  section: SectionLabel;
  /** 1 under a heading that names its section, less under weaker ones, 0 before the first. */
  hold: number;
  /** Heading level by tag, then `BY_FORM`, then `UNHEADED`. */
  level: number;
  /** What began it, for the receipt; null before the first. */
  opener: Opener | null;
}

/** What began a section, and the block in which it stands. */
export interface Opener {
  /** `unnamed` is a heading by tag whose words name no section; a `list` is asked as one what it is. */
  by: 'heading' | 'run-in' | 'lead-in' | 'list' | 'unnamed';
  block: number;
}

/** Level of a heading that only its form makes one: below all that tags make. */
export const BY_FORM = 7;
/** Level of what has no heading at all. */
export const UNHEADED = 8;

interface Opened extends Current {
  /** Lines that it still covers. */
  lines: number;
  outer: Opened | null;
  /** What a higher heading opened, under which this one stands. */
  above: Opened | null;
}

/** Keeps the section in force: headings replace one another, labels and lists lie on top for some lines. */
export class CurrentSection {
  private opened: Opened = {
    section: 'role',
    hold: 0,
    level: UNHEADED,
    opener: null,
    lines: Number.POSITIVE_INFINITY,
    outer: null,
    above: null,
  };

  /** The section in force, with used-up labels taken off. */
  get(): Current {
    while (this.opened.lines <= 0 && this.opened.outer) this.opened = this.opened.outer;
    return this.opened;
  }

  /** Starts a section that holds until another starts. */
  open(section: SectionLabel, hold: number, level: number, opener: Opener | null): void {
    const above = this.above(level);
    this.opened = { section, hold, level, opener, lines: Number.POSITIVE_INFINITY, outer: null, above };
  }

  /** Starts a section for the next `lines` lines; what is in force now comes back behind them. */
  cover(section: SectionLabel, hold: number, level: number, opener: Opener, lines: number): void {
    const outer = this.get() as Opened;
    this.opened = { section, hold, level, opener, lines, outer, above: null };
  }

  /** True where a heading of this level stands under one that surely names a part only a posting has. */
  isUnder(level: number): boolean {
    const above = this.above(level);
    return above !== null && above.hold === 1 && CORE.has(above.section);
  }

  /** The nearest heading in force that is higher than a level. */
  private above(level: number): Opened | null {
    let opened: Opened | null = this.get() as Opened;
    while (opened && opened.level >= level) opened = opened.above;
    return opened;
  }

  /**
   * A heading whose words say nothing ends its like and anything below it, so that what follows
   * answers for itself; under a higher heading it is a mere subheading.
   * @param block its index
   * @param under what the lines under it are about, where they agree
   * @param isOfList true where a list stands right under it
   */
  unnamed(level: number, block: number, under: SectionLabel | null, isOfList: boolean): void {
    const current = this.get();
    if (current.level < level || current.hold === 0) {
      // "About the role" with "You bring" and a list under it: what the list is tells by its own lines.
      const isFree = current.hold < OPENED.list || (isOfList && TOLD.has(current.section));
      if (under && isFree) this.open(under, OPENED.voted, level, { by: 'unnamed', block });
      return;
    }
    // "What we offer" with "Pay" and "Our team" under it: the second is one more of what is offered.
    const above = this.above(level);
    if (level < BY_FORM && above?.hold === 1 && CORE.has(above.section)) {
      this.opened = above;
      return;
    }
    if (under) {
      this.open(under, OPENED.voted, level, { by: 'unnamed', block });
      return;
    }
    // By tag it opens a part of its own, mostly about the company; by form it may be one more subheading.
    if (level < BY_FORM) this.open('about', OPENED.unnamedTag, level, { by: 'unnamed', block });
    else this.open(current.section, OPENED.unnamedForm, level, current.opener);
  }

  /** The section's list is over and prose follows. */
  loosen(factor: number): void {
    const { section, hold, level, opener } = this.get();
    if (hold > factor) this.open(section, hold * factor, level, opener);
  }

  /** One line was read. */
  useLine(): void {
    if (this.opened.lines > 0) this.opened.lines--;
  }
}
