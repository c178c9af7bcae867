import { STATES } from '../data/states';
import { matches } from '../matches';
import { latinWritten } from '../phrases/latin';
import type { Place } from './find-places';
import { TOWN_NAME } from './town-names';

const STEP = '(?: ?[-–>] ?|, )';
const STATE = `(?:${STATES.US?.codes ?? ''}|${(STATES.US?.names ?? '')
  .replaceAll('?', '')
  .replace(/(?<=^|[ |])\p{Ll}/gu, (letter) => letter.toUpperCase())})`;
const DOWN = new RegExp(
  latinWritten(
    `(?<![\\p{Alpha}\\p{N}])(?:USA?|U\\.S\\.A?\\.|United States(?: of America)?)${STEP}${STATE}${STEP}(${TOWN_NAME})(?![\\p{Alpha}\\p{N}])`,
  ),
  'g',
);

/** "US-OH-Mason", "United States, Ohio, Mason": America's towns from the wide to the narrow, as large employers' sites write them. */
export function narrowingTowns(text: string): Place[] {
  if (!/\bU\.?S|United/.test(text)) return [];
  return matches(text, DOWN).map((match) => ({
    country: 'US',
    city: match[1]!,
    start: match.index,
    end: match.index + match[0].length,
    isQualified: true,
    isWeak: false,
  }));
}
