import { EMPLOYMENT_TYPES, type EmploymentType } from '../../model/profile';
import { jointsOf } from '../joints';
import type { Lexicon } from '../lexicon';
import { matches } from '../matches';
import { perLexicons } from '../per-lexicons';
import { everyOf, latin } from '../phrases/latin';
import { isNegated } from '../phrases/negation';
import type { EmploymentWords } from './words';

/** Words that state one type: offsets into the folded text, end exclusive. */
export interface TypeMention {
  type: EmploymentType;
  start: number;
  end: number;
  by: 'firm' | 'told' | 'bare' | 'label' | 'title';
}

/** What a sentence may be trusted with beside words that are firm by themselves. */
export interface TypeTrust {
  /** It is a line of facts: single words between separators or after a label count. */
  isFacts: boolean;
  /** It is the position's title. */
  isTitle: boolean;
  /** It stands where the position or its terms are told of. */
  isTold: boolean;
  /** It speaks to staff at large, as lists of benefits do: only a contract is taken from it. */
  isOffer: boolean;
}

type Compiled = {
  words: EmploymentWords;
  labelled: Partial<Record<EmploymentType, RegExp>>;
  bare: Partial<Record<EmploymentType, RegExp>>;
  title: Partial<Record<EmploymentType, RegExp>>;
  /** Ends in another type and an "or": the two are alternatives. */
  either: RegExp;
  before: RegExp;
  after: RegExp;
  /** Opens a sentence about this position, whatever stands around it. */
  own: RegExp | undefined;
};
const NEAR = 28;
const compiledOf = perLexicons((lexicons) => {
  const { and, or } = jointsOf(lexicons);
  const all = lexicons.flatMap(({ kinds }) => kinds?.employment ?? []);
  const behind = [or, and, ...all.flatMap((words) => words.behind ?? [])].join('|');
  return all.map((words) => compile(words, `${and}|${or}`, behind));
});

/**
 * @param joins what joins two values
 * @param behind what may go on behind a value
 */
function compile(words: EmploymentWords, joins: string, behind: string): Compiled {
  /** Left of a word of facts: nothing, a separator, a label. */
  const separator = `(?:^[^\\p{L}\\p{N}]{0,4}|[(\\[,·|/:;•>] ?| [-] | & | (?:${joins}) )`;
  /** Right of it: nothing, a separator, another fact. */
  const factEnd = `(?= ?(?:$|[()\\[\\],·|/;.•+&*!]| - )| (?:${behind})(?!\\p{L}))`;
  const left = `(?:${separator}|(?<!\\p{L})(?:${words.labels.join('|')}) ?[:-]? {0,2})`;
  const map = (list: EmploymentWords['bare'], build: (source: string) => string) =>
    Object.fromEntries(
      EMPLOYMENT_TYPES.filter((type) => list[type]?.length).map((type) => [
        type,
        new RegExp(latin(build(list[type]!.join('|'))), 'g'),
      ]),
    );
  return {
    words,
    labelled: map(
      words.bare,
      (source) => `(?<!\\p{L})(?:${words.labels.join('|')}) ?: {0,2}(?<word>${source})(?![\\p{L}\\p{N}-])`,
    ),
    bare: map(words.bare, (source) => `${left}(?<word>${source})${factEnd}`),
    title: map(words.title, (source) => `(?<![\\p{L}\\p{N}])(?<word>${source})(?![\\p{L}\\p{N}])`),
    either: new RegExp(
      latin(`(?<!\\p{L})(?:${Object.values(words.bare).flat().join('|')}) (?:${joins}|/) $`),
    ),
    own: words.own ? new RegExp(latin(`^(?:${words.own})(?!\\p{L})`)) : undefined,
    before: new RegExp(latin(`(?<!\\p{L})(?:${words.notAfter.join('|')}) ?$`)),
    after: new RegExp(latin(`^[ ,]{0,2}(?:${words.notBefore.join('|')})(?!\\p{L})`)),
  };
}

/**
 * The types of employment a sentence states, at most one mention a type, in the order of the text.
 * @param text the sentence as written: page builders glue facts, "Full-TimeDevOps", and case parts them
 * @param folded the same, folded
 */
export function findTypes(
  text: string,
  folded: string,
  lexicons: readonly Lexicon[],
  trust: TypeTrust,
): TypeMention[] {
  const parted = partGlued(text, folded);
  const all = compiledOf(lexicons);
  const isOffer = trust.isOffer && !all.some(({ own }) => own?.test(folded));
  const found = new Map<EmploymentType, TypeMention>();
  const isDenied = (start: number, end: number) =>
    isNegated(folded.slice(start, end), lexicons) ||
    all.some(
      ({ before, after, either }) =>
        (before.test(folded.slice(Math.max(0, start - NEAR), start)) &&
          !either.test(folded.slice(Math.max(0, start - NEAR), start))) ||
        after.test(folded.slice(end, end + NEAR)),
    );
  const add = (type: EmploymentType, start: number, end: number, by: TypeMention['by'], isSure: boolean) => {
    if (found.has(type) || (!isSure && isDenied(start, end))) return;
    found.set(type, { type, start, end, by });
  };
  for (const { words, labelled, bare, title } of all) {
    for (const type of EMPLOYMENT_TYPES) {
      const firm = words.firm[type];
      for (const { index, 0: match } of firm ? matches(folded, everyOf(firm)) : []) {
        if (!isOffer || isTenure(type)) add(type, index, index + match.length, 'firm', false);
      }
      const told = trust.isTold ? words.told?.[type] : undefined;
      for (const { index, 0: match } of told ? matches(folded, everyOf(told)) : []) {
        add(type, index, index + match.length, 'told', false);
      }
      const lists = [
        ['title', trust.isTitle && title[type]],
        ['bare', trust.isFacts && bare[type]],
        ['label', labelled[type]],
      ] as const;
      for (const [by, pattern] of lists) {
        if (!pattern) continue;
        for (const match of matches(parted, pattern)) {
          const end = match.index + match[0].length;
          // "No es jornada parcial": what stands before the label denies its value.
          if (match.index > 0 && isDenied(match.index, end)) continue;
          add(
            type,
            end - match.groups!.word!.length,
            end,
            by,
            by === 'bare' && match[0].length === folded.length,
          );
        }
      }
    }
  }
  return withoutDoubles([...found.values()].sort((a, b) => a.start - b.start));
}

/** How long the bond lasts, which an offer does tell: "a permanent contract". */
function isTenure(type: EmploymentType): boolean {
  return type === 'permanent' || type === 'temporary';
}

const GLUED =
  /^(?:[Ff]ull[- ]?[Tt]ime|[Pp]art[- ]?[Tt]ime|[Cc]ontract|[Ff]reelance|[Pp]ermanent|[Tt]emporary|[Ii]nternship|Vollzeit|Teilzeit|Festanstellung|Minijob|[Ff]ulltime|[Pp]arttime|CD[ID])(?=\p{Upper}\p{Ll})/u;

/** Puts a separator where a fact runs into a capital; as long as the text. */
function partGlued(text: string, folded: string): string {
  const glue = GLUED.exec(text);
  if (!glue) return folded;
  // The capital gives way to the separator; nothing is read from the word it starts.
  return `${folded.slice(0, glue[0].length)}|${folded.slice(glue[0].length + 1)}`;
}

/** "Fixed-term contract" and "temporary contract" tell one thing, and so does "contract internship". */
function withoutDoubles(mentions: TypeMention[]): TypeMention[] {
  return mentions.filter(
    (mention) =>
      mention.type !== 'contract' ||
      !mentions.some(
        (other) =>
          other.type !== 'contract' &&
          other.start < mention.end &&
          mention.start < other.end &&
          !isHours(other.type),
      ),
  );
}

function isHours(type: EmploymentType): boolean {
  return type === 'full-time' || type === 'part-time';
}
