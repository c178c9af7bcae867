import { codeOfSign } from '../data/currencies';
import type { Sentence } from '../kind';
import { firstIn, lastIn, type PayPatterns } from './patterns';
import { isLikely, periodIn, periodOfSize } from './period';
import { findMoney, type Money } from './ranges';
import type { Period } from './words';

/** Pay stated in a sentence. Offsets into the folded text, end exclusive. */
export interface Pay {
  min?: number;
  max?: number;
  currency: string;
  period: Period;
  start: number;
  end: number;
  /** True for pay that takes in its variable part: it counts only where no base is stated. */
  isTarget: boolean;
  rule: string;
}

/** What the surroundings of a sentence say of the amounts in it. */
export interface Surroundings {
  /** A heading or label right above that speaks of pay: "Salary range". Empty where none does. */
  label: string;
  /** Code of the currency of the posting's place, or null. */
  local: string | null;
}

/** How far a word of pay may stand before its amount, in letters. */
const REACH = 160;
/** How far what an amount is for may stand before it. */
const NEAR = 48;
const BEHIND = 64;
/** A line of facts has hardly more than the amount itself. */
const FACTS = 45;
const LOWEST_YEAR = 14_000;

/** "Level II ($90,000 - $110,000): five years": pay by level, before what each level asks. */
const LEVEL = /^\P{Alpha}{0,3}(?:level|grade|tier|band|step|stufe|niveau|nivel) ?\w{1,4} ?[(:–-]{1,2} ?$/u;
const ASKED =
  /^[^.;]{0,80}(?:years?|experience|degree|diploma|jahre?|erfahrung|jaar|ans|années|años?)(?!\p{Alpha})/u;
const HANDLED =
  /budget|revenue|portfolio|accounts?(?!\p{Alpha})|deals?(?!\p{Alpha})|spend|contracts?(?!\p{Alpha})|projects?(?!\p{Alpha})/u;
/** What a board reckons by itself, in its own words, is not the employer's. */
const RECKONED =
  /(?:indeed|glassdoor|linkedin|payscale|salary\.com|ziprecruiter|talent\.com|adzuna|comparably|levels\.fyi|jobted|jooble|dice|monster|stepstone|kununu)(?:\.com)?(?:'?s)? (?:est(?:\.|imate[sd]?)|salary est)|estimated by (?!us|the employer)|not (?:been )?provided by the employer/;

const RECKONED_BEHIND =
  /^[^.;]{0,40}[.;] ?(?:(?:this|it) (?:is|was) )?(?:an estimate|estimated by (?!us|the employer)[^:;]{1,30}|not (?:been )?provided by the employer)[.)]?$/;
const CLAUSE = /[;|•]|(?<!(?<!\p{Alpha})est)\. /u;

/** The text around one amount. */
interface Around {
  before: string;
  near: string;
  behind: string;
}

/** Every statement of pay in a sentence, in order. Amounts that are for something else are left out. */
export function readPay(sentence: Sentence, surroundings: Surroundings, patterns: PayPatterns): Pay[] {
  const { folded } = sentence;
  if (!/\d/.test(folded)) return [];
  const all = findMoney(folded, patterns);
  // An amount in other words, "(€ 540 a year)", is for the same thing as the one before it.
  let isOther = false;
  const found = all.flatMap((money, index): Pay[] => {
    if (isReckoned(folded, money)) return [];
    const around = textAround(folded, all, index);
    const what = purposeOf(around, index > 0, patterns);
    isOther = what === 'other' || (isOther && what === 'unsaid' && isRestated(folded, all, index));
    if (isOther || what === 'other') return [];
    const currency = currencyFor(money, around, surroundings, patterns);
    if (!currency) return [];
    const named = money.isLakhsAYear
      ? { period: 'year' as const, end: 0, isBehind: true }
      : namedPeriod(money, around, surroundings.label, currency, patterns);
    if (named === 'misfit') return [];
    const period = named?.period ?? periodOfSize(money, currency);
    if (!period || !isLikely(money, currency, period)) return [];
    if (money.isMillions && period !== 'year' && currency !== 'IDR' && currency !== 'VND') return [];
    if (what === 'unsaid' && !isTold(sentence, money, surroundings.label, named !== null)) return [];
    if (what !== 'unsaid' && !isOfPosition(sentence, money, around, named !== null, patterns)) return [];
    const { min, max, isRange, start } = money;
    const sort = isRange ? 'range' : max === undefined ? 'from' : min === undefined ? 'up-to' : 'exact';
    return [
      {
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        currency,
        period,
        start,
        end: named?.isBehind && named.end <= 24 ? money.end + named.end : money.end,
        isTarget: what === 'target',
        rule: `salary:${sort}${named ? '' : ':by-size'}`,
      },
    ];
  });
  return joinBounds(found);
}

/** "Minimum: $70,000, maximum: $95,000" is one range told in two halves. */
function joinBounds(found: readonly Pay[]): Pay[] {
  const joined: Pay[] = [];
  for (const pay of found) {
    const last = joined.at(-1);
    if (last && isOtherHalf(last, pay)) {
      joined[joined.length - 1] = { ...last, max: pay.max ?? 0, end: pay.end, rule: 'salary:range' };
    } else {
      joined.push(pay);
    }
  }
  return joined;
}

function isOtherHalf(low: Pay, high: Pay): boolean {
  const isOpen = low.max === undefined && high.min === undefined && high.start - low.end <= 12;
  return (
    isOpen && low.currency === high.currency && low.period === high.period && (low.min ?? 0) < (high.max ?? 0)
  );
}

function isRestated(folded: string, all: readonly Money[], index: number): boolean {
  const between = folded.slice(all[index - 1]?.end ?? 0, all[index]!.start);
  return between.length <= 24 && /[(/]/.test(between);
}

function isReckoned(folded: string, { start, end }: Money): boolean {
  const before = folded
    .slice(Math.max(0, start - BEHIND), start)
    .split(CLAUSE)
    .at(-1)!;
  const behind = folded.slice(end, end + BEHIND).split(CLAUSE, 1)[0]!;
  return (
    RECKONED.test(`${before}…`) || RECKONED.test(`…${behind}`) || RECKONED_BEHIND.test(folded.slice(end))
  );
}

function textAround(folded: string, all: readonly Money[], index: number): Around {
  const { start, end } = all[index]!;
  const previous = all[index - 1]?.end ?? 0;
  const next = all[index + 1]?.start ?? folded.length;
  const before = folded.slice(Math.max(0, start - REACH), start);
  const near = withoutAsides(folded.slice(Math.max(previous, start - NEAR), start));
  const behind = folded.slice(end, Math.min(next, end + BEHIND));
  return {
    before,
    near: near.slice(Math.max(near.lastIndexOf(';'), near.lastIndexOf('|'), near.lastIndexOf('. ')) + 1),
    behind: behind.split(/[;|•]|\. /, 1)[0]!,
  };
}

/** Parentheses that are closed say something of the words before them: "base pay (bonus apart)". */
function withoutAsides(text: string): string {
  return text.replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length));
}

type Purpose = 'pay' | 'target' | 'unsaid' | 'other';

function purposeOf(around: Around, isFollowing: boolean, patterns: PayPatterns): Purpose {
  const { before, behind, near } = around;
  if (isFollowing && /(?:[+&]|\bplus) ?$/.test(near)) return 'other';
  const own = behind.includes('(') && !behind.includes(')') ? behind.slice(0, behind.indexOf('(')) : behind;
  // What follows up to a comma is said of this amount; a label with a colon is that of the next.
  const beside = own.split(/[,:+&]/, 1)[0]!;
  const isNextLabel = own.length > beside.length && own[beside.length] === ':';
  const payBefore = lastIn(patterns.pay, before);
  const payBehind = isNextLabel ? null : firstIn(patterns.pay, beside.slice(0, 40));
  const targetBehind = isNextLabel ? null : firstIn(patterns.onTarget, beside.slice(0, 40));
  const nearStart = before.length - near.length;
  const lastCut = Math.max(near.lastIndexOf(','), near.lastIndexOf('+'));
  const otherBefore = lastIn(patterns.notPay, near.slice(lastCut + 1));
  const otherAt = otherBefore ? nearStart + lastCut + 1 + otherBefore.index + otherBefore[0].length : -1;
  const payAt = payBefore ? payBefore.index + payBefore[0].length : -1;
  const targetBefore = lastIn(patterns.onTarget, near);
  const targetAt = targetBefore ? nearStart + targetBefore.index + targetBefore[0].length : -1;
  const isLabelled = payAt >= 0 && payAt > otherAt && /^[ ,\p{Alpha}]{0,16}:? ?$/u.test(before.slice(payAt));
  if (targetBehind && (!payBehind || targetBehind.index < payBehind.index)) return 'target';
  if (payBehind && payBehind.index < 24) return 'pay';
  if (!isLabelled && patterns.isForSomething.test(behind)) return 'other';
  if (otherAt > Math.max(payAt, targetAt)) return 'other';
  if (targetAt >= 0 && targetAt >= payAt) return 'target';
  return payBefore ? 'pay' : 'unsaid';
}

function currencyFor(
  money: Money,
  { before, behind }: Around,
  { label, local }: Surroundings,
  patterns: PayPatterns,
): string | null {
  if (money.sign) {
    // A letter before a bare number may be any numbering: "R5", "phase R3".
    if (money.sign === 'r' && !money.isGrouped && local !== 'ZAR') return null;
    const named = /^[ ,(]{0,3}(usd|cad|aud|nzd|sgd|hkd|mxn|sek|nok|dkk)\b/.exec(behind)?.[1];
    // "$" in Spanish is the peso of many countries, and the dollar of others.
    if (money.sign === '$' && local === 'XXX' && !named) return null;
    return codeOfSign(named ?? money.sign, local);
  }
  // A bare number is pay only right behind a word that says so.
  if (!local || local === 'XXX') return null;
  const pay = lastIn(patterns.pay, before);
  const isNamed = pay !== null && before.length - pay.index - pay[0].length <= 24;
  const isBig = (money.min ?? money.max ?? 0) >= LOWEST_YEAR || money.isGrouped;
  return isBig && (isNamed || label !== '') ? local : null;
}

function namedPeriod(
  money: Money,
  { before, behind }: Around,
  label: string,
  currency: string,
  patterns: PayPatterns,
): { period: Period; end: number; isBehind: boolean } | 'misfit' | null {
  const after = periodIn(behind, true, money, currency, patterns);
  if (after === 'misfit') return after;
  if (after) return { ...after, isBehind: true };
  const ahead =
    periodIn(before.slice(-80), false, money, currency, patterns) ??
    periodIn(label, false, money, currency, patterns);
  return ahead && ahead !== 'misfit' ? { ...ahead, isBehind: false } : null;
}

/** Whether an amount that no word calls pay is pay by where it stands. */
function isTold(sentence: Sentence, money: Money, label: string, hasPeriod: boolean): boolean {
  const isAsking = sentence.section === 'requirements' || sentence.section === 'preferred';
  const isYearly = money.isRange && (money.min ?? 0) >= LOWEST_YEAR;
  if (isAsking && isYearly && isLevel(sentence.folded, money)) return true;
  const rest = sentence.folded.length - (money.end - money.start);
  const isFacts = rest <= FACTS;
  if (label) return money.isRange || hasPeriod || isFacts;
  const isSure = money.isRange || hasPeriod;
  switch (sentence.section) {
    case 'compensation':
      return isSure || isFacts;
    case 'role':
    case 'logistics':
      return isSure && (isFacts || sentence.isHeading || (money.isRange && hasPeriod));
    case 'benefits':
      return money.isRange && (isFacts || hasPeriod) && (money.min ?? 0) >= LOWEST_YEAR;
    default:
      return money.isRange && hasPeriod && isFacts;
  }
}

function isLevel(folded: string, { start, end }: Money): boolean {
  const behind = folded.slice(end);
  return LEVEL.test(folded.slice(0, start)) && ASKED.test(behind) && !HANDLED.test(behind);
}

/** Whether pay that words name is that of the position: a duty may speak of payrolls, a company of averages. */
function isOfPosition(
  sentence: Sentence,
  money: Money,
  { before }: Around,
  hasPeriod: boolean,
  patterns: PayPatterns,
): boolean {
  if (!['responsibilities', 'requirements', 'preferred', 'about'].includes(sentence.section)) return true;
  const pay = lastIn(patterns.pay, before);
  const isClose = !pay || before.length - pay.index - pay[0].length <= NEAR;
  return isClose && (money.isRange || hasPeriod || /: ?$/.test(before));
}
