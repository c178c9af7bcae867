import type { Block } from '../model/block';
import { isGeneric, namesOccupation } from './job-words';
import { partNamed } from './section-names';
import { hasWords, words } from './words';

/** What the page says of itself outside its text. */
export interface PageNames {
  /** The document's title, `og:title` and the like, most trusted first; none is empty. */
  titles: readonly string[];
  /** `og:site_name`: the employer's own site, or the job board's. */
  siteName: string | null;
  host: string;
}

const MAX_TITLE = 140;
/** A dialog or a form is only among the blocks when it may hold the posting. */
const OPEN: ReadonlySet<string> = new Set(['main', 'form', 'dialog']);

/** Index of the block that is the title and the title itself; -1 and null when unsure. */
export interface FoundTitle {
  block: number;
  title: string | null;
}

/**
 * The posting's title: what stands on the page and agrees with what the page calls itself.
 * @param known titles from a site's layout or JSON-LD that agrees with the page, most trusted first
 */
export function findTitle(blocks: readonly Block[], known: readonly string[], names: PageNames): FoundTitle {
  for (const title of known) {
    const at = blockOf(blocks, title);
    if (at >= 0) return { block: at, title };
  }
  if (known[0]) return { block: -1, title: known[0] };
  let best: FoundTitle = { block: -1, title: null };
  let most = 0;
  const firsts = blocks.filter((block) => block.kind === 'heading' && block.level === 1).length;
  for (const [at, block] of blocks.entries()) {
    const score = scoreOf(block, firsts, names);
    if (score > most) {
      most = score;
      best = { block: at, title: trimmed(block.text, names) };
    }
  }
  if (most >= 50) return best;
  const named = fromTitles(names);
  return named.title === null ? { block: -1, title: fromText(blocks) } : named;
}

/** How surely a block is the title: agreement with the page's own name, an occupation, its heading. */
function scoreOf(block: Block, firsts: number, names: PageNames): number {
  const { text } = block;
  const isHeading = block.kind === 'heading';
  if (text.length < 3 || text.length > MAX_TITLE || !OPEN.has(block.zone) || isGeneric(text)) return 0;
  if (block.kind === 'item' || block.kind === 'cell' || /[.!?:]$/.test(text) || partNamed(text)) return 0;
  if (block.isLink && !isHeading) return 0;
  const own = words(text);
  const isNamed = names.titles.some((title) => hasWords(words(title), own));
  const holdsName = names.titles.some((title) =>
    splitTitle(title).some((part) => namesOccupation(part) && hasWords(own, words(part.replace(AT, '')))),
  );
  const isOccupation = namesOccupation(text);
  let score = 0;
  if (isNamed) score += own.length > 8 ? 45 : 20;
  else if (holdsName) score += 40;
  if (isOccupation) score += 35;
  if (isHeading) score += block.level === 1 ? (firsts === 1 ? 30 : 20) : block.level === 2 ? 10 : 5;
  if (!isNamed && !holdsName && !isHeading) return 0;
  return score;
}

/**
 * A heading that runs the position together with employer and place, or with the employer alone as the
 * page's own title does: the part of the page's title that names the position.
 */
function trimmed(text: string, { titles }: PageNames): string {
  const own = words(text);
  for (const title of titles) {
    const parts = splitTitle(title).map((part) => part.replace(AT, ''));
    const named = parts.filter((part) => namesOccupation(part) && hasWords(own, words(part)));
    const isWhole = words(title) === own && parts.length === 2;
    if (named.length === 1 && (isWhole || own.length > words(named[0]!).length * 1.6)) return named[0]!;
  }
  return text;
}

const AT = /\s+at\s+.{2,80}$/;

/** The document's own title, where it clearly names a position that the text does not head. */
function fromTitles({ titles }: PageNames): FoundTitle {
  for (const title of titles) {
    const hiring = HIRING.exec(title);
    if (hiring) return { block: -1, title: hiring[2]!.trim() };
    const parts = splitTitle(title).filter((part) => namesOccupation(part) && !isGeneric(part));
    if (parts.length === 1) return { block: -1, title: parts[0]!.replace(AT, '') };
  }
  return { block: -1, title: null };
}

const SOUGHT =
  /\b(?:looking for|seeking|hiring|searching for) (?:an? |our (?:next |new |first )?)((?:\p{Lu}[\p{L}\p{N}+#/&-]{0,24},? (?:of |and |& |for )?){1,7})(?:to|who|with|in|for|that|at|based)\b/u;

/** What a sentence says is sought: "we are looking for a Senior Baker to …", by its capitals. */
function fromText(blocks: readonly Block[]): string | null {
  for (const { text } of blocks) {
    const sought = SOUGHT.exec(text.slice(0, 2_000))?.[1]?.replace(/[ ,]+(?:of|and|&|for)?[ ,]*$/, '');
    if (sought?.includes(' ') && namesOccupation(sought)) return sought;
  }
  return null;
}

/** "Acme hiring Baker in Lyon, France | LinkedIn". */
export const HIRING = /^(.{2,80}?) (?:is )?hiring (.{2,140}?)(?: in (.{2,80}?))?(?: \| .{1,40})?$/;

/** The parts of a page's title, which dashes, bars and colons part: "Baker - Acme | Jobs". */
export function splitTitle(title: string): string[] {
  return title
    .split(/\s+[-–—|·•»›>/]+\s+|\s*[|»]\s*|:\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
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
