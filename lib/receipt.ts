import type { Block } from './model/block';
import type { Facet, Strength } from './model/facet';
import { type Phrase, phrase } from './model/phrase';
import type { Reading } from './model/reading';
import type { RunnerUp, SectionLabel, Segment } from './model/section';

/** What decided something, in words for the reader, and by its name for a report of a fault. */
export interface Because {
  why: Phrase;
  rule: string;
}

/** Why one fact was read as it was. */
export interface FacetReceipt {
  facetId: string;
  /** The words that state it, as the posting writes them. */
  quote: string;
  /** The rule that read it; more than one sentence where what it took for granted is to be told too. */
  read: { whys: Phrase[]; rule: string };
  /** Where it stands; null where the reading tells of no section there. */
  section: (Because & { label: SectionLabel; runnerUp: RunnerUp | null }) | null;
  /** How firmly it is asked; null for what is not asked of anybody. */
  strength: { strength: Strength; why: Phrase } | null;
}

/** Longest words quoted from the posting inside a sentence of ours, in letters. */
const MOST_QUOTED = 60;

/** The receipts of facets by their ids, in the order of the page. Ids that the reading does not have give none. */
export function facetReceipts(ids: readonly string[], reading: Reading): FacetReceipt[] {
  return reading.facets.filter(({ id }) => ids.includes(id)).map((facet) => receiptOf(facet, reading));
}

function receiptOf(facet: Facet, { blocks, segments }: Reading): FacetReceipt {
  const { block, start, end, rule } = facet.evidence;
  const segment = segments.find((one) => one.block === block && one.start <= start && start < one.end);
  return {
    facetId: facet.id,
    quote: blocks[block]?.text.slice(start, end) ?? '',
    read: { whys: whysOf(rule), rule },
    section: segment
      ? { label: segment.section, ...becauseOf(segment, blocks), runnerUp: segment.runnerUp ?? null }
      : null,
    strength: facet.strength
      ? { strength: facet.strength, why: strengthWhy(facet.strength, segment?.section) }
      : null,
  };
}

/** `salary:range:by-size` is a range whose period was told by its size: two sentences. */
function whysOf(rule: string): Phrase[] {
  const [kind = '', name = '', ...more] = rule.split(':');
  // What stands behind a benefit's rule is its category, which the fact itself says.
  const extras = kind === 'benefit' ? [] : more;
  return [name, ...extras].map((part) => phrase(`why.fact.${kind}.${part}`));
}

/**
 * Sections and words decide between them, and no rule is kept: whatever is nice to have outside of what
 * is preferred, its own sentence softens, and the other way round (see `lib/parser/strength.ts`).
 */
function strengthWhy(strength: Strength, section: SectionLabel | undefined): Phrase {
  if (strength === 'nice') return phrase(section === 'preferred' ? 'why.niceBySection' : 'why.niceByWords');
  if (section === 'requirements') return phrase('why.mustBySection');
  return phrase(section === 'preferred' ? 'why.mustByWords' : 'why.mustByDefault');
}

/** What decided the section of one segment. */
export function becauseOf(segment: Segment, blocks: readonly Block[]): Because {
  const { rule, section, block, opener } = segment;
  const [name = '', detail] = rule.split(':');
  const because = (key: string, ...args: (string | Phrase)[]): Because => ({
    why: phrase(`why.section.${key}`, ...args),
    rule,
  });
  if (name === 'heading') return because('heading', quoted(blocks[block]?.text));
  if (name === 'carried') {
    const from = opener === undefined ? undefined : blocks[opener]?.text;
    // Readings from before the opener was kept say no more than this.
    if (detail === undefined || from === undefined) return because('carried');
    return detail === 'list' ? because('carried-list') : because(`carried-${detail}`, quoted(from));
  }
  if (name === 'fact') return because(name, phrase(`kind.${detail}`));
  if (name === 'title-block' || name === 'opening') return because(`${name}-${section}`);
  return because(name);
}

function quoted(text = ''): string {
  if (text.length <= MOST_QUOTED) return text.replace(/[:：]$/, '');
  const space = text.lastIndexOf(' ', MOST_QUOTED);
  return `${text.slice(0, space > MOST_QUOTED / 2 ? space : MOST_QUOTED)}…`;
}

/** The lines of one section that the same thing decided. */
export interface Deciding extends Because {
  lines: number;
}

/** One section of a posting, wherever its lines stand, and all that decided them. */
export interface PartReceipt {
  section: SectionLabel;
  /** Lines of the page; a paragraph is one. */
  lines: number;
  deciding: Deciding[];
}

/**
 * The sections of a reading in the order in which they begin, what stands beside the posting last. A
 * heading and what stands under it are decided by one and the same.
 */
export function partReceipts({ blocks, segments }: Reading): PartReceipt[] {
  const parts = new Map<SectionLabel, { seen: Set<number>; by: Map<string, Deciding> }>();
  for (const segment of segments) {
    const part = parts.get(segment.section) ?? { seen: new Set(), by: new Map<string, Deciding>() };
    parts.set(segment.section, part);
    // A paragraph's later sentences are of the line that its first one began.
    if (part.seen.has(segment.block)) continue;
    part.seen.add(segment.block);
    const at = segment.rule.startsWith('heading:') ? segment.block : segment.opener;
    const key = at === undefined ? segment.rule : `block ${at}`;
    const deciding = part.by.get(key) ?? { ...becauseOf(segment, blocks), lines: 0 };
    deciding.lines++;
    part.by.set(key, deciding);
  }
  return [...parts]
    .map(([section, { seen, by }]) => ({ section, lines: seen.size, deciding: [...by.values()] }))
    .sort((one, other) => Number(one.section === 'chrome') - Number(other.section === 'chrome'));
}

/** How a page was read as a whole. */
export interface ReadingReceipt {
  /** What found the posting's place in the page; null where the reading does not say. */
  readBy: Because | null;
  /** Why it was taken for one posting, or for none. */
  decided: Because;
}

/** How a page was read as a whole, from what its reading keeps of it. */
export function readingReceipt({ url, readBy, decidedBy, isPosting }: Reading): ReadingReceipt {
  const isOfSite = (rule: string) => rule.startsWith('site:') && URL.canParse(url);
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const verdict = isPosting ? 'why.posting' : 'why.noPosting';
  return {
    readBy: readBy
      ? {
          why: isOfSite(readBy) ? phrase('why.readBy.site', host) : phrase(`why.readBy.${readBy}`),
          rule: readBy,
        }
      : null,
    decided: {
      why: isOfSite(decidedBy) ? phrase(`${verdict}.site`, host) : phrase(`${verdict}.${decidedBy}`),
      rule: decidedBy,
    },
  };
}
