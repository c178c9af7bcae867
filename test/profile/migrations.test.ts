import { expect, test } from 'vitest';
import { MIGRATIONS, type Migration, migrate, PROFILE_VERSION } from '../../lib/profile/migrations';

const STEPS: Migration[] = [
  { from: 1, until: '2027-01-01', migrate: ({ years, ...rest }) => ({ ...rest, experienceYears: years }) },
  { from: 2, until: '2027-06-01', migrate: (record) => ({ ...record, benefits: [] }) },
];

test('raises a record through every step, and leaves what it was given alone', () => {
  const kept = { version: 1, years: 4 };
  expect(migrate(kept, STEPS, 3)).toEqual({
    ok: true,
    record: { version: 3, experienceYears: 4, benefits: [] },
  });
  expect(kept).toEqual({ version: 1, years: 4 });
});

test('a record of this version is taken as it is', () => {
  expect(migrate({ version: 3, city: 'Porto' }, STEPS, 3)).toEqual({
    ok: true,
    record: { version: 3, city: 'Porto' },
  });
});

test('a record from a newer version is told from a broken one', () => {
  expect(migrate({ version: 4 }, STEPS, 3)).toEqual({ ok: false, reason: 'newer' });
  for (const kept of [null, 'text', {}, { version: '1' }, { version: 1.5 }, { version: 0 }]) {
    expect(migrate(kept, STEPS, 3)).toEqual({ ok: false, reason: 'broken' });
  }
});

test('a step that throws makes the record broken, not the reader’s page', () => {
  const failing: Migration = {
    from: 1,
    until: '2027-01-01',
    migrate: () => {
      throw new Error('unexpected shape');
    },
  };
  expect(migrate({ version: 1 }, [failing], 2)).toEqual({ ok: false, reason: 'broken' });
});

test('the steps in use lead without a gap to the version that is written', () => {
  const oldest = MIGRATIONS[0]?.from ?? PROFILE_VERSION;
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(
    Array.from({ length: PROFILE_VERSION - oldest }, (_, at) => oldest + at),
  );
});
