import { currencyOf } from '../data/currencies';
import { matches } from '../matches';
import type { PayPatterns } from './patterns';
import type { Money } from './ranges';
import type { Period } from './words';

/** What pay can be in a currency whose scale is 1: outside of it the words mean something else. */
const BOUNDS: Readonly<Record<Period, readonly [number, number]>> = {
  hour: [4, 600],
  day: [40, 3500],
  week: [150, 9000],
  month: [250, 45_000],
  year: [6000, 2_500_000],
};
/** Currencies in which pay by the hour is told without saying so. */
const HOURLY = new Set(['USD', 'CAD', 'GBP', 'AUD', 'NZD', 'EUR']);
/** Currencies of which both a month's and a year's pay are told; size parts them. */
const MONTHLY_TOO = new Set(['EUR', 'CHF']);

/** True when an amount can be pay for such a period. */
export function isLikely(
  { min, max }: Pick<Money, 'min' | 'max'>,
  currency: string,
  period: Period,
): boolean {
  const scale = currencyOf(currency)?.scale ?? 1;
  const [least, most] = BOUNDS[period];
  return (min ?? max ?? 0) >= least * scale && (max ?? min ?? 0) <= most * scale;
}

/**
 * The period that a text names, nearest to the amount first, among those that fit its size: "paid
 * monthly" behind a year's salary is no period.
 * @returns `misfit` where the words right behind the amount name a period that it cannot be pay for
 * @param isBehind true when the text follows the amount, false when it leads up to it
 */
export function periodIn(
  text: string,
  isBehind: boolean,
  money: Pick<Money, 'min' | 'max'>,
  currency: string,
  patterns: PayPatterns,
): { period: Period; end: number } | 'misfit' | null {
  const found = patterns.per.flatMap(([period, pattern]) =>
    matches(text, pattern).map((match) => ({
      period,
      at: match.index,
      end: match.index + match[0].length,
    })),
  );
  found.sort((a, b) => (isBehind ? a.at - b.at : b.end - a.end));
  const fitting = found.find(
    ({ period, at }) =>
      isLikely(money, currency, period) && !patterns.counted.test(text.slice(Math.max(0, at - 14), at)),
  );
  const first = found[0];
  // "€20 gross a month": a word of pay between them changes nothing.
  const near = first && isBehind ? text.slice(0, first.at) : null;
  if (
    near !== null &&
    first !== fitting &&
    (first!.at <= 2 || /^ (?:gross|net|bruto|netto|brut|brutto) $/.test(near))
  )
    return 'misfit';
  return fitting ? { period: fitting.period, end: fitting.end } : null;
}

/** The period that size alone says, or null where it could be two. */
export function periodOfSize({ min, max }: Pick<Money, 'min' | 'max'>, code: string): Period | null {
  const currency = currencyOf(code);
  if (!currency) return null;
  const low = (min ?? max ?? 0) / currency.scale;
  const high = (max ?? min ?? 0) / currency.scale;
  if (currency.isMonthly)
    return low >= 60_000 && high < 1_500_000 ? 'year' : low >= 250 && high < 16_000 ? 'month' : null;
  if (low >= 14_000 && high < 1_500_000) return 'year';
  if (MONTHLY_TOO.has(code) && low >= 1000 && high < 12_000) return 'month';
  return HOURLY.has(code) && low >= 7 && high <= 200 ? 'hour' : null;
}
