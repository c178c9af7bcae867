import { location as placeKind } from '../parser/kinds/location';
import { salary } from '../parser/kinds/salary';
import type { Contradiction } from './model';
import { contradiction, linesOf, type ReadingText, type Statement, sideOf, statementsOf } from './statements';
import type { WordTests } from './words';

type Pay = (typeof salary)['schema'] extends { _zod: { output: infer D } } ? D : never;

/** Fewer lines apart, two ranges are lines of one list: of levels, of places, of shifts. */
const FAR = 3;
/** For whom or what the pay is, where that is this very position. */
const OF_POSITION =
  /(?:for|of) (?:this|the) (?:role|position|job)|in the range (?:of|between)|für diese (?:stelle|position)|für die stelle|pour ce poste|voor deze (?:functie|rol|positie)|para (?:este|el) puesto/g;
/** Whether bonus and the like are counted in cannot be told where only one of the two says that they are not. */
const BASE = /(?<!\p{L})(?:base|basic|grundgehalt|fixgehalt|fixum|fixe|brut|basis\p{L}*|fij[oa])(?!\p{L})/u;

/** Two ranges for one position that do not meet: no more than two, and neither for a level or a place. */
export function pay(reading: ReadingText, words: WordTests): Contradiction[] {
  const all = statementsOf(salary, reading);
  const first = new Map<string, Statement<Pay>>();
  for (const one of all) {
    const key = JSON.stringify([one.data.currency, one.data.period, one.data.min, one.data.max]);
    if (!first.has(key)) first.set(key, one);
  }
  if (first.size !== 2) return [];
  const [one, other] = [...first.values()] as [Statement<Pay>, Statement<Pay>];
  const isSameKind = one.data.currency === other.data.currency && one.data.period === other.data.period;
  if (!isSameKind || !isApart(one.data, other.data)) return [];
  if (Math.abs(one.line.block - other.line.block) < FAR) return [];
  if (!all.every((each) => isOfPosition(each, reading, words))) return [];
  if (BASE.test(one.line.folded) !== BASE.test(other.line.folded)) return [];
  return [contradiction('pay', [sideOf(one), sideOf(other)])];
}

/** Open ends meet whatever lies beyond them. */
function isApart(a: Pay, b: Pay): boolean {
  if (a.min === undefined || a.max === undefined || b.min === undefined || b.max === undefined) return false;
  return a.max < b.min || b.max < a.min;
}

function isOfPosition({ facet, line }: Statement<Pay>, reading: ReadingText, words: WordTests): boolean {
  if (facet.evidence.rule.endsWith(':on-target') || reading.blocks[line.block]?.kind === 'cell') return false;
  if (statementsOf(placeKind, reading).some((place) => place.line.block === line.block)) return false;
  const from = facet.evidence.start - line.start;
  const to = facet.evidence.end - line.start;
  const around = `${line.folded.slice(0, from)}|${line.folded.slice(to)}`;
  const above = linesOf(reading).findLast(
    ({ block, start }) => block < line.block || (block === line.block && start < line.start),
  );
  return [around, above?.folded ?? ''].every((text) => !words.payPart.test(text.replace(OF_POSITION, '')));
}
