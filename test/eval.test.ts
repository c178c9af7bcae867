import { expect, it } from 'vitest';
import { losses } from './eval/baseline';

const BEFORE = {
  detected: ['a', 'b'],
  microF1: 0.9,
  sections: { accuracy: 0.9, macroF1: 0.8 },
  kinds: { skill: { f1: 0.9, gold: 400, found: 360 }, travel: { f1: 1, gold: 8, found: 8 } },
};

it('finds nothing lost where nothing is', () => {
  expect(losses(BEFORE, BEFORE)).toEqual([]);
});

it.each([
  ['a posting', { ...BEFORE, detected: ['b'] }, 'a is no longer detected'],
  [
    'two points of a large kind',
    { ...BEFORE, kinds: { ...BEFORE.kinds, skill: { f1: 0.87, gold: 400, found: 340 } } },
    'skill fell from F1 0.9 to 0.87',
  ],
  ['a whole kind', { ...BEFORE, kinds: { skill: BEFORE.kinds.skill } }, 'travel fell from F1 1 to 0'],
  ['half a point of all', { ...BEFORE, microF1: 0.894 }, 'all facets together fell from F1 0.9 to 0.894'],
])('says that %s was lost', (_, after, loss) => {
  expect(losses(BEFORE, after as typeof BEFORE)).toEqual([loss]);
});

it('lets a small kind lose two facets', () => {
  const after = { ...BEFORE, kinds: { ...BEFORE.kinds, travel: { f1: 0.8, gold: 8, found: 6 } } };
  expect(losses(BEFORE, after)).toEqual([]);
});
