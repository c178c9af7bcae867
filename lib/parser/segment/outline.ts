import type { Block } from '../../model/block';
import type { SectionLabel } from '../../model/section';
import type { Lexicon } from '../lexicon';
import type { Steps } from '../steps';
import { type Form, formOf, nameHeading } from './heading';
import { CORE, LABEL_SECTIONS, LEAST_COVERAGE, LONG_PROSE } from './weights';

/** What can be told of a posting's lines before any of them is named. */
export interface Outline {
  /** For each block the section it heads, or null. */
  headings: (SectionLabel | null)[];
  /** Index of the last block that has to be the posting's: nothing up to it can be behind its end. */
  end: number;
  /** Index of the last heading that only a posting has, or -1. */
  lastCore: number;
  /** The sections that have a heading of their own. */
  headed: ReadonlySet<SectionLabel>;
}

/** Finds the headings among the blocks, by form and by words, one a step. */
export function* outlineSteps(blocks: readonly Block[], lexicons: readonly Lexicon[]): Steps<Outline> {
  const headings: (SectionLabel | null)[] = [];
  for (let at = 0; at < blocks.length; at++) {
    headings.push(headingAt(blocks, at, lexicons));
    yield;
  }
  const lastCore = headings.findLastIndex((section) => section !== null && CORE.has(section));
  const lastProse = blocks.findLastIndex(
    ({ zone, isLink, text }) => zone === 'main' && !isLink && text.length > LONG_PROSE,
  );
  // Without a heading that only a posting has, its end cannot be told.
  const end = lastCore < 0 ? blocks.length : Math.max(lastCore, lastProse);
  return { headings, end, lastCore, headed: new Set(headings.filter((section) => section !== null)) };
}

/** "25+" or "98 %" above "years of experience": the two are a figure of the employer's, and no heading. */
const FIGURE = /^[>~+]?\d[\d.,]{0,9} ?[+%]$|^\d{3,9}$|^\d{1,3}[.,]\d{3}$/;
const LABEL_AND_VALUE = /[:：] ?\S.{2}/u;

function headingAt(blocks: readonly Block[], at: number, lexicons: readonly Lexicon[]): SectionLabel | null {
  const block = blocks[at]!;
  const form = block.zone === 'main' ? formOf(block) : 'none';
  // "Workplace: Linz, full-time" is a label with its value, which is read as prose.
  if (form === 'none' || (form !== 'tag' && LABEL_AND_VALUE.test(block.text))) return null;
  if (FIGURE.test(blocks[at - 1]?.text ?? '')) return null;
  const named = nameHeading(block.text, lexicons, form);
  if (named === null || named.coverage < LEAST_COVERAGE[form]) return null;
  // "Posted Oct 20", "Jobs posted: 1": a fact, not a heading, unless its words are known to the last.
  if (named.coverage < 1 && /\d/.test(block.text) && LABEL_SECTIONS.has(named.section)) return null;
  return isFollowed(blocks, at, form) ? named.section : null;
}

/** A plain line is a heading only with something under it, and not when it is one of a row of links. */
function isFollowed(blocks: readonly Block[], at: number, form: Form): boolean {
  if (form !== 'plain') return true;
  const next = blocks[at + 1];
  if (next?.zone !== 'main') return false;
  return next.kind === 'item' || next.text.length > 60 || !blocks[at]!.isLink;
}
