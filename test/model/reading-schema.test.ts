import { expect, test } from 'vitest';
import type { Reading } from '../../lib/model/reading';
import { ReadingSchema } from '../../lib/model/reading-schema';
import type { Segment } from '../../lib/model/section';
import { understandPosting } from '../../lib/saved/migrations';
import { fromReading, newPosting } from '../../lib/saved/record';
import { sampleReading } from '../components/samples';
import { MONDAY, unwrap } from '../saved/harness';

const line = (more: Partial<Segment> = {}): Segment => ({
  block: 0,
  start: 0,
  end: 9,
  section: 'requirements',
  isHeading: false,
  rule: 'carried:heading',
  ...more,
});
const reading = (segment: Segment, more: Partial<Reading> = {}) =>
  sampleReading([{ text: '[3 years] at sea', kind: 'experience', data: { minYears: 3 } }], {
    segments: [segment],
    ...more,
  });

test('a reading from before receipts were kept is read as it is', () => {
  const old = reading(line({ rule: 'carried' }));
  expect(old.readBy).toBeUndefined();
  expect(ReadingSchema.parse(old)).toEqual(old);
});

test('what decided a section crosses every boundary whole', async () => {
  const segment = line({ opener: 0, runnerUp: { section: 'preferred', margin: 0.25 } });
  const told = reading(segment, { readBy: 'site:lever' });
  expect(ReadingSchema.parse(told)).toEqual(told);
  const posting = newPosting(unwrap(await fromReading(told)), 'saved', MONDAY);
  const kept = understandPosting(structuredClone(posting));
  expect(kept.ok && kept.value.reading).toEqual(told);
});

test.each([
  ['a margin below nothing', line({ runnerUp: { section: 'role', margin: -1 } })],
  ['a section that there is not', line({ runnerUp: { section: 'weather' as 'role', margin: 1 } })],
  ['an opener ahead of the text', line({ opener: -1 })],
])('%s is refused', (_, segment) => {
  expect(ReadingSchema.safeParse(reading(segment)).success).toBe(false);
});

test('a kept posting whose opener lies beyond its text is broken', async () => {
  const posting = newPosting(unwrap(await fromReading(reading(line()))), 'saved', MONDAY);
  const broken = { ...posting, reading: reading(line({ opener: 1 })) };
  expect(understandPosting(broken)).toEqual({ ok: false, reason: 'broken' });
});
