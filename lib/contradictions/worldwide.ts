import { fold } from '../parser/fold';
import { timeZone } from '../parser/kinds/time-zone';
import { workMode } from '../parser/kinds/work-mode';
import type { TimeZoneLimit } from '../parser/time-zone/model';
import type { Contradiction, Side } from './model';
import { firmPlaces } from './place';
import {
  contradiction,
  type Line,
  type ReadingText,
  type Statement,
  sideOf,
  statementsOf,
} from './statements';
import type { WordTests } from './words';

/** How far from the word for working remotely the whole world may be named, in letters. */
const NEAR = 36;
/** What may stand between the two: punctuation and small words, never a sentence's end. */
const JOINT =
  /^[ ,(/|·:-]{0,4}(?:(?:and|from|work|working|position|role|100 ?%|fully|open|available|stelle|und|von|de|depuis|partout|et|vanuit|en|desde|y)[ ,(/|·:-]{1,3}){0,2}$/u;
/** In hours: less than this is shared from most of the world without a move of the day. */
const LEAST_HOURS = 4;
/** Zones of the world from one end to the other reach this far; a window near to it limits nobody. */
const WHOLE_WORLD = 18;
/** Regions named together that leave hardly anybody out. */
const MANY_REGIONS = 3;
/** What makes a limit one for some people only. */
const CONDITION =
  /(?<!\p{L})(?:if|unless|except|excluding|when|wenn|falls|sofern|außer|si|sauf|als|indien|tenzij|salvo|excepto)(?!\p{L})/u;
const SECTIONS: readonly unknown[] = ['role', 'logistics', 'requirements', 'compensation', 'benefits'];

/** "Remote, worldwide" in one place, and a country, a region or a clock that is asked in another. */
export function worldwide(reading: ReadingText, words: WordTests): Contradiction[] {
  const claim = claimIn(reading, words);
  if (!claim) return [];
  const isElsewhere = ({ line }: { line: Line }) => line.block !== claim.block;
  const limits = [
    ...clocksAsked(reading).filter(
      (one) => isElsewhere(one) && !words.worldwide.test(one.line.folded) && !CONDITION.test(one.line.folded),
    ),
    ...firmPlaces(reading, words)
      .flatMap(({ statements }) => (statements.length < MANY_REGIONS ? statements.slice(0, 1) : []))
      .filter((one) => isElsewhere(one) && !words.worldwide.test(one.line.folded)),
  ];
  const seen = new Set<number>();
  const sides = limits.flatMap((one): Side[] => {
    // Zones of one sentence are alternatives of one limit.
    if (seen.has(one.line.block)) return [];
    seen.add(one.line.block);
    return [sideOf<unknown>(one)];
  });
  return sides.length > 0 ? [contradiction('worldwide', [claim.side, ...sides])] : [];
}

function claimIn(reading: ReadingText, words: WordTests): { side: Side; block: number | null } | null {
  for (const one of statementsOf(workMode, reading)) {
    const { data, line } = one;
    if (data.mode !== 'remote' || (line.section !== null && !SECTIONS.includes(line.section))) continue;
    if (words.either.test(line.folded) || words.times.test(line.folded)) continue;
    const span = worldBeside(one, words);
    if (span) return { side: sideOf(one, span), block: line.block };
  }
  const place = fold(reading.place ?? '').trim();
  const match = words.anyPlace.exec(place);
  return match && match[0].length === place.length
    ? { side: { from: 'place', text: reading.place!.trim() }, block: null }
    : null;
}

/** The words for remote together with those for the whole world, where they stand side by side. */
function worldBeside(
  { facet, line }: Statement<unknown>,
  { worldwide: world }: WordTests,
): { start: number; end: number } | null {
  const from = facet.evidence.start - line.start;
  const to = facet.evidence.end - line.start;
  const low = Math.max(0, from - NEAR);
  const match = world.exec(line.folded.slice(low, to + NEAR));
  if (!match) return null;
  const start = low + match.index;
  const end = start + match[0].length;
  const gap = start >= to ? line.folded.slice(to, start) : line.folded.slice(end, Math.max(end, from));
  if (!JOINT.test(gap)) return null;
  const last = Math.max(end, to);
  // "Remote (Worldwide)" with its bracket.
  const isBracket = gap.includes('(') && line.folded[last] === ')';
  return { start: line.start + Math.min(start, from), end: line.start + last + (isBracket ? 1 : 0) };
}

/** Limits on the clock that leave a part of the world out, asked and not wished for. */
function clocksAsked(reading: ReadingText): Statement<TimeZoneLimit>[] {
  const asked = statementsOf(timeZone, reading).filter(({ facet }) => facet.strength !== 'nice');
  const regions = new Set(asked.flatMap(({ data }) => (data.type === 'region' ? data.region : [])));
  if (regions.size >= MANY_REGIONS) return [];
  return asked.filter(({ data }) => isLimiting(data));
}

function isLimiting(limit: TimeZoneLimit): boolean {
  switch (limit.type) {
    case 'zone':
    case 'region':
      return true;
    case 'range':
      return limit.utc[1] - limit.utc[0] < WHOLE_WORLD;
    case 'overlap':
      return (limit.utc !== undefined || limit.with !== undefined) && (limit.hours ?? 0) >= LEAST_HOURS;
    case 'hours':
      return limit.utc !== undefined && limit.from !== undefined && limit.to !== undefined;
  }
}
