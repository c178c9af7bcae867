import { EMPTY_PROFILE, type Profile } from '../../lib/model/profile';
import type { TimeZoneLimit } from '../../lib/parser/time-zone/model';
import { judgeTimeZones } from '../../lib/time/judge';
import { solve } from '../../lib/time/solve';

interface Times {
  name: string;
  /** Milliseconds of the first solution, which looks the zones' clocks up. */
  first: number;
  /** Median of many after it, each with another shift, as a slider asks for, and what 19 of 20 stay under. */
  warm: number;
  most: number;
}

const ROUNDS = 500;
const NOW = new Date('2026-01-15T12:00:00Z');
const SYDNEY = { utc: 10, iana: 'Australia/Sydney' };
const READER: Profile = {
  ...EMPTY_PROFILE,
  timeZone: 'Europe/Lisbon',
  workingHours: { from: '09:00', to: '18:00' },
};
const LIMITS: [string, TimeZoneLimit][] = [
  ['hours', { type: 'hours', from: '10:00', to: '15:00', ...SYDNEY }],
  ['overlap', { type: 'overlap', hours: 4, utc: -5, iana: 'America/New_York' }],
  ['overlap, region', { type: 'overlap', hours: 4, with: 'americas' }],
  ['zone', { type: 'zone', utc: -3.5, iana: 'America/St_Johns' }],
  ['window', { type: 'range', utc: [-2, 4], iana: 'Europe/Berlin' }],
  ['region', { type: 'region', region: 'apac' }],
];

function time(act: (round: number) => unknown): Omit<Times, 'name'> {
  const times = Array.from({ length: ROUNDS + 1 }, (_, round) => {
    const start = performance.now();
    act(round);
    return performance.now() - start;
  });
  const [first, ...rest] = times as [number, ...number[]];
  // The first fifth is left out: the engine has not compiled it yet.
  const warm = rest.slice(ROUNDS / 5).sort((a, b) => a - b);
  return { first, warm: warm[warm.length >> 1]!, most: warm[Math.floor(warm.length * 0.95)]! };
}

/** How long the solver takes for a year, limit by limit, and how long all verdicts of a posting take with it. */
export function solverTimes(): Times[] {
  const facets = LIMITS.map(([id, data]) => ({
    id,
    kind: 'time-zone',
    data,
    strength: 'must' as const,
    evidence: { block: 0, start: 0, end: 1, sentence: [0, 1] as [number, number], rule: 'bench' },
  }));
  const shifting = { ...READER, maxShift: 3 };
  return [
    ...LIMITS.map(([name, limit]) => ({
      name,
      ...time((round) => solve(limit, READER, NOW, ((round % 49) - 24) * 15)),
    })),
    { name: 'verdicts of all six', ...time(() => judgeTimeZones(facets, READER, NOW)) },
    { name: 'the same, shifting', ...time(() => judgeTimeZones(facets, shifting, NOW)) },
  ];
}
