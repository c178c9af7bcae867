import { matches } from '../matches';
import type { PayPatterns } from './patterns';

/** A number that may be money. Offsets into the folded text take in its sign and its "k". */
export interface Amount {
  start: number;
  end: number;
  /** As written, before the scale: 45 for "45k". */
  value: number;
  /** 1, 1000 for "k", 100000 for "lakh", 1e6 for anything in millions. */
  scale: number;
  /** Sign or word of the currency, folded; the more telling one where two stand: "$120k CAD". */
  sign: string | null;
  /** Pay in India is told in lakhs a year: "12 LPA". */
  isLakhsAYear: boolean;
  /** True for digits set in groups, "60.000", or with a scale: more than a bare number. */
  isGrouped: boolean;
}

const NUMBER =
  /\d{1,2}(?:,\d{2}){1,2},\d{3}(?![\d,])|\d{1,3}(?:[.,' ]\d{3}){1,3}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,9}(?:[.,]\d{1,2}(?!\d))?/g;
/** Behind a number: it is a share, a pension plan, a time of day, an ordinal. */
const NO_MONEY = /^(?: ?%| ?\(k\)| ?\(b\)|k(?: |-)?(?:match|plan)|:\d|\/\d|st\b|nd\b|rd\b|th\b| ?°)/;
/** A part of a longer token, "GS-15", "v2.0.1", "01/2027", is no amount unless a sign stands before it. */
const IN_TOKEN = /(?:\p{Alpha}-?|\d[.,:/]?)$/u;
/** The low end of a range: "45k-", "45 keur-". */
const ENDS_AMOUNT =
  /(?:\d ?\p{Alpha}|\d ?(?:k|tsd)?(?:eur|euros?|usd|gbp|chf|pln|sek|nok|dkk|czk|zł|kr|tsd))-$/u;
/** "CAD $90,000": the code tells whose dollars. */
const CODE_AHEAD = /(?<!\p{Alpha})(usd|cad|aud|nzd|sgd|hkd|mxn) $/u;
const RETIREMENT_PLANS = new Set([401, 403, 457]);

/** All numbers of a sentence that may be money, in order. */
export function findAmounts(folded: string, patterns: PayPatterns): Amount[] {
  return matches(folded, NUMBER).flatMap((match): Amount[] => {
    const [digits] = match;
    const before = folded.slice(Math.max(0, match.index - 10), match.index);
    const behind = folded.slice(match.index + digits.length, match.index + digits.length + 24);
    if (NO_MONEY.test(behind)) return [];
    const value = toNumber(digits);
    if (RETIREMENT_PLANS.has(value) && /^k|^ ?\(/.test(behind)) return [];
    const plain = patterns.signBefore.exec(before)?.[0] ?? '';
    const code = plain.trim() === '$' ? CODE_AHEAD.exec(before.slice(0, before.length - plain.length)) : null;
    const ahead = (code?.[0] ?? '') + plain;
    if (!ahead && IN_TOKEN.test(before) && !ENDS_AMOUNT.test(before)) return [];
    const tail = patterns.behind.exec(behind);
    const groups = tail?.groups ?? {};
    const sign = code
      ? code[1]!
      : groups.sign && (!ahead || ahead.trim() === '$')
        ? groups.sign
        : ahead.trim() || groups.sign;
    const scale = groups.thousand ? 1e3 : groups.lakh ? 1e5 : groups.crore ? 1e7 : groups.million ? 1e6 : 1;
    const isLakhsAYear = groups.lakh === 'lpa';
    return [
      {
        start: match.index - ahead.length,
        end: match.index + digits.length + (tail?.[0].trimEnd().length ?? 0),
        value,
        scale,
        sign: sign ?? (isLakhsAYear ? '₹' : null),
        isLakhsAYear,
        isGrouped: scale > 1 || /\d[.,' ]\d{3}/.test(digits),
      },
    ];
  });
}

/** A number written in any of our languages: three digits behind a point or comma are thousands, two are cents. */
function toNumber(digits: string): number {
  const cents = /[.,](\d{1,2})$/.exec(digits);
  const whole = (cents ? digits.slice(0, cents.index) : digits).replace(/\D/g, '');
  return Number(cents ? `${whole}.${cents[1]}` : whole);
}
