import { STATES } from '../data/states';
import { matches } from '../matches';
import { latinWritten } from '../phrases/latin';
import type { Place } from './find-places';

const CODES = (STATES.US?.codes ?? '').replaceAll('?', '');
const LIST = new RegExp(
  latinWritten(
    `(?<![\\p{Alpha}\\p{N}])(?:(?:${CODES})(?:, ?| ?/ ?|; ?| (?:and|or|&) |,? (?:and|or) )){2,60}(?:${CODES})(?![\\p{Alpha}\\p{N}])`,
  ),
  'g',
);

/** "AL, AR, CA and TX": letters of America's states one after the other are its states, and no towns in them. */
export function findStateLists(text: string): Place[] {
  return matches(text, LIST).map(({ 0: list, index: start }) => ({
    country: 'US',
    start,
    end: start + list.length,
    isQualified: false,
    isWeak: false,
    isArea: true,
  }));
}
