import { matching, numberIn } from '../../model/checks';
import { phrase } from '../../model/phrase';
import { SECTION_LABELS } from '../../model/section';
import { z } from '../../model/zod';
import { fold } from '../fold';
import { type Context, defineExtractor, defineKind, type Sentence } from '../kind';
import { judgePay, moneyText, perPeriod } from '../salary/judge-pay';
import { currencyAt } from '../salary/local-currency';
import { firstIn, type PayPatterns, payPatterns } from '../salary/patterns';
import { type Pay, readPay } from '../salary/read-pay';
import { PERIODS } from '../salary/words';

const amount = numberIn(0, 1e12);
const schema = z.object({
  /** In full: 45000, never 45. */
  min: z.optional(amount),
  max: z.optional(amount),
  /** ISO 4217. */
  currency: matching(/^[A-Z]{3}$/),
  period: z.enum(PERIODS),
});

type Salary = z.infer<typeof schema>;

/** A line that labels the next one is no longer than this, in letters. */
const LABEL_LENGTH = 60;

/** Stated pay: the base where it is told apart from bonus and on-target earnings. */
export const salaryExtractor = defineExtractor<Salary>({
  id: 'salary',
  tone: 'pay',
  sections: SECTION_LABELS.filter((label) => label !== 'chrome'),
  hasStrength: false,

  extract(sentence, context) {
    const patterns = payPatterns(context.lexicons);
    if (!patterns) return [];
    const found = payIn(sentence, context.at, context, patterns);
    const isBaseTold =
      found.some(({ isTarget }) => isTarget) &&
      context.sentences.some((other, at) =>
        payIn(other, at, context, patterns).some(({ isTarget }) => !isTarget),
      );
    const seen = new Set<string>();
    return found.flatMap(({ start, end, isTarget, rule, ...data }) => {
      const key = JSON.stringify(data);
      if ((isTarget && isBaseTold) || seen.has(key)) return [];
      seen.add(key);
      return [{ data, start, end, rule: isTarget ? `${rule}:on-target` : rule }];
    });
  },
});

/** The same in words, and held against the profile. */
export const salary = defineKind(salaryExtractor, {
  group: 'pay',
  schema,

  describe({ min, max, currency, period }) {
    const per = perPeriod(period);
    if (min === undefined) return phrase('facet.salary.upTo', moneyText(max ?? 0), currency, per);
    if (max === undefined) return phrase('facet.salary.from', moneyText(min), currency, per);
    if (min === max) return phrase('facet.salary.exact', moneyText(min), currency, per);
    return phrase('facet.salary.range', moneyText(min), moneyText(max), currency, per);
  },

  judge(facets, profile) {
    return judgePay(
      facets.map(({ data }) => data),
      profile,
    );
  },
});

/** Sentences of one posting are asked for again where another of them tells on-target earnings. */
const read = new WeakMap<Sentence, Pay[]>();

function payIn(sentence: Sentence, at: number, context: Context, patterns: PayPatterns): Pay[] {
  let found = read.get(sentence);
  if (!found) {
    const isRead = salaryExtractor.sections.includes(sentence.section) && /\d/.test(sentence.folded);
    const label = isRead ? labelAbove(sentence, at, context, patterns) : '';
    found = isRead ? readPay(sentence, { label, local: currencyAt(sentence.text, context) }, patterns) : [];
    read.set(sentence, found);
  }
  return found;
}

/** The heading or the short line right above, where it speaks of pay. */
function labelAbove(sentence: Sentence, at: number, { sentences }: Context, patterns: PayPatterns): string {
  const heading = fold(sentence.heading ?? '');
  const previous = sentences[at - 1];
  const isLabel =
    previous !== undefined && previous.folded.length <= LABEL_LENGTH && !/\d/.test(previous.folded);
  const lines = [isLabel ? previous.folded : '', heading.length <= LABEL_LENGTH ? heading : ''];
  return (
    lines.find((line) => firstIn(patterns.pay, line) !== null && firstIn(patterns.notPay, line) === null) ??
    ''
  );
}
