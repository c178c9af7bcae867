import { STATES } from '../data/states';
import type { Place } from './find-places';

const CODES = (STATES.US?.codes ?? '').replaceAll('?', '');
const LIST = new RegExp(
  `(?<![\\p{Alpha}\\p{N}])(?:(?:${CODES})(?:, ?| ?/ ?|; ?| (?:and|or|&) |,? (?:and|or) )){2,60}(?:${CODES})(?![\\p{Alpha}\\p{N}])`,
  'gu',
);

/** "AL, AR, CA and TX": letters of America's states one after the other are its states, and no towns in them. */
export function findStateLists(text: string): Place[] {
  return Array.from(text.matchAll(LIST), ({ 0: list, index: start }) => ({
    country: 'US',
    start,
    end: start + list.length,
    isQualified: false,
    isWeak: false,
    isArea: true,
  }));
}
