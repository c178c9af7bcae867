import type { Block } from '../model/block';
import type { Segment } from '../model/section';
import type { Lexicon } from '../parser/lexicon';
import { READ_LANGUAGES } from '../parser/lexicons';
import { matches } from '../parser/matches';
import type { SaysWords } from '../parser/page-words';
import { alternatives, perLexicons } from '../parser/per-lexicons';
import { isGeneric, namesOccupation, pageWords } from './job-words';
import type { JobLdMatch } from './json-ld';
import { type Part, partNamed } from './section-names';

/** What is known of a page once it is read. */
export interface Evidence {
  blocks: readonly Block[];
  segments: readonly Segment[];
  /** Kinds of the facets found, one entry a facet. */
  facetKinds: readonly string[];
  /** ISO 639-1 or `und`. */
  language: string;
  /** Of that language and the page's, English among them. */
  lexicons: readonly Lexicon[];
  title: string | null;
  /** The document's own title, where there is a document. */
  pageTitle?: string | null;
  ld: JobLdMatch;
  /** `site:lever` where a known site's address says that this is a posting, else null. */
  site: string | null;
}

/** Whether a page is one posting, and the rule that decided it. */
export interface Decision {
  isPosting: boolean;
  decidedBy: string;
}

/** What an employer says to a candidate; each entry stands for one way to say it. */
const CUES: readonly (keyof SaysWords)[] = ['seeks', 'you', 'asks', 'terms', 'role', 'pay', 'apply'];

const saysOf = perLexicons((lexicons) => {
  const compile = (key: keyof SaysWords, flags = 'u'): RegExp =>
    new RegExp(`(?<!\\p{L})(?:${alternatives(pageWords(lexicons, ({ says }) => says?.[key]))})`, flags);
  return {
    cues: CUES.map((key) => compile(key)),
    apply: compile('apply'),
    aboutHiring: compile('aboutHiring', 'gu'),
    handbook: compile('handbook', 'iu'),
  };
});

const MIN_TEXT = 400;
/** A shorter text with only a part of a posting may be a teaser of one. */
const SHORT = 1_200;
/** Letters of a section that make it a part of the posting though nothing heads it. */
const MIN_PART = 120;
/** Share of the text it must be: a long article has a sentence of every kind. */
const MIN_SHARE = 0.1;
/** Score from which the text alone tells a posting; more where its tasks or its needs are missing. */
const ENOUGH = 6;
/** Kinds of facts that hardly any text but a posting states together. */
const MANY_KINDS = 6;
/** Ways of speaking to a candidate that a text about somebody's profession does not have together. */
const MANY_CUES = 4;
/** Openings named on a page that make it a list of them. */
const MIN_OPENINGS = 3;
/** Openings set as the page's title is, among which it is one of several. */
const MIN_PEERS = 2;

/**
 * One posting, or something else: a list of jobs, a search page, a hiring handbook, a career front page,
 * an article about jobs, a page with a block left over from another posting. Goes by what is read:
 * mark-up that says `JobPosting` counts only with its text on the page.
 */
export function isPosting(evidence: Evidence): Decision {
  const f = features(evidence);
  const no = (decidedBy: string): Decision => ({ isPosting: false, decidedBy });
  const yes = (decidedBy: string): Decision => ({ isPosting: true, decidedBy });
  if (f.letters < MIN_TEXT) return no(evidence.ld.count > 0 && !evidence.ld.job ? 'left-over' : 'too-short');
  // One block of mark-up whose text is on the page outweighs labels that read like headings.
  const isOne = evidence.ld.by === 'text' && evidence.ld.count === 1;
  if (f.repeats >= MIN_OPENINGS && !isOne) return no('listing');
  // In a language we do not know the text cannot speak for itself.
  const isForeign =
    !READ_LANGUAGES.includes(evidence.language) && evidence.title !== null && f.openings < MIN_OPENINGS;
  if (evidence.ld.by === 'text' && (f.score >= 2 || isForeign)) return yes('json-ld');
  if (evidence.site && evidence.title && (f.score >= 2 || isForeign || evidence.ld.by === 'title'))
    return yes(evidence.site);
  if (evidence.ld.by === 'title' && f.score >= 3) return yes('json-ld');
  const isWhole = f.parts.has('tasks') && f.parts.has('needs');
  if (f.openings >= MIN_OPENINGS && (f.parts.size < 3 || (!isWhole && f.isAmongPeers))) return no('listing');
  if (isHandbook(evidence)) return no('about-hiring');
  if (f.aboutHiring > 2 + f.letters / 1_500) return no('about-hiring');
  if (!f.hasCore) return no('sections');
  // An advice column addresses its reader as a posting does; it has no headings of one and states no terms.
  // What names no occupation is a position only with more to show for it.
  const least = !f.hasMarks ? ENOUGH + 5 : isWhole ? ENOUGH : f.isOccupation ? ENOUGH + 1 : ENOUGH + 2;
  const enough = f.letters < SHORT && !isWhole ? least + 1 : least;
  return f.score >= enough ? yes('sections') : no('sections');
}

/** The page's own title says what its text is, beside the position that it is about: "… job description template". */
function isHandbook({ pageTitle, title, lexicons }: Evidence): boolean {
  const page = pageTitle?.toLowerCase() ?? '';
  // A position may be called so itself: "Career Advice Officer".
  return saysOf(lexicons).handbook.test(title ? page.replace(title.toLowerCase(), ' · ') : page);
}

/**
 * True where a text of these facts offers work: it tells how to apply, or states terms. What is asked of each
 * rank of a profession has the headings of a posting and neither.
 */
export function isOffer(text: string, facetKinds: readonly string[], lexicons: readonly Lexicon[]): boolean {
  if (facetKinds.some((kind) => OFFERED.has(kind))) return true;
  return saysOf(lexicons).apply.test(text.toLowerCase().slice(0, 60_000));
}

/** What the decision is computed from; exported for its receipt and its tests. */
export function features({ blocks, segments, facetKinds, title, lexicons }: Evidence) {
  const parts = new Map<Part, number>();
  /** How often each heading of the two core parts stands there. */
  const heads: Record<'tasks' | 'needs', Map<string, number>> = { tasks: new Map(), needs: new Map() };
  let letters = 0;
  const openings: Block[] = [];
  const text: string[] = [];
  for (const block of blocks) {
    const part = partNamed(block.text);
    if (part && block.kind !== 'item') {
      parts.set(part, (parts.get(part) ?? 0) + 1);
      if (part === 'tasks' || part === 'needs') {
        const name = block.text.toLowerCase();
        heads[part].set(name, (heads[part].get(name) ?? 0) + 1);
      }
    }
    const runIn = part ? null : runInPart(block.text);
    if (runIn && !parts.has(runIn)) parts.set(runIn, 1);
    if (!block.isLink && block.text.length >= 25) letters += block.text.length;
    if (isOpening(block, title, lexicons)) openings.push(block);
    text.push(block.text);
  }
  const named = new Map<Part, number>();
  for (const { section, isHeading, start, end } of segments) {
    const part = PART_OF[section];
    if (part) named.set(part, (named.get(part) ?? 0) + (isHeading ? MIN_PART / 2 : end - start));
  }
  for (const [part, length] of named) {
    if (length >= Math.max(MIN_PART, letters * MIN_SHARE) && !parts.has(part)) parts.set(part, 1);
  }
  const own = blocks.find((block) => block.text === title);
  const all = text.join('\n').toLowerCase().replace(/[‘’]/g, "'").slice(0, 60_000);
  const says = saysOf(lexicons);
  const cues = says.cues.filter((cue) => cue.test(all)).length;
  const aboutHiring = matches(all, says.aboutHiring).length;
  const kinds = new Set(facetKinds);
  const isOccupation = title !== null && namesOccupation(title, lexicons);
  const hasCore =
    parts.has('tasks') ||
    parts.has('needs') ||
    kinds.has('experience') ||
    kinds.has('education') ||
    kinds.size >= MANY_KINDS - 1 ||
    (isOccupation && cues >= MANY_CUES);
  const isNamed = title !== null && (isOccupation || !isGeneric(title, lexicons));
  const core = (parts.has('tasks') ? 2 : 0) + (parts.has('needs') ? 2 : 0);
  const others = [...parts.keys()].filter((part) => part !== 'tasks' && part !== 'needs').length;
  const score =
    core + Math.min(others, 2) + cues + (isOccupation ? 1.5 : isNamed ? 0 : -1) + worthOfKinds(kinds.size);
  return {
    letters,
    parts,
    openings: openings.length,
    isAmongPeers: !isOccupation || openings.filter((opening) => isPeer(opening, own)).length >= MIN_PEERS,
    cues,
    aboutHiring,
    hasCore,
    isOccupation,
    hasMarks: segments.some(isCoreHeading) || TERMS.some((kind) => kinds.has(kind)),
    score,
    // One posting may head its tasks in many ways; several on a page head them in the same one.
    repeats: Math.min(...[heads.tasks, heads.needs].map((names) => Math.max(0, ...names.values()))),
  };
}

/** Two kinds of facts are found in many a text; a posting states several more. */
function worthOfKinds(count: number): number {
  return Math.min(count, 2) * 0.25 + Math.max(0, Math.min(count, MANY_KINDS) - 2) * 0.6;
}

/** A part's name that runs into its text: "Duties: open the shop · count the till". */
function runInPart(text: string): Part | null {
  const name = text.length > MIN_PART ? RUN_IN.exec(text)?.[1] : undefined;
  return name ? partNamed(name) : null;
}

const RUN_IN = /^(\p{Alpha}[^:·•|.!?]{3,40}?)\s?(?::|[·•|])\s/u;

/** Facts that a posting states and a text about work in general seldom does. */
const TERMS: readonly string[] = ['experience', 'education', 'employment', 'salary', 'work-mode', 'location'];

/** Those of them that no description of a profession states. */
const OFFERED: ReadonlySet<string> = new Set(['employment', 'salary', 'work-mode', 'location']);

const PART_OF: Partial<Record<Segment['section'], Part>> = {
  responsibilities: 'tasks',
  requirements: 'needs',
  preferred: 'needs',
  benefits: 'offer',
  compensation: 'offer',
  about: 'company',
  process: 'apply',
};

function isCoreHeading({ isHeading, section }: Segment): boolean {
  return isHeading && CORE_PARTS.has(PART_OF[section]);
}

const CORE_PARTS: ReadonlySet<Part | undefined> = new Set(['tasks', 'needs', 'offer']);

/** True for an opening that is set as the page's own title is: one of the same list. */
function isPeer(opening: Block, own: Block | undefined): boolean {
  return own !== undefined && opening.kind === own.kind && opening.level === own.level;
}

/** A short line that names a position other than the page's own. */
function isOpening(block: Block, title: string | null, lexicons: readonly Lexicon[]): boolean {
  if (block.text.length > 90 || block.text === title || block.zone !== 'main') return false;
  const stands = block.kind === 'heading' || block.isLink || block.kind === 'cell';
  return stands && namesOccupation(block.text, lexicons) && !/[.!?:]$/.test(block.text);
}
