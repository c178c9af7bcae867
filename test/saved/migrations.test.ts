import { expect, test } from 'vitest';
import { SAVED_POSTING_VERSION } from '../../lib/model/saved-posting';
import { SETTINGS_VERSION } from '../../lib/model/settings';
import { SAVED_MIGRATIONS, understandPosting } from '../../lib/saved/migrations';
import { fromReading, newPosting } from '../../lib/saved/record';
import { SETTINGS_MIGRATIONS } from '../../lib/settings/migrations';
import { MONDAY, reading, unwrap } from './harness';

test.each([
  ['postings', SAVED_MIGRATIONS, SAVED_POSTING_VERSION],
  ['settings', SETTINGS_MIGRATIONS, SETTINGS_VERSION],
])('the steps for %s lead without a gap to the version that is written', (_, steps, version) => {
  const oldest = steps[0]?.from ?? version;
  expect(steps.map(({ from }) => from)).toEqual(
    Array.from({ length: version - oldest }, (_gap, at) => oldest + at),
  );
});

test('a record is understood, a newer one told from a broken one, and none is changed', async () => {
  const posting = newPosting(unwrap(await fromReading(reading())), 'saved', MONDAY);
  const frozen = Object.freeze(structuredClone(posting));
  expect(understandPosting(frozen)).toEqual({ ok: true, value: posting });
  expect(understandPosting({ ...posting, version: SAVED_POSTING_VERSION + 1 })).toEqual({
    ok: false,
    reason: 'newer',
  });
  for (const kept of [null, 'text', [], {}, { ...posting, version: 0 }, { ...posting, notes: 5 }]) {
    expect(understandPosting(kept)).toEqual({ ok: false, reason: 'broken' });
  }
});
