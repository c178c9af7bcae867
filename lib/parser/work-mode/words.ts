import type { WorkMode } from '../../model/profile';

/** How one language tells where the work is done. All but `numbers` are patterns matched against folded text. */
export interface WorkModeWords {
  /** Of this position, whatever the section: "this role is fully remote". */
  firm: Partial<Record<WorkMode, readonly string[]>>;
  /** Enough where the text speaks of the position or its place: "work from home". */
  told: Partial<Record<WorkMode, readonly string[]>>;
  /** Enough between separators in a short line, or after a label: "Remote, Italy". */
  bare: Record<WorkMode, readonly string[]>;
  /** What stands before a value: "workplace type". */
  labels: readonly string[];
  /** A question of yes and no, "Remote work?", with both answers: yes is remote, no is on site. */
  asked?: { labels: string; yes: string; no: string };
  /** Allows some days elsewhere; means `hybrid` where the posting states no mode at all. */
  possible: readonly string[];
  /** Days a week in the office; `{n}` stands for the number or a range of them. */
  officeDays: readonly string[];
  /** Days a week away from it. */
  homeDays: readonly string[];
  /** What counted days are called. */
  days: string;
  /** What may go on right behind a bare value: "Remote in Italy". */
  behind: readonly string[];
  /** Right after a number of days: not by the week. */
  notWeekly: readonly string[];
  /** Days by their names: the five in their order, and what stands beside those of each place. */
  weekdays?: { names: readonly string[]; office: string; home: string };
  /** Right before a mode that is denied. */
  deniedBefore: readonly string[];
  /** Right after it. */
  deniedAfter: readonly string[];
  /** Its words are denied by its own lists alone: the other language's "no" means something else in it. */
  isDeniedAlone?: boolean;
  /** Small numbers in words, folded: `two: 2`, `twice: 2`. */
  numbers: Readonly<Record<string, number>>;
}

declare module '../lexicon' {
  interface LexiconSlots {
    workMode?: WorkModeWords;
  }
}
