import { phrase } from '../../model/phrase';
import type { Profile } from '../../model/profile';
import type { Verdict } from '../../model/verdict';
import type { Period } from './words';

interface Range {
  min?: number | undefined;
  max?: number | undefined;
  currency: string;
  period: Period;
}

/** How many of each make a year of full-time work: 52 weeks of 40 hours, 260 working days. */
export const PER_YEAR: Readonly<Record<Period, number>> = {
  hour: 2080,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
};

/**
 * Verdicts for all statements of pay in one posting, in their order. Amounts are held against the
 * wanted minimum in the same currency only; other periods are turned into the wanted one by
 * `PER_YEAR`, and the reason says so. Ranges of one posting are alternatives (places, levels): one
 * that falls short beside one that does not is `partly`.
 */
export function judgePay(ranges: readonly Range[], profile: Profile): Verdict[] {
  const verdicts = ranges.map((range) => judgeOne(range, profile.minSalary));
  const reached =
    verdicts.find(({ state }) => state === 'met') ?? verdicts.find(({ state }) => state === 'partly');
  return verdicts.map(
    (verdict): Verdict =>
      verdict.state === 'missed' && reached
        ? { state: 'partly', reason: phrase('verdict.salary.other', reached.reason) }
        : verdict,
  );
}

function judgeOne(range: Range, wanted: Profile['minSalary']): Verdict {
  if (!wanted) return { state: 'unknown', reason: phrase('verdict.salary.unknown') };
  if (range.currency !== wanted.currency) {
    return { state: 'unknown', reason: phrase('verdict.salary.currency', wanted.currency, range.currency) };
  }
  const rate = PER_YEAR[range.period] / PER_YEAR[wanted.period];
  const reason = (key: string): Verdict['reason'] => {
    const said = phrase(key, moneyText(wanted.amount), wanted.currency, perPeriod(wanted.period));
    return range.period === wanted.period ? said : phrase('verdict.salary.converted', said);
  };
  const least = range.min === undefined ? undefined : range.min * rate;
  const most = range.max === undefined ? undefined : range.max * rate;
  if (least !== undefined && least >= wanted.amount)
    return { state: 'met', reason: reason('verdict.salary.met') };
  if (most === undefined) return { state: 'not-stated', reason: reason('verdict.salary.noTop') };
  if (most < wanted.amount) return { state: 'missed', reason: reason('verdict.salary.short') };
  return { state: 'partly', reason: reason('verdict.salary.top') };
}

/** "a year", as a phrase. */
export function perPeriod(period: Period) {
  return phrase(`facet.salary.per.${period}`);
}

/** An amount with its thousands set apart, cents only where there are any: "75,000", "16.50". */
export function moneyText(amount: number): string {
  const [whole, cents] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return cents ? `${grouped}.${cents}` : grouped;
}
