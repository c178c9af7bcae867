import { ABBREVIATIONS, NAME_PARTS, WEAK_ABBREVIATIONS } from '../data/zones';
import type { Lexicon } from '../lexicon';
import { classesOf } from './words';

/** A time of day, a sign of distance or the letters of a zone: what a limit on the clock cannot do without. */
const SIGNS = new RegExp(
  `\\d ?(?:[ap]\\.?m|uhr|uur|h)(?![\\p{L}])|\\d:\\d\\d|±|(?:utc|gmt)(?![\\p{L}])|(?<![\\p{L}])(?:${[ABBREVIATIONS, WEAK_ABBREVIATIONS, NAME_PARTS].flatMap(Object.keys).join('|')})(?![\\p{L}])`,
  'u',
);
const CLASSES = ['tz', 'time', 'hours', 'overlap', 'core', 'these'] as const;
const compiled = new WeakMap<Lexicon, RegExp>();

function wordsOf(lexicon: Lexicon): RegExp {
  let regex = compiled.get(lexicon);
  if (!regex) {
    const phrases = [...classesOf(lexicon)]
      .filter(([, is]) => CLASSES.some((name) => is.has(name)))
      .map(([phrase]) => phrase.replaceAll(' ', '[ -]'));
    regex = new RegExp(
      `(?<![\\p{L}])(?:${[...phrases, ...Object.keys(lexicon.kinds?.timeZone?.zones ?? {}), '(?!)'].join('|')})(?![\\p{L}])`,
      'u',
    );
    compiled.set(lexicon, regex);
  }
  return regex;
}

/** Could this sentence speak of a clock at all? Cheap, and true for every sentence that states a limit. */
export function speaksOfClocks(folded: string, lexicons: readonly Lexicon[]): boolean {
  return SIGNS.test(folded) || lexicons.some((lexicon) => wordsOf(lexicon).test(folded));
}
