import type { Block } from '../model/block';
import type { Segment } from '../model/section';
import { READ_LANGUAGES } from '../parser/lexicons';
import { isGeneric, namesOccupation } from './job-words';
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
  title: string | null;
  ld: JobLdMatch;
  /** `site:lever` where a known site's address says that this is a posting, else null. */
  site: string | null;
}

/** Whether a page is one posting, and the rule that decided it. */
export interface Decision {
  isPosting: boolean;
  decidedBy: string;
}

/** How one applies, and who may. */
const APPLY =
  /\b(?:equal opportunity|reasonable accommodation|without regard to|all qualified applicants|gleichberechtigung|handicap|bewirb dich|postule[rz]?|solliciteer|apply (?:now|for|via|by|here|to)|your (?:cv|resume|résumé|application)|lebenslauf|životopis|bewerbungsunterlagen|candidature|(?:send|submit|forward|e-?mail) .{0,30}(?:cv|resume|résumé)|curr[ií]culum|igualdad de oportunidades|no discriminamos|candidati|candidate-se|inscreva-se|aplikuj|prześlij|ansök|ansøg|søknad)\b/;
/** What an employer says to a candidate, in our languages; each stands for one way to say it. */
const CUES: readonly RegExp[] = [
  /\b(?:we(?:'re| are)|is)(?: [a-z]{2,12}ly| now)? (?:looking for|seeking|hiring|recruiting|searching for)\b|\bwir suchen\b|\bverstärk(?:ung|e|en)\b|\bop zoek naar\b|\b(?:rejoin(?:s|dre|dras|drez)|rejoignez)\b|únete\b|\b(?:kom|werken) bij\b|\bdein platz\b|\bsuchen wir\b|\b(?:nous )?recherch(?:ons|e)\b|\bbuscamos\b|\b(?:wij |we )?zoeken (?:wij|we|een)\b|\bhledáme\b|\b(?:po)?szukujemy\b|\bszukamy\b|\b(?:cerchiamo|ricerchiamo|alla ricerca di)\b|\b(?:procuramos|estamos contratando|venha fazer parte)\b|\b(?:vi|nu) (?:söker|søger|søker)\b|\bsöker vi\b/,
  /\byou(?:'ll| will)\b|\bas an? .{3,40}, you\b|\bdu (?:wirst|arbeitest|bist|hast|übernimmst|entwickelst|bringst|unterstützt|gestaltest|verantwortest|integrierst|baust)\b|\bsie (?:bringen|haben|übernehmen|arbeiten)\b|\bals .{3,60} (?:bist|werk|ben) (?:du|je|jij)\b|\b(?:jij|je) (?:gaat|bent|hebt|werkt|woont|beheerst|vertaalt|helpt)\b|\bvous (?:êtes|avez|travaillez|maîtrisez|interviendrez|participez)\b|\btu (?:es|as|travailles|participes)\b|\b(?:tienes|eres)\b|\b(?:vous (?:serez|aurez)|tu (?:seras|auras))\b|\bjij (?:gaat|bent)\b|\bserás\b|\bharás\b|\bbudeš |\bbudete\b|\b(?:ti occuperai|sarai|avrai|si occuperà)\b|\bvocê |\bbędziesz\b|\b(?:du kommer att|du (?:vil|skal|får))\b/,
  /\b(?:years?(?:'|s)? (?:of )?(?:.{0,30} )?experience|experience (?:in|with|of|as)|proven (?:track|experience)|ability to|proficien(?:t|cy) (?:in|with)|knowledge of|degree in|familiarity with)\b|\b(?:berufserfahrung|kenntnisse|abgeschlossen(?:es|e)|kenntnissen|erfahrung)\b|\b(?:expérience|maîtrise|diplôme)\b|\b(?:ervaring|kennis van)\b|\b(?:experiencia|conocimientos|titulación)\b|\b(?:praxe|znalost|zkušenosti)\b|\b(?:escolaridad|estudios mínimos|formación)\b|\b(?:esperienza|conoscenza|laurea|diploma)\b|\b(?:experiência|conhecimentos?|ensino (?:médio|superior))\b|\b(?:doświadczenie|znajomość|wykształcenie)\b|\b(?:erfarenhet|erfaring|utbildning|uddannelse|utdanning)\b/,
  /\b(?:full[- ]time|part[- ]time|permanent|vollzeit|teilzeit|unbefristet|cdi|cdd|temps plein|voltijd|fulltime|jornada|contrato indefinido|plný úvazek|tiempo (?:completo|parcial)|tempo (?:pieno|indeterminato|determinato|integral)|full time|umowa o|pełny etat|heltid|deltid|tillsvidare|wochenstunden|durée (?:in)?déterminée|hybrid|remote|on-?site|télétravail|homeoffice)\b/,
  /\b(?:responsible for|reports? (?:directly )?to|this (?:role|position) (?:is|will|requires|may|offers)|the (?:ideal|successful) candidate|in this (?:role|position))\b|\bverantwortlich\b|\brattaché/,
  /\b(?:salary|compensation|health insurance|paid time off|401\(?k\)?|benefits include|equity|pto|vacation days|urlaubstage|rémunération|salaire|tickets? restaurant|salaris|vakantiedagen|salario|sueldo|wages?|vacaciones|prestaciones|retribuzione|stipendio|salário|wynagrodzeni[ea]|vale[- ]transporte|lön|løn|lønn|vergütung|gehalt|stravenky|dovolená)\b/,
  APPLY,
];
/** What articles and handbooks say of hiring, and a posting does not. */
const ABOUT_HIRING =
  /\b(?:hiring managers?|job (?:seekers?|boards?|descriptions?|postings?|hunters?|hunting)|recruiters? (?:should|will|must|can)|interviewers?|the candidate(?:'s)? (?:should|will|must|is|has)|candidates (?:should|must|will|who are)|how to (?:write|hire|find a job|land)|template)\b/g;
const MIN_TEXT = 400;
/** Letters of a section that make it a part of the posting though nothing heads it. */
const MIN_PART = 120;
/** Share of the text it must be: a long article has a sentence of every kind. */
const MIN_SHARE = 0.1;
/** Score from which the text alone tells a posting; more where its tasks or its needs are missing. */
const ENOUGH = 6;
/** Openings named on a page that make it a list of them. */
const MIN_OPENINGS = 3;

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
  if (f.openings >= MIN_OPENINGS && f.parts.size < 3) return no('listing');
  if (f.aboutHiring > 2 + f.letters / 1_500) return no('about-hiring');
  if (!f.hasCore) return no('sections');
  // An advice column addresses its reader as a posting does; it has no headings of one and states no terms.
  const isWhole = f.parts.has('tasks') && f.parts.has('needs');
  const enough = !f.hasMarks ? ENOUGH + 4 : isWhole ? ENOUGH : ENOUGH + 2;
  return f.score >= enough ? yes('sections') : no('sections');
}

/**
 * True where a text of these facts offers work: it tells how to apply, or states terms. What is asked of each
 * rank of a profession has the headings of a posting and neither.
 */
export function isOffer(text: string, facetKinds: readonly string[]): boolean {
  return facetKinds.some((kind) => OFFERED.has(kind)) || APPLY.test(text.toLowerCase().slice(0, 60_000));
}

/** What the decision is computed from; exported for its receipt and its tests. */
export function features({ blocks, segments, facetKinds, title }: Evidence) {
  const parts = new Map<Part, number>();
  let letters = 0;
  let openings = 0;
  const text: string[] = [];
  for (const block of blocks) {
    const part = partNamed(block.text);
    if (part && block.kind !== 'item') parts.set(part, (parts.get(part) ?? 0) + 1);
    const runIn = part ? null : runInPart(block.text);
    if (runIn && !parts.has(runIn)) parts.set(runIn, 1);
    if (!block.isLink && block.text.length >= 25) letters += block.text.length;
    if (isOpening(block, title)) openings++;
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
  const all = text.join('\n').toLowerCase().replace(/[‘’]/g, "'").slice(0, 60_000);
  const cues = CUES.filter((cue) => cue.test(all)).length;
  const aboutHiring = [...all.matchAll(ABOUT_HIRING)].length;
  const kinds = new Set(facetKinds);
  const hasCore =
    parts.has('tasks') || parts.has('needs') || kinds.has('experience') || kinds.has('education');
  const isNamed = title !== null && (namesOccupation(title) ? true : !isGeneric(title));
  const isOccupation = title !== null && namesOccupation(title);
  const core = (parts.has('tasks') ? 2 : 0) + (parts.has('needs') ? 2 : 0);
  const others = [...parts.keys()].filter((part) => part !== 'tasks' && part !== 'needs').length;
  const score =
    core +
    Math.min(others, 2) +
    cues * 0.75 +
    (isOccupation ? 1.5 : isNamed ? 0 : -1) +
    Math.min(kinds.size, 4) * 0.25;
  return {
    letters,
    parts,
    openings,
    cues,
    aboutHiring,
    hasCore,
    hasMarks: segments.some(isCoreHeading) || TERMS.some((kind) => kinds.has(kind)),
    score,
    repeats: Math.min(parts.get('needs') ?? 0, parts.get('tasks') ?? 0),
  };
}

/** A part's name that runs into its text: "Duties: open the shop · count the till". */
function runInPart(text: string): Part | null {
  const name = text.length > MIN_PART ? RUN_IN.exec(text)?.[1] : undefined;
  return name ? partNamed(name) : null;
}

const RUN_IN = /^(\p{L}[^:·•|.!?]{3,40}?)\s?(?::|[·•|])\s/u;

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

/** A short line that names a position other than the page's own. */
function isOpening(block: Block, title: string | null): boolean {
  if (block.text.length > 90 || block.text === title || block.zone !== 'main') return false;
  const stands = block.kind === 'heading' || block.isLink || block.kind === 'cell';
  return stands && namesOccupation(block.text) && !/[.!?:]$/.test(block.text);
}
