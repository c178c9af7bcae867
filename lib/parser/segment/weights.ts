import type { SectionLabel } from '../../model/section';
import type { Scores } from './cues';
import type { Form } from './heading';

/**
 * The numbers of the segmenter in one place. A cue weighs about 1 (see `cues.ts`); everything here is
 * in that measure.
 */

/** Least share of a heading's letters that its pattern covers, by what the block's form says. */
export const LEAST_COVERAGE: Record<Form, number> = { tag: 0.3, form: 0.34, plain: 0.8, none: 2 };

/** How firmly a heading holds what stands under it: a list more than prose. */
export const HOLD = { item: 3.2, prose: 2.2 };
/** What the line before lends a line: more where no heading speaks. */
export const INERTIA = { headed: 0.4, unheaded: 0.7 };
/** "About the role" and "About us" are followed by each other's sentences, and others', as often as not. */
export const SOFT: Scores = { role: 0.6, about: 0.75, compensation: 0.5 };
/** From this hold on a heading lets in only what commonly stands inside another section. */
export const FIRM = 0.6;

/** How firmly each kind of beginning holds, against the 1 of a heading that names its section. */
export const OPENED = { heading: 1, runIn: 0.8, list: 0.6, voted: 0.55, unnamedForm: 0.45, unnamedTag: 0.35 };

/** Sections whose lines commonly stand inside another's heading, and how much they are helped. */
export const MAY_BREAK_IN: Scores = {
  legal: 2.4,
  preferred: 1.9,
  compensation: 1,
  chrome: 1,
  process: 0.8,
  logistics: 0.7,
  about: 0.6,
  role: 0.2,
  benefits: 0,
};

/** Cues a line of a list that has no heading of its own: fewer where no heading is in force at all. */
export const LIST_SHARE = { free: 0.4, held: 0.7 };
/** Sections under whose headings a list may be of something else. */
export const TOLD: ReadonlySet<SectionLabel> = new Set(['role', 'about']);

/** What is left of a section's hold on prose that stands behind its list: most often it is on to other things. */
export const AFTER_LIST = 0.5;

/** What a sentence that names a section in so many words adds to it. */
export const NAMED = { item: 3, prose: 1.8 };

/** What a question or a call behind the last list speaks for its being about applying. */
export const APPEAL = 3;

/** Sections that only a posting has headings for. */
export const CORE: ReadonlySet<SectionLabel> = new Set([
  'responsibilities',
  'requirements',
  'preferred',
  'benefits',
]);

/** Sections that a short label ("Location:", "Pay") gives to the line behind it only. */
export const LABEL_SECTIONS: ReadonlySet<SectionLabel> = new Set([
  'logistics',
  'compensation',
  'role',
  'about',
  'chrome',
]);

/** Sections whose plain lines among the benefits name one of them: "Hybrid work", "Pay". */
export const ASIDE_SECTIONS: ReadonlySet<SectionLabel> = new Set(['logistics', 'compensation']);

/** Letters that a heading run into its paragraph has at most. */
export const MAX_RUN_IN = 60;
/** Letters of a paragraph that is read on for, past an "Apply" button in the middle of a posting. */
export const LONG_PROSE = 160;
/** Letters from which on a line behind a label is no value. */
export const LEAST_PROSE = 80;
/** A list item is one line up to this many letters; a longer one is cut into its sentences. */
export const MAX_ITEM = 240;
/** Letters of a paragraph from which on a heading may have been merged into it. */
export const MERGED = 100;
/** Letters of a line among the benefits up to which it may be one of the job's terms. */
export const MAX_TERM = 120;
/** Lines right above the title that may belong to it: employer, place, a badge. */
export const ABOVE_TITLE = 3;
/** Lines above the title from which on the page's own head stands there too. */
export const PAGE_HEAD = 8;
/** Letters that a site's words about itself in the page's head have at most; more is somebody's text. */
export const MAX_SLOGAN = 300;
