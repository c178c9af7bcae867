import type { LanguageLevel } from '../../model/profile';
import { findAll, hasAny } from '../find-all';
import { jointsOf } from '../joints';
import type { Sentence } from '../kind';
import type { Lexicon } from '../lexicon';
import { perLexicons } from '../per-lexicons';
import type { Span } from '../sentences';
import { isComma, isJoined } from '../strength/joined';
import { levelsOf } from './levels';
import type { SpokenWords } from './words';

export type StatedLevel = LanguageLevel | 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';

/** A spoken language asked of the candidate, with the offsets of its name. */
export interface Spoken {
  code: string;
  level?: StatedLevel;
  span: Span;
  /** Codes of the languages that would do as well: "German or French". */
  or: string[];
}

interface Mention {
  code: string;
  span: Span;
  /** The words of the language in which it is named. */
  words: SpokenWords;
}

/** How far from a name the words may stand that make it a language to be spoken, in letters. */
const REACH = 60;
const patternsOf = perLexicons((lexicons) => {
  const joints = jointsOf(lexicons);
  return {
    and: new RegExp(`(?:^|[ ,])(?:${joints.and}|&|\\+)(?: |$)`),
    or: new RegExp(`(?:^|[ ,/])(?:${joints.or})(?: |$)`),
  };
});
const edges = new WeakMap<readonly string[], RegExp>();

/**
 * Spoken languages that a sentence asks for. A name alone is a nationality or a market as often as a
 * language: it counts with words of speaking around it, in a labelled list, or as all that a line says.
 */
export function readLanguages(
  sentence: Pick<Sentence, 'text' | 'folded' | 'section'>,
  lexicons: readonly Lexicon[],
): Spoken[] {
  const { folded } = sentence;
  const words = lexicons.flatMap(({ kinds }) => (kinds?.spoken ? [kinds.spoken] : []));
  const mentions = findMentions(sentence, words);
  if (mentions.length === 0 || words.some(({ not }) => hasAny(folded, not))) return [];
  const isList = isOnlyList(folded, mentions, words);
  const groups = toGroups(folded, mentions, lexicons);
  return groups.flatMap((group) => {
    const near = folded.slice(Math.max(0, group[0]!.span[0] - REACH), group.at(-1)!.span[1] + REACH);
    const hasCue = words.some(({ cues }) => hasAny(near, cues)) || /[abc][12]\b/.test(near);
    if (!isList && !hasCue) return [];
    if (!isList && !fits(folded, group)) return [];
    const levels = levelsOf(
      folded,
      group.map(({ span }) => span),
      mentions.map(({ span }) => span),
      words,
      lexicons,
    );
    const choices = toChoices(folded, group, lexicons);
    return group.map(({ code, span }, i): Spoken => {
      const or = [...new Set(choices[i])].filter((other) => other !== code);
      return { code, span, ...(levels[i] ? { level: levels[i] } : {}), or };
    });
  });
}

function findMentions(
  { text, folded }: Pick<Sentence, 'text' | 'folded'>,
  words: readonly SpokenWords[],
): Mention[] {
  const mentions = words.flatMap((list) =>
    Object.entries(list.names).flatMap(([code, names]) =>
      findAll(folded, names).map((span): Mention => ({ code, span, words: list })),
    ),
  );
  mentions.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return mentions.filter(({ code, span }, i) => {
    // "Polish your skills" starts a sentence too, but nothing is learnt from a wrong language.
    if (code === 'pl' && /^p/.test(text.slice(...span))) return false;
    return i === 0 || span[0] >= mentions[i - 1]!.span[1];
  });
}

/** Runs of mentions joined by conjunctions, slashes or commas: what is said of one is said of all. */
function toGroups(folded: string, mentions: readonly Mention[], lexicons: readonly Lexicon[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1)?.at(-1);
    const isNext =
      last !== undefined &&
      (isJoined(folded, last.span, mention.span, lexicons) || isComma(folded, last.span, mention.span));
    if (isNext) groups.at(-1)!.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** For each mention the codes of which one is enough: "English, and German or French" is one and one of two. */
function toChoices(folded: string, group: readonly Mention[], lexicons: readonly Lexicon[]): string[][] {
  const { and, or } = patternsOf(lexicons);
  const parts: { codes: string[]; isChoice: boolean }[] = [{ codes: [group[0]!.code], isChoice: false }];
  for (let i = 1; i < group.length; i++) {
    const gap = folded.slice(group[i - 1]!.span[1], group[i]!.span[0]);
    if (and.test(gap) && !or.test(gap)) parts.push({ codes: [], isChoice: false });
    const part = parts.at(-1)!;
    part.codes.push(group[i]!.code);
    part.isChoice ||= or.test(gap);
  }
  return parts.flatMap(({ codes, isChoice }) => codes.map(() => (isChoice ? codes : [])));
}

/** True when the names stand as languages do: "fluent in French", not "the French market". */
function fits(folded: string, group: readonly Mention[]): boolean {
  const [first, last] = [group[0]!, group.at(-1)!];
  const after = folded.slice(last.span[1], last.span[1] + 40);
  const before = folded.slice(Math.max(0, first.span[0] - 40), first.span[0]);
  if (!/^(?: ?$| ?[.,;:!?)/(|+•]| - |-$)/.test(after) && !edge(last.words.after, 'after').test(after))
    return false;
  return (
    !first.words.before ||
    /(?:^|[.,;:()/|•"+]|- ?) ?$/.test(before) ||
    edge(first.words.before, 'before').test(before)
  );
}

function edge(patterns: readonly string[], side: 'before' | 'after'): RegExp {
  let regex = edges.get(patterns);
  if (!regex) {
    const any = `(?:${patterns.join('|')})`;
    regex = new RegExp(
      side === 'after' ? `^(?:- |[- ])?${any}(?![\\p{L}\\p{N}])` : `(?<![\\p{L}\\p{N}])${any} ?$`,
      'u',
    );
    edges.set(patterns, regex);
  }
  return regex;
}

/** True when the line is a list of languages and nothing else, with or without a label. */
function isOnlyList(folded: string, mentions: readonly Mention[], words: readonly SpokenWords[]): boolean {
  let rest = '';
  let from = 0;
  for (const { span } of mentions) {
    rest += `${folded.slice(from, span[0])} `;
    from = span[1];
  }
  rest += folded.slice(from);
  const hasLabel = words.some(({ labels }) => labels.length > 0 && edgeLabel(labels).test(folded));
  const left = rest.replace(/\b[abc][12]\b/g, '').match(/\p{Alpha}+/gu)?.length ?? 0;
  return left <= mentions.length - 1 || (hasLabel && left <= 6 + 2 * mentions.length);
}

function edgeLabel(labels: readonly string[]): RegExp {
  let regex = edges.get(labels);
  if (!regex) {
    regex = new RegExp(`^(?:${labels.join('|')}) ?[:-]`, 'u');
    edges.set(labels, regex);
  }
  return regex;
}
