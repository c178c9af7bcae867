import { expect, test } from 'vitest';
import { judge } from '../lib/judge';
import type { Facet } from '../lib/model/facet';
import { EMPTY_PROFILE } from '../lib/model/profile';
import { z } from '../lib/model/zod';
import type { Kind } from '../lib/parser/kind';
import { EXPERIENCED, NOON } from './components/samples';

const facet = (id: string, kind: string, data: Record<string, unknown>): Facet => ({
  id,
  kind,
  data,
  evidence: { block: 0, start: 0, end: 1, sentence: [0, 1], rule: 'test' },
});

/** A kind that judges all its facets together: the first is met, those after it are missed. */
const sample = (id: string): Kind<{ n: number }> => ({
  id,
  tone: 'requirement',
  group: 'requirement',
  schema: z.object({ n: z.number() }),
  sections: [],
  hasStrength: false,
  extract: () => [],
  describe: ({ n }) => ({ key: id, args: [n] }),
  judge: (facets, _, now) =>
    facets.map((_, at) => ({
      state: at === 0 ? 'met' : 'missed',
      reason: { key: 'at', args: [now.toISOString()] },
    })),
});
// The registry, too, forgets what each kind's data is.
const kinds = [sample('one'), sample('two')] as unknown as Kind[];

test('each facet gets its kind’s verdict, in the order of the registry', () => {
  const judged = judge(
    [facet('two-0', 'two', { n: 1 }), facet('one-0', 'one', { n: 1 }), facet('two-1', 'two', { n: 2 })],
    EMPTY_PROFILE,
    NOON,
    kinds,
  );
  expect(judged.map(({ facet: { id }, verdict }) => [id, verdict.state])).toEqual([
    ['one-0', 'met'],
    ['two-0', 'met'],
    ['two-1', 'missed'],
  ]);
  expect(judged[0]?.verdict.reason.args).toEqual([NOON.toISOString()]);
});

test('a facet of an unknown kind or with data of another shape is left out, the others stay', () => {
  const judged = judge(
    [
      facet('new-0', 'from-a-newer-version', { n: 1 }),
      facet('one-0', 'one', { n: 'x' }),
      facet('one-1', 'one', { n: 1 }),
    ],
    EMPTY_PROFILE,
    NOON,
    kinds,
  );
  expect(judged.map((one) => one.facet.id)).toEqual(['one-1']);
});

test('the registry’s own kinds judge: years held against years', () => {
  const years = (minYears: number) => [facet('experience-0-0', 'experience', { minYears })];
  expect(judge(years(3), EXPERIENCED, NOON)[0]?.verdict.state).toBe('met');
  expect(judge(years(9), EXPERIENCED, NOON)[0]?.verdict.state).toBe('missed');
  expect(judge(years(3), EMPTY_PROFILE, NOON)[0]?.verdict.state).toBe('unknown');
});
