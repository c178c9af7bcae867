import { expect, test } from 'vitest';
import { findContradictions } from '../../lib/contradictions/find';
import { CONTRADICTION_RULES } from '../../lib/contradictions/model';
import { messageKey } from '../../lib/words';
import { englishMessages } from '../components/harness';
import { readLines } from './posting';

const LINES = [
  '# Lamp Keeper',
  'Remote, worldwide',
  'We are looking for someone who repairs lighthouse lamps.',
  '# What you will do',
  '- Repair lamps',
  '# Location and hours',
  'You will work US hours.',
  'You must be based in Canada.',
];

test('one find names its kinds and facets, and each side its words and their sentence', () => {
  const reading = readLines(LINES);
  const [found, ...more] = findContradictions(reading);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ rule: 'worldwide', about: ['work-mode', 'time-zone', 'location'] });
  expect(found!.facets).toEqual(
    found!.facets.filter((id) => reading.facets.some((facet) => facet.id === id)),
  );
  expect(found!.facets).toHaveLength(3);
  expect(found!.sides[0]).toEqual({
    from: 'text',
    kind: 'work-mode',
    facetId: found!.facets[0],
    spot: { block: 1, start: 0, end: 17, sentence: [0, 17] },
  });
});

test('nothing is found in a page that is no posting, nor in a language whose words for a choice are unknown', () => {
  const reading = readLines(LINES);
  expect(findContradictions({ ...reading, isPosting: false })).toEqual([]);
  expect(findContradictions({ ...reading, language: 'pl' })).toEqual([]);
  expect(findContradictions({ ...reading, language: 'und' })).toEqual([]);
});

test('facets of a shape that is unknown here, or without a block, are left out', () => {
  const reading = readLines(LINES);
  const odd = reading.facets.map((facet) => ({ ...facet, data: { shape: 'new' } }));
  expect(findContradictions({ ...reading, facets: odd })).toEqual([]);
  expect(findContradictions({ ...reading, blocks: [] })).toEqual([]);
});

test('every rule has its words', async () => {
  const messages = await englishMessages();
  const keys = CONTRADICTION_RULES.flatMap((rule) => [`contradiction.${rule}`, `why.contradiction.${rule}`]);
  expect(keys.filter((key) => !messages.has(messageKey(key).replaceAll('.', '_')))).toEqual([]);
});
