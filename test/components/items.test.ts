import { expect, test } from 'vitest';
import { panelItems, tallyOf } from '../../components/panel/items';
import type { Profile } from '../../lib/model/profile';
import type { VerdictState } from '../../lib/model/verdict';
import { z } from '../../lib/model/zod';
import type { Group, Kind } from '../../lib/parser/kind';
import { EXPERIENCED, NOON, sampleReading } from './samples';

/** A kind whose facts carry their own words and verdict. */
const kind = (id: string, group: Group): Kind => ({
  id,
  group,
  tone: 'requirement',
  schema: z.record(z.string(), z.unknown()),
  sections: [],
  hasStrength: true,
  extract: () => [],
  describe: (data) => ({ key: String(data.says ?? data.category) }),
  judge: (facets) =>
    facets.map(({ data }) => ({ state: (data.state ?? 'met') as VerdictState, reason: { key: 'because' } })),
});
const KINDS = [
  kind('zone', 'limit'),
  kind('years', 'requirement'),
  kind('benefit', 'benefit'),
  kind('salary', 'pay'),
];

const items = (lines: Parameters<typeof sampleReading>[0], profile: Profile = EXPERIENCED) =>
  panelItems(sampleReading(lines), profile, NOON, KINDS);
const line = (name: string, data: Record<string, unknown>, strength?: 'must' | 'nice') => ({
  text: `[${name}]`,
  kind: name,
  data,
  ...(strength ? { strength } : {}),
});

test('the same fact said twice is one item with both sentences, as firm as its firmest saying', () => {
  const { must, nice } = items([
    line('years', { says: '3+', state: 'partly' }, 'nice'),
    line('years', { says: '3+', state: 'met' }, 'must'),
    line('years', { says: '5+' }, 'nice'),
  ]);
  expect(must.map(({ fact, quotes, verdict }) => [fact.key, quotes.length, verdict.state])).toEqual([
    ['3+', 2, 'met'],
  ]);
  expect(nice.map(({ fact }) => fact.key)).toEqual(['5+']);
});

test('limits stand apart, what is missed first; a softened limit is only nice to have', () => {
  const { limits, nice, must } = items([
    line('zone', { says: 'CET', state: 'met' }, 'must'),
    line('zone', { says: 'EST', state: 'missed' }),
    line('zone', { says: 'overlap', state: 'partly' }, 'must'),
    line('zone', { says: 'ideally PST', state: 'missed' }, 'nice'),
  ]);
  expect(limits.map(({ fact }) => fact.key)).toEqual(['EST', 'overlap', 'CET']);
  expect(nice.map(({ fact }) => fact.key)).toEqual(['ideally PST']);
  expect(must).toEqual([]);
});

test('pay short of the minimum stands with the limits, all other pay by itself', () => {
  const { limits, pay } = items([
    line('salary', { says: '30k', state: 'missed' }),
    line('salary', { says: '50–90k', state: 'partly' }),
    line('salary', { says: '90k', state: 'met' }),
    line('zone', { says: 'CET', state: 'met' }),
  ]);
  expect(limits.map(({ fact }) => fact.key)).toEqual(['30k', 'CET']);
  expect(pay.map(({ fact }) => fact.key)).toEqual(['50–90k', '90k']);
});

test('wanted benefits come first in the order of the wishes; those not stated are named', () => {
  const profile: Profile = { ...EXPERIENCED, benefits: ['pets', 'sabbatical', 'meals'] };
  const { benefits, missingBenefits } = items(
    ['equity', 'meals', 'pets'].map((category) => line('benefit', { category })),
    profile,
  );
  expect(benefits.map(({ fact, isWanted }) => [fact.key, isWanted])).toEqual([
    ['pets', true],
    ['meals', true],
    ['equity', false],
  ]);
  expect(missingBenefits).toEqual(['sabbatical']);
});

test('kinds without a fact are named as not stated, benefits not among them', () => {
  expect(items([line('zone', { says: 'CET' })]).missingKinds).toEqual(['years', 'salary']);
});

test('a fact of a kind we do not know is neither shown nor counted', () => {
  const all = items([line('horoscope', { says: 'lion' })]);
  expect([...all.limits, ...all.must, ...all.nice, ...all.pay, ...all.benefits]).toEqual([]);
});

test('the tally counts each verdict and makes no score of them', () => {
  const { must } = items(
    (['met', 'met', 'missed', 'unknown'] as const).map((state, at) =>
      line('years', { says: `${at}`, state }, 'must'),
    ),
  );
  expect(tallyOf(must)).toEqual({ met: 2, partly: 0, missed: 1, unknown: 1, 'not-stated': 0 });
});
