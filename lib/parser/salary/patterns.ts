import { SIGNS } from '../data/currencies';
import type { Lexicon } from '../lexicon';
import { matches } from '../matches';
import { latin } from '../phrases/latin';
import { type PayWords, PERIODS, type Period } from './words';

/** Everything that reading pay looks for, in all languages at hand. */
export interface PayPatterns {
  pay: RegExp;
  onTarget: RegExp;
  notPay: RegExp;
  /** `notPay` within a few words behind an amount. */
  isForSomething: RegExp;
  per: readonly (readonly [Period, RegExp])[];
  counted: RegExp;
  from: RegExp;
  upTo: RegExp;
  to: RegExp;
  and: RegExp;
  between: RegExp;
  /** Right before a number: a sign of a currency. */
  signBefore: RegExp;
  /** Right behind a number; groups `thousand`, `million`, `lakh`, `crore`, `sign`. */
  behind: RegExp;
}

const compiled = new WeakMap<readonly Lexicon[], PayPatterns>();

/** The patterns for these lexicons, compiled once for each posting; null where none knows words of pay. */
export function payPatterns(lexicons: readonly Lexicon[]): PayPatterns | null {
  const known = compiled.get(lexicons);
  if (known) return known;
  const words = lexicons.flatMap(({ kinds }): PayWords[] => (kinds?.pay ? [kinds.pay] : []));
  if (words.length === 0) return null;
  const patterns = compile(words);
  compiled.set(lexicons, patterns);
  return patterns;
}

const NOT_AFTER_LETTER = '(?<![\\p{L}\\p{N}])';
const NOT_BEFORE_LETTER = '(?![\\p{L}\\p{N}])';

function compile(words: readonly PayWords[]): PayPatterns {
  const all = (pick: (entry: PayWords) => readonly string[]) => words.flatMap(pick).join('|');
  const anywhere = (source: string) =>
    new RegExp(latin(`${NOT_AFTER_LETTER}(?:${source})${NOT_BEFORE_LETTER}`), 'g');
  /** Glued to its number, "$14hr", a unit of one letter would be another word's. */
  const unit = (period: Period, shortest = 1) =>
    words
      .flatMap((entry) => entry.unit[period])
      .filter((word) => word.length >= shortest)
      .join('|');
  const notPay = all((entry) => entry.notPay);
  const joins = all((entry) => entry.joins);
  // Behind its number the rand's letter would be that of "R&D", and the second one of "kr".
  const trailing = SIGNS.filter((sign) => sign !== 'r');
  const signs = trailing.map(escaped);
  // A sign made of letters must not be the end of a word before, nor the start of one behind.
  const before = SIGNS.map((sign) =>
    /^\p{Alpha}/u.test(sign) ? `(?<!\\p{L})${escaped(sign)}` : escaped(sign),
  );
  const behind = trailing.map((sign) =>
    /\p{Alpha}$/u.test(sign) ? `${escaped(sign)}(?!\\p{L})` : escaped(sign),
  );
  const beforeSign = `(?=$|[^\\p{L}]|(?:${signs.filter((sign) => /^\p{Alpha}/u.test(sign)).join('|')})(?!\\p{L}))`;
  const scale =
    `(?<thousand>${all((entry) => entry.thousand)})|(?<million>${all((entry) => entry.million)})|` +
    '(?<lakh>lpa|lakhs?|lacs?)|(?<crore>crores?)';
  return {
    pay: anywhere(all((entry) => entry.pay)),
    onTarget: anywhere(all((entry) => entry.onTarget)),
    notPay: anywhere(notPay),
    isForSomething: new RegExp(
      latin(
        `^[ ,)-]{0,3}(?:/ ?)?(?:(?!(?:${joins})(?!\\p{L}))[\\p{L}'’.-]{1,20}[ /]){0,5}(?:${notPay})${NOT_BEFORE_LETTER}`,
      ),
    ),
    per: PERIODS.map((period) => [
      period,
      new RegExp(
        latin(
          `(?:${NOT_AFTER_LETTER}(?:${all((entry) => entry.per[period])})|/ ?(?:${unit(period)})|^(?:${unit(period, 2)}))(?!\\p{L})`,
        ),
        'g',
      ),
    ]),
    counted: new RegExp(latin(`(?:\\d ?h|(?<!\\p{L})(?:${all((entry) => entry.counted)})) ?$`)),
    from: new RegExp(latin(`${NOT_AFTER_LETTER}(?:${all((entry) => entry.from)})[: ]{0,2}$`)),
    upTo: new RegExp(latin(`${NOT_AFTER_LETTER}(?:${all((entry) => entry.upTo)})[: ]{0,2}$`)),
    to: new RegExp(latin(`^(?: ?[-~→] ?| ?(?:${all((entry) => entry.to)}) )$`)),
    and: new RegExp(latin(`^ ?(?:${all((entry) => entry.and)}) $`)),
    between: new RegExp(latin(`${NOT_AFTER_LETTER}(?:${all((entry) => entry.between)})[: ]{0,2}$`)),
    signBefore: new RegExp(latin(`(?:${before.join('|')}) ?$`)),
    behind: new RegExp(
      latin(`^(?:,-{1,2})?(?: ?(?:${scale})${beforeSign}\\.?)?(?: ?(?<sign>${behind.join('|')})(?! ?\\d))?`),
    ),
  };
}

function escaped(sign: string): string {
  return sign.replace(/[.$/]/g, '\\$&');
}

/** The first match of a global pattern, or null. */
export function firstIn(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

/** The last match of a global pattern, or null. */
export function lastIn(pattern: RegExp, text: string): RegExpExecArray | null {
  return matches(text, pattern).at(-1) ?? null;
}
