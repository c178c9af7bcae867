import { PAY_PERIODS, type PayPeriod } from '../../model/profile';

export const PERIODS = PAY_PERIODS;
export type Period = PayPeriod;

/** How one language speaks of pay. Patterns as in `Lexicon`. */
export interface PayWords {
  /** Money of the places where the language is spoken, but for those that a posting would name; ISO 4217. */
  currency?: string;
  /** The pay of a position: "salary", "base pay". */
  pay: readonly string[];
  /** Pay with its variable part: "on-target earnings". Taken where no base is stated. */
  onTarget: readonly string[];
  /** Money that is no pay: "bonus", "budget", "revenue". */
  notPay: readonly string[];
  /** Part what an amount is from what comes beside it: "plus", "based on". */
  joins: readonly string[];
  /** "per year", "annual", "Monatsgehalt". */
  per: Readonly<Record<Period, readonly string[]>>;
  /** What stands behind a slash: "yr". */
  unit: Readonly<Record<Period, readonly string[]>>;
  /** Right before "per week" when something else is counted: "hours". */
  counted: readonly string[];
  /** Right before an amount that is the least. */
  from: readonly string[];
  /** Right before an amount that is the most. */
  upTo: readonly string[];
  /** Between the two amounts of a range; hyphens are known. */
  to: readonly string[];
  /** Between the two amounts when `between` stands before the first. */
  and: readonly string[];
  between: readonly string[];
  /** Right behind a number of thousands. */
  thousand: readonly string[];
  /** Right behind a number of millions or more. */
  million: readonly string[];
}

declare module '../lexicon' {
  interface LexiconSlots {
    pay?: PayWords;
  }
}
