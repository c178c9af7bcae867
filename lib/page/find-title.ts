import type { Block } from '../model/block';
import type { Lexicon } from '../parser/lexicon';
import { alternatives, perLexicons } from '../parser/per-lexicons';
import { isInstitution } from './company-cues';
import { hasGenderMark, isGeneric, namesOccupation, pageWords } from './job-words';
import type { PageNames } from './page-names';
import { partNamed } from './section-names';
import { soughtIn } from './sought';
import { isSlogan, isTitleLabel, JOB_POST, labelledTitle, titleLine } from './title-line';
import { hasWords, words } from './words';

const MAX_TITLE = 140;
/** A dialog or a form is only among the blocks when it may hold the posting. */
const OPEN: ReadonlySet<string> = new Set(['main', 'form', 'dialog']);
/** Score from which a block is surely the title. */
const SURE = 50;
/** A heading of this level or above may be the title where nothing better is found. */
const LOWEST = 4;
/** A line in the text with "(m/f/d)" is the title only above the posting's parts. */
const MAX_LINE = 100;
/** Words of a lone heading that is taken for the title though it names no occupation we know. */
const MAX_WORDS = 9;

/** Index of the block that is the title and the title itself; -1 and null when unsure. */
export interface FoundTitle {
  block: number;
  title: string | null;
}

const NONE: FoundTitle = { block: -1, title: null };

/**
 * The posting's title: what stands on the page and agrees with what the page calls itself.
 * @param known titles from a site's layout or JSON-LD that agrees with the page, most trusted first
 * @param lexicons of the page's languages, English among them
 * @param employers names that the text or the page's frame gives for the employer, likeliest first
 */
export function findTitle(
  blocks: readonly Block[],
  known: readonly string[],
  names: PageNames,
  lexicons: readonly Lexicon[],
  employers: readonly string[] = [],
): FoundTitle {
  for (const title of known) {
    const at = blockOf(blocks, title);
    if (at >= 0) return { block: at, title };
  }
  // JSON-LD that runs the position together with more: the page's own heading is what the reader sees.
  const first = known[0];
  if (first) return headingIn(blocks, first, lexicons) ?? { block: -1, title: first };
  let best = NONE;
  let most = 0;
  const firsts = blocks.filter((block) => block.kind === 'heading' && block.level === 1).length;
  for (const [at, block] of blocks.entries()) {
    // What heads the page may be whom it belongs to.
    const score = isOwner(block.text, employers) ? 0 : scoreOf(block, firsts, names, lexicons);
    if (score > most) {
      most = score;
      best = { block: at, title: titleLine(trimmed(block.text, names, employers, lexicons), lexicons) };
    }
  }
  if (most >= SURE) return best;
  return (
    labelled(blocks, lexicons) ??
    headed(blocks, hasGenderMark, lexicons) ??
    fromTitles(names, employers, lexicons) ??
    headed(
      blocks,
      (text) => namesOccupation(text, lexicons) && !isSlogan(text, lexicons) && !isOwner(text, employers),
      lexicons,
    ) ??
    marked(blocks, lexicons) ??
    fromText(blocks, lexicons) ??
    lone(blocks, names, employers, lexicons) ??
    NONE
  );
}

/** How surely a block is the title: agreement with the page's own name, an occupation, its heading. */
function scoreOf(block: Block, firsts: number, names: PageNames, lexicons: readonly Lexicon[]): number {
  const { at } = wordsOf(lexicons);
  const text = block.text.replace(JOB_POST, '');
  const isHeading = block.kind === 'heading';
  if (!mayBeTitle(block, lexicons) || (block.isLink && !isHeading)) return 0;
  if (block.kind === 'item' || block.kind === 'cell') return 0;
  const own = words(text);
  const isNamed = names.titles.some((title) => hasWords(words(title), own));
  const holdsName = names.titles.some((title) =>
    splitTitle(title, lexicons).some(
      (part) => namesOccupation(part, lexicons) && hasWords(own, words(part.replace(at, ''))),
    ),
  );
  const isOccupation = namesOccupation(text, lexicons) && (isNamed || !isSlogan(text, lexicons));
  let score = 0;
  if (isNamed) score += own.length > 8 ? 45 : 20;
  else if (holdsName) score += 40;
  if (isOccupation) score += 35;
  if (isHeading) score += block.level === 1 ? (firsts === 1 ? 30 : 20) : block.level === 2 ? 10 : 5;
  if (!isNamed && !holdsName && !isHeading) return 0;
  return score;
}

function mayBeTitle({ text, zone, kind, level }: Block, lexicons: readonly Lexicon[]): boolean {
  if (text.length < 3 || text.length > MAX_TITLE || !OPEN.has(zone) || isGeneric(text, lexicons))
    return false;
  // Some pages end their headings with a full stop; a sentence is none.
  const isStopped = kind === 'heading' && level <= 2 && /\p{Ll}\.$/u.test(text) && text.length <= 60;
  return (isStopped || !/[.!?:]$/.test(text)) && !partNamed(text);
}

/** "Job title: Baker", or the line behind "Intitulé du poste". */
function labelled(blocks: readonly Block[], lexicons: readonly Lexicon[]): FoundTitle | null {
  for (const [at, block] of blocks.entries()) {
    if (!OPEN.has(block.zone)) continue;
    const value = labelledTitle(block.text, lexicons);
    if (value !== null)
      return headingIn(blocks, value, lexicons) ?? { block: at, title: titleLine(value, lexicons) };
    const next = blocks[at + 1];
    if (next && isTitleLabel(block.text, lexicons) && mayBeTitle(next, lexicons)) {
      return { block: at + 1, title: titleLine(next.text, lexicons) };
    }
  }
  return null;
}

/** The first heading that names a position in this way. */
function headed(
  blocks: readonly Block[],
  isPosition: (text: string) => boolean,
  lexicons: readonly Lexicon[],
): FoundTitle | null {
  const at = blocks.findIndex(
    (block) =>
      block.kind === 'heading' &&
      block.level <= LOWEST &&
      mayBeTitle(block, lexicons) &&
      isPosition(block.text),
  );
  return at < 0 ? null : { block: at, title: titleLine(blocks[at]!.text, lexicons) };
}

/** The first line with "(m/f/d)" above the first part of the posting that speaks to the candidate. */
function marked(blocks: readonly Block[], lexicons: readonly Lexicon[]): FoundTitle | null {
  for (const [at, block] of blocks.entries()) {
    const { text } = block;
    if (text.length > MAX_LINE || !hasGenderMark(text) || !mayBeTitle(block, lexicons)) continue;
    if (/[,;]$/.test(text) || isSlogan(text, lexicons) || block.isLink) continue;
    return { block: at, title: titleLine(text, lexicons) };
  }
  return null;
}

function fromText(blocks: readonly Block[], lexicons: readonly Lexicon[]): FoundTitle | null {
  const title = soughtIn(blocks, lexicons);
  return title === null ? null : { block: -1, title };
}

/** The one first-level heading of a page that names neither the site nor its employer nor a slogan. */
function lone(
  blocks: readonly Block[],
  { siteName }: PageNames,
  employers: readonly string[],
  lexicons: readonly Lexicon[],
): FoundTitle | null {
  const firsts = [...blocks.entries()].filter(
    ([, block]) => block.kind === 'heading' && block.level === 1 && mayBeTitle(block, lexicons),
  );
  const [at, block] = firsts[0] ?? [-1, null];
  if (!block || firsts.length > 1) return null;
  const title = titleLine(block.text, lexicons);
  const isName = isEmployer(title, employers) || words(title) === words(siteName ?? '');
  const count = title.split(' ').length;
  return isName || count > MAX_WORDS || isSlogan(title, lexicons) || /[,!?]/.test(title)
    ? null
    : { block: at, title };
}

/** A heading that a known, longer title begins with: "Baker" of "Baker - Lyon - Acme". */
function headingIn(blocks: readonly Block[], title: string, lexicons: readonly Lexicon[]): FoundTitle | null {
  const all = words(title);
  const at = blocks.findIndex(
    (block) =>
      block.kind === 'heading' &&
      block.level <= LOWEST &&
      mayBeTitle(block, lexicons) &&
      namesOccupation(block.text, lexicons) &&
      all.startsWith(words(block.text)),
  );
  return at < 0 ? null : { block: at, title: titleLine(blocks[at]!.text, lexicons) };
}

/**
 * A heading that runs the position together with employer and place, or with the employer alone as the
 * page's own title does: the part of the page's title that names the position.
 */
function trimmed(
  text: string,
  { titles, siteName }: PageNames,
  employers: readonly string[],
  lexicons: readonly Lexicon[],
): string {
  const { at } = wordsOf(lexicons);
  const own = words(text);
  // The page's title sets its own names behind this very heading: then all of the heading is the title.
  const isUnit = titles.some((title) => {
    const all = words(title);
    if (all === own || !hasWords(all, own)) return false;
    return splitTitle(all.replace(own, ' | '), lexicons).some((part) => !isGeneric(part, lexicons));
  });
  if (isUnit) return text;
  for (const title of titles) {
    const parts = splitTitle(title, lexicons).map((part) => part.replace(at, ''));
    const named = parts.filter((part) => namesOccupation(part, lexicons) && hasWords(own, words(part)));
    if (named.length !== 1) continue;
    if (words(title) === own) {
      const rest = parts.filter((part) => part !== named[0]);
      const isItsOwn = (part: string): boolean =>
        isEmployer(part, employers) || words(part) === words(siteName ?? '') || isInstitution(part, lexicons);
      if (rest.some(isItsOwn)) return named[0]!;
    } else if (own.length > words(named[0]!).length * 1.6) return named[0]!;
  }
  return text;
}

/** True for a line that is nothing but a name of the employer's. */
function isOwner(line: string, employers: readonly string[]): boolean {
  const own = words(line);
  return employers.some((name) => words(name) === own);
}

/** True for a name that is one of the employer's, or begins it, or that it begins. */
function isEmployer(part: string, employers: readonly string[]): boolean {
  const own = words(part);
  return employers.some((name) => own.startsWith(words(name)) || words(name).startsWith(own));
}

const wordsOf = perLexicons((lexicons) => ({
  at: new RegExp(`\\s+(?:${alternatives(pageWords(lexicons, (page) => page.at))})\\s+.{2,80}$`, 'u'),
}));

/** The document's own title, where it clearly names a position that the text does not head. */
function fromTitles(
  { titles }: PageNames,
  employers: readonly string[],
  lexicons: readonly Lexicon[],
): FoundTitle | null {
  const { at } = wordsOf(lexicons);
  for (const title of titles) {
    const hiring = HIRING.exec(title);
    if (hiring) return { block: -1, title: hiring[2]!.trim() };
    const parts = splitTitle(title, lexicons).filter(
      (part) => namesOccupation(part, lexicons) && !isGeneric(part, lexicons) && !isEmployer(part, employers),
    );
    if (parts.length === 1) return { block: -1, title: titleLine(parts[0]!.replace(at, ''), lexicons) };
  }
  return null;
}

/** "Acme hiring Baker in Lyon, France | LinkedIn". */
export const HIRING = /^(.{2,80}?) (?:is )?hiring (.{2,140}?)(?: in (.{2,80}?))?(?: \| .{1,40})?$/;

/** The parts of a page's title, which dashes, bars and colons part: "Baker - Acme | Jobs". */
export function splitTitle(title: string, lexicons: readonly Lexicon[]): string[] {
  const parts = title
    .split(/\s+[-–—|·•»›>]+\s+|\s*[|»]\s*|:\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  // A stroke parts "Jobs / Baker"; in "Baker / Confectioner" it is the title's own.
  return parts.flatMap((part) => {
    const split = part.split(/\s+\/+\s+/);
    return split.some((one) => isGeneric(one, lexicons)) ? split : [part];
  });
}

/** The first block that is this title, else the first heading that holds it; -1 if none. */
export function blockOf(blocks: readonly Block[], title: string): number {
  const own = words(title);
  const heading = blocks.findIndex((block) => block.kind === 'heading' && words(block.text) === own);
  if (heading >= 0) return heading;
  const exact = blocks.findIndex((block) => words(block.text) === own);
  if (exact >= 0) return exact;
  return blocks.findIndex((block) => block.kind === 'heading' && hasWords(words(block.text), own));
}
