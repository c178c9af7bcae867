import { numberIn } from '../../model/checks';
import type { Facet } from '../../model/facet';
import { phrase } from '../../model/phrase';
import { type Profile, WORK_MODES } from '../../model/profile';
import type { SectionLabel } from '../../model/section';
import type { Verdict } from '../../model/verdict';
import { z } from '../../model/zod';
import { defineExtractor, defineKind, type Sentence } from '../kind';
import type { Lexicon } from '../lexicon';
import { firstOf } from '../phrases/latin';
import { findAnswer, findModes, isDenied, isModeQuestion, type ModeMention } from '../work-mode/find-modes';
import { judgeModes } from '../work-mode/judge-modes';

const schema = z.object({
  mode: z.enum(WORK_MODES),
  /** Days a week in the office, of five; only beside `hybrid`. */
  officeDays: z.optional(numberIn(1, 5)),
});

type Mode = z.infer<typeof schema>;

/** Sections that tell of the position or its place. */
const TOLD: readonly SectionLabel[] = ['role', 'logistics', 'compensation', 'benefits'];
/** A line of facts is no longer than this, in letters. */
const FACTS_LENGTH = 160;
/** A sentence of more parts between commas than these is a row of benefits. */
const ROW = 2;
const YES_NO = /^(?:yes|no|ja|nein|nee|oui|non|s[ií]|sim|não|tak|nie)[.!]?$/;
/** In the company's own text a line of facts has hardly more than title and place. */
const SHORT_FACTS = 80;

/** Where the work is done: at home, in an office, or some days each. */
export const workModeExtractor = defineExtractor<Mode>({
  id: 'work-mode',
  tone: 'place',
  sections: [
    'role',
    'logistics',
    'compensation',
    'benefits',
    'about',
    'requirements',
    'responsibilities',
    'preferred',
  ],
  hasStrength: false,

  extract(sentence, context) {
    const { lexicons } = context;
    // "Work remotely:" and its answer on the next line.
    const before = context.sentences[context.at - 1];
    const answer = before && answerTo(before, sentence, lexicons);
    if (answer)
      return [
        { data: { mode: answer.mode }, start: 0, end: sentence.text.length, rule: `work-mode:${answer.by}` },
      ];
    const after = context.sentences[context.at + 1];
    if (after && answerTo(sentence, after, lexicons)) return [];
    if (/[:?]$/.test(sentence.folded) && isModeQuestion(sentence.folded, lexicons)) return [];
    const found = modesOf(sentence, lexicons);
    // What stands under a heading says it better: "Hybrid working" over "Three days a week in the office".
    const next = sentence.isHeading ? context.sentences[context.at + 1] : undefined;
    if (next && modesOf(next, lexicons).length > 0) return [];
    if (found.length > 0) {
      return found.map(({ mode, officeDays, start, end, by }) => ({
        data: officeDays === undefined ? { mode } : { mode, officeDays },
        start,
        end,
        rule: `work-mode:${by}`,
      }));
    }
    if (sentence.isHeading || !TOLD.includes(sentence.section)) return [];
    const match = possibleIn(sentence.folded, lexicons);
    if (!match || context.sentences.some((other) => modesOf(other, lexicons).length > 0)) return [];
    const start = match.index;
    return [{ data: { mode: 'hybrid' }, start, end: start + match[0].length, rule: 'work-mode:possible' }];
  },
});

/** The same in words, and held against the profile. */
export const workMode = defineKind(workModeExtractor, {
  group: 'limit',
  schema,

  describe({ mode, officeDays }) {
    if (officeDays === undefined) return phrase(`mode.${mode}`);
    return { ...phrase('facet.workMode.officeDays', officeDays), count: officeDays };
  },

  judge(facets: readonly Facet<Mode>[], profile: Profile): Verdict[] {
    return judgeModes(
      facets.map(({ data }) => data),
      profile,
    );
  },
});

/** Sentences of one posting are asked for again when another of them only allows a mode. */
const read = new WeakMap<Sentence, ModeMention[]>();

function modesOf(sentence: Sentence, lexicons: readonly Lexicon[]): ModeMention[] {
  let found = read.get(sentence);
  if (!found) {
    found = findIn(sentence, lexicons);
    read.set(sentence, found);
  }
  return found;
}

function findIn({ folded, section, isHeading }: Sentence, lexicons: readonly Lexicon[]): ModeMention[] {
  if (!workModeExtractor.sections.includes(section)) return [];
  const isTold = TOLD.includes(section);
  const isFacts = folded.length <= (isTold ? FACTS_LENGTH : section === 'about' ? SHORT_FACTS : 0);
  // A heading names what follows it ("Hybrid working"); only a title or a place line states a mode.
  // "Remote work, medical insurance, time off and pension": benefits in a row, which say no more of this position.
  const isRow = section === 'benefits' && folded.endsWith('.') && folded.split(',').length > ROW;
  const found = findModes(folded, lexicons, { isTold: isTold && !isHeading, isFacts: isFacts && !isRow });
  // "Remote work" alone among the benefits allows it; how much of it the line does not say.
  return section === 'benefits' ? found.filter(({ by, mode }) => by !== 'bare' || mode !== 'remote') : found;
}

function answerTo(question: Sentence, answer: Sentence, lexicons: readonly Lexicon[]): ModeMention | null {
  // "Remote" over "Full-time" is a row of facts: without its mark a question is answered by yes or no alone.
  const isAnswered = /[:?] ?$/.test(question.folded) || YES_NO.test(answer.folded);
  return isAnswered && answer.block - question.block <= 1 && isModeQuestion(question.folded, lexicons)
    ? findAnswer(`${question.folded}:\n${answer.folded}`, lexicons)
    : null;
}

function possibleIn(folded: string, lexicons: readonly Lexicon[]): RegExpExecArray | null {
  for (const own of lexicons.flatMap(({ kinds }) => kinds?.workMode ?? [])) {
    const { possible } = own;
    const match = possible.length > 0 ? firstOf(possible, folded) : null;
    if (match && !isDenied(folded, match.index, match.index + match[0].length, own, lexicons)) return match;
  }
  return null;
}
