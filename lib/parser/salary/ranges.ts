import { type Amount, findAmounts } from './amounts';
import { firstIn, type PayPatterns } from './patterns';

/** One amount or a range of two, in full numbers; which currency and period is yet to be told. */
export interface Money {
  start: number;
  end: number;
  min?: number;
  max?: number;
  isRange: boolean;
  sign: string | null;
  isLakhsAYear: boolean;
  isGrouped: boolean;
  isMillions: boolean;
}

const THOUSAND = 1000;
/** The top of a range of pay is seldom more than a few times its bottom. */
const WIDEST = 8;
const BEFORE = 30;

/** Amounts and ranges of a sentence, in order, never overlapping. */
export function findMoney(folded: string, patterns: PayPatterns): Money[] {
  const amounts = findAmounts(folded, patterns);
  const found: Money[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const low = amounts[i]!;
    const high = amounts[i + 1];
    const range = high && readRange(folded, low, high, patterns);
    if (range) i++;
    const top = range ? readTop(folded, range, amounts[i + 1], patterns) : null;
    if (top) i++;
    found.push(top || range || readSingle(folded, low, patterns));
  }
  return found.filter(({ sign, isGrouped, min, max }) => sign || isGrouped || (max ?? min ?? 0) >= 10_000);
}

function readRange(folded: string, low: Amount, high: Amount, patterns: PayPatterns): Money | null {
  if (low.sign && high.sign && low.sign !== high.sign && !low.sign.includes('$') && !high.sign.includes('$'))
    return null;
  const joint = withoutPeriod(folded.slice(low.end, high.start), patterns);
  const before = folded.slice(Math.max(0, low.start - BEFORE), low.start);
  const isJoined = patterns.to.test(joint) || (patterns.and.test(joint) && patterns.between.test(before));
  if (!isJoined) return null;
  const [min, max] = inFull(low, high);
  if (min >= max || max / min > WIDEST) return null;
  const lone = patterns.between.exec(before);
  return {
    start: low.start - (lone && !/^(?:von|from|de|van)/.test(lone[0]) ? lone[0].length : 0),
    end: high.end,
    min,
    max,
    isRange: true,
    sign: moreTelling(low.sign, high.sign),
    isLakhsAYear: low.isLakhsAYear || high.isLakhsAYear,
    isGrouped: low.isGrouped || high.isGrouped,
    isMillions: low.scale >= 1e6 || high.scale >= 1e6,
  };
}

/** "$90,000 - $105,000 - $120,000": least, middle and most of one range. */
function readTop(folded: string, range: Money, top: Amount | undefined, patterns: PayPatterns): Money | null {
  if (!top || !/^ ?[-~] ?$/.test(withoutPeriod(folded.slice(range.end, top.start), patterns))) return null;
  // "$20 - $25 - 40 hours a week": a number without the sign of the others is no pay.
  if (range.sign && !top.sign) return null;
  const most = top.value * top.scale;
  if (most <= range.max! || most / range.min! > WIDEST) return null;
  return { ...range, end: top.end, max: most, sign: moreTelling(range.sign, top.sign) };
}

/** What stands between two amounts, but for the period of the first: "$22/hour - $40/hour". */
function withoutPeriod(joint: string, patterns: PayPatterns): string {
  const bare = joint.replace(/^\+/, '');
  if (bare.length < 3 || bare.length > 40) return bare;
  for (const [, per] of patterns.per) {
    const match = firstIn(per, bare);
    if (match && match.index <= 1) return bare.slice(match.index + match[0].length).replace(/^\./, '');
  }
  return bare;
}

/** "40-50k" is thousands on both sides, and so is "60-80.000". */
function inFull(low: Amount, high: Amount): [number, number] {
  const max = high.value * high.scale;
  const min = low.value * low.scale;
  if (low.scale === 1 && high.scale > 1 && low.value < THOUSAND) return [low.value * high.scale, max];
  if (high.scale === 1 && low.scale > 1 && high.value < THOUSAND) return [min, high.value * low.scale];
  const isShort =
    low.scale === 1 && !low.isGrouped && low.value >= 10 && high.isGrouped && min * THOUSAND < max;
  return isShort && low.value < THOUSAND ? [min * THOUSAND, max] : [min, max];
}

function moreTelling(a: string | null, b: string | null): string | null {
  if (!a || !b) return a ?? b;
  return b.length > a.length ? b : a;
}

function readSingle(folded: string, amount: Amount, patterns: PayPatterns): Money {
  const value = amount.value * amount.scale;
  const before = folded.slice(Math.max(0, amount.start - BEFORE), amount.start);
  const from = patterns.from.exec(before);
  const upTo = patterns.upTo.exec(before);
  const isOpen = folded[amount.end] === '+';
  const lead = (upTo ?? from)?.[0].length ?? 0;
  return {
    start: amount.start - lead,
    end: amount.end + (isOpen ? 1 : 0),
    ...(upTo ? { max: value } : from || isOpen ? { min: value } : { min: value, max: value }),
    isRange: false,
    sign: amount.sign,
    isLakhsAYear: amount.isLakhsAYear,
    isGrouped: amount.isGrouped,
    isMillions: amount.scale >= 1e6,
  };
}
